import type { Cell, Scalar } from '../../model/cell';
import { invalidArgument } from '../../protocol/hostError';
import type { HostState } from '../hostState';
import type { Cells } from '../remote';
import { columnsOf, isUnbounded, rowsOf } from './areas';
import { enteredCell, shownValue } from './cellEntry';
import { requireUnlocked } from './protection';
import { keepTableHeaders } from './tableHeaders';

/** The matrix of a property of each cell; whole rows and columns answer null, as Excel does. */
export function readCells<Value>(
  { sheet, area }: Cells,
  read: (cell: Cell, row: number, column: number) => Value,
): Value[][] | null {
  if (isUnbounded(area)) return null;
  const rows: Value[][] = [];
  for (let row = area.row; row <= area.lastRow; row += 1) {
    const values: Value[] = [];
    for (let column = area.column; column <= area.lastColumn; column += 1) {
      values.push(read(sheet.cell(row, column), row, column));
    }
    rows.push(values);
  }
  return rows;
}

/** The calculated values. */
export function readValues<Value>(
  cells: Cells,
  host: HostState,
  read: (value: Scalar, cell: Cell) => Value,
): Value[][] | null {
  const { sheet } = cells;
  return readCells(cells, (cell, row, column) => {
    // A constant is its own value; only a formula, or a blank cell a spill may reach, needs the calculation.
    const isConstant = cell.formula === null && cell.value !== null;
    return read(isConstant ? cell.value : host.calculator.valueAt(sheet, row, column), cell);
  });
}

/** The formula of a cell, or what it shows: a spilled value counts as content of its own cell here too. */
export function readFormulas(cells: Cells, host: HostState): (string | number | boolean)[][] | null {
  return readValues(cells, host, (value, cell) => cell.formula ?? shownValue(value));
}

/**
 * Lays a matrix, or one value for all cells, over a range. The matrix must fit exactly.
 * Null in it is passed on: it means "leave this cell alone".
 */
export function spread(
  { area }: Cells,
  input: unknown,
  what: string,
  apply: (value: unknown, row: number, column: number) => void,
): void {
  if (isUnbounded(area)) throw invalidArgument(`${what} cannot be set on whole rows or columns.`);
  const isMatrix = Array.isArray(input);
  if (isMatrix) requireFit(input, rowsOf(area), columnsOf(area));
  for (let row = area.row; row <= area.lastRow; row += 1) {
    const values: unknown = isMatrix ? input[row - area.row] : undefined;
    for (let column = area.column; column <= area.lastColumn; column += 1) {
      apply(Array.isArray(values) ? values[column - area.column] : input, row, column);
    }
  }
}

function requireFit(input: readonly unknown[], rows: number, columns: number): void {
  const fits = input.length === rows && input.every((row) => Array.isArray(row) && row.length === columns);
  if (fits) return;
  throw invalidArgument(
    `The number of rows or columns in the input array doesn't match the size or dimensions of the range (${rows} by ${columns}).`,
  );
}

/** Writes `values` or `formulas`. Everything is read before anything is written, so a refusal leaves the range alone. */
export function writeCells(cells: Cells, input: unknown, what: string): void {
  const { sheet, area } = cells;
  requireUnlocked(sheet, area);
  const entered: { row: number; column: number; cell: Cell }[] = [];
  spread(cells, input, what, (value, row, column) => {
    const before = sheet.cell(row, column);
    const cell = enteredCell(value, before);
    if (cell !== before) entered.push({ row, column, cell });
  });
  for (const { row, column, cell } of entered) sheet.setCell(row, column, cell);
  keepTableHeaders(sheet, area);
}
