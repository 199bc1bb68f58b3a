/** The odd inputs for which every function has a defined answer. */
export const EDGE_CASES = [
  /** A blank cell as Excel on the web hands it over: null or an empty text. */
  'blankOnTheWeb',
  /** The same cell as desktop Excel hands it over: zero. */
  'blankOnTheDesktop',
  'text',
  'boolean',
  'errorCell',
  'negative',
  'zero',
  'oneRow',
  'oneColumn',
  'otherShape',
  'omittedOptional',
] as const;

export type EdgeCase = (typeof EDGE_CASES)[number];

export type Arguments = readonly (readonly (readonly unknown[])[] | null)[];

export interface Expectation {
  readonly given: Arguments;
  /** The cells that Excel shows, an error by its code. Worked out by hand, never copied from the function. */
  readonly shows: readonly (readonly (number | string)[])[];
  /** A part of the English message of the first error among the cells. */
  readonly says?: string;
  /** Decimals to which the numbers of `shows` are printed; absent when they are exact. */
  readonly decimals?: number;
}

/** A case that the function cannot meet, with the reason: it has no table to be of another shape, say. */
export interface CannotHappen {
  readonly cannotHappen: string;
}

/** One function's answer to every odd input. */
export interface FunctionEdgeCases {
  readonly id: string;
  readonly cases: Readonly<Record<EdgeCase, Expectation | CannotHappen>>;
  /** A call with 100,000 rows (or as many cells as the function can take), and what some cells of the answer hold. */
  readonly large: {
    readonly given: () => Arguments;
    readonly rows: number;
    readonly columns: number;
    /** `[row, column, value]`, rows and columns from 0, with 9 significant digits. */
    readonly holds: readonly (readonly [number, number, number | string])[];
  };
}

/** An error cell as Excel hands it to a function that allows errors. */
export const errorCell = (code: string): object => ({ type: 'Error', basicType: 'Error', basicValue: code });

export const column = (rows: number, valueOf: (row: number) => unknown): unknown[][] =>
  Array.from({ length: rows }, (_, row) => [valueOf(row)]);
