import { ALL_SHEET_LOCALES, type SheetLocale } from '../../locale/sheetLocale';
import { nameOfSubject } from '../../method';
import type { CellMode } from '../cellMode';
import { followReferences, type SheetMove } from '../followReferences';
import { KEY_COLUMN_ID } from '../plans/columns';
import { layoutNoteOf } from '../previous/layoutNote';
import { keyOf } from '../recognise/cells/keys';
import { REMARK_MARK, type LineBelow, type PreviousRow, type PreviousSheet } from '../previous/previousSheet';
import type { CellContent, ColumnPlan, RowPlan, SheetPlan } from '../sheetPlan';
import { LAYOUT } from '../sheetPlan';

/** A sheet and what stands on it: what a plan is laid over. */
export interface SheetToCompose {
  readonly plan: SheetPlan;
  readonly sheetName: string;
  /** The sheet as it stands; null when it is still to be made. */
  readonly previous: PreviousSheet | null;
  /** What the figures on it will be. */
  readonly cells: CellMode;
}

/** Where everything on a sheet comes to stand, and where it stood. */
export interface SheetLayout extends SheetToCompose {
  /** The plan's columns and then those she added. */
  readonly columns: readonly ColumnPlan[];
  /** Where each column stood; null for one that is new. */
  readonly columnSources: readonly (number | null)[];
  readonly rows: readonly LaidRow[];
  readonly remarks: readonly string[];
  /** How far her lines below the table go down to make room. They never go up: they would come to stand beside others. */
  readonly linesDown: number;
}

/** A row of the table; at least one of the two is there. */
interface LaidRow {
  readonly planned: RowPlan | null;
  readonly before: PlacedRow | null;
}

interface PlacedRow extends PreviousRow {
  readonly at: number;
}

/** A plan brought together with what the analyst added to the sheet: exactly what the sheet will hold. */
export interface SheetImage extends SheetLayout {
  readonly totals: readonly CellContent[];
  readonly body: readonly (readonly CellContent[])[];
  /** Our remarks below the table, after one blank line, as they are shown. */
  readonly remarkTexts: readonly string[];
  /** Her own lines below those. */
  readonly lines: readonly LineBelow[];
  /** Where rows and columns of all sheets that are written go, by the name of the sheet. */
  readonly moves: SheetMoves;
}

export type SheetMoves = ReadonlyMap<string, SheetMove>;

/**
 * Lays the plans over the sheets: her cells find their row by its key, her rows that the plan no longer has stay below
 * the others, and nothing she wrote is left out. Her formulas follow the cells they refer to.
 */
export function composeSheets(sheets: readonly SheetToCompose[], locale: SheetLocale): readonly SheetImage[] {
  const layouts = sheets.map((sheet) => layOut(sheet, locale));
  const moves = new Map(layouts.flatMap((layout) => movesIn(layout)));
  return layouts.map((layout) => fillIn(layout, moves, locale));
}

/** One sheet once more, with what she had on it meanwhile; the others go where they went. */
export function composeAgain(image: SheetImage, previous: PreviousSheet, locale: SheetLocale): SheetImage {
  const { plan, sheetName, cells, moves } = image;
  const layout = layOut({ plan, sheetName, previous, cells }, locale);
  const laid = { ...layout, linesDown: Math.max(layout.linesDown, image.linesDown) };
  return fillIn(laid, new Map([...moves, ...movesIn(laid)]), locale);
}

