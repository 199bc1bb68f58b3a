import { invalidArgument } from '../../protocol/hostError';
import { formatValue } from '../../model/numberFormat';
import type { HostState } from '../hostState';
import type { Cells } from '../remote';
import { isEntireRow, workableArea } from './areas';
import { requireUnprotected } from './protection';
import { heightToShow } from './textHeight';
import {
  DEFAULT_COLUMN_CHARACTERS,
  DEFAULT_COLUMN_POINTS,
  DEFAULT_ROW_POINTS,
  HIGHEST_ROW_POINTS,
  WIDEST_COLUMN_POINTS,
  charactersFromPoints,
  charactersToShow,
  pointsFromCharacters,
} from './units';
import { LAST_COLUMN, LAST_ROW } from '../../../workbook/address';

function shared(values: Iterable<number>): number | null {
  const different = new Set(values);
  return different.size === 1 ? ([...different][0] as number) : null;
}

/** In points; null when the columns differ. */
export function columnPoints({ sheet, area }: Cells): number | null {
  const widths: number[] = [];
  for (let column = area.column; column <= area.lastColumn; column += 1) {
    const width = sheet.columnWidths.get(column);
    widths.push(width === undefined ? DEFAULT_COLUMN_POINTS : pointsFromCharacters(width));
  }
  return shared(widths);
}

export function setColumnPoints({ sheet, area }: Cells, points: number): void {
  requireUnprotected(sheet, 'change column widths');
  if (points < 0 || points > WIDEST_COLUMN_POINTS)
    throw invalidArgument(`No column is ${points} points wide.`);
  // All columns at once: what is not set has Excel's default, so only a width of its own is kept.
  if (isEntireRow(area) && area.lastColumn === LAST_COLUMN) sheet.columnWidths.clear();
  for (let column = area.column; column <= area.lastColumn; column += 1) {
    sheet.columnWidths.set(column, charactersFromPoints(points));
  }
}

/** In points; null when the rows differ. */
export function rowPoints({ sheet, area }: Cells): number | null {
  const values = new Set<number>();
  let own = 0;
  for (const [row, height] of sheet.rowHeights) {
    if (row < area.row || row > area.lastRow) continue;
    own += 1;
    values.add(height);
  }
  if (own < area.lastRow - area.row + 1) values.add(DEFAULT_ROW_POINTS);
  return shared(values);
}

export function setRowPoints({ sheet, area }: Cells, points: number): void {
  requireUnprotected(sheet, 'change row heights');
  if (points < 0 || points > HIGHEST_ROW_POINTS) throw invalidArgument(`No row is ${points} points high.`);
  const last = area.lastRow === LAST_ROW ? (workableArea(sheet, area)?.lastRow ?? area.row) : area.lastRow;
  for (let row = area.row; row <= last; row += 1) sheet.rowHeights.set(row, points);
}

/** Widens columns to their longest text, counting each character as one digit. Empty columns stay. */
export function autofitColumns(cells: Cells, host: HostState): void {
  const { sheet } = cells;
  requireUnprotected(sheet, 'change column widths');
  const area = workableArea(sheet, cells.area);
  if (!area) return;
  for (let column = area.column; column <= area.lastColumn; column += 1) {
    let longest = 0;
    for (let row = area.row; row <= area.lastRow; row += 1) {
      const { style } = sheet.cell(row, column);
      if (style.wrapText) continue;
      const value = host.calculator.valueAt(sheet, row, column);
      longest = Math.max(
        longest,
        formatValue(value, style.numberFormat ?? 'General', host.modes.language).length,
      );
    }
    if (longest > 0) sheet.columnWidths.set(column, charactersToShow(longest));
  }
}

/** Makes rows as high as their highest text; a row of one plain line goes back to Excel's own height. */
export function autofitRows(cells: Cells, host: HostState): void {
  const { sheet } = cells;
  requireUnprotected(sheet, 'change row heights');
  const area = workableArea(sheet, cells.area);
  if (!area) return;
  for (let row = area.row; row <= area.lastRow; row += 1) {
    let height = DEFAULT_ROW_POINTS;
    for (let column = area.column; column <= area.lastColumn; column += 1) {
      if (sheet.hiddenColumns.has(column)) continue;
      const { style } = sheet.cell(row, column);
      const value = host.calculator.valueAt(sheet, row, column);
      if (value === null) continue;
      const width = style.wrapText ? (sheet.columnWidths.get(column) ?? DEFAULT_COLUMN_CHARACTERS) : Infinity;
      const text = formatValue(value, style.numberFormat ?? 'General', host.modes.language);
      height = Math.max(height, heightToShow({ text, width, fontSize: style.fontSize, bold: style.bold }));
    }
    if (height > DEFAULT_ROW_POINTS) sheet.rowHeights.set(row, height);
    else sheet.rowHeights.delete(row);
  }
}
