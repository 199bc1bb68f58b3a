import type { Area } from '../address';

/** More than the largest table known here has; each takes eleven bytes, filled or not. */
const MOST_CELLS = 20_000_000;
/** Of a larger sheet. */
const ROWS_READ = 10_000;
const COLUMNS_READ = 200;

/**
 * What of the used part of a sheet is read. One cell far away makes the used part of a sheet as large as the sheet,
 * which no memory holds: then the part at the top left is read, where tables stand.
 */
export function readableArea(used: Area): Area {
  const { row, column, lastRow, lastColumn } = used;
  const columns = lastColumn - column + 1;
  if ((lastRow - row + 1) * columns <= MOST_CELLS) return used;
  return {
    row,
    column,
    lastRow: Math.min(lastRow, row + ROWS_READ - 1),
    lastColumn: Math.min(lastColumn, column + COLUMNS_READ - 1),
  };
}
