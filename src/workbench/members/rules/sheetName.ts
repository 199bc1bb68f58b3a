import type { SheetModel, WorkbookModel } from '../../model/workbookModel';
import { HostError, invalidArgument } from '../../protocol/hostError';

export const LONGEST_SHEET_NAME = 31;
const FORBIDDEN = /[[\]:*?/\\]/;

/**
 * Refuses what Excel refuses as a sheet's name: blank, over 31 characters, `[]:*?/\`, an apostrophe at either end,
 * the reserved word History, or a name another sheet has (capitals apart).
 */
export function requireSheetName(workbook: WorkbookModel, name: unknown, own?: SheetModel): string {
  if (typeof name !== 'string' || name.trim() === '') throw invalidArgument('A worksheet needs a name.');
  if (name.length > LONGEST_SHEET_NAME) {
    throw invalidArgument(`A worksheet's name has at most ${LONGEST_SHEET_NAME} characters: ${name}`);
  }
  if (FORBIDDEN.test(name)) throw invalidArgument(`A worksheet's name cannot hold any of []:*?/\\: ${name}`);
  if (name.startsWith("'") || name.endsWith("'")) {
    throw invalidArgument(`A worksheet's name cannot start or end with an apostrophe: ${name}`);
  }
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
