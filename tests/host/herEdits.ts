import { BLANK } from '../../src/workbench/model/cell';
import type { SheetModel } from '../../src/workbench/model/workbookModel';
import { absoluteAddress, columnNumber } from '../../src/workbook/address';

/** What Excel does when an analyst rearranges one of our sheets by hand: cells move, and formulas follow. */

type Move = (place: number) => number;

interface Moves {
  readonly row: Move;
  readonly column: Move;
  /** Sorting takes along only the references that are relative; inserting takes along all. */
  readonly fixedFollow: boolean;
}

const STAYS: Move = (place) => place;
const after =
  (first: number): Move =>
  (place) =>
    place >= first ? place + 1 : place;

/** Sorts the rows of the table on a sheet by the text in its first column, read by `textAt`. */
export function sortTable(sheet: SheetModel, textAt: (row: number) => string): void {
  const { area } = sheet.tables[0]!;
  const rows = Array.from({ length: area.lastRow - area.row }, (_, index) => area.row + 1 + index);
  const sorted = [...rows].sort((one, other) => textAt(one).localeCompare(textAt(other), 'nl'));
  const row: Move = (place) => (rows.includes(place) ? area.row + 1 + sorted.indexOf(place) : place);
  move(sheet, { row, column: STAYS, fixedFollow: false });
}

/** Inserts a column of hers in the table, with her header. */
export function insertColumn(sheet: SheetModel, column: number, header: string): void {
  const [table] = sheet.tables;
  move(sheet, { row: STAYS, column: after(column), fixedFollow: true });
  table!.columns.splice(column - table!.area.column, 0, { id: 10_000 + column, name: header });
  table!.area = { ...table!.area, lastColumn: table!.area.lastColumn + 1 };
  sheet.setCell(table!.area.row, column, { ...BLANK, value: header });
}

/** Inserts a blank row in the table. */
export function insertRow(sheet: SheetModel, row: number): void {
  const [table] = sheet.tables;
  move(sheet, { row: after(row), column: STAYS, fixedFollow: true });
  table!.area = { ...table!.area, lastRow: table!.area.lastRow + 1 };
}

function move(sheet: SheetModel, moves: Moves): void {
  const cells = [...sheet.entries()];
  for (const { row, column } of cells) sheet.setCell(row, column, BLANK);
  for (const { row, column, cell } of cells) {
    const formula = cell.formula === null ? null : followed(cell.formula, moves);
    sheet.setCell(moves.row(row), moves.column(column), { ...cell, formula });
  }
}

const REFERENCE =
  /((?:'(?:[^']|'')*'|[\p{L}_][\p{L}\w.]*)!)?(\$?)([A-Z]{1,3})(\$?)(\d+)(?![\w(])(?::(\$?)([A-Z]{1,3})(\$?)(\d+)(?![\w(]))?/gu;

function followed(formula: string, moves: Moves): string {
  const corner = (fixedColumn: string, letters: string, fixedRow: string, digits: string): string => {
    const [row, column] = [Number(digits) - 1, columnNumber(letters)];
    const newRow = fixedRow === '' || moves.fixedFollow ? moves.row(row) : row;
    const newColumn = fixedColumn === '' || moves.fixedFollow ? moves.column(column) : column;
    return absoluteAddress(newRow, newColumn, { row: fixedRow === '', column: fixedColumn === '' });
  };
  return formula.replace(REFERENCE, (whole, sheet: string | undefined, ...found: string[]) => {
    if (sheet !== undefined) return whole;
    const [column, letters, row, digits, endColumn, endLetters, endRow, endDigits] = found;
    const first = corner(column!, letters!, row!, digits!);
    return endDigits === undefined
      ? first
      : `${first}:${corner(endColumn!, endLetters!, endRow!, endDigits)}`;
  });
}
