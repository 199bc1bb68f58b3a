import type { TableModel, WorkbookModel } from '../../model/workbookModel';
import { HostError, invalidArgument } from '../../protocol/hostError';
import { parseArea } from '../../../workbook/address';

const LONGEST_NAME = 255;

/**
 * Refuses what Excel refuses as the name of a table or range: spaces and signs, what looks like a cell
 * (`A1`, `R1C1`, `R`, `C`), over 255 characters, or a name that is taken.
 */
export function requireDefinedName(workbook: WorkbookModel, name: unknown, own?: TableModel): string {
  if (
    typeof name !== 'string' ||
    !/^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) ||
    name.length > LONGEST_NAME
  ) {
    throw invalidArgument(`This is no valid name: ${JSON.stringify(name) ?? 'nothing'}`);
  }
  if (parseArea(name) || /^[rc]$/i.test(name) || /^r\d+(c\d*)?$|^c\d+$/i.test(name)) {
    throw invalidArgument(`A name cannot look like a cell: ${name}`);
  }
  const wanted = name.toLowerCase();
  const tables = workbook.sheets.flatMap((sheet) => sheet.tables).filter((table) => table !== own);
  if ([...tables, ...workbook.names].some((other) => other.name.toLowerCase() === wanted)) {
    throw new HostError('InvalidArgument', `The name is already in use: ${name}`);
  }
  return name;
}

export function freeTableName(workbook: WorkbookModel): string {
  const taken = new Set(
    [...workbook.sheets.flatMap((sheet) => sheet.tables), ...workbook.names].map((each) =>
      each.name.toLowerCase(),
    ),
  );
  let number = 1;
  while (taken.has(`table${number}`)) number += 1;
  return `Table${number}`;
}
