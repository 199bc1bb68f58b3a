import { type Values, shapeOfCounts } from '../matrix';
import { MethodError } from '../methodError';
import { relativeWeights } from '../relativeWeights';

/**
 * The weights of criteria divided by their sum, so that they add up to 1, in reading order.
 * @throws MethodError 'argument' for a weight that is missing, negative or not finite, or weights that are
 * all zero.
 */
export function criterionShares(weights: Values): number[] {
  const { columns } = shapeOfCounts('weights', weights);
  const known = weights.flat().map((weight, position) => {
    if (weight !== null) return weight;
    const row = Math.floor(position / columns) + 1;
    const column = (position % columns) + 1;
    throw new MethodError(
      'argument',
      'criterionWeights.missing',
      `weights has no value in row ${row}, column ${column}; give 0 to leave a criterion out.`,
      { row, column },
    );
  });
  const shares = relativeWeights(known);
  if (shares !== null) return shares;
  throw new MethodError('argument', 'criterionWeights.zero', 'weights are all zero; one must be above 0.');
}
