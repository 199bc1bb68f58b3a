import type { HeaderRow } from './findHeaderRows';
import { textOf } from '../cells/grid';
import { saysAnything } from './pivotCaption';

const TITLE_ROWS_LOOKED_AT = 4;

/**
 * The titles above a table, from the top down. A title stands alone on its row; a row with more in it belongs to
 * something else.
 */
export function titleCells({
  grid,
  top,
  columns,
}: HeaderRow): readonly { readonly row: number; readonly column: number }[] {
  const titles: { row: number; column: number }[] = [];
  for (let row = top - 1; row >= Math.max(grid.area.row, top - TITLE_ROWS_LOOKED_AT); row--) {
    const filled = columns.filter(({ column }) => saysAnything(grid.at(row, column)));
    if (filled.length > 1) break;
    if (filled[0]) titles.unshift({ row, column: filled[0].column });
  }
  return titles;
}

/** The same, and a title that was taken for the upper row of the header. */
export const titlesAndUpperRow = (header: HeaderRow): ReturnType<typeof titleCells> =>
  header.top === header.row
    ? titleCells(header)
    : [...titleCells(header), ...titleCells({ ...header, top: header.row })];

/**
 * What is written around a table and not in it, nearest first: the titles above it, and the names of the Excel
 * table and of the sheet.
 */
export function textsAround(header: HeaderRow): readonly string[] {
  const { grid } = header;
  const titles = titleCells(header).map(({ row, column }) => textOf(grid.at(row, column)));
  return [...titles.reverse(), grid.tableName ?? '', grid.sheet].filter((text) => text !== '');
}
