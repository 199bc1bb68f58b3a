import { invalidArgument } from '../../protocol/hostError';
import type { SheetModel } from '../../model/workbookModel';
import { LAST_COLUMN, LAST_ROW, areaAddress, columnLetters, type Area } from '../../../workbook/address';

export const rowsOf = (area: Area): number => area.lastRow - area.row + 1;
export const columnsOf = (area: Area): number => area.lastColumn - area.column + 1;
export const cellsOf = (area: Area): number => rowsOf(area) * columnsOf(area);

export const isEntireColumn = (area: Area): boolean => area.row === 0 && area.lastRow === LAST_ROW;
export const isEntireRow = (area: Area): boolean => area.column === 0 && area.lastColumn === LAST_COLUMN;

/** Whole columns or rows: Excel neither reads nor writes their cells one by one. */
export const isUnbounded = (area: Area): boolean => isEntireColumn(area) || isEntireRow(area);

export const WHOLE_SHEET: Area = { row: 0, column: 0, lastRow: LAST_ROW, lastColumn: LAST_COLUMN };

export const sameArea = (a: Area, b: Area): boolean =>
  a.row === b.row && a.column === b.column && a.lastRow === b.lastRow && a.lastColumn === b.lastColumn;

export function intersection(a: Area, b: Area): Area | undefined {
  const area: Area = {
    row: Math.max(a.row, b.row),
    column: Math.max(a.column, b.column),
    lastRow: Math.min(a.lastRow, b.lastRow),
    lastColumn: Math.min(a.lastColumn, b.lastColumn),
  };
  return area.row <= area.lastRow && area.column <= area.lastColumn ? area : undefined;
}

export const boundingArea = (a: Area, b: Area): Area => ({
  row: Math.min(a.row, b.row),
  column: Math.min(a.column, b.column),
  lastRow: Math.max(a.lastRow, b.lastRow),
  lastColumn: Math.max(a.lastColumn, b.lastColumn),
});

/** What is left of an area when a hole is cut into it: at most four areas. */
export function without(area: Area, hole: Area): Area[] {
  const cut = intersection(area, hole);
  if (!cut) return [area];
  const rest: Area[] = [];
  if (area.row < cut.row) rest.push({ ...area, lastRow: cut.row - 1 });
  if (cut.lastRow < area.lastRow) rest.push({ ...area, row: cut.lastRow + 1 });
  const band = { row: cut.row, lastRow: cut.lastRow };
  if (area.column < cut.column) rest.push({ ...band, column: area.column, lastColumn: cut.column - 1 });
  if (cut.lastColumn < area.lastColumn)
    rest.push({ ...band, column: cut.lastColumn + 1, lastColumn: area.lastColumn });
  return rest;
}

/** Refuses an area outside the grid. */
export function requireOnGrid(area: Area): Area {
  const { row, column, lastRow, lastColumn } = area;
  if (
    row < 0 ||
    column < 0 ||
    lastRow > LAST_ROW ||
    lastColumn > LAST_COLUMN ||
    row > lastRow ||
    column > lastColumn
  ) {
    throw invalidArgument('The range lies outside the worksheet.');
  }
  return area;
}

/** As Excel writes it: `B:D` for whole columns, `2:9` for whole rows. */
export function excelAddress(area: Area): string {
  if (isEntireColumn(area)) return `${columnLetters(area.column)}:${columnLetters(area.lastColumn)}`;
  if (isEntireRow(area)) return `${area.row + 1}:${area.lastRow + 1}`;
  return areaAddress(area);
}

/** A sheet's name as an address or formula shows it: quoted only where it must be. */
export function shownSheetName(name: string): string {
  const isPlain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name) && !/^R\d*C?\d*$/i.test(name);
  return isPlain ? name : `'${name.replace(/'/g, "''")}'`;
}

/** The part of an unbounded area that can hold anything; a bounded area is itself. */
export function workableArea(sheet: SheetModel, area: Area): Area | undefined {
  if (!isUnbounded(area)) return area;
  let held: Area | undefined;
  for (const { row, column } of sheet.entries()) {
    const cell: Area = { row, column, lastRow: row, lastColumn: column };
    held = held ? boundingArea(held, cell) : cell;
  }
  return held && intersection(held, area);
}