function layOut(sheet: SheetToCompose, locale: SheetLocale): SheetLayout {
  const { plan, previous, cells } = sheet;
  const columns = [...plan.columns, ...addedColumns(plan, previous)];
  const placed = (previous?.rows ?? []).map((row, index): PlacedRow => {
    return { ...row, at: previous!.tableArea.row + 1 + index };
  });
  const byKey = new Map(placed.filter(({ key }) => key !== '').map((row) => [row.key, row] as const));
  const planned = new Set(plan.rows.map(({ key }) => key));
  const left = placed.filter((row) => row.own.size > 0 && !planned.has(row.key));
  const rows: readonly LaidRow[] = [
    ...plan.rows.map((row) => ({ planned: row, before: byKey.get(row.key) ?? null })),
    ...left.map((row) => ({ planned: null, before: row })),
  ];
  const remarks = [
    ...(cells === 'formulas' ? [] : [locale.sheets.modeRemarks[cells]]),
    ...plan.remarks,
    ...(left.some((row) => row.key !== '') ? [locale.sheets.lapsedRemark] : []),
  ];
  const columnSources = columns.map(({ id, owner }) => {
    const ids = owner === 'analyst' ? previous?.ownColumnIds : previous?.ourColumnIds;
    const index = ids?.indexOf(id) ?? -1;
    return index < 0 ? null : index;
  });
  const firstLine = previous?.linesBelow[0]?.row ?? Infinity;
  const linesDown = Math.max(0, firstRowBelow({ rows }) + remarks.length - firstLine);
  return { ...sheet, columns, columnSources, rows, remarks, linesDown };
}

/** Where the rows and columns of a sheet go; nothing for one that is new, or of which the columns are not known. */
function movesIn({
  previous,
  rows,
  columnSources,
  linesDown,
}: SheetLayout): readonly (readonly [string, SheetMove])[] {
  if (!previous || previous.ourColumnIds.every((id) => id === null)) return [];
  const { tableArea, sheetName, linesBelow } = previous;
  const rowTo = new Map(rows.flatMap(({ before }, index) => (before ? [[before.at, rowAt(index)]] : [])));
  const columnTo = new Map(
    columnSources.flatMap((source, index) => (source === null ? [] : [[source, index]])),
  );
  const firstLine = linesBelow[0]?.row ?? Infinity;
  const move: SheetMove = {
    row(row) {
      if (row > tableArea.row && row <= tableArea.lastRow) return rowTo.get(row) ?? null;
      return row >= firstLine ? row + linesDown : row;
    },
    column: (column) => (column > tableArea.lastColumn ? column : (columnTo.get(column) ?? null)),
    table: { ...tableArea, row: LAYOUT.totalsRow },
    body: {
      before: { row: tableArea.row + 1, lastRow: tableArea.lastRow },
      after: { row: LAYOUT.firstRow, lastRow: LAYOUT.headerRow + bodyRows({ rows }) },
    },
  };
  return [[sheetName, move]];
}

function fillIn(layout: SheetLayout, moves: SheetMoves, locale: SheetLocale): SheetImage {
  const { plan, previous, cells, columns, rows, remarks, linesDown } = layout;
  const planned = new Set(plan.rows.map(({ key }) => key));
  const followed = (content: CellContent): CellContent =>
    typeof content === 'object' && content !== null
      ? { formula: followReferences(content.formula, previous!.sheetName, moves) }
      : content;
  const contentsOf = (row: LaidRow): readonly CellContent[] => {
    const own = (id: string): CellContent => followed(row.before?.own.get(id) ?? null);
    if (!row.planned) return leftRow(row.before!, columns, planned, own, locale);
    const proposed = row.planned.cells;
    return columns.map((column) => own(ownId(column)) ?? inMode(proposed[column.id] ?? null, cells));
  };
  const ownTotal = ({ id, owner }: ColumnPlan): CellContent => {
    if (owner === 'analyst' && plan.totals[id] === undefined)
      return followed(previous?.ownTotals.get(id) ?? null);
    const proposed = plan.ownTotals?.[id];
    return proposed === undefined ? null : (followed(previous?.totals.get(id) ?? null) ?? proposed);
  };
  return {
    ...layout,
    totals: columns.map((column) =>
      column.id === KEY_COLUMN_ID
        ? JSON.stringify(layoutNoteOf(plan.columns))
        : (ownTotal(column) ?? inMode(plan.totals[column.id] ?? null, cells)),
    ),
    body: rows.map(contentsOf),
    remarkTexts: remarks.map((remark) => REMARK_MARK + remark),
    lines: (previous?.linesBelow ?? []).map(({ row, cells: contents }) => ({
      row: row + linesDown,
      cells: contents.map(followed),
    })),
    moves,
  };
}

