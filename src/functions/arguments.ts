import type { Locale } from '../locale';
import { MethodError, type Values, isMissingMark, missingValue } from '../method';
import { CellErrorArgument, cellErrorIn } from './cellError';
import { type NumberArgument, cellsOf, coerceNumbers, isBlank, shortened, textOf } from './coerce';
import { type Layout, firstErrorIn } from './errorCells';
import type { Vocabulary } from './words';

type Cells = readonly (readonly unknown[])[];

/** Reads the arguments of one call by name, and remembers the error cells among the numbers. */
export class Arguments {
  readonly numberArguments: NumberArgument[] = [];
  /** How the result will lie against the arguments; a function whose result lies otherwise says so. */
  layout: Layout = 'placed';

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

  /**
   * Numbers that steer a measure (thresholds, weights), or null when they are omitted. An error among them is
   * the answer itself, since without them there is none.
   */
  settings(argument: string, given: unknown): Values | null {
    const cells = cellsOf(given);
    if (cells === null) return null;
    const coerced = coerceNumbers(argument, cells);
    const error = firstErrorIn(coerced);
    if (error !== null) throw error;
    return coerced.values;
  }

  /** A row or column of numbers as a list. */
  numberList(argument: string, given: unknown): (number | null)[] {
    return listOf(argument, this.numbers(argument, given));
  }

  /**
   * One number, or null when it is omitted or blank.
   * @throws MethodError 'missing' for a missing mark: a number that is not known was not left out.
   */
  number(argument: string, given: unknown): number | null {
    const cell = singleCell(argument, cellsOf(given));
    if (cell === null) return null;
    const number = coerceNumbers(argument, [[cell]]).values[0]![0]!;
    if (number === null) throw missingValue(argument);
    return number;
  }

  /** The same for a number that cannot be zero: then a zero is the blank cell that desktop Excel sends so. */
  numberButZero(argument: string, given: unknown): number | null {
    return this.number(argument, given) || null;
  }

  /** A row or column of names. Zero is no name, and what desktop Excel makes of a blank cell. */
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

  /** The same, null where there is no name: a blank cell, zero or a missing mark. */
  namesOrMissing(argument: string, given: unknown): (string | null)[] {
    const cells = cellsOf(given) ?? needed(argument);
    return listOf(argument, cells).map((cell, position) => {
      const { row, column } = placeInList(cells, position);
      const name = nameOf(argument, cell, row, column);
      return name === null || isMissingMark(name) ? null : name;
    });
  }

  /** One text, or null when it is omitted or blank. */
  text(argument: string, given: unknown): string | null {
    const cell = singleCell(argument, cellsOf(given));
    return textOf(cell);
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
