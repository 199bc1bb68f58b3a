import { isFigure } from './headerCell';
import type { Grid } from '../cells/grid';

/** Rows below a blank cell in which something makes it a blank cell of a table. */
const ROWS_LOOKED_AT = 24;

const isGap = (grid: Grid, row: number, column: number): boolean => {
  const last = Math.min(grid.area.lastRow, row + ROWS_LOOKED_AT);
  for (let below = row + 1; below <= last; below++) {
    if (grid.valueAt(below, column) !== '') return false;
  }
  return true;
};

/**
 * Whether a row has a figure, and no gap on whose other side another table may begin: then it heads nothing. Nearly
 * every row of a large sheet is one, and this is far cheaper to see than what its texts may mean.
 */
export function isRowOfFigures(grid: Grid, row: number): boolean {
  let [figures, first, last] = [0, -1, -1];
  for (let column = grid.area.column; column <= grid.area.lastColumn; column++) {
    const value = grid.valueAt(row, column);
    if (value === '') continue;
    if (first < 0) first = column;
    last = column;
    if (figures === 0 && typeof value === 'number' && isFigure(grid.at(row, column))) figures++;
  }
  if (figures === 0) return false;
  for (let column = first + 1; column < last; column++) {
    if (grid.valueAt(row, column) === '' && isGap(grid, row, column)) return false;
  }
  return true;
}
