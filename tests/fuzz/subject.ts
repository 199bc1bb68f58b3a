import fc from 'fast-check';

/** Longer than this, in processor time of this process, is a hang. Another's work on the machine does not count. */
export const LONGEST_SECONDS = 5;

/** One thing that is tried with input nobody would expect. */
export interface Subject {
  readonly name: string;
  /** How often it is tried in the short version, and for each hundred asked for in the long one. */
  readonly short: number;
  readonly perHundred: number;
  attempt(tries: number, seed: number): Promise<Outcome>;
}

export interface Failure {
  /** Enough to see it again: `npm run fuzz -- --seed <seed> --subject <name>`. */
  readonly seed: number;
  readonly path: string;
  readonly input: string;
  readonly message: string;
}

export interface Outcome {
  readonly tried: number;
  readonly failures: readonly Failure[];
}

const MOST_SHOWN = 1_500;

const cut = (text: string): string => (text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)} ...` : text);

/** Does the work, and fails when it took the processor longer than a hang takes. */
export async function withoutHanging<Result>(work: () => Result | Promise<Result>): Promise<Result> {
  const before = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(before);
  const seconds = (user + system) / 1e6;
  if (seconds > LONGEST_SECONDS) throw new Error(`took ${seconds.toFixed(1)} s of processor time`);
  return result;
}

/** A subject whose every try is one value of an arbitrary; `expect` throws when something is wrong. */
export function subject<Value>(
  about: Pick<Subject, 'name' | 'short' | 'perHundred'>,
  arbitrary: fc.Arbitrary<Value>,
  expect: (value: Value) => void | Promise<void>,
): Subject {
  return {
    ...about,
    async attempt(numRuns, seed) {
      const property = fc.asyncProperty(arbitrary, async (value) => expect(value));
      const details = await fc.check(property, { numRuns, seed, interruptAfterTimeLimit: 3_600_000 });
      if (!details.failed) return { tried: details.numRuns, failures: [] };
      const error = details.errorInstance;
      return {
        tried: details.numRuns,
        failures: [
          {
            seed: details.seed,
            path: details.counterexamplePath ?? '',
            input: cut(fc.stringify(details.counterexample?.[0])),
            message: cut(error instanceof Error ? error.message : String(error)),
          },
        ],
      };
    },
  };
}

/** A subject that is a written list: all of it in the long version, and some from all over it in the short one. */
export function corpus<Case>(
  about: Pick<Subject, 'name' | 'short'>,
  cases: readonly (readonly [name: string, input: Case])[],
  expect: (input: Case) => void | Promise<void>,
): Subject {
  return {
    ...about,
    perHundred: cases.length,
    async attempt(tries, seed) {
      const step = Math.max(1, cases.length / tries);
      const chosen = Array.from(
        { length: Math.min(tries, cases.length) },
        (_, at) => cases[Math.floor(at * step)]!,
      );
      const failures: Failure[] = [];
      for (const [input, one] of chosen) {
        try {
          await expect(one);
        } catch (error) {
          const message = cut(error instanceof Error ? error.message : String(error));
          failures.push({ seed, path: '', input, message });
        }
      }
      return { tried: chosen.length, failures };
    },
  };
}
