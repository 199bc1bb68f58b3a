import type { Scalar } from '../../model/cell';
import type { Language } from '../numberText';
import type { Matrix } from '../values';
import { numberForEquality, type Criterion } from './criterion';

type Table = Map<number | string, number[]>;

/** From this many cells on, a table of where each value stands is quicker than looking at all of them. */
const WORTH_A_TABLE = 64;

/** How often the values of a range were searched, and after the second time the table of their places. */
interface Searches {
  count: number;
  table?: Table;
}

/** Ranges hand out the same array as long as their cells stay the same, so what was found in it may be kept. */
const searched = new WeakMap<Matrix, Searches>();

/** One number per cell, so that positions of areas of the same shape compare. */
const POSITIONS_PER_ROW = 16_384;

export function positionOf(row: number, column: number): number {
  return row * POSITIONS_PER_ROW + column;
}

export function scalarAt(matrix: Matrix, position: number): Scalar {
  return matrix[Math.floor(position / POSITIONS_PER_ROW)]?.[position % POSITIONS_PER_ROW] ?? null;
}

function tableOf(matrix: Matrix, language: Language): Table {
  const table: Table = new Map();
  const add = (key: number | string, position: number): void => {
    const known = table.get(key);
    if (known) known.push(position);
    else table.set(key, [position]);
  };
  matrix.forEach((row, rowIndex) =>
    row.forEach((scalar, column) => {
      const position = positionOf(rowIndex, column);
      const number = numberForEquality(scalar, language);
      if (number !== undefined) add(number, position);
      if (typeof scalar === 'string') add(scalar.toLowerCase(), position);
    }),
  );
  return table;
}

/**
 * Where in the values a criterion holds, in reading order; blanks beyond the values are not looked at.
 * Undefined when only looking at each cell can tell.
 */
export function quickPositions(
  matrix: Matrix,
  criterion: Criterion,
  language: Language,
): readonly number[] | undefined {
  if (criterion.equals === undefined || matrix.length * (matrix[0]?.length ?? 0) < WORTH_A_TABLE)
    return undefined;
  const searches = searched.get(matrix) ?? { count: 0 };
  searches.count += 1;
  searched.set(matrix, searches);
  if (searches.count < 2) return undefined;
  searches.table ??= tableOf(matrix, language);
  const wanted = criterion.equals;
  return searches.table.get(typeof wanted === 'string' ? wanted.toLowerCase() : wanted) ?? [];
}
