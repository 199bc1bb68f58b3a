import type { Area } from '../address';

/** What a table of hers may be about. */
export const TABLE_KINDS = [
  'sectors',
  'scheme',
  'indicators',
  'ratings',
  'clusters',
  'projects',
  'criteria',
  'missions',
  'education',
  'goals',
] as const;

export type TableKind = (typeof TABLE_KINDS)[number];

/** Why a column was taken for what it is. */
export type ColumnReason =
  | { readonly kind: 'chosen' }
  /** The header has this word for it. */
  | { readonly kind: 'headerSays'; readonly word: string }
  /** The header is a name of it. */
  | { readonly kind: 'headerNames' }
  /** The line above the table, or the name of the table or the sheet, says what the columns count. */
  | { readonly kind: 'titleSays' }
  /** No other column can be it. */
  | { readonly kind: 'onlyOneLeft' }
  | { readonly kind: 'year'; readonly year: number; readonly rank: 'latest' | 'earliest' | 'same' | null }
  /** It stands before the figures. */
  | { readonly kind: 'beforeFigures' }
  | { readonly kind: 'cells'; readonly hold: 'numbers' | 'texts' | 'codes' };

/** What a column was taken for, by its header text. */
export interface RecognisedColumn {
  readonly role: string;
  readonly header: string;
  readonly column: number;
  readonly reasons: readonly ColumnReason[];
  /** The headers that may be taken instead, likeliest first; none where the role is not hers to correct. */
  readonly others: readonly string[];
  /** The table can do without it. */
  readonly isOptional: boolean;
}

/** What a table of this kind may have, and no column was taken for. */
export interface UnfilledRole {
  readonly role: string;
  readonly others: readonly string[];
  /** She wants no column for it. */
  readonly isChosen: boolean;
}

/** A table that was recognised, for saying what was read. */
export interface RecognisedTable {
  readonly kind: TableKind;
  readonly sheet: string;
  /** Header row included. */
  readonly area: Area;
  readonly columns: readonly RecognisedColumn[];
  readonly unfilled: readonly UnfilledRole[];
  readonly rows: number;
}
