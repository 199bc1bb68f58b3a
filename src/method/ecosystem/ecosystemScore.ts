import { missingValue, resultTooLarge } from '../matrix';
import { MethodError, type Outcome } from '../methodError';
import { relativeWeights } from '../relativeWeights';

export const SCORE_METHODS = ['additive', 'multiplicative', 'bottleneck'] as const;

export type ScoreMethod = (typeof SCORE_METHODS)[number];

/** Additive is the plainest to explain, and what a reader assumes of a score. */
export const DEFAULT_SCORE_METHOD: ScoreMethod = 'additive';

/**
 * Score of an ecosystem: the indices of its elements in one number; 1 when every element is at the mean.
 *
 * Formula, with weights that are first divided by their sum:
 * - additive: the weighted mean; a strong element makes up for a weak one.
 * - multiplicative: the weighted geometric mean; it makes up only in part, and a zero makes the score zero.
 * - bottleneck: the weighted mean of `lowest + 1 - exp(-(index - lowest))`; nothing rises more than 1
 *   above the weakest element.
 * Unit: none.
 *
 * Shapes: one index and one weight per element, in the same order. Without weights all count alike.
 *
 * Missing: an element without an index has no score, because leaving it out would compare sectors on
 * different elements. Weight 0 leaves an element out for every sector, known or missing.
 *
 * Sources: Stam & Van de Ven (2019), https://doi.org/10.1007/s11187-019-00270-6 (additive and
 * multiplicative); OECD & JRC (2008), Handbook on Constructing Composite Indicators,
 * https://doi.org/10.1787/9789264043466-en; Acs, Autio & Szerb (2014),
 * https://doi.org/10.1016/j.respol.2013.08.016 (penalty for bottleneck).
 *
 * Example: `ecosystemScore([2, 1, 0.5], null, 'additive')` //=> about 1.16667;
 * `ecosystemScore([2, 1, 0.5], null, 'multiplicative')` //=> 1;
 * `ecosystemScore([2, 1, 0.5], null, 'bottleneck')` //=> about 0.89011
 *
 * Limits: the weights are a choice, not a measurement; show what the other methods give.
 *
 * @throws MethodError 'argument' for no elements, a negative index or weight, or weights that are all
 * zero; 'shape' when there are not as many weights as indices.
 */
export function ecosystemScore(
  indices: readonly (number | null)[],
  weights: readonly number[] | null = null,
  method: ScoreMethod = DEFAULT_SCORE_METHOD,
): Outcome {
  const share = checkedWeights(indices, weights);
  const counted: { index: number; weight: number }[] = [];
  for (const [position, index] of indices.entries()) {
    const weight = share[position]!;
    if (weight === 0) continue;
    if (index === null) return missingValue('indices');
    counted.push({ index, weight });
  }
  const score = weightedScore(counted, method);
  return Number.isFinite(score) ? score : resultTooLarge('indices');
}

function weightedScore(counted: readonly { index: number; weight: number }[], method: ScoreMethod): number {
  const weightedMean = (of: (index: number) => number): number =>
    counted.reduce((sum, { index, weight }) => sum + weight * of(index), 0);
  switch (method) {
    case 'additive':
      return weightedMean((index) => index);
    case 'multiplicative':
      // log(0) is -Infinity and exp of that is 0, which is the geometric mean with a zero in it.
      return Math.exp(weightedMean(Math.log));
    case 'bottleneck': {
      const lowest = counted.reduce((low, { index }) => Math.min(low, index), Infinity);
      return weightedMean((index) => lowest + 1 - Math.exp(-(index - lowest)));
    }
  }
}

/** The weights divided by their sum. */
function checkedWeights(indices: readonly (number | null)[], weights: readonly number[] | null): number[] {
  if (indices.length === 0) {
    throw new MethodError('argument', 'values.empty', 'indices has no cells.', { argument: 'indices' });
  }
  requireFromZero('indices', indices);
  if (weights === null) return indices.map(() => 1 / indices.length);
  if (weights.length !== indices.length) {
    throw new MethodError(
      'shape',
      'ecosystemScore.shape',
      `indices has ${indices.length} elements and weights has ${weights.length}; one weight per element is needed.`,
      { indices: indices.length, weights: weights.length },
    );
  }
  requireFromZero('weights', weights);
  const shares = relativeWeights(weights);
  if (shares !== null) return shares;
  throw new MethodError(
    'argument',
    'ecosystemScore.weightsZero',
    'weights are all zero; one must be above 0.',
  );
}

function requireFromZero(argument: string, values: readonly (number | null)[]): void {
  const position = values.findIndex((value) => value !== null && !(value >= 0 && Number.isFinite(value)));
  if (position < 0) return;
  throw new MethodError(
    'argument',
    'ecosystemScore.negative',
    `${argument} has ${values[position]} at position ${position + 1}; a finite number from 0 is needed.`,
    { argument, position: position + 1, got: String(values[position]) },
  );
}
