import { OpenDataFailure } from './openDataProblem';

/** The only address that is asked for open data; the content policy of the pane's page names it too. */
export const OPEN_DATA_ORIGIN = 'https://opendata.cbs.nl';

/** The way out; tests put another in its place. */
export interface Network {
  readonly fetch: typeof fetch;
  readonly now: () => Date;
  /** How long one answer may take, its body included, in milliseconds. */
  readonly timeout: number;
  /** How long is waited before each further try, in milliseconds; their number is that of the tries. */
  readonly pauses: readonly number[];
  /** The longest wait that the service may ask for; what asks for more is left for later. */
  readonly longestPause: number;
}

export const NETWORK: Network = {
  fetch: (input, init) => fetch(input, init),
  now: () => new Date(),
  timeout: 30_000,
  pauses: [1_000, 2_000, 4_000],
  longestPause: 30_000,
};

/** How a fetch is followed and stopped from outside. */
export interface Follow {
  readonly signal: AbortSignal;
  /** How many answers have come, of how many that are expected. */
  readonly onProgress: (done: number, expected: number) => void;
}

/** @throws OpenDataFailure when it was asked to stop. */
export function throwIfStopped(signal: AbortSignal): void {
  if (signal.aborted) throw new OpenDataFailure({ kind: 'cancelled' });
}

/** Waits, unless it is asked to stop. */
export function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer);
      reject(new OpenDataFailure({ kind: 'cancelled' }));
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, milliseconds);
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
}
