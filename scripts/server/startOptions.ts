import { parseArgs } from 'node:util';

/** How `npm start` was asked to run. */
export interface StartOptions {
  readonly port: number;
  readonly open: boolean;
}

const DEFAULT_PORT = 3000;
const HIGHEST_PORT = 65_535;

/** @throws Error for an option that does not exist, or a port that is none. */
export function startOptions(args: readonly string[]): StartOptions {
  const { values } = parseArgs({
    args: [...args],
    options: { port: { type: 'string' }, 'no-open': { type: 'boolean' } },
  });
  const port = values.port === undefined ? DEFAULT_PORT : Number(values.port);
  if (values.port === '' || !Number.isInteger(port) || port < 0 || port > HIGHEST_PORT) {
    throw new Error(`--port is "${values.port}"; a whole number from 0 to ${HIGHEST_PORT} is needed.`);
  }
  return { port, open: !values['no-open'] };
}
