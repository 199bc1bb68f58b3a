import { isMissingMark } from '../../../method/missingMark';
import { isBlank, textOf, type Grid, type GridCell } from '../cells/grid';
import { headerMeaning } from './headerRole';
import { holdsNumber } from '../cells/readFigure';

/** How many rows up or down what belongs to a header is looked for. */
export const ROWS_LOOKED_PAST = 4;

/** A year as a header, typed as a number or as a date. */
function yearOf(cell: GridCell): number | null {
  if (cell.kind !== 'number') return null;
  const value = Number(cell.value);
  if (Number.isInteger(value) && value >= 1900 && value <= 2100) return value;
  // Day 1 of the serial calendar is in 1900, and a year has 365.2425 days on average.
  if (/yy|jj/i.test(cell.format) && value > 366 && value < 73050) {
    return new Date(Date.UTC(1899, 11, 30) + value * 86_400_000).getUTCFullYear();
  }
  return null;
}

/** A date that shows its month and no day is of that month: `mmm-yy`. */
function monthShown({ value, format }: GridCell): string {
  if (!/m/i.test(format) || /[dh]/i.test(format)) return '';
  const month = new Date(Date.UTC(1899, 11, 30) + Number(value) * 86_400_000).getUTCMonth() + 1;
  return `-${String(month).padStart(2, '0')}`;
}

/** The text of a header cell, also of a year or a month that is a number or a date. */
export function headerText(cell: GridCell): string {
  const year = yearOf(cell);
  if (year === null) return textOf(cell);
  return Number(cell.value) === year ? String(year) : `${year}${monthShown(cell)}`;
}

/** `ca. 345 banen`: an estimate, which no header is. */
const ESTIMATE = /^(?:ca\.?|circa|ongeveer|about|approx\.?|\u00b1|~)\s*\d/i;

/** A number, also one that is stored as text, unless it can be the year of a header. */
export const isFigure = (cell: GridCell): boolean =>
  (holdsNumber(cell) && yearOf(cell) === null && !headerMeaning(textOf(cell)).onlyYear) ||
  (cell.kind === 'text' && ESTIMATE.test(textOf(cell)));

/** What stands above a cell in its column, past blank cells, errors and marks of missing figures; null for nothing near. */
export function cellAbove(grid: Grid, row: number, column: number): GridCell | null {
  for (let above = row - 1; above >= Math.max(grid.area.row, row - ROWS_LOOKED_PAST); above--) {
    const cell = grid.at(above, column);
    if (!isBlank(cell) && cell.kind !== 'error' && !isMissingMark(textOf(cell))) return cell;
  }
  return null;
}

/** What looks like a year below a number is a count. */
export function isBelowNumber(grid: Grid, row: number, column: number): boolean {
  const above = cellAbove(grid, row, column);
  return above !== null && holdsNumber(above);
}
