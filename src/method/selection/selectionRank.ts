import { ROUNDING } from '../rounding';
import { type Values, missingValue, shapeOf } from '../matrix';
import type { Outcome } from '../methodError';

export const RANK_ORDERS = ['highestFirst', 'lowestFirst'] as const;

export type RankOrder = (typeof RANK_ORDERS)[number];

/** A higher score is a better one. */
export const DEFAULT_RANK_ORDER: RankOrder = 'highestFirst';

/**
 * Ranks of scores: 1 is the best.
 *
 * Formula: one more than the number of scores that are better. Scores that are equal share the best of their
 * ranks, and the next rank is skipped (1, 2, 2, 4): competition ranking, as Excel's RANK.EQ. Scores that
 * differ by less than a part in 10^12 count as equal: such a difference comes from adding up.
 *
 * Shapes: the result has the shape of `scores`; the cells of a block are ranked together.
 *
 * Missing: a missing score has no rank; the others are ranked among themselves.
 *
 * Source: Microsoft, RANK.EQ function,
 * https://support.microsoft.com/office/rank-eq-function-284858ce-8ef6-450e-b662-26245be04a40
 *
 * Example: `selectionRank([[7], [3.5], [3.5], [1], [2]])` //=> [[1], [2], [2], [5], [4]]
 *
 * Limits: a rank hides how far scores lie apart, and how much it depends on the weights: see `rankAcceptability`.
 *
 * @throws MethodError 'argument' for no cells or a score that is not finite; 'shape' for uneven rows.
 */
export function selectionRank(scores: Values, order: RankOrder = DEFAULT_RANK_ORDER): Outcome[][] {
  const { rows, columns } = shapeOf('scores', scores);
  const sign = order === 'highestFirst' ? -1 : 1;
  const ascending = new Float64Array(rows * columns);
  let known = 0;
  for (const row of scores) {
    for (const score of row) if (score !== null) ascending[known++] = sign * score;
  }
  const ranks = competitionRanks(ascending.subarray(0, known).sort());
  const missing = missingValue('scores');
  return scores.map((row) => row.map((score) => (score === null ? missing : ranks.get(sign * score)!)));
}

/** The rank of every distinct value of a sorted list. */
function competitionRanks(ascending: Float64Array): ReadonlyMap<number, number> {
  const ranks = new Map<number, number>();
  let rank = 1;
  for (let position = 0; position < ascending.length; position++) {
    const value = ascending[position]!;
    const first = ascending[rank - 1]!;
    if (value - first > ROUNDING * Math.max(Math.abs(value), Math.abs(first))) rank = position + 1;
    ranks.set(value, rank);
  }
  return ranks;
}
