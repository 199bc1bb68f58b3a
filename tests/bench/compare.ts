/** One comparison: the method, and the same arithmetic as a bare loop over typed arrays. */
export interface Comparison {
  readonly name: string;
  /** How many times the bare loop the method may take. */
  readonly target: number;
  readonly method: () => unknown;
  readonly bare: () => unknown;
}

export interface Timing {
  readonly name: string;
  readonly target: number;
  /** Median milliseconds of processor time. */
  readonly method: number;
  readonly bare: number;
}

/** How often each is called, before and while it is timed. */
export interface Runs {
  readonly warmUp: number;
  readonly runs: number;
}

const MANY: Runs = { warmUp: 10, runs: 41 };

/**
 * Times both in turns, so that whatever else the computer does falls on both alike. What counts is processor
 * time, of all threads: waiting for a busy computer is no work, and collecting the garbage is.
 */
export function timed({ name, target, method, bare }: Comparison, { warmUp, runs }: Runs = MANY): Timing {
  for (let run = 0; run < warmUp; run++) {
    method();
    bare();
  }
  const ofMethod: number[] = [];
  const ofBare: number[] = [];
  for (let run = 0; run < runs; run++) {
    ofMethod.push(milliseconds(method));
    ofBare.push(milliseconds(bare));
  }
  return { name, target, method: median(ofMethod), bare: median(ofBare) };
}

function milliseconds(call: () => unknown): number {
  const start = process.cpuUsage();
  call();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function median(times: readonly number[]): number {
  return [...times].sort((one, other) => one - other)[Math.floor(times.length / 2)]!;
}
