import { type Values, shapeOfCounts } from '../matrix';
import { MethodError } from '../methodError';

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
  const heaviest = known.reduce((one, other) => Math.max(one, other));
  if (heaviest === 0) {
    throw new MethodError('argument', 'criterionWeights.zero', 'weights are all zero; one must be above 0.');
  }
  // Dividing by the heaviest first keeps the sum of very large or very small weights a normal number.
  const relative = known.map((weight) => weight / heaviest);
  const sum = relative.reduce((total, weight) => total + weight, 0);
  return relative.map((weight) => weight / sum);
}
