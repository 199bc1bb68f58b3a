import { isMissingMark, MethodError, type Values } from '../method';
import { cellErrorIn } from './cellError';

/** The numbers of an argument, and the errors of the cells that hold one; those count as missing numbers. */
export interface NumberArgument {
  readonly argument: string;
  readonly values: Values;
  /** By row and column; null when no cell holds an error. */
  readonly errors: ReadonlyMap<number, ReadonlyMap<number, string>> | null;
}

/** Rows of cells as Excel hands them over; an omitted argument is null, a lone cell may come bare. */
export function cellsOf(argument: unknown): readonly (readonly unknown[])[] | null {
  if (argument === null || argument === undefined) return null;
  if (!Array.isArray(argument)) return [[argument]];
  return argument.every(Array.isArray) ? (argument as unknown[][]) : [argument];
}

/** What a blank cell may arrive as; the zero that desktop Excel sends cannot be told from a typed zero. */
export const isBlank = (cell: unknown): boolean =>
  cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');

/**
 * Reads cells as numbers. A blank cell or a missing mark (`.`, `x`, `-`) is missing. A data type counts by
 * its basic value.
 * @throws MethodError 'argument' naming row and column for text, a boolean or something else.
 */
export function coerceNumbers(argument: string, cells: readonly (readonly unknown[])[]): NumberArgument {
  let errors: Map<number, Map<number, string>> | null = null;
  const values = cells.map((row, rowIndex) => {
    if (isAllNumbers(row)) return row;
    return row.map((cell, columnIndex) => {
      if (typeof cell === 'number' && Number.isFinite(cell)) return cell;
      const error = cellErrorIn(cell);
      if (error === null) return otherThanNumber(argument, cell, rowIndex, columnIndex);
      errors ??= new Map();
      const errorsOfRow = errors.get(rowIndex) ?? new Map<number, string>();
      errors.set(rowIndex, errorsOfRow.set(columnIndex, error));
      return null;
    });
  });
  return { argument, values, errors };
}

/** Whether a row can be taken as it is; most rows of large tables can, and copying them would cost time. */
export function isAllNumbers(row: readonly unknown[]): row is readonly number[] {
  for (let column = 0; column < row.length; column++) {
    const cell = row[column];
    if (typeof cell !== 'number' || !Number.isFinite(cell)) return false;
  }
  return true;
}

function otherThanNumber(argument: string, cell: unknown, row: number, column: number): number | null {
  if (isBlank(cell)) return null;
  const place = { argument, row: row + 1, column: column + 1 };
  const wants = 'a number or a blank cell is needed.';
  const where = `in row ${place.row}, column ${place.column}`;
  if (typeof cell === 'string') {
    if (isMissingMark(cell)) return null;
    const got = shortened(cell);
    throw new MethodError('argument', 'cell.text', `${argument} has the text "${got}" ${where}; ${wants}`, {
      ...place,
      got,
    });
  }
  if (typeof cell === 'boolean') {
    const got = cell ? 'TRUE' : 'FALSE';
    throw new MethodError('argument', 'cell.boolean', `${argument} has ${got} ${where}; ${wants}`, {
      ...place,
      got,
    });
  }
  if (typeof cell === 'object' && cell !== null && 'basicValue' in cell) {
    const { basicValue } = cell;
    if (typeof basicValue === 'number' && Number.isFinite(basicValue)) return basicValue;
    if (typeof basicValue !== 'object') return otherThanNumber(argument, basicValue, row, column);
  }
  throw new MethodError('argument', 'cell.unknown', `${argument} has no number ${where}; ${wants}`, place);
}

/** The text of a cell. Desktop Excel sends a blank cell as zero, and no text or name can be zero. */
export function textOf(cell: unknown): string | null {
  if (isBlank(cell) || cell === 0) return null;
  if (typeof cell !== 'object' || cell === null) return String(cell).trim();
  if ('basicValue' in cell && typeof cell.basicValue !== 'object') return textOf(cell.basicValue);
  // A picture or the like has no text; its kind tells the reader what stands there.
  return 'type' in cell ? String(cell.type) : 'object';
}

const LONGEST_QUOTE = 60;

/** A text that is quoted in a message, short enough for Excel's tooltip. */
export function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= LONGEST_QUOTE ? line : `${line.slice(0, LONGEST_QUOTE)}…`;
}
