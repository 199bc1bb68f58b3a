/** What can be wrong with a measure's arguments; the entry points turn it into Excel's error codes. */
export type MethodErrorReason =
  /** An argument has a value the measure cannot use. Excel: `#VALUE!`. */
  | 'argument'
  /** Two arguments have shapes that do not fit each other. Excel: `#VALUE!`. */
  | 'shape'
  /** A value that is needed is missing. Excel: `#N/A`. */
  | 'missing'
  /** Division by zero. Excel: `#DIV/0!`. */
  | 'zero';

/**
 * The one error the method throws or returns inside a result.
 * The message is in English and names the argument, what it got and what it wants; `key` and
 * `details` let the entry points say the same in the user's language.
 */
export class MethodError extends Error {
  constructor(
    readonly reason: MethodErrorReason,
    /** Names the sentence in the locale: `locationQuotient.shape`. */
    readonly key: string,
    message: string,
    readonly details: Readonly<Record<string, string | number>> = {},
  ) {
    super(message);
    this.name = 'MethodError';
  }
}

/** One cell of a result: a number, or why there is none. */
export type Outcome = number | MethodError;
