import { MethodError, type Values, isMissingMark, shapeOfCounts } from '../method';
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
 * Names are texts: numbers along the edges, such as years or SBI codes, are taken for data.
 * @throws MethodError for a cell that is no number from 0, by its place in the range as it was given; for names
 * along the top that are not those along the left.
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
  const left = cells.map(([first]) => label(first));
  requireSameOrder(argument, top, left);
  return {
    values: numbers.slice(1).map((row) => row.slice(1)),
    withNames: (answer) => [top, ...answer.map((row, sector) => [left[sector + 1]!, ...row])],
  };
}

/** In another order the table could still be symmetric, and every number would stand beside the wrong name. */
function requireSameOrder(argument: string, top: readonly string[], left: readonly string[]): void {
  const same = (one: string, other: string): boolean =>
    one === '' || other === '' || one.trim().toLowerCase() === other.trim().toLowerCase();
  const place = top.findIndex((name, index) => index > 0 && !same(name, left[index] ?? ''));
  if (place < 0) return;
  const details = { argument, top: top[place]!, left: left[place]!, place: place + 1 };
  throw new MethodError(
    'argument',
    'pairTable.names',
    `${argument} has "${details.top}" above column ${details.place} and "${details.left}" before row ` +
      `${details.place}; the names must stand in the same order along the top and the left.`,
    details,
  );
}

/** Whether there is a name both along the top and along the left; a text elsewhere is no name but a mistake. */
const hasNames = (cells: Cells): boolean =>
  cells.length > 1 && cells[0]!.slice(1).some(isName) && cells.slice(1).some(([first]) => isName(first));

const isName = (cell: unknown): boolean =>
  typeof cell === 'string' && !isBlank(cell) && !isMissingMark(cell) && cellErrorIn(cell) === null;

const label = (cell: unknown): string => (isName(cell) ? String(cell) : '');
