/** What the help page of one function says in every language alike; its sentences stand with the other texts. */
export interface FunctionHelp {
  /** As a reader of formulas writes it, in one line of plain text; absent where a function looks up or lists. */
  readonly formula?: string;
  /** The primary source first: author, year, title, and an address where there is one. */
  readonly sources: readonly string[];
  /** Ids of functions that a reader of this page may need next. */
  readonly related: readonly string[];
}
