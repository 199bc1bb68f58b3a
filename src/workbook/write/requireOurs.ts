import type { Area } from '../address';
import { LAYOUT } from '../sheetPlan';
import { TABLE_NAME } from '../sheetRoles';
import type { SheetImage } from './composeSheet';
import { bodyRows } from './sheetLayout';

/**
 * Ends the request here, before what comes after it is done, when a sheet is not ours any more or its table is not
 * where it should be: somebody may have renamed or replaced it since the request before, or inserted rows.
 *
 * @param area of the table, header row included.
 */
export function requireOurs(
  context: Excel.RequestContext,
  { plan, sheetName }: SheetImage,
  { row, column, lastRow, lastColumn }: Area,
): Excel.Worksheet {
  const worksheet = context.workbook.worksheets.getItem(sheetName);
  const table = worksheet.tables.getItem(TABLE_NAME[plan.role]).getRange();
  // Excel finds no item where two ranges do not meet.
  table
    .getCell(0, 0)
    .getIntersection(worksheet.getRangeByIndexes(row, column, 1, 1))
    .load('address');
  table
    .getLastCell()
    .getIntersection(worksheet.getRangeByIndexes(lastRow, lastColumn, 1, 1))
    .load('address');
  return worksheet;
}

/** Where the table stands once the sheet was written. */
export const writtenArea = (image: SheetImage): Area => ({
  row: LAYOUT.headerRow,
  column: 0,
  lastRow: LAYOUT.headerRow + bodyRows(image),
  lastColumn: image.columns.length - 1,
});
