import { type Values, shapeOfCounts, zeroDenominator } from '../../matrix';
import type { Outcome } from '../../methodError';
import { perRegion, regionsOf } from './regions';

export const THEIL_METHODS = ['T', 'L'] as const;

export type TheilMethod = (typeof THEIL_METHODS)[number];

/** What Theil (1967) puts first, and what most books mean by the Theil index. */
export const DEFAULT_THEIL_METHOD: TheilMethod = 'T';

/**
 * Theil index: how unequal values are, for example the income or jobs of areas.
 *
 * Formula: T `mean(x / m * ln(x / m))`, with 0 for a value of zero; L, the mean log deviation, `mean(ln(m / x))`;
 * `m` is the mean. Unit: nats; both are 0 when all values are alike. T is at most `ln(n)`, L has no highest
 * value. T tells most of differences at the top, L of differences at the bottom.
 *
 * Shapes: a row or a column is one set of values and gives one cell; a block has a set per column and gives
 * a row of answers.
 *
 * Missing: a set that misses a value has no index, because its mean is not known. All values zero: a division
 * by zero. L divides by each value, so that one zero is a division by zero too.
 *
 * Source: Theil (1967), Economics and Information Theory, North-Holland, chapter 4.
 *
 * Example (Stoermann 2009, in the R package REAT, which calls L the Theil index):
 * `theilIndex([[10], [10], [10], [20], [50]], 'L')` //=> about [[0.2326302]];
 * `theilIndex([[10], [10], [10], [20], [50]], 'T')` //=> about [[0.2502012]]
 *
 * Limits: every value counts alike, so areas of very different size should first be made comparable, for
 * example per inhabitant.
 *
 * @throws MethodError 'argument' for one cell or a negative number.
 */
export function theilIndex(values: Values, method: TheilMethod = DEFAULT_THEIL_METHOD): Outcome[][] {
  const regions = regionsOf('values', shapeOfCounts('values', values));
  const zeroValue = zeroDenominator('values');
  return perRegion('values', values, regions, (shares) => {
    const count = shares.length;
    let sum = 0;
    for (let place = 0; place < count; place++) {
      const timesMean = shares[place]! * count;
      if (timesMean > 0) sum += (method === 'T' ? timesMean : -1) * Math.log(timesMean);
      else if (method === 'L') return zeroValue;
    }
    // Rounding can put equal values just under zero.
    return Math.max(sum / count, 0);
  });
}
