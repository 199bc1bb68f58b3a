import { LAST_COLUMN, LAST_ROW } from '../../../workbook/address';
import type { ChartCorner, ChartPlace } from '../../model/chart';
import type { SheetModel } from '../../model/workbookModel';
import type { Cells } from '../remote';
import { DEFAULT_COLUMN_POINTS, DEFAULT_ROW_POINTS, pointsFromCharacters } from './units';

/** A rectangle on a sheet in points from its top left. */
export interface PointBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export function columnWidth(sheet: SheetModel, column: number): number {
  if (sheet.hiddenColumns.has(column)) return 0;
  const characters = sheet.columnWidths.get(column);
  return characters === undefined ? DEFAULT_COLUMN_POINTS : pointsFromCharacters(characters);
}

export function rowHeight(sheet: SheetModel, row: number): number {
  return sheet.hiddenRows.has(row) ? 0 : (sheet.rowHeights.get(row) ?? DEFAULT_ROW_POINTS);
}

function before(index: number, size: (index: number) => number): number {
  let sum = 0;
  for (let each = 0; each < index; each += 1) sum += size(each);
  return sum;
}

/** The cell a distance falls in, and what is left of it; beyond the last cell that one holds the rest. */
function at(distance: number, last: number, size: (index: number) => number): [number, number] {
  let rest = distance;
  for (let index = 0; index < last; index += 1) {
    const own = size(index);
    if (rest < own) return [index, rest];
    rest -= own;
  }
  return [last, rest];
}

function cornerAt(sheet: SheetModel, left: number, top: number): ChartCorner {
  const [column, x] = at(left, LAST_COLUMN, (each) => columnWidth(sheet, each));
  const [row, y] = at(top, LAST_ROW, (each) => rowHeight(sheet, each));
  return { row, column, x, y };
}

/** The cells under a rectangle. */
export const placeOf = (sheet: SheetModel, { left, top, width, height }: PointBox): ChartPlace => ({
  from: cornerAt(sheet, left, top),
  to: cornerAt(sheet, left + width, top + height),
});

/** Where a place is, with the sizes that its rows and columns have now; an offset never leaves its cell. */
export function boxOf(sheet: SheetModel, { from, to }: ChartPlace): PointBox {
  const width = (column: number): number => columnWidth(sheet, column);
  const height = (row: number): number => rowHeight(sheet, row);
  const left = before(from.column, width) + Math.min(from.x, width(from.column));
  const top = before(from.row, height) + Math.min(from.y, height(from.row));
  return {
    left,
    top,
    width: before(to.column, width) + Math.min(to.x, width(to.column)) - left,
    height: before(to.row, height) + Math.min(to.y, height(to.row)) - top,
  };
}

/** Where cells lie on their sheet; what is hidden takes no room. */
export const boxOfCells = ({ sheet, area: { row, column, lastRow, lastColumn } }: Cells): PointBox =>
  boxOf(sheet, {
    from: { row, column, x: 0, y: 0 },
    to: { row: lastRow + 1, column: lastColumn + 1, x: 0, y: 0 },
  });
