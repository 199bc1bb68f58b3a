import { type Values, sayShape, shapeOfCounts } from '../matrix';
import { MethodError } from '../methodError';
import { ROUNDING } from '../rounding';

/**
 * Checks a table with a row and a column per sector, and tells how many sectors it has.
 * The diagonal may hold anything: what a sector has with itself is no cross-over.
 * @throws MethodError 'shape' when it is not square; 'argument' when it has one sector, a negative number, or
 * two different numbers for the same two sectors.
 */
export function sectorsInPairTable(table: Values): number {
  const shape = shapeOfCounts('matrix', table);
  if (shape.rows !== shape.columns) {
    throw new MethodError(
      'shape',
      'pairTable.square',
      `matrix is ${sayShape(shape)}; it needs as many rows as columns, one per sector.`,
      { got: sayShape(shape) },
    );
  }
  if (shape.rows === 1) {
    throw new MethodError(
      'argument',
      'pairTable.oneSector',
      'matrix has one sector; two sectors or more are needed.',
    );
  }
  for (let row = 0; row < shape.rows; row++) {
    for (let column = 0; column < row; column++) requireEqual(table, row, column);
  }
  return shape.rows;
}

function requireEqual(table: Values, row: number, column: number): void {
  const below = table[row]![column]!;
  const above = table[column]![row]!;
  if (below === null || above === null) return;
  if (Math.abs(below - above) <= ROUNDING * Math.max(below, above)) return;
  throw new MethodError(
    'argument',
    'pairTable.symmetric',
    `matrix has ${above} for sectors ${column + 1} and ${row + 1}, and ${below} for the same two the other way ` +
      'round; one number is needed.',
    { one: column + 1, other: row + 1, above, below },
  );
}
