import { isUnitsRow } from '../figures/unitRows';
import type { Grid } from '../cells/grid';
import { headersInRow, type HeaderRow } from '../headers/findHeaderRows';
import { isFigure } from '../headers/headerCell';

const columnsOf = ({ area: { column, lastColumn } }: Grid): readonly number[] =>
  Array.from({ length: lastColumn - column + 1 }, (_, at) => column + at);

/**
 * The header of a table that she pointed at, of which no text says what it holds: the row right above the first
 * figures. None where the figures begin in the first row, or where nothing stands above them.
 *
 * @param grid the cells that she selected, and no others.
 */
export function givenHeaders(grid: Grid): readonly HeaderRow[] {
  const columns = columnsOf(grid);
  const { row: firstRow, lastRow } = grid.area;
  let row = firstRow;
  while (row <= lastRow && !columns.some((column) => isFigure(grid.at(row, column)))) row++;
  do row--;
  while (row > firstRow && isUnitsRow(grid, row, columns));
  if (row < firstRow || row + 1 > lastRow || columns.every((column) => grid.valueAt(row, column) === ''))
    return [];
  return headersInRow(grid, row).map((header): HeaderRow => ({ ...header, isGiven: true }));
}
