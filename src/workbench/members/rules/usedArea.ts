import type { SheetModel } from '../../model/workbookModel';
import type { Area } from '../../../workbook/address';
import type { HostState } from '../hostState';
import { boundingArea, intersection } from './areas';

/**
 * The area around everything on a sheet, or in a part of it: cells with content, what formulas spill, and, unless
 * only values count, cells with a format.
 */
export function usedArea(
  sheet: SheetModel,
  host: HostState,
  valuesOnly: boolean,
  within?: Area,
): Area | undefined {
  let area: Area | undefined;
  const include = (filled: Area): void => {
    const inside = within ? intersection(filled, within) : filled;
    if (inside) area = area ? boundingArea(area, inside) : inside;
  };
  for (const { row, column, cell } of sheet.entries()) {
    const holds = cell.value !== null || cell.formula !== null;
    // Nearly every cell lies within what is known already.
    if ((holds || !valuesOnly) && !(area && isWithin(area, row, column)))
      include({ row, column, lastRow: row, lastColumn: column });
    if (cell.formula !== null) {
      const spilled = spillOf(sheet, host, row, column);
      if (spilled) include(spilled);
    }
  }
  return area;
}

const isWithin = (area: Area, row: number, column: number): boolean =>
  row >= area.row && row <= area.lastRow && column >= area.column && column <= area.lastColumn;

/** Follows a spill right and down from its formula: cells without content of their own that have a value. */
function spillOf(sheet: SheetModel, host: HostState, row: number, column: number): Area | undefined {
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
  return lastRow > row || lastColumn > column ? { row, column, lastRow, lastColumn } : undefined;
}
