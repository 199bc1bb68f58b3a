import type { Locale } from '../locale';
import { MethodError, type Values, isMissingMark } from '../method';
import { cellErrorIn } from './cellError';
import { type NumberArgument, cellsOf, coerceNumbers, isBlank, shortened } from './coerce';
import type { Vocabulary } from './words';

/** An error cell where one value is needed; it becomes the answer itself. */
export class CellErrorArgument extends Error {
  constructor(
    readonly argument: string,
    readonly code: string,
    readonly row: number,
    readonly column: number,
  ) {
    super(`${argument} holds ${code}`);
    this.name = 'CellErrorArgument';
  }
}

type Cells = readonly (readonly unknown[])[];

/** Reads the arguments of one call by name, and remembers the error cells among the numbers. */
export class Arguments {
  readonly numberArguments: NumberArgument[] = [];

  constructor(readonly locale: Locale) {}

  /** A table of numbers that must be given. */
  numbers(argument: string, given: unknown): Values {
    return this.optionalNumbers(argument, given) ?? needed(argument);
  }

  /** A table of numbers, or null when it is omitted. */
  optionalNumbers(argument: string, given: unknown): Values | null {
    const cells = cellsOf(given);
    if (cells === null) return null;
    const coerced = coerceNumbers(argument, cells);
    this.numberArguments.push(coerced);
    return coerced.values;
  }

  /** A row or column of numbers as a list. */
  numberList(argument: string, given: unknown): (number | null)[] {
    return listOf(argument, this.numbers(argument, given));
  }

  /** One number, or null when it is omitted or blank. */
  number(argument: string, given: unknown): number | null {
    const cell = singleCell(argument, cellsOf(given));
    return cell === null ? null : coerceNumbers(argument, [[cell]]).values[0]![0]!;
  }

  /** A row or column of names. */
  names(argument: string, given: unknown): string[] {
    const cells = cellsOf(given) ?? needed(argument);
    return listOf(argument, cells).map((cell, position) => {
      const { row, column } = placeInList(cells, position);
      const name = nameOf(argument, cell, row, column);
      if (name !== null) return name;
      throw new MethodError(
        'argument',
        'cell.name',
        `${argument} has no name in row ${row}, column ${column}.`,
        { argument, row, column },
      );
    });
  }

  /** A row or column of names, or null when it is omitted. */
  optionalNames(argument: string, given: unknown): string[] | null {
    return cellsOf(given) === null ? null : this.names(argument, given);
  }

  /**
   * A row or column of names, null where there is none: a blank cell, a missing mark, or the zero that desktop
   * Excel sends for a blank cell.
   */
  namesOrMissing(argument: string, given: unknown): (string | null)[] {
    const cells = cellsOf(given) ?? needed(argument);
    return listOf(argument, cells).map((cell, position) => {
      const { row, column } = placeInList(cells, position);
      const name = cell === 0 ? null : nameOf(argument, cell, row, column);
      return name === null || isMissingMark(name) ? null : name;
    });
  }

  /** One text, or null when it is omitted or blank. */
  text(argument: string, given: unknown): string | null {
    const cell = singleCell(argument, cellsOf(given));
    // Desktop Excel sends a blank cell as zero, and no text argument can be zero.
    return cell === 0 ? null : textOf(cell);
  }

  /** One of the words of a vocabulary, or null when it is omitted or blank. */
  word<Key extends string>(argument: string, given: unknown, vocabulary: Vocabulary<Key>): Key | null {
    const text = this.text(argument, given);
    if (text === null) return null;
    const key = vocabulary.keyOf(text);
    if (key !== undefined) return key;
    const got = shortened(text);
    const wants = vocabulary.wordsFor(this.locale).join(', ');
    throw new MethodError('argument', 'cell.word', `${argument} is "${got}"; it can be ${wants}.`, {
      argument,
      got,
      wants,
    });
  }
}

export function needed(argument: string): never {
  throw new MethodError('argument', 'cell.needed', `${argument} is needed.`, { argument });
}

function singleCell(argument: string, cells: Cells | null): unknown {
  if (cells === null) return null;
  if (cells.length !== 1 || cells[0]!.length !== 1) {
    const got = `${cells.length} x ${cells[0]?.length ?? 0}`;
    throw new MethodError('shape', 'cell.single', `${argument} is ${got}; one cell is needed.`, {
      argument,
      got,
    });
  }
  const cell = cells[0]![0];
  const code = cellErrorIn(cell);
  if (code !== null) throw new CellErrorArgument(argument, code, 1, 1);
  return isBlank(cell) ? null : cell;
}

export function listOf<Cell>(argument: string, cells: readonly (readonly Cell[])[]): Cell[] {
  if (cells.length === 1 || cells.every((row) => row.length === 1)) return cells.flat();
  const got = `${cells.length} x ${cells[0]?.length ?? 0}`;
  throw new MethodError('shape', 'list.needed', `${argument} is ${got}; one row or one column is needed.`, {
    argument,
    got,
  });
}

function placeInList(cells: Cells, position: number): { readonly row: number; readonly column: number } {
  return cells.length > 1 ? { row: position + 1, column: 1 } : { row: 1, column: position + 1 };
}

function nameOf(argument: string, cell: unknown, row: number, column: number): string | null {
  const code = cellErrorIn(cell);
  if (code !== null) throw new CellErrorArgument(argument, code, row, column);
  return textOf(cell);
}

function textOf(cell: unknown): string | null {
  if (isBlank(cell)) return null;
  if (typeof cell === 'object' && cell !== null && 'basicValue' in cell) return textOf(cell.basicValue);
  return String(cell).trim();
}
