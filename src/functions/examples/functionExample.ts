/** One worked example of a function: shown on its help page, and executed as a test. */
export interface FunctionExample {
  readonly id: string;
  /** In English notation: arguments apart by commas, `{1,2;3,4}` for a block of two rows. */
  readonly formula: string;
  readonly about: { readonly nl: string; readonly en: string };
  /** What Excel shows with its language set to English, by row; an error by its code. */
  readonly result: readonly (readonly (number | string)[])[];
  /** The same in Dutch, where the answer holds words of the language of Excel. */
  readonly resultInDutch?: FunctionExample['result'];
  /** Decimals to which the numbers are printed here; absent when they are exact. */
  readonly decimals?: number;
}
