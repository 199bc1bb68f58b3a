import { type Values, missingValue, resultTooLarge, zeroDenominator } from '../matrix';
import { MethodError, type Outcome } from '../methodError';
import { type ComparisonOptions, requireRatioMean, spreadOf, standardised } from './comparison';
import type { Scale } from './elements';

export interface IndexOptions extends ComparisonOptions {
  /** Highest exp(z) on the interval scale. */
  readonly cap?: number;
}

/**
 * exp(z) of a value two standard deviations above the mean. Beyond it one exceptional sector would pull
 * up the mean so far that all others seem weak.
 */
export const INDEX_CAP = Math.exp(2);

/**
 * Index of an ecosystem element: its value relative to the mean of all sectors; 1 is the mean.
 *
 * Formula, ratio scale: `value / mean`. Interval scale, for indicators that can be negative such as
 * growth: `exp(z)` with `z = (value - mean) / deviation`, at most `cap`, divided by the mean of these.
 * Another mean than that of the values would fall out of that division, so `mean` serves the ratio scale
 * only. Unit: none.
 *
 * Shapes: any; all cells belong to one comparison, and the result has their shape.
 *
 * Missing: a missing value has no index; the mean and the deviation are over the known values, of which
 * two are needed.
 *
 * Sources: Birch (2019), section 3.2 (ratio); Stam & Van de Ven (2019), Entrepreneurial ecosystem
 * elements, https://doi.org/10.1007/s11187-019-00270-6, and Leendertse, Schrijvers & Stam (2022),
 * https://doi.org/10.1016/j.respol.2021.104336 (interval).
 *
 * Example: 30, 20 and 10 new firms per 1,000. `elementIndex([[30], [20], [10]], 'ratio')`
 * //=> [[1.5], [1], [0.5]]
 *
 * Limits: for scores only. On the interval scale a value above the mean can have an index below 1,
 * because exp is curved; whether a value is strong or weak is for `elementRating`.
 *
 * @throws MethodError 'argument' for one cell without a mean, a negative value or a mean that is not above
 * zero on the ratio scale, a given mean on the interval scale, or a cap that is not positive.
 */
export function elementIndex(values: Values, scale: Scale, options: IndexOptions = {}): Outcome[][] {
  const cap = options.cap ?? INDEX_CAP;
  if (!(cap > 0)) {
    throw new MethodError('argument', 'elementIndex.cap', `cap is ${cap}; a number above 0 is needed.`, {
      got: String(cap),
    });
  }
  requireUsableMean(scale, options);
  const spread = spreadOf(values, options, scale === 'interval');
  if (spread instanceof MethodError) return values.map((row) => row.map(() => spread));
  if (scale === 'ratio') {
    requireNotNegative(values, spread.mean);
    return eachKnown(values, (value) => {
      if (spread.mean === 0) return zeroDenominator('mean');
      const index = value / spread.mean;
      return Number.isFinite(index) ? index : resultTooLarge('values');
    });
  }

  const curved = (value: number): number => Math.min(Math.exp(standardised(value, spread)), cap);
  const known = values.flat().filter((value) => value !== null);
  const meanCurved = known.reduce((sum, value) => sum + curved(value), 0) / known.length;
  return eachKnown(values, (value) => curved(value) / meanCurved);
}

function requireUsableMean(scale: Scale, options: IndexOptions): void {
  if (scale === 'ratio') return requireRatioMean(options);
  const mean = options.mean ?? null;
  if (mean === null) return;
  throw new MethodError(
    'argument',
    'elementIndex.intervalMean',
    `mean is ${mean}; on the interval scale the index is always relative to the mean of values. Leave mean out.`,
    { got: mean },
  );
}

function eachKnown(values: Values, indexOf: (value: number) => Outcome): Outcome[][] {
  const missing = missingValue('values');
  return values.map((row) => row.map((value) => (value === null ? missing : indexOf(value))));
}

function requireNotNegative(values: Values, mean: number): void {
  const lowest = values
    .flat()
    .reduce<number>((low, value) => (value === null ? low : Math.min(low, value)), mean);
  if (lowest >= 0) return;
  throw new MethodError(
    'argument',
    'elementIndex.negative',
    `values or their mean contain ${lowest}; division by the mean has no meaning for negative numbers. ` +
      'Use the interval scale.',
    { got: lowest },
  );
}
