import { invalidArgument } from '../../protocol/hostError';
import type { Cells } from '../remote';

/** What can be asked of each row or column; formats and addresses are not answered. */
type Line = 'row' | 'column';

function askedOf(options: unknown, line: Line, member: string): readonly string[] {
  if (typeof options !== 'object' || options === null) {
    throw invalidArgument(`${member} needs the properties to load.`);
  }
  const asked = Object.entries(options).flatMap(([name, wanted]) => (wanted === false ? [] : [name]));
  const other = asked.find((name) => name !== `${line}Hidden` && name !== `${line}Index`);
  if (other !== undefined) throw invalidArgument(`${member} has no property ${other} here.`);
  return asked;
}

/**
 * The properties of each row of a range, as asked for: `{ rowHidden: true }`.
 * https://learn.microsoft.com/en-us/javascript/api/excel/excel.rowpropertiesloadoptions
 */
export function rowProperties(
  { sheet, area }: Cells,
  options: unknown,
): readonly Readonly<Record<string, number | boolean>>[] {
  const asked = askedOf(options, 'row', 'Range.getRowProperties');
  return Array.from({ length: area.lastRow - area.row + 1 }, (_, index) => ({
    ...(asked.includes('rowIndex') ? { rowIndex: area.row + index } : {}),
    ...(asked.includes('rowHidden') ? { rowHidden: sheet.hiddenRows.has(area.row + index) } : {}),
  }));
}

/**
 * The same of each column: `{ columnHidden: true }`.
 * https://learn.microsoft.com/en-us/javascript/api/excel/excel.columnpropertiesloadoptions
 */
export function columnProperties(
  { sheet, area }: Cells,
  options: unknown,
): readonly Readonly<Record<string, number | boolean>>[] {
  const asked = askedOf(options, 'column', 'Range.getColumnProperties');
  return Array.from({ length: area.lastColumn - area.column + 1 }, (_, index) => ({
    ...(asked.includes('columnIndex') ? { columnIndex: area.column + index } : {}),
    ...(asked.includes('columnHidden') ? { columnHidden: sheet.hiddenColumns.has(area.column + index) } : {}),
  }));
}
