import { ALL_SHEET_LOCALES, type SheetLocale } from '../../locale/sheetLocale';
import { nameOfSubject } from '../../method';
import type { CellMode } from '../cellMode';
import { followReferences } from '../followReferences';
import { KEY_COLUMN_ID } from '../plans/columns';
import { layoutNoteOf } from '../previous/layoutNote';
import { keyOf } from '../recognise/cells/keys';
import { REMARK_MARK, type LineBelow, type PreviousRow, type PreviousSheet } from '../previous/previousSheet';
import type { CellContent, ColumnPlan } from '../sheetPlan';
import { firstRowBelow, layOut, type LaidRow, type SheetLayout, type SheetToCompose } from './sheetLayout';
import { movesIn, type SheetMoves } from './sheetMoves';

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

/** The first row below everything that is written or kept. */
export const firstFreeRow = (image: SheetImage): number =>
  Math.max(firstRowBelow(image) + image.remarkTexts.length, (image.lines.at(-1)?.row ?? -1) + 1);

/** An analyst's column keeps what she wrote; ours never does. */
const ownId = (column: ColumnPlan): string => (column.owner === 'analyst' ? column.id : '');

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
