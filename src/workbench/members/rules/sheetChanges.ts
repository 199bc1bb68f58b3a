import type { SheetModel } from '../../model/workbookModel';
import { HostError } from '../../protocol/hostError';
import type { HostState } from '../hostState';
import { replaceSheetReferences } from './sheetReferences';

/** Renames a sheet and, as Excel does, every reference to it. */
export function renameSheet(sheet: SheetModel, name: string): void {
  const before = sheet.name;
  if (before === name) return;
  sheet.workbook.renameSheet(sheet, name);
  replaceSheetReferences(sheet.workbook, before, name);
}

/** Deletes a sheet; references to it become `#REF!`. The last visible one stays. */
export function deleteSheet(sheet: SheetModel, host: HostState): void {
  const { workbook } = host;
  if (!workbook.sheets.includes(sheet))
    throw new HostError('ItemNotFound', 'The worksheet was deleted already.');
  const others = workbook.sheets.filter((other) => other !== sheet && other.visibility === 'Visible');
  if (sheet.visibility === 'VeryHidden') {
    throw new HostError('InvalidOperation', 'A very hidden worksheet cannot be deleted.');
  }
  const next = others[0];
  if (!next) throw new HostError('InvalidOperation', 'A workbook must have at least one visible worksheet.');
  workbook.removeSheet(sheet);
  replaceSheetReferences(workbook, sheet.name, undefined);
  if (workbook.activeSheetId === sheet.id) workbook.activeSheetId = next.id;
  if (host.selection.sheet === sheet) {
    host.selection = { sheet: next, area: { row: 0, column: 0, lastRow: 0, lastColumn: 0 } };
  }
}
