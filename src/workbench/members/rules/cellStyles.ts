import type { CellStyle } from '../../model/cell';
import { invalidArgument } from '../../protocol/hostError';
import type { Cells } from '../remote';
import { workableArea } from './areas';
import { requireUnprotected } from './protection';

/** The value all cells of a range share; null when they differ, as Excel answers. */
export function sharedStyle<Value>(cells: Cells, read: (style: CellStyle) => Value): Value | null {
  const { sheet } = cells;
  const area = workableArea(sheet, cells.area);
  if (!area) return read({});
  const first = read(sheet.cell(area.row, area.column).style);
  for (let row = area.row; row <= area.lastRow; row += 1) {
    for (let column = area.column; column <= area.lastColumn; column += 1) {
      if (read(sheet.cell(row, column).style) !== first) return null;
    }
  }
  return first;
}

/**
 * Gives each cell of a range the same change of style. Of whole rows and columns the model keeps only what lies
 * within its used part: it has no styles of rows and columns.
 */
export function styleCells(cells: Cells, change: Partial<CellStyle>): void {
  const { sheet } = cells;
  requireUnprotected(sheet, 'format cells');
  const area = workableArea(sheet, cells.area);
  if (!area) return;
  for (let row = area.row; row <= area.lastRow; row += 1) {
    for (let column = area.column; column <= area.lastColumn; column += 1)
      sheet.setStyle(row, column, change);
  }
}

/** Takes a style away from each cell. */
export function unstyleCells(cells: Cells, names: readonly (keyof CellStyle)[]): void {
  const { sheet } = cells;
  requireUnprotected(sheet, 'format cells');
  const area = workableArea(sheet, cells.area);
  if (!area) return;
  for (let row = area.row; row <= area.lastRow; row += 1) {
    for (let column = area.column; column <= area.lastColumn; column += 1) {
      const cell = sheet.cell(row, column);
      const kept = Object.entries(cell.style).filter(([name]) => !names.some((dropped) => dropped === name));
      sheet.setCell(row, column, { ...cell, style: Object.fromEntries(kept) as CellStyle });
    }
  }
}

const NAMED_COLORS: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  gray: '#808080',
  grey: '#808080',
  teal: '#008080',
};

/** `#RRGGBB` in capitals, from that or one of the HTML colour names Excel takes. */
export function requireColor(value: unknown, what: string): string {
  if (typeof value === 'string') {
    if (/^#[0-9A-Fa-f]{6}$/.test(value)) return value.toUpperCase();
    const named = NAMED_COLORS[value.toLowerCase()];
    if (named) return named;
  }
  throw invalidArgument(
    `${what} must be #RRGGBB or a colour's name, got ${JSON.stringify(value) ?? 'nothing'}.`,
  );
}
