import type { WorkbookHost } from '../host';
import type { CalculationEngine } from '../calculation/calculationEngine';
import type { SheetModel } from '../model/workbookModel';
import type { EditableText } from './gridListener';
import { editableText } from './typedCell';

/** What the formula bar and the editor show of a cell. */
export function editableAt(
  { calculator, modes }: WorkbookHost<CalculationEngine>,
  sheet: SheetModel,
  row: number,
  column: number,
): EditableText {
  const cell = sheet.cell(row, column);
  const isBlank = cell.formula === null && cell.value === null;
  const anchor = isBlank ? calculator.spillAnchor(sheet, row, column) : undefined;
  const shown = anchor ? sheet.cell(anchor.row, anchor.column) : cell;
  return { text: editableText(shown, modes.language), isOfAnother: anchor !== undefined };
}
