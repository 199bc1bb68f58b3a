import { parseArea, splitSheet, type Area } from '../../../workbook/address';
import type { SheetModel, WorkbookModel } from '../../model/workbookModel';

/** The cells a defined name or a table's name stands for; a table's name means its body. */
export function namedArea(
  workbook: WorkbookModel,
  name: string,
): { sheet: SheetModel; area: Area } | undefined {
  const wanted = name.toLowerCase();
  for (const sheet of workbook.sheets) {
    const table = sheet.tables.find((each) => each.name.toLowerCase() === wanted);
    if (table) {
      const row = table.area.row + (table.showHeaders ? 1 : 0);
      return {
        sheet,
        area: { ...table.area, row, lastRow: table.area.lastRow - (table.showTotals ? 1 : 0) },
      };
    }
  }
  const defined = workbook.names.find((each) => each.name.toLowerCase() === wanted);
  return defined && referredArea(workbook, defined.formula);
}

/** The cells a formula like `=Sheet1!$A$1:$B$9` refers to. */
export function referredArea(
  workbook: WorkbookModel,
  formula: string,
): { sheet: SheetModel; area: Area } | undefined {
  const { sheet: sheetName, address } = splitSheet(formula.replace(/^=/, ''));
  const sheet = sheetName === undefined ? undefined : workbook.sheetByName(sheetName);
  const area = parseArea(address);
  return sheet && area ? { sheet, area } : undefined;
}
