import type { SheetLocale } from '../../locale/sheetLocale';
import type { Area } from '../address';
import { KEY_COLUMN_ID } from '../plans/columns';
import { previousSheet, type PreviousSheet } from '../previous/previousSheet';
import { kindOf } from '../read/kindOf';
import type { RoundTrips } from '../roundTrips';
import { SheetCells } from '../sheetCells';
import { LAYOUT, type CellContent, type SheetPlan } from '../sheetPlan';
import type { CellValue } from '../snapshot';
import { askCells, type AskedCells } from './askedCells';
import { composeAgain, firstFreeRow, type SheetImage } from './composeSheet';
import { firstRowBelow } from './sheetLayout';
import { requireOurs, writtenArea } from './requireOurs';

interface AskedSheet {
  readonly image: SheetImage;
  readonly previous: PreviousSheet;
  /** All that is read or written on the sheet. */
  readonly area: Area;
  readonly parts: readonly AskedCells[];
}

/**
 * What the analyst has on our sheets at the moment they are written. She, or a colleague, may have typed a note, a
 * rating or a decision there since we read them, and we would write over it: so the request that writes asks first
 * what stands in her cells, and what turns out to be new is put back.
 */
export class OwnCells {
  private readonly asked: AskedSheet[] = [];

  /** To be called for each sheet right before its table is written. */
  async ask(context: Excel.RequestContext, roundTrips: RoundTrips, image: SheetImage): Promise<void> {
    const { previous } = image;
    if (!previous || previous.isStillNew) return;
    const area = {
      row: LAYOUT.totalsRow,
      column: 0,
      lastRow: Math.max(previous.lastUsedRow, firstFreeRow(image)),
      lastColumn: Math.max(previous.lastUsedColumn, image.columns.length - 1),
    };
    const parts: AskedCells[] = [];
    for (const block of blocksOfHers(previous, area)) {
      const worksheet = context.workbook.worksheets.getItem(image.sheetName);
      parts.push(...(await askCells(worksheet, block, ['values', 'formulas', 'valueTypes'], roundTrips)));
    }
    // After the last of them: whatever was sent before, this request writes only where the table was read.
    requireOurs(context, image, previous.markedArea);
    this.asked.push({ image, previous, area, parts });
  }

  /**
   * The sheets on which something of hers had changed, to be written once more over what was just written.
   * To be called once the request was answered.
   */
  changed(locale: SheetLocale): readonly SheetImage[] {
    return this.asked.flatMap(({ image, previous, area, parts }) => {
      const { plan, sheetName, linesDown, columns } = image;
      const sheet = { ...BARE, name: sheetName, area, cells: cellsOf(area, parts) };
      const found = previousSheet(plan.role, sheet, previous.markedArea);
      if (ownText(found, plan) === ownText(previous, plan)) return [];
      const shown = new Map(previous.rows.map((row) => [row.key, row.shown]));
      shown.delete('');
      const rows = found.rows.map((row) => ({ ...row, shown: shown.get(row.key) ?? row.shown }));
      const again = composeAgain(image, { ...found, rows }, locale);
      const written = writtenArea(image);
      const standing = {
        ...again.previous!,
        tableArea: written,
        markedArea: written,
        headers: columns.map(({ header }) => header),
        linesBelow: previous.linesBelow.map((line) => ({ ...line, row: line.row + linesDown })),
        remarkRows: image.remarkTexts.map((_, index) => firstRowBelow(image) + index),
        lastUsedRow: Math.max(previous.lastUsedRow + linesDown, firstFreeRow(image)),
      };
      return [{ ...again, previous: standing, linesDown: again.linesDown - linesDown }];
    });
  }
}

/** What was not asked for once more, since nothing of hers is in it. */
const BARE = {
  isProtected: false,
  charts: new Map<string, number>(),
  shapes: new Set<string>(),
  hiddenRows: new Set<number>(),
  hiddenColumns: new Set<number>(),
} as const;

/**
 * Totals and headers over the whole width, the columns from the key or her first one on, and what is below the table.
 * Of a table in which she inserted rows all columns: those rows are hers altogether.
 */
function blocksOfHers(
  { ownColumnIds, ourColumnIds, tableArea, rows }: PreviousSheet,
  area: Area,
): readonly Area[] {
  const starts = [ourColumnIds.indexOf(KEY_COLUMN_ID), ownColumnIds.findIndex((id) => id !== null)];
  const hasRowsOfHers = rows.some(({ key }) => key === '');
  const first = hasRowsOfHers
    ? 0
    : Math.min(...starts.filter((index) => index >= 0), tableArea.lastColumn + 1);
  return [
    { ...area, lastRow: LAYOUT.headerRow },
    { ...area, row: LAYOUT.firstRow, lastRow: tableArea.lastRow, column: first },
    { ...area, row: tableArea.lastRow + 1 },
  ].filter(({ row, column, lastRow, lastColumn }) => row <= lastRow && column <= lastColumn);
}

function cellsOf(area: Area, parts: readonly AskedCells[]): SheetCells {
  const cells = new SheetCells(area);
  for (const { row, column, range } of parts) {
    cells.takeValues(row, column, range.values as CellValue[][]);
    cells.takeFormulas(row, column, range.formulas as CellValue[][]);
    cells.takeKinds(row, column, range.valueTypes, kindOf);
  }
  return cells;
}

/** All that is hers on a sheet, the same text for the same cells under the same keys. */
function ownText(
  { rows, totals, ownTotals, linesBelow, addedColumns }: PreviousSheet,
  plan: SheetPlan,
): string {
  const ofRows = rows
    .filter(({ own }) => own.size > 0)
    .map(({ key, own, shown }) => JSON.stringify([key, [...own].sort(), ...(key === '' ? shown : [])]));
  return JSON.stringify([
    ofRows.sort(),
    Object.keys(plan.ownTotals ?? {}).map((id) => totals.get(id) ?? null),
    [...ownTotals].sort(),
    linesBelow.map(({ cells }) => withoutBlankEnd(cells)),
    addedColumns,
  ]);
}

const withoutBlankEnd = (line: readonly CellContent[]): readonly CellContent[] =>
  line.slice(0, line.length - [...line].reverse().findIndex((content) => content !== null));
