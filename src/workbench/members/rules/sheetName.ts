import { isPossibleSheetName } from '../../model/sheetName';
import type { SheetModel, WorkbookModel } from '../../model/workbookModel';
import { HostError, invalidArgument } from '../../protocol/hostError';

/**
 * Refuses what Excel refuses as a sheet's name: blank, over 31 characters, `[]:*?/\`, an apostrophe at either end,
 * the reserved word History, or a name another sheet has (capitals apart).
 */
export function requireSheetName(workbook: WorkbookModel, name: unknown, own?: SheetModel): string {
  if (typeof name !== 'string' || name.trim() === '') throw invalidArgument('A worksheet needs a name.');
  if (!isPossibleSheetName(name)) throw invalidArgument(`This cannot be a worksheet's name: ${name}`);
  if (name.toLowerCase() === 'history') throw invalidArgument('History is a reserved name.');
  const other = workbook.sheetByName(name);
  if (other && other !== own) {
    throw new HostError(
      'ItemAlreadyExists',
      `A resource with the same name or identifier already exists: ${name}.`,
    );
  }
  return name;
}

/** `Sheet1`, `Sheet2`, ...: the first that is free. */
export function freeSheetName(workbook: WorkbookModel): string {
  let number = workbook.sheets.length + 1;
  while (workbook.sheetByName(`Sheet${number}`)) number += 1;
  return `Sheet${number}`;
}
