import type { SheetModel } from '../../model/workbookModel';
import type { Area } from '../../../workbook/address';
import { HostError } from '../../protocol/hostError';
import { workableArea } from './areas';

const denied = (what: string): HostError =>
  new HostError('AccessDenied', `You cannot ${what} on a protected worksheet.`);

/** Refuses to change what cells hold when one of them is locked on a protected sheet. */
export function requireUnlocked(sheet: SheetModel, area: Area): void {
  if (!sheet.isProtected) return;
  const cells = workableArea(sheet, area);
  if (!cells) throw denied('change locked cells');
  for (let row = cells.row; row <= cells.lastRow; row += 1) {
    for (let column = cells.column; column <= cells.lastColumn; column += 1) {
      if (!sheet.cell(row, column).style.unlocked) throw denied('change locked cells');
    }
  }
}

/** Refuses what protection forbids whatever the cells: formats, tables, conditional formats, widths. */
export function requireUnprotected(sheet: SheetModel, what: string): void {
  if (sheet.isProtected) throw denied(what);
}
