import type { Area } from '../../address';
import type { HeaderRow } from '../headers/findHeaderRows';
import { isBlank } from '../cells/grid';

/** The header and the rows below it, up to the first blank one: what she sees as the table. */
export function extentOf({ grid, top, row, columns }: HeaderRow): Area {
  if (grid.view) return grid.view.area;
  const numbers = columns.map((c) => c.column);
  let lastRow = row;
  while (lastRow < grid.area.lastRow && numbers.some((column) => !isBlank(grid.at(lastRow + 1, column)))) {
    lastRow += 1;
  }
  return { row: top, column: Math.min(...numbers), lastRow, lastColumn: Math.max(...numbers) };
}
