import { type CodeCell, MethodError, type Scheme, isMissingMark, ownScheme, sayShape } from '../method';
import { type Arguments, needed } from './arguments';
import { CellErrorArgument, cellErrorIn } from './cellError';
import { cellsOf, isBlank, textOf } from './coerce';

/** The SBI codes of an argument, and the cells that hold an error in place of one. */
export interface CodeCells {
  readonly codes: readonly (readonly CodeCell[])[];
  /** By row and column, from 0. */
  readonly errors: readonly CellErrorArgument[];
}

/** Reads cells as SBI codes. Zero is no code, and what desktop Excel makes of a blank cell: it counts as blank. */
export function codeCells(argument: string, given: unknown): CodeCells {
  const cells = cellsOf(given) ?? needed(argument);
  const errors: CellErrorArgument[] = [];
  const codes = cells.map((row, rowIndex) =>
    row.map((cell, columnIndex) => {
      const error = cellErrorIn(cell);
      if (error === null) return codeIn(cell);
      errors.push(new CellErrorArgument(argument, error, rowIndex + 1, columnIndex + 1));
      return null;
    }),
  );
  return { codes, errors };
}

function codeIn(cell: unknown): CodeCell {
  if (typeof cell === 'number') return cell === 0 ? null : cell;
  if (typeof cell === 'boolean') return String(cell).toUpperCase();
  if (
    typeof cell === 'object' &&
    cell !== null &&
    'basicValue' in cell &&
    typeof cell.basicValue !== 'object'
  ) {
    return codeIn(cell.basicValue);
  }
  const text = textOf(cell);
  return text === null || isMissingMark(text) ? null : text;
}

/** The analyst's own scheme, or null when it is omitted: two columns, of codes and of sectors. */
export function schemeIn(given: Arguments, argument: string, range: unknown): Scheme | null {
  const cells = cellsOf(range);
  if (cells === null || (cells.length === 1 && cells[0]!.length === 1 && isBlankOrZero(cells[0]![0]))) {
    return null;
  }
  const columns = cells[0]!.length;
  if (columns !== 2) {
    const got = sayShape({ rows: cells.length, columns });
    throw new MethodError(
      'shape',
      'scheme.shape',
      `${argument} is ${got}; two columns are needed, a code and its sector.`,
      { argument, got },
    );
  }
  const { codes, errors } = codeCells(
    argument,
    cells.map(([code]) => [code]),
  );
  if (errors[0] !== undefined) throw errors[0];
  const sectors = given.namesOrMissing(
    argument,
    cells.map(([, name]) => [name]),
  );
  return ownScheme(codes.map(([code], row) => ({ code: code!, sector: sectors[row]! })));
}

const isBlankOrZero = (cell: unknown): boolean => cell === 0 || isBlank(cell);
