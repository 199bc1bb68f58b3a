/**
 * Weights divided by their sum, so that they add up to 1; null when they are all zero, because those have no
 * such parts. Weights are finite numbers from 0.
 *
 * Example: `relativeWeights([3, 1])` //=> [0.75, 0.25]
 */
export function relativeWeights(weights: readonly number[]): number[] | null {
  const heaviest = weights.reduce((one, other) => Math.max(one, other), 0);
  if (heaviest === 0) return null;
  // Dividing by the heaviest first keeps the sum of very large or very small weights a normal number.
  const relative = weights.map((weight) => weight / heaviest);
  const sum = relative.reduce((total, weight) => total + weight, 0);
  return relative.map((weight) => weight / sum);
}
