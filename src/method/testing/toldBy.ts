import { MethodError, type MethodErrorReason } from '../methodError';

/** All that an error tells. */
export interface Told {
  readonly reason: MethodErrorReason;
  readonly key: string;
  readonly message: string;
  readonly details: Readonly<Record<string, string | number>>;
}

/** What the error tells that a call throws, or that stands in the first cell of its answer. */
export function toldBy(call: () => unknown): Told {
  const error = errorOf(call);
  if (!(error instanceof MethodError)) throw new Error(`No error: ${String(error)}`);
  const { reason, key, message, details } = error;
  return { reason, key, message, details };
}

function errorOf(call: () => unknown): unknown {
  try {
    return [call()].flat(2)[0];
  } catch (error) {
    return error;
  }
}
