import type { Area } from '../address';

/** A table that was recognised, for saying what was read. */
export interface RecognisedTable {
  readonly kind:
    | 'sectors'
    | 'indicators'
    | 'ratings'
    | 'clusters'
    | 'criteria'
    | 'missions'
    | 'education'
    | 'projects'
    | 'goals';
  readonly sheet: string;
  /** Header row included. */
  readonly area: Area;
  /** What each recognised column was taken for, by its header text. */
  readonly columns: readonly { readonly role: string; readonly header: string; readonly column: number }[];
  readonly rows: number;
}
