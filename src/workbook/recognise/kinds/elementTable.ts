import { elementColumnsOf, type ElementColumns } from '../columns/elementColumns';
import { isRatingColumn } from '../cells/columnSample';
import type { HeaderRow } from '../headers/findHeaderRows';
import { ratingNotationOf, type RatingNotation } from '../cells/ratingCell';
import { rowKindOf } from '../rows/rowLabel';
import { labelOfCell, type HeaderStops } from '../rows/tableBody';
import { textRows } from '../rows/textRows';

/** A table with one row per sector or cluster and one column per element. */
export interface ElementTable extends ElementColumns {
  /** The rows of sectors or clusters: no totals, no means. */
  readonly rows: readonly number[];
  /** Ratings, or figures: raw values or indices. */
  readonly cells: 'ratings' | 'figures';
  readonly notation: RatingNotation;
}

/** The table of elements below a header; null when it is not the header of one. */
export function elementTableOf(header: HeaderRow, stops: HeaderStops): ElementTable | null {
  const found = elementColumnsOf(header);
  if (!found) return null;
  const { grid } = header;
  const columns = found.elements.map((e) => e.column.column);
  const rows = textRows(header, found.key.column, columns, stops).filter(
    (row) => rowKindOf(labelOfCell(grid.at(row, found.key.column))) === 'row',
  );
  const notation = ratingNotationOf(grid, rows, columns);
  // `+`, `0` and `-`: a column of symbols may hold zeros as numbers.
  const words = found.elements.filter((e) => isRatingColumn(e.column.sample)).length;
  const rates = notation === 'signs' || words * 2 >= found.elements.length;
  return { ...found, rows, cells: rates ? 'ratings' : 'figures', notation };
}
