import { type Values, missingValue, shapeOfCounts } from '../matrix';
import type { Outcome } from '../methodError';

/**
 * Symmetric location quotient: the quotient on a scale where twice as strong lies as far from the middle
 * as half as strong.
 *
 * Formula: `(quotient - 1) / (quotient + 1)`. Unit: from -1 (absent) through 0 (the same share) to 1.
 *
 * Shapes: the result has the shape of `quotients`. Missing: a missing quotient has none.
 *
 * Source: Laursen (2015), Revealed comparative advantage and the alternatives as measures of
 * international specialization, Eurasian Business Review 5(1), https://doi.org/10.1007/s40821-015-0017-1.
 *
 * Example: `lqSymmetric([[3]])` //=> [[0.5]]
 *
 * Limits: it tells nothing that the quotient does not tell; it suits charts and regressions better.
 *
 * @throws MethodError 'argument' for a negative quotient.
 */
export function lqSymmetric(quotients: Values): Outcome[][] {
  shapeOfCounts('quotients', quotients);
  const missing = missingValue('quotients');
  return quotients.map((row) =>
    row.map((quotient) => (quotient === null ? missing : (quotient - 1) / (quotient + 1))),
  );
}
