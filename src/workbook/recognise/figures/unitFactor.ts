import type { CellPlace } from '../../input';

/** What the header of a column, or the row of units below it, says that its numbers are in. */
export interface ColumnUnit {
  /** The words that say so, as they stand in her table. */
  readonly text: string;
  /** What the numbers are multiplied by: 1,000 for `x 1.000`. */
  readonly factor: number;
  readonly place: CellPlace;
  /** The text names several units, and nothing tells which of them the column is in. */
  readonly isUnclear?: true;
}
