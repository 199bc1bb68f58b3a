import { ALL_SHEET_LOCALES } from '../../locale/sheetLocale';
import type { Area } from '../address';
import { LAYOUT, formula, type CellContent } from '../sheetPlan';
import { TABLE_NAME, type SheetRole } from '../sheetRoles';
import type { SheetSnapshot, WorkbookSnapshot } from '../snapshot';
import { parseLayoutNote, type LayoutNote } from './layoutNote';

/** The sign that a line below a table is a remark of ours, not a line of hers. */
export const REMARK_MARK = '▪ ';

/** A cell of hers as text, to be named in a finding. */
export const contentText = (content: CellContent): string =>
  typeof content === 'object' && content !== null ? content.formula : String(content);

export interface PreviousRow {
  /** Empty for a row she added, and for a copy of a row further up. */
  readonly key: string;
  /** What she calls such a row: the text she typed or copied in its first column. */
  readonly ownName: string;
  /** Her own cells, by the id of a column we proposed or the header of one she added; blank cells are left out. */
  readonly own: ReadonlyMap<string, CellContent>;
  /** What our own cells showed, by column id, for when the row is no longer in the analysis. */
  readonly shown: ReadonlyMap<string, CellContent>;
}

/** A line below the table of a sheet of ours, from the first column on; the row counted from 0. */
export interface LineBelow {
  readonly row: number;
  readonly cells: readonly CellContent[];
}

/** A sheet of ours as it stands in the workbook, with what the analyst added to it. */
export interface PreviousSheet {
  readonly role: SheetRole;
  readonly sheetName: string;
  readonly isProtected: boolean;
  /** The last row of its table is Excel's own row of totals, which she put on. */
  readonly hasTotalsRow?: boolean;
  /** It was never finished: its looks are still to be given. */
  readonly isStillNew?: boolean;
  /** How many series each chart on it has, by the chart's name. */
  readonly charts: ReadonlyMap<string, number>;
  /** The names of the shapes on it, hers too. */
  readonly shapes: ReadonlySet<string>;
  /** Of the table, header row included, with the columns that were typed beside it. */
  readonly tableArea: Area;
  /** Of the table as Excel has it. */
  readonly markedArea: Area;
  readonly headers: readonly string[];
  /** The id of each column of ours; null for one of hers. */
  readonly ourColumnIds: readonly (string | null)[];
  /** The id of each column of hers; null for one of ours. */
  readonly ownColumnIds: readonly (string | null)[];
  readonly rows: readonly PreviousRow[];
  /** What stands in the row above the header, by the id of one of our columns. */
  readonly totals: ReadonlyMap<string, CellContent>;
  /** What those cells showed; a formula that she typed there has a value too. */
  readonly shownTotals: ReadonlyMap<string, CellContent>;
  /** What she put in that row above her own columns, by the id of the column. */
  readonly ownTotals: ReadonlyMap<string, CellContent>;
  /** Headers of the columns she added, in order. */
  readonly addedColumns: readonly string[];
  /** Lines below the table that are not ours. */
  readonly linesBelow: readonly LineBelow[];
  /** The rows below the table with remarks of ours. */
  readonly remarkRows: readonly number[];
  /** Of the filled cells beside the table, from its totals to its last row, the one furthest to the left. */
  readonly filledBeside: { readonly row: number; readonly column: number } | null;
  /** The last row with anything in it. */
  readonly lastUsedRow: number;
  /** The last column with anything in it. */
  readonly lastUsedColumn: number;
}

/** Finds our sheets by their mark, the table's name, whatever the sheets are called now. */
export function previousSheets(snapshot: WorkbookSnapshot): ReadonlyMap<SheetRole, PreviousSheet> {
  const found = new Map<SheetRole, PreviousSheet>();
  for (const [role, tableName] of Object.entries(TABLE_NAME) as [SheetRole, string][]) {
    const table = snapshot.tables.find((candidate) => candidate.name === tableName);
    const sheet = snapshot.sheets.find((candidate) => candidate.name === table?.sheet);
    if (!table || !sheet) continue;
    const previous = previousSheet(role, sheet, table.area);
    found.set(role, table.hasTotalsRow ? { ...previous, hasTotalsRow: true } : previous);
  }
  return found;
}

