import type { Language } from '../../locale';

/** A source as literature is named anywhere, or in words of each language. */
export type Source = string | Readonly<Record<Language, string>>;

/** What the help page of one function says in every language alike; its sentences stand with the other texts. */
export interface FunctionHelp {
  /** The primary source first: author, year, title, and an address where there is one. */
  readonly sources: readonly Source[];
  /** Ids of functions that a reader of this page may need next. */
  readonly related: readonly string[];
}
