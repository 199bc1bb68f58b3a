import type { IColumnData, IFreeze, IRange, IRowData, IWorksheetData } from '@univerjs/presets';
import { heightToShow } from '../members/rules/textHeight';
import { DEFAULT_COLUMN_CHARACTERS } from '../members/rules/units';
import type { SheetModel } from '../model/workbookModel';

export const DIGIT_PIXELS = 7;
export const PIXELS_PER_POINT = 4 / 3;
const DEFAULT_ROW_PIXELS = 20;
const DEFAULT_COLUMN_PIXELS = 64;
/** The grid ends somewhere; what is shown beyond the content is for typing in. */
const ROOM = { rows: 100, columns: 12, leastRows: 200, leastColumns: 26 } as const;

/** All of a sheet but its cells, as the grid wants it. */
export type GridLayout = Pick<
  IWorksheetData,
  'rowCount' | 'columnCount' | 'freeze' | 'mergeData' | 'showGridlines'
> & {
  readonly columnData: Record<number, IColumnData>;
  readonly rowData: Record<number, IRowData>;
};

/** The layout of a sheet of the model; `lastRow` and `lastColumn` are those of what it shows. */
export function gridLayout(sheet: SheetModel, lastRow: number, lastColumn: number): GridLayout {
  return {
    rowCount: Math.max(ROOM.leastRows, lastRow + ROOM.rows),
    columnCount: Math.max(ROOM.leastColumns, lastColumn + ROOM.columns),
    freeze: freezeOf(sheet),
    mergeData: sheet.mergedAreas.map((area): IRange => ({
      startRow: area.row,
      endRow: area.lastRow,
      startColumn: area.column,
      endColumn: area.lastColumn,
    })),
    showGridlines: sheet.showGridlines ? 1 : 0,
    columnData: columnsOf(sheet),
    rowData: rowsOf(sheet),
  };
}

export const DEFAULTS = {
  defaultRowHeight: DEFAULT_ROW_PIXELS,
  defaultColumnWidth: DEFAULT_COLUMN_PIXELS,
} as const;

function freezeOf({ frozen: { rows, columns } }: SheetModel): IFreeze {
  const isFrozen = rows > 0 || columns > 0;
  return {
    xSplit: columns,
    ySplit: rows,
    startRow: isFrozen && rows > 0 ? rows : -1,
    startColumn: isFrozen && columns > 0 ? columns : -1,
  };
}

/** How far a sheet is scrolled in one direction: past so many rows or columns, and some pixels of the next. */
export interface Scrolled {
  readonly start: number;
  readonly offset: number;
}

/**
 * How far to scroll so that a row or column comes out from behind the frozen ones; undefined where it does not lie there.
 * @param ends where each row or column ends, in pixels from the first.
 */
export function scrollOutOfFrozen(
  at: number,
  frozen: number,
  ends: ArrayLike<number>,
  now: Scrolled,
): Scrolled | undefined {
  const startOf = (index: number): number => ends[index - 1] ?? 0;
  const wanted = startOf(at) - startOf(frozen);
  if (at < frozen || wanted >= startOf(now.start) + now.offset) return undefined;
  let start = 0;
  while (start < at && (ends[start] ?? Infinity) <= wanted) start += 1;
  return { start, offset: wanted - startOf(start) };
}

function columnsOf(sheet: SheetModel): Record<number, IColumnData> {
  const columns: Record<number, IColumnData> = {};
  for (const [column, characters] of sheet.columnWidths) {
    columns[column] = { w: Math.round(characters * DIGIT_PIXELS) };
  }
  for (const column of sheet.hiddenColumns) columns[column] = { ...columns[column], hd: 1 };
  return columns;
}

function rowsOf(sheet: SheetModel): Record<number, IRowData> {
  const rows: Record<number, IRowData> = {};
  for (const [row, points] of fittedHeights(sheet)) rows[row] = { h: Math.round(points * PIXELS_PER_POINT) };
  for (const [row, points] of sheet.rowHeights) rows[row] = { h: Math.round(points * PIXELS_PER_POINT) };
  for (const row of sheet.hiddenRows) rows[row] = { ...rows[row], hd: 1 };
  return rows;
}

/** Rows without a height of their own are as high as their text, as Excel makes them when it opens a file. */
function fittedHeights(sheet: SheetModel): Map<number, number> {
  const heights = new Map<number, number>();
  for (const { row, column, cell } of sheet.entries()) {
    const { wrapText, fontSize, bold } = cell.style;
    if (typeof cell.value !== 'string' || (!wrapText && (fontSize ?? 0) <= 11)) continue;
    const width = wrapText ? (sheet.columnWidths.get(column) ?? DEFAULT_COLUMN_CHARACTERS) : Infinity;
    const height = heightToShow({ text: cell.value, width, fontSize, bold });
    if (height > (heights.get(row) ?? 15)) heights.set(row, height);
  }
  return heights;
}

/** How wide a column is; undefined where the cell is merged with others, or its column hidden. */
export function columnPixels(sheet: SheetModel, row: number, column: number): number | undefined {
  if (sheet.hiddenColumns.has(column)) return undefined;
  const isMerged = sheet.mergedAreas.some(
    (area) => row >= area.row && row <= area.lastRow && column >= area.column && column <= area.lastColumn,
  );
  if (isMerged) return undefined;
  const characters = sheet.columnWidths.get(column);
  return characters === undefined ? DEFAULT_COLUMN_PIXELS : Math.round(characters * DIGIT_PIXELS);
}
