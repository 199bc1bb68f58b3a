import { type Values, missingValue, resultTooLarge, zeroDenominator } from '../matrix';
import type { Outcome } from '../methodError';
import { sectorsInPairTable } from './pairTable';

/**
 * Strength of cross-overs: how much more often two sectors work together than by chance.
 *
 * Formula: association strength `(c_ij / T) / ((c_i / T) (c_j / T))`, with c_ij the cross-overs of sectors i and
 * j, c_i those of sector i with all others, and T the sum of all c_i. Unit: a ratio; 1 is as often as when the
 * sectors met at random in proportion to how often each crosses over, 2 twice as often.
 *
 * Shapes: a row and a column per sector, symmetric. The diagonal does not count; it is null in the answer.
 *
 * Missing: with a missing cell outside the diagonal T is unknown, and so is every answer. A sector without any
 * cross-over has no chance to compare with: division by zero.
 *
 * Source: Van Eck & Waltman (2009), How to Normalize Cooccurrence Data?, https://doi.org/10.1002/asi.21075
 *
 * Example: three sectors with 6, 3 and 1 cross-overs between 1 and 2, 1 and 3, 2 and 3; for sectors 1 and 2:
 * `crossoverStrength([[0, 6, 3], [6, 0, 1], [3, 1, 0]])[0][1]` //=> (6 * 20) / (9 * 7)
 *
 * Limits: unsteady for sectors with few projects. A sector never meets itself, so with n sectors that all meet
 * equally often the answer is n / (n - 1), a little over 1 (Steijn 2021, Improvement on the Association
 * Strength, Quantitative Science Studies 2(2)).
 *
 * @throws MethodError 'shape' when the table is not square; 'argument' for one sector, a negative number, or two
 * numbers for the same two sectors.
 */
export function crossoverStrength(matrix: Values): (Outcome | null)[][] {
  const sectors = sectorsInPairTable(matrix);
  const ofSector = matrix.map((row, sector) => sumOfOthers(row, sector));
  const total = ofSector.reduce<number | null>(
    (sum, crossings) => (sum === null || crossings === null ? null : sum + crossings),
    0,
  );
  if (total === Infinity) throw resultTooLarge('matrix');
  const strengths = matrix.map(() => new Array<Outcome | null>(sectors).fill(null));
  const missing = missingValue('matrix');
  const zero = zeroDenominator('matrix');
  const strengthOf = (one: number, other: number): Outcome => {
    if (total === null) return missing;
    // A known total has no missing parts.
    const crossings = ofSector[one]!;
    const otherCrossings = ofSector[other]!;
    if (crossings === 0 || otherCrossings === 0) return zero;
    const strength = (total / crossings) * (matrix[one]![other]! / otherCrossings);
    return Number.isFinite(strength) ? strength : resultTooLarge('matrix');
  };
  for (let row = 0; row < sectors; row++) {
    for (let column = 0; column < row; column++) {
      const strength = strengthOf(row, column);
      strengths[row]![column] = strength;
      strengths[column]![row] = strength;
    }
  }
  return strengths;
}

function sumOfOthers(row: readonly (number | null)[], sector: number): number | null {
  let sum = 0;
  for (let other = 0; other < row.length; other++) {
    if (other === sector) continue;
    const crossings = row[other]!;
    if (crossings === null) return null;
    sum += crossings;
  }
  return sum;
}
