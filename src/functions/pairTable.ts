import { type Values, isMissingMark } from '../method';
import { shapeOfCounts } from '../method/matrix';
import type { Answer } from './answer';
import type { Arguments } from './arguments';
import { cellErrorIn } from './cellError';
import { cellsOf, isBlank } from './coerce';

/** A table with a row and a column per pair of sectors, as it was given. */
export interface PairTable {
  /** The numbers alone. */
  readonly values: Values;
  /** Puts the names that were given around an answer; leaves it as it is when there were none. */
  readonly withNames: (cells: readonly (readonly Answer[])[]) => readonly (readonly Answer[])[];
}

type Cells = readonly (readonly unknown[])[];

/**
 * Reads a table of pairs that may have names in its first row and first column, as CROSSOVERS makes it.
 * @throws MethodError for a cell that is no number from 0, by its place in the range as it was given.
 */
export function pairTable(given: Arguments, argument: string, table: unknown): PairTable {
  const cells = cellsOf(table);
  if (cells === null || !hasNames(cells)) {
    return { values: given.numbers(argument, table), withNames: (answer) => answer };
  }
  const numbers = given.numbers(
    argument,
    cells.map((row, rowIndex) => row.map((cell, column) => (rowIndex === 0 || column === 0 ? null : cell))),
  );
  shapeOfCounts(argument, numbers);
  const top = cells[0]!.map(label);
  return {
    values: numbers.slice(1).map((row) => row.slice(1)),
    withNames: (answer) => [top, ...answer.map((row, sector) => [label(cells[sector + 1]![0]), ...row])],
  };
}

/** Whether there is a name both along the top and along the left; a text elsewhere is no name but a mistake. */
const hasNames = (cells: Cells): boolean =>
  cells.length > 1 && cells[0]!.slice(1).some(isName) && cells.slice(1).some(([first]) => isName(first));

const isName = (cell: unknown): boolean =>
  typeof cell === 'string' && !isBlank(cell) && !isMissingMark(cell) && cellErrorIn(cell) === null;

const label = (cell: unknown): string => (isName(cell) ? String(cell) : '');
