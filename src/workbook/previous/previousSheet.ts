import { ALL_LOCALES } from '../../locale';
import type { Area } from '../address';
import { LAYOUT, formula, type CellContent } from '../sheetPlan';
import { TABLE_NAME, type SheetRole } from '../sheetRoles';
import type { SheetSnapshot, WorkbookSnapshot } from '../snapshot';
import { parseLayoutNote } from './layoutNote';

/** The sign that a line below a table is a remark of ours, not a line of hers. */
export const REMARK_MARK = '▪ ';

export interface PreviousRow {
  /** Empty for a row she added. */
  readonly key: string;
  /** Her own cells, by the id of a column we proposed or the header of one she added; blank cells are left out. */
  readonly own: ReadonlyMap<string, CellContent>;
  /** Everything in the row, for rows that only she knows of. */
  readonly all: readonly CellContent[];
}

/** A sheet of ours as it stands in the workbook, with what the analyst added to it. */
export interface PreviousSheet {
  readonly role: SheetRole;
  readonly sheetName: string;
  /** Of the table, header row included. */
  readonly tableArea: Area;
  readonly headers: readonly string[];
  readonly rows: readonly PreviousRow[];
  /** Headers of the columns she added, in order. */
  readonly addedColumns: readonly string[];
  /** Lines below the table that are not ours, from the first filled cell to the last. */
  readonly linesBelow: readonly (readonly CellContent[])[];
  /** The last row with anything in it. */
  readonly lastUsedRow: number;
}

/** Finds our sheets by their mark, the table's name, whatever the sheets are called now. */
export function previousSheets(snapshot: WorkbookSnapshot): ReadonlyMap<SheetRole, PreviousSheet> {
  const found = new Map<SheetRole, PreviousSheet>();
  for (const [role, tableName] of Object.entries(TABLE_NAME) as [SheetRole, string][]) {
    const table = snapshot.tables.find((candidate) => candidate.name === tableName);
    const sheet = snapshot.sheets.find((candidate) => candidate.name === table?.sheet);
    if (table && sheet) found.set(role, previousSheet(role, sheet, table.area));
  }
  return found;
}

function previousSheet(role: SheetRole, sheet: SheetSnapshot, tableArea: Area): PreviousSheet {
  const contents = contentReader(sheet);
  const columns = range(tableArea.column, tableArea.lastColumn);
  const headers = columns.map((column) => String(contents(tableArea.row, column) ?? ''));
  const keyIndex = headers.findIndex((header) =>
    ALL_LOCALES.some((locale) => locale.sheets.keyColumn === header),
  );
  const note =
    keyIndex < 0 ? undefined : parseLayoutNote(String(contents(LAYOUT.totalsRow, columns[keyIndex]!) ?? ''));
  const ids = headers.map((header, index) => {
    if (index === keyIndex || note?.ours.includes(header)) return null;
    return note?.yours[header] ?? header;
  });
  const rows = range(tableArea.row + 1, tableArea.lastRow).map((row): PreviousRow => {
    const all = columns.map((column) => contents(row, column));
    const own = new Map<string, CellContent>();
    ids.forEach((id, index) => {
      if (id !== null && all[index] !== null) own.set(id, all[index]!);
    });
    return { key: keyIndex < 0 ? '' : String(all[keyIndex] ?? ''), own, all };
  });
  const lastUsedRow = Math.max(sheet.area?.lastRow ?? 0, tableArea.lastRow);
  return {
    role,
    sheetName: sheet.name,
    tableArea,
    headers,
    rows,
    addedColumns: ids.filter((id, index): id is string => id !== null && id === headers[index]),
    linesBelow: linesBelow(sheet, contents, tableArea.lastRow + 1, lastUsedRow),
    lastUsedRow,
  };
}

/**
 * What a cell holds, fit to be written again. A formula differs from the value it comes to; a text
 * that only looks like one is the same in both, and stays text.
 */
function contentReader(sheet: SheetSnapshot): (row: number, column: number) => CellContent {
  const { area } = sheet;
  return (row, column) => {
    if (!area) return null;
    const [y, x] = [row - area.row, column - area.column];
    const value = sheet.values[y]?.[x];
    const written = sheet.formulas[y]?.[x];
    if (value === undefined || written === undefined || sheet.kinds[y]?.[x] === 'empty') return null;
    return typeof written === 'string' && written.startsWith('=') && written !== value
      ? formula(written)
      : value;
  };
}

function linesBelow(
  sheet: SheetSnapshot,
  contents: (row: number, column: number) => CellContent,
  first: number,
  last: number,
): CellContent[][] {
  const lines: CellContent[][] = [];
  for (const row of range(first, last)) {
    const line = range(0, sheet.area?.lastColumn ?? 0).map((column) => contents(row, column));
    const isRemark = typeof line[0] === 'string' && line[0].startsWith(REMARK_MARK);
    const isBlank = line.every((content) => content === null);
    if (!isRemark && !isBlank) lines.push(line);
  }
  return lines;
}

const range = (first: number, last: number): number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
