import { changeReferences } from '../../model/chart';
import { withFormulas } from '../../model/dataValidation';
import type { ConditionalFormatModel, SheetModel, WorkbookModel } from '../../model/workbookModel';

/** Where a formula stands; without a cell it is that of a rule, a chart or a name. */
export interface FormulaPlace {
  readonly sheet: SheetModel;
  readonly cell?: { readonly row: number; readonly column: number };
}

/** A formula as it reads after a change; a name of the whole workbook stands nowhere. */
export type FormulaChange = (formula: string, place?: FormulaPlace) => string;

/** Changes the formulas in every cell, name, conditional format, validation and chart of the workbook. */
export function changeEveryFormula(workbook: WorkbookModel, change: FormulaChange): void {
  for (const sheet of workbook.sheets) {
    for (const { row, column, cell } of [...sheet.entries()]) {
      if (cell.formula === null) continue;
      const formula = change(cell.formula, { sheet, cell: { row, column } });
      if (formula !== cell.formula) sheet.setCell(row, column, { ...cell, value: null, formula });
    }
    const changed = (formula: string): string => change(formula, { sheet });
    for (const format of sheet.conditionalFormats) changeRule(format, changed);
    sheet.dataValidations = withFormulas(sheet.dataValidations, changed);
    for (const chart of sheet.charts) changeReferences(chart, changed);
    for (const name of sheet.names) name.formula = changed(name.formula);
  }
  for (const name of workbook.names) name.formula = change(name.formula);
}

function changeRule(format: ConditionalFormatModel, changed: (formula: string) => string): void {
  if (format.formula !== undefined) format.formula = changed(format.formula);
  const { cellValue } = format;
  if (!cellValue) return;
  cellValue.formula1 = changed(cellValue.formula1);
  if (cellValue.formula2 !== undefined) cellValue.formula2 = changed(cellValue.formula2);
}