/** @param markedArea of the table, as Excel has it. */
export function previousSheet(role: SheetRole, sheet: SheetSnapshot, markedArea: Area): PreviousSheet {
  const cells = new OurCells(sheet);
  const tableArea = withColumnsBeside(cells, markedArea);
  const columns = range(tableArea.column, tableArea.lastColumn);
  const headers = columns.map((column) => String(cells.content(tableArea.row, column) ?? ''));
  const keyIndex = headers.findIndex((header) =>
    ALL_SHEET_LOCALES.some((locale) => locale.sheets.keyColumn === header),
  );
  const { totalsRow, note } = layoutOf(cells, tableArea.row, columns[keyIndex]);
  const ourIds = headers.map((header) => note?.ours[header] ?? null);
  const ownIds = headers.map((header, index) =>
    index === keyIndex || ourIds[index] !== null ? null : (note?.yours[header] ?? header),
  );
  const keys = new Set<string>();
  const rows = range(tableArea.row + 1, tableArea.lastRow).map((row): PreviousRow => {
    const own = new Map<string, CellContent>();
    const shown = new Map<string, CellContent>();
    columns.forEach((column, index) => {
      const content = cells.content(row, column);
      const [ourId, ownId] = [ourIds[index], ownIds[index]];
      if (ourId) shown.set(ourId, cells.value(row, column));
      else if (ownId && content !== null) own.set(ownId, content);
    });
    const written = keyIndex < 0 ? '' : String(cells.content(row, columns[keyIndex]!) ?? '');
    const isCopy = keys.has(written);
    keys.add(written);
    const key = isCopy ? '' : written;
    // A name that a formula of ours shows is that of another row by now, unless the row was copied just now.
    const name = isCopy ? cells.value(row, tableArea.column) : cells.content(row, tableArea.column);
    return { key, own, shown, ownName: key === '' && typeof name === 'string' ? name : '' };
  });
  const lastUsedRow = Math.max(sheet.area?.lastRow ?? 0, tableArea.lastRow);
  const lastUsedColumn = Math.max(sheet.area?.lastColumn ?? 0, tableArea.lastColumn);
  const below = linesBelow(cells, range(tableArea.lastRow + 1, lastUsedRow), range(0, lastUsedColumn));
  const found: PreviousSheet = {
    role,
    sheetName: sheet.name,
    isProtected: sheet.isProtected,
    charts: sheet.charts,
    shapes: sheet.shapes,
    tableArea,
    markedArea,
    headers,
    ourColumnIds: ourIds,
    ownColumnIds: ownIds,
    rows,
    totals: totalsOf(columns, ourIds, (column) => cells.content(totalsRow, column)),
    shownTotals: totalsOf(columns, ourIds, (column) => cells.value(totalsRow, column)),
    ownTotals: totalsOf(columns, ownIds, (column) => cells.content(totalsRow, column)),
    addedColumns: ownIds.filter((id, index): id is string => id !== null && id === headers[index]),
    linesBelow: below.filter(({ isRemark }) => !isRemark),
    remarkRows: below.filter(({ isRemark }) => isRemark).map(({ row }) => row),
    filledBeside: filledBeside(cells, { ...tableArea, row: LAYOUT.totalsRow }, lastUsedColumn),
    lastUsedRow,
    lastUsedColumn,
  };
  const answer = cells.value(LAYOUT.answerRow, 0);
  const isStillNew = ALL_SHEET_LOCALES.some((locale) => locale.sheets.unfinishedNew === answer);
  if (!isStillNew) return found;
  // Before its columns are known nobody has typed in them.
  return { ...found, ...(note ? {} : NOTHING_OF_HERS), isStillNew };
}

const NOTHING_OF_HERS = {
  rows: [],
  totals: new Map<string, CellContent>(),
  shownTotals: new Map<string, CellContent>(),
  ownTotals: new Map<string, CellContent>(),
  addedColumns: [],
  linesBelow: [],
} as const;

/** Looks for the note upwards from the header: where rows were inserted, her own columns must still be known. */
function layoutOf(
  cells: OurCells,
  headerRow: number,
  keyColumn: number | undefined,
): { readonly totalsRow: number; readonly note: LayoutNote | undefined } {
  for (let row = headerRow - 1; keyColumn !== undefined && row >= 0; row--) {
    const note = parseLayoutNote(String(cells.content(row, keyColumn) ?? ''));
    if (note) return { totalsRow: row, note };
  }
  return { totalsRow: headerRow - 1, note: undefined };
}

function totalsOf(
  columns: readonly number[],
  ids: readonly (string | null)[],
  read: (column: number) => CellContent,
): ReadonlyMap<string, CellContent> {
  return new Map(
    columns.flatMap((column, index): [string, CellContent][] => {
      const [id, content] = [ids[index], read(column)];
      return id && content !== null ? [[id, content]] : [];
    }),
  );
}

/** Excel takes a column that is typed beside a table into it; other programs leave it beside. It is hers all the same. */
function withColumnsBeside(cells: OurCells, area: Area): Area {
  let { lastColumn } = area;
  while (cells.content(area.row, lastColumn + 1) !== null) lastColumn += 1;
  return { ...area, lastColumn };
}

/** The cells of a sheet as they were read, by their place on the sheet. */
class OurCells {
  constructor(private readonly sheet: SheetSnapshot) {}

  /** What the cell shows; nothing for a blank cell or an error. */
  value(row: number, column: number): CellContent {
    const { cells } = this.sheet;
    const kind = cells.kindAt(row, column);
    return kind === 'empty' || kind === 'error' ? null : cells.valueAt(row, column);
  }

  /**
   * What the cell holds, fit to be written again. A formula differs from the value it comes to; a text
   * that only looks like one is the same in both, and stays text. An error that was typed is no text.
   */
  content(row: number, column: number): CellContent {
    const { cells } = this.sheet;
    if (cells.kindAt(row, column) === 'empty') return null;
    const [value, written] = [cells.valueAt(row, column), cells.formulaAt(row, column)];
    if (typeof written === 'string' && written.startsWith('=') && written !== value) return formula(written);
    return cells.kindAt(row, column) === 'error' ? formula(String(value)) : value;
  }
}

function linesBelow(
  cells: OurCells,
  rows: readonly number[],
  columns: readonly number[],
): (LineBelow & { readonly isRemark: boolean })[] {
  return rows.flatMap((row) => {
    const line = columns.map((column) => cells.content(row, column));
    if (line.every((content) => content === null)) return [];
    const isRemark = typeof line[0] === 'string' && line[0].startsWith(REMARK_MARK);
    return [{ row, cells: line, isRemark }];
  });
}

function filledBeside(
  cells: OurCells,
  { row: first, lastRow, lastColumn }: Area,
  lastUsedColumn: number,
): PreviousSheet['filledBeside'] {
  for (const column of range(lastColumn + 1, lastUsedColumn)) {
    const row = range(first, lastRow).find((at) => cells.content(at, column) !== null);
    if (row !== undefined) return { row, column };
  }
  return null;
}

const range = (first: number, last: number): number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