/** A plan gives both forms of a formula; which of them is written is chosen here. */
function inMode(content: CellContent, cells: CellMode): CellContent {
  if (cells !== 'functions' || typeof content !== 'object' || content?.asFunction === undefined)
    return content;
  return { formula: content.asFunction };
}

const rowAt = (index: number): number => LAYOUT.firstRow + index;

/** How many rows the table has in the sheet: never none, since Excel has no table without a row. */
export const bodyRows = ({ rows }: Pick<SheetLayout, 'rows'>): number => Math.max(1, rows.length);

/** The row of the first line below the table. */
export const firstRowBelow = (layout: Pick<SheetLayout, 'rows'>): number => rowAt(bodyRows(layout) + 1);

/** The first row below everything that is written or kept. */
export const firstFreeRow = (image: SheetImage): number =>
  Math.max(firstRowBelow(image) + image.remarkTexts.length, (image.lines.at(-1)?.row ?? -1) + 1);

/** An analyst's column keeps what she wrote; ours never does. */
const ownId = (column: ColumnPlan): string => (column.owner === 'analyst' ? column.id : '');

function addedColumns(plan: SheetPlan, previous: PreviousSheet | null): ColumnPlan[] {
  const known = new Set(plan.columns.flatMap((column) => [column.id, column.header]));
  return (previous?.addedColumns ?? [])
    .filter((header) => !known.has(header))
    .map((header) => ({ id: header, header, look: 'text', width: 16, owner: 'analyst' }));
}

/** A row the plan no longer has, or never had: her cells as they were, and what ours showed then. */
function leftRow(
  row: PreviousRow,
  columns: readonly ColumnPlan[],
  planned: ReadonlySet<string>,
  own: (id: string) => CellContent,
  locale: SheetLocale,
): CellContent[] {
  if (row.key === '') return rowOfHers(row, columns, own);
  const [subject] = row.key.split('|');
  const label = withoutMark(String(row.shown.get(columns[0]!.id) ?? ''));
  const shownNow = keyOf(label, 'sector');
  // Rows of hers that moved up: our cells show the figures of another sector by now, and those are not this row's.
  const isAnother = shownNow !== subject && planned.has(shownNow);
  return columns.map((column, index) => {
    if (column.owner === 'analyst') return own(column.id);
    if (column.id === KEY_COLUMN_ID) return row.key;
    if (index > 0) return isAnother ? null : (row.shown.get(column.id) ?? null);
    // Her cell may be gone; then the key still tells which sector or cluster it was.
    const name = isAnother || label === '' ? nameOfSubject(subject!, locale.language) : label;
    return `${name} ${locale.sheets.lapsedMark}`;
  });
}

/** A row that she added or copied: what she wrote in it, and the name she gave it; figures of ours in it are none. */
function rowOfHers(
  { ownName }: PreviousRow,
  columns: readonly ColumnPlan[],
  own: (id: string) => CellContent,
): CellContent[] {
  return columns.map(({ id, owner }, index) => {
    if (owner === 'analyst') return own(id);
    return index === 0 && ownName !== '' ? ownName : null;
  });
}

/** What a row is about, without the mark it got when the sheet was written before, in whatever language. */
function withoutMark(text: string): string {
  const mark = ALL_SHEET_LOCALES.map((locale) => ` ${locale.sheets.lapsedMark}`).find((end) =>
    text.endsWith(end),
  );
  return mark === undefined ? text : text.slice(0, -mark.length);
}
