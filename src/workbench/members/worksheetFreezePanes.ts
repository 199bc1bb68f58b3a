import { LAST_COLUMN, LAST_ROW, parseArea, splitSheet } from '../../workbook/address';
import { invalidArgument } from '../protocol/hostError';
import type { Arguments } from './arguments';
import { changing, defineObject, reading } from './declaration';
import { rangeOf } from './remote';

/** The range to freeze, by address or object; Excel freezes what lies above its last row and left of its last column. */
function corner(given: Arguments): { rows: number; columns: number } {
  const area = given.range(0)?.area ?? parseArea(splitSheet(given.text(0)).address);
  if (!area) throw invalidArgument('freezeAt needs a range.');
  return { rows: area.lastRow + 1, columns: area.lastColumn + 1 };
}

function count(given: Arguments): number {
  const wanted = given.optionalInteger(0, 1);
  if (wanted < 1) throw invalidArgument('At least one row or column must be frozen.');
  return wanted;
}

/** https://learn.microsoft.com/en-us/javascript/api/excel/excel.worksheetfreezepanes */
export const worksheetFreezePanes = defineObject('WorksheetFreezePanes', {
  freezeAt: changing('1.7', ({ at }, given) => {
    at.sheet.frozen = corner(given);
  }),
  freezeColumns: changing('1.7', ({ at }, given) => {
    at.sheet.frozen = { rows: 0, columns: count(given) };
  }),
  freezeRows: changing('1.7', ({ at }, given) => {
    at.sheet.frozen = { rows: count(given), columns: 0 };
  }),
  unfreeze: changing('1.7', ({ at }) => {
    at.sheet.frozen = { rows: 0, columns: 0 };
  }),
  getLocationOrNullObject: reading('1.7', ({ at: { sheet } }) => {
    const { rows, columns } = sheet.frozen;
    if (rows === 0 && columns === 0) return null;
    const lastRow = rows === 0 ? LAST_ROW : rows - 1;
    const lastColumn = columns === 0 ? LAST_COLUMN : columns - 1;
    return rangeOf(sheet, { row: 0, column: 0, lastRow, lastColumn });
  }),
});
