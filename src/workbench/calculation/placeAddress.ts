import { cellAddress } from '../../workbook/address';
import type { Place } from './surroundings';

const PLAIN_SHEET_NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u;

/** A cell as a formula would name it, such as `Sheet1!A1`. */
export function placeAddress({ sheet, row, column }: Place): string {
  const isPlain = PLAIN_SHEET_NAME.test(sheet.name);
  const name = isPlain ? sheet.name : `'${sheet.name.replace(/'/g, "''")}'`;
  return `${name}!${cellAddress(row, column)}`;
}
