import type { TableModel, WorkbookModel } from '../model/workbookModel';
import type { Place } from './surroundings';
import { Reference } from './values';

type Part = 'all' | 'headers' | 'data' | 'totals' | 'thisRow';

const PARTS: Readonly<Record<string, Part>> = {
  '#all': 'all',
  '#headers': 'headers',
  '#data': 'data',
  '#totals': 'totals',
  '#this row': 'thisRow',
};

interface Specification {
  readonly parts: readonly Part[];
  /** First and last column by name; empty for all. */
  readonly columns: readonly string[];
}

function unescaped(name: string): string {
  return name.replace(/'(.)/g, '$1').trim();
}

/** Reads what stands between the outer brackets: `jobs`, `@jobs`, `[#This Row],[jobs]`, `[a]:[b]`. */
function specificationOf(inner: string): Specification {
  const parts: Part[] = [];
  const columns: string[] = [];
  let rest = inner.trim();
  if (rest.startsWith('@')) {
    parts.push('thisRow');
    rest = rest.slice(1).trim();
  }
  const bracketed = [...rest.matchAll(/\[((?:'.|[^\]'])*)\]/g)].map((match) => match[1]!);
  for (const item of bracketed.length > 0 ? bracketed : rest === '' ? [] : [rest]) {
    const part = PARTS[item.trim().toLowerCase()];
    if (part) parts.push(part);
    else columns.push(unescaped(item));
  }
  return { parts, columns };
}

function tableOf(
  workbook: WorkbookModel,
  name: string,
  place: Place,
): { table: TableModel; sheet: Place['sheet'] } | undefined {
  for (const sheet of workbook.sheets) {
    for (const table of sheet.tables) {
      if (name !== '' && table.name.toLowerCase() === name.toLowerCase()) return { table, sheet };
      const { area } = table;
      const isInside =
        sheet === place.sheet &&
        place.row >= area.row &&
        place.row <= area.lastRow &&
        place.column >= area.column &&
        place.column <= area.lastColumn;
      if (name === '' && isInside) return { table, sheet };
    }
  }
  return undefined;
}

function rowsOf(table: TableModel, part: Part, place: Place): readonly [number, number] | undefined {
  const { area } = table;
  const firstOfData = area.row + (table.showHeaders ? 1 : 0);
  const lastOfData = area.lastRow - (table.showTotals ? 1 : 0);
  switch (part) {
    case 'all':
      return [area.row, area.lastRow];
    case 'headers':
      return table.showHeaders ? [area.row, area.row] : undefined;
    case 'totals':
      return table.showTotals ? [area.lastRow, area.lastRow] : undefined;
    case 'thisRow':
      return place.row >= firstOfData && place.row <= lastOfData ? [place.row, place.row] : undefined;
    default:
      return firstOfData <= lastOfData ? [firstOfData, lastOfData] : undefined;
  }
}

/**
 * The cells that a structured reference such as `Sectors[[#This Row],[jobs]]` means for a formula in this
 * place; undefined when there is no such table, column or row.
 */
export function resolveStructured(
  workbook: WorkbookModel,
  text: string,
  place: Place,
): Reference | undefined {
  const bracket = text.indexOf('[');
  const found = tableOf(workbook, text.slice(0, bracket), place);
  if (!found) return undefined;
  const { table, sheet } = found;
  const { parts, columns } = specificationOf(text.slice(bracket + 1, -1));
  const positions = columns.map((name) =>
    table.columns.findIndex((column) => column.name.toLowerCase() === name.toLowerCase()),
  );
  if (positions.includes(-1) || positions.length > 2) return undefined;
  const rows = (parts.length > 0 ? parts : (['data'] as const)).map((part) => rowsOf(table, part, place));
  if (rows.includes(undefined)) return undefined;
  const known = rows as (readonly [number, number])[];
  const all = positions.length === 0 ? [0, table.area.lastColumn - table.area.column] : positions;
  return new Reference(sheet, {
    row: Math.min(...known.map(([first]) => first)),
    lastRow: Math.max(...known.map(([, last]) => last)),
    column: table.area.column + Math.min(...all),
    lastColumn: table.area.column + Math.max(...all),
  });
}
