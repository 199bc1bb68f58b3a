import { invalidArgument } from '../../protocol/hostError';
import type { Cells } from '../remote';

/** What can be asked of each row; formats and addresses are not answered. */
const ANSWERED: ReadonlySet<string> = new Set(['rowHidden', 'rowIndex']);

/**
 * The properties of each row of a range, as asked for: `{ rowHidden: true }`.
 * https://learn.microsoft.com/en-us/javascript/api/excel/excel.rowpropertiesloadoptions
 */
export function rowProperties(
  { sheet, area }: Cells,
  options: unknown,
): readonly Readonly<Record<string, number | boolean>>[] {
  if (typeof options !== 'object' || options === null) {
    throw invalidArgument('Range.getRowProperties needs the properties to load.');
  }
  const asked = Object.entries(options).flatMap(([name, wanted]) => (wanted === false ? [] : [name]));
  const other = asked.find((name) => !ANSWERED.has(name));
  if (other !== undefined) throw invalidArgument(`Range.getRowProperties has no property ${other} here.`);
  return Array.from({ length: area.lastRow - area.row + 1 }, (_, index) => ({
    ...(asked.includes('rowIndex') ? { rowIndex: area.row + index } : {}),
    ...(asked.includes('rowHidden') ? { rowHidden: sheet.hiddenRows.has(area.row + index) } : {}),
  }));
}
