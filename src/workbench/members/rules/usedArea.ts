import type { SheetModel } from '../../model/workbookModel';
import type { Area } from '../../../workbook/address';
import type { HostState } from '../hostState';
import { boundingArea } from './areas';

/**
 * The area around everything on a sheet: cells with content, what formulas spill, and, unless only values count,
 * cells with a format.
 */
export function usedArea(sheet: SheetModel, host: HostState, valuesOnly: boolean): Area | undefined {
  let area: Area | undefined;
  const include = (row: number, column: number): void => {
    // Nearly every cell lies within what is known already.
    if (area && row >= area.row && row <= area.lastRow && column >= area.column && column <= area.lastColumn)
      return;
    const cell = { row, column, lastRow: row, lastColumn: column };
    area = area ? boundingArea(area, cell) : cell;
  };
  for (const { row, column, cell } of sheet.entries()) {
    const holds = cell.value !== null || cell.formula !== null;
    if (holds || !valuesOnly) include(row, column);
    if (cell.formula !== null) includeSpill(sheet, host, row, column, include);
  }
  return area;
}

/** Follows a spill right and down from its formula: cells without content of their own that have a value. */
function includeSpill(
  sheet: SheetModel,
  host: HostState,
  row: number,
  column: number,
  include: (row: number, column: number) => void,
): void {
  const isSpilled = (at: number, across: number): boolean => {
    const cell = sheet.cell(at, across);
    return (
      cell.value === null && cell.formula === null && host.calculator.valueAt(sheet, at, across) !== null
    );
  };
  let lastColumn = column;
  while (isSpilled(row, lastColumn + 1)) lastColumn += 1;
  let lastRow = row;
  while (isSpilled(lastRow + 1, column)) lastRow += 1;
  if (lastRow > row || lastColumn > column) include(lastRow, lastColumn);
}
