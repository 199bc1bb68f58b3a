import { type Values, knownValues, missingValue, shapeOf } from '../matrix';
import { MethodError } from '../methodError';
import { ROUNDING } from '../rounding';

/** Which mean the values are compared with. */
export interface ComparisonOptions {
  /**
   * The mean to compare with, for example of the whole economy. Absent or null: the unweighted mean of
   * the known values. A sector close to the mean can change side between the two, so a sheet says which.
   */
  readonly mean?: number | null;
}

/** The mean of the known values and how far they lie from it. */
export interface Spread {
  readonly mean: number;
  /** Standard deviation of the known values around their own mean. */
  readonly deviation: number;
  /** Differences up to this size come from adding up floating-point numbers, and count as none. */
  readonly rounding: number;
}

/**
 * Holds that a mean that is given can be divided by, or be a band's measure: zero cannot.
 * @throws MethodError 'argument'.
 */
export function requireRatioMean({ mean }: ComparisonOptions): void {
  if (mean !== 0) return;
  throw new MethodError(
    'argument',
    'comparison.zeroMean',
    'mean is 0, and nothing can be a ratio to zero. Leave mean out to compare with the mean of values.',
  );
}

/**
 * Mean and standard deviation of the known values. The deviation divides by n, not n - 1: the sectors
 * are the whole economy, not a sample of it.
 *
 * @returns a MethodError 'missing' when fewer than two values are known and the comparison needs them.
 * @throws MethodError 'argument' when there is one cell and nothing to compare it with, or for a mean
 * that is no finite number.
 */
export function spreadOf(
  values: Values,
  options: ComparisonOptions,
  needsDeviation: boolean,
): Spread | MethodError {
  const shape = shapeOf('values', values);
  const given = options.mean ?? null;
  if (given !== null && !Number.isFinite(given)) {
    throw new MethodError('argument', 'comparison.mean', `mean is ${given}; a finite number is needed.`, {
      got: String(given),
    });
  }
  const needsOthers = given === null || needsDeviation;
  if (needsOthers && shape.rows * shape.columns === 1) {
    throw new MethodError(
      'argument',
      'comparison.oneValue',
      'values is one cell, which can only be compared with itself. Give the values of all sectors.',
    );
  }
  const known = knownValues(values);
  if (known.length === 0 || (needsOthers && known.length < 2)) return missingValue('values');

  const least = known.reduce((one, other) => Math.min(one, other));
  const most = known.reduce((one, other) => Math.max(one, other));
  const largest = Math.max(Math.abs(least), Math.abs(most), Math.abs(given ?? 0));
  // Dividing by the largest first keeps sums and squares of very large and very small values finite.
  const scale = largest === 0 ? 1 : largest;
  const scaled = known.map((value) => value / scale);
  const ownMean = scaled.reduce((sum, value) => sum + value, 0) / scaled.length;
  const variance = scaled.reduce((sum, value) => sum + (value - ownMean) ** 2, 0) / scaled.length;
  const deviation = Math.sqrt(variance);
  return {
    mean: given ?? ownMean * scale,
    deviation: deviation <= ROUNDING ? 0 : deviation * scale,
    rounding: ROUNDING * scale,
  };
}

/** How many standard deviations a value lies above the mean; 0 when all values are alike. */
export function standardised(value: number, spread: Spread): number {
  const difference = value - spread.mean;
  if (Math.abs(difference) <= spread.rounding) return 0;
  return difference / spread.deviation;
}
