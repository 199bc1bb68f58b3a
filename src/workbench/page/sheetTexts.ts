import type { CalculationEngine } from '../calculation/calculationEngine';
import type { WorkbookHost } from '../host';
import type { SheetModel } from '../model/workbookModel';
import { shownText } from './shownText';
import type { TextAt } from './tableFilter';

/** The texts that the cells of a sheet show. */
export const sheetTexts =
  ({ calculator, modes }: WorkbookHost<CalculationEngine>, sheet: SheetModel): TextAt =>
  (row, column) => {
    const format = sheet.cell(row, column).style.numberFormat ?? 'General';
    return shownText(calculator.valueAt(sheet, row, column), format, modes.language);
  };
