import { type Values, missingValue } from '../matrix';
import { MethodError } from '../methodError';
import { type ComparisonOptions, type Spread, requireRatioMean, spreadOf, standardised } from './comparison';
import type { Rating, Scale } from './elements';

/**
 * How far from the mean a value is still neutral: per cent of the mean (ratio), standard deviations
 * (interval). Zero for both, because Birch (2019), section 3.2, calls every value above the mean strong
 * and every value below it weak; only a value at the mean itself is neutral. A wider band is the
 * analyst's choice, for instance 10 per cent where the indicators rest on few firms.
 */
export const NEUTRAL_BAND: Readonly<Record<Scale, number>> = { ratio: 0, interval: 0 };

/**
 * Rating of an ecosystem element: strong, neutral or weak against the mean of all sectors.
 *
 * Formula, ratio scale: strong when `value > mean + band / 100 * |mean|`, weak when
 * `value < mean - band / 100 * |mean|`. Interval scale: strong when `z > band`, weak when `z < -band`,
 * with `z = (value - mean) / deviation`. In between, bounds included: neutral.
 * It looks at the raw value, never at an index against 1, so a negative mean keeps its meaning.
 * Unit of `band`: per cent of the mean (ratio); standard deviations (interval).
 *
 * Shapes: any; all cells belong to one comparison, and the result has their shape.
 *
 * Missing: a missing value has no rating; the mean and the deviation are over the known values, of which
 * two are needed.
 *
 * Source: Birch (2019), section 3.2: above the mean is strong, below is weak. The band is ours.
 *
 * Example: 30, 20.5 and 10 new firms per 1,000; the mean is 20.17.
 * `elementRating([[30], [20.5], [10]], 'ratio', 10)` //=> [['strong'], ['neutral'], ['weak']]
 *
 * Limits: relative, so some sector is always below the mean however good all are; three elements are
 * measured for a region and not by sector, and cannot be rated this way.
 *
 * @throws MethodError 'argument' for one cell without a mean, a given mean of zero on the ratio scale, or a
 * band that is negative or no number.
 */
export function elementRating(
  values: Values,
  scale: Scale,
  band: number = NEUTRAL_BAND[scale],
  options: ComparisonOptions = {},
): (Rating | MethodError)[][] {
  if (!(band >= 0) || !Number.isFinite(band)) {
    throw new MethodError('argument', 'elementRating.band', `band is ${band}; a number from 0 is needed.`, {
      got: String(band),
    });
  }
  if (scale === 'ratio') requireRatioMean(options);
  const spread = spreadOf(values, options, scale === 'interval');
  const missing = missingValue('values');
  return values.map((row) =>
    row.map((value) => {
      if (spread instanceof MethodError) return spread;
      if (value === null) return missing;
      return scale === 'ratio' ? againstMean(value, spread, band) : againstDeviation(value, spread, band);
    }),
  );
}

function againstMean(value: number, spread: Spread, band: number): Rating {
  const distance = (band / 100) * Math.abs(spread.mean) + spread.rounding;
  const difference = value - spread.mean;
  if (difference > distance) return 'strong';
  if (difference < -distance) return 'weak';
  return 'neutral';
}

function againstDeviation(value: number, spread: Spread, band: number): Rating {
  const distance = standardised(value, spread);
  if (distance > band) return 'strong';
  if (distance < -band) return 'weak';
  return 'neutral';
}
