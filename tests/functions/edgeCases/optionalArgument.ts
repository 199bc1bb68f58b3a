import type { Arguments, Expectation } from './edgeCase';

export type OptionalExpectation = Omit<Expectation, 'given'>;

/** The odd cells that an optional argument can be. */
export type OddCell =
  'blankOnTheWeb' | 'blankOnTheDesktop' | 'missingMark' | 'text' | 'boolean' | 'errorCell' | 'negative';

/** An optional argument of a function, and what the function answers to each odd cell in its place. */
export interface OptionalArgument {
  readonly id: string;
  readonly name: string;
  readonly position: number;
  /** The other arguments. */
  readonly given: Arguments;
  /** The argument around its odd cell, where one cell is not enough. */
  readonly around?: (cell: unknown) => unknown[][];
  readonly odd: Readonly<Record<OddCell, OptionalExpectation>>;
  /** A value that changes the answer, for the same other arguments or for these. */
  readonly used: { readonly value: unknown[][]; readonly given?: Arguments };
}

type Shows = Expectation['shows'];
type Argument = Pick<OptionalArgument, 'id' | 'name' | 'position' | 'given' | 'used' | 'around'>;

export const refused = (says: string): OptionalExpectation => ({ shows: [['#VALUE!']], says });

/** Each cell of an answer holds the same error. */
export const each = (code: string, like: Shows): OptionalExpectation => ({
  shows: like.map((row) => row.map(() => code)),
});

const noNumbers = (name: string): Pick<OptionalArgument['odd'], 'text' | 'boolean'> => ({
  text: refused(`${name} has the text "many" in row`),
  boolean: refused(`${name} has TRUE in row`),
});

/** An argument that is one of some words: a blank cell is as if it were left out. */
export function word(argument: Argument, without: Shows): OptionalArgument {
  const { name } = argument;
  return {
    ...argument,
    odd: {
      blankOnTheWeb: { shows: without },
      blankOnTheDesktop: { shows: without },
      missingMark: refused(`${name} is "."; it can be`),
      text: refused(`${name} is "many"; it can be`),
      boolean: refused(`${name} is "true"; it can be`),
      errorCell: { shows: [['#NUM!']] },
      negative: refused(`${name} is "-1"; it can be`),
    },
  };
}

/** An argument that is one number: a blank cell is as if it were left out, but an unknown number is not. */
export function number(
  argument: Argument,
  without: Shows,
  negative: OptionalExpectation,
  { decimals, desktop }: { readonly decimals?: number; readonly desktop?: OptionalExpectation } = {},
): OptionalArgument {
  const { name } = argument;
  const left = decimals === undefined ? { shows: without } : { shows: without, decimals };
  return {
    ...argument,
    odd: {
      blankOnTheWeb: left,
      blankOnTheDesktop: desktop ?? left,
      missingMark: { shows: [['#N/A']], says: `${name} misses` },
      ...noNumbers(name),
      errorCell: { shows: [['#NUM!']] },
      negative,
    },
  };
}

/** An argument that is a table of numbers: a blank cell in it is a number that is not known. */
export function numbers(
  argument: Argument,
  like: Shows,
  zero: OptionalExpectation,
  unknown: OptionalExpectation = { ...each('#N/A', like), says: `${argument.name} misses` },
  negative: OptionalExpectation = refused(`${argument.name} has -1`),
): OptionalArgument {
  const { name } = argument;
  return {
    ...argument,
    odd: {
      blankOnTheWeb: unknown,
      blankOnTheDesktop: zero,
      missingMark: unknown,
      ...noNumbers(name),
      errorCell: each('#NUM!', like),
      negative,
    },
  };
}

/** An argument of another size than one cell, or nothing. */
export function refusedWhenOne(
  argument: Argument,
  says: string,
  blank: OptionalExpectation,
): OptionalArgument {
  return {
    ...argument,
    odd: {
      blankOnTheWeb: blank,
      blankOnTheDesktop: blank,
      missingMark: refused(says),
      text: refused(says),
      boolean: refused(says),
      errorCell: refused(says),
      negative: refused(says),
    },
  };
}
