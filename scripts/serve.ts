import { openBrowser } from './server/openBrowser';
import type { StartOptions } from './server/startOptions';
import { startWorkbenchServer } from './server/workbenchServer';

const INSTRUCTIONS = (address: string): string => `
Regiolens in the workbench: ${address}

The key figures of The Hague are open, with the pane of the add-in beside them.
1. Press the button of the first step: the sheet with the structure of the economy appears.
2. Change a number of jobs in the table: the new sheet follows.
3. Type a function in an empty cell, for example =REGIO.LOCATION_QUOTIENT(1714,879213,79006,15593224).
The workbench is for trying out and testing; it is no replacement for Excel.

Ctrl+C stops it.
`;

/** Serves the workbench until Ctrl+C, and opens it where there is a browser. */
export async function serve({ port, open }: StartOptions): Promise<void> {
  const server = await startWorkbenchServer(port, (error) => console.error(error));
  if (port !== 0 && !server.origin.endsWith(`:${port}`)) console.log(`\nPort ${port} is in use.`);
  console.log(INSTRUCTIONS(server.origin));
  if (open) openBrowser(server.origin);
  const stop = (): void => {
    console.log('\nStopped.');
    void server.close().then(() => process.exit(0));
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}
