import { resultTooLarge } from '../matrix';
import { MethodError } from '../methodError';

export const CRITERION_SCALES = ['given', 'minMax'] as const;

/** Whether criteria are on one scale as they are, or are put on the scale from 0 (lowest) to 1 (highest). */
export type CriterionScale = (typeof CRITERION_SCALES)[number];

/** Scores that an analyst gave, say from 1 to 5, are hers to compare; stretching them would change them. */
export const DEFAULT_CRITERION_SCALE: CriterionScale = 'given';

/** One criterion for all sectors: numbers, a missing value as null, or why it cannot be put on its scale. */
export type ScaledCriterion = readonly (number | null)[] | MethodError;

/**
 * Puts one criterion on its scale. On the scale 'minMax' the lowest known value becomes 0 and the highest 1;
 * a criterion that is alike for all sectors has no such scale, which is returned as an error.
 *
 * Source: OECD & JRC (2008), Handbook on Constructing Composite Indicators, step 5,
 * https://doi.org/10.1787/9789264043466-en
 */
export function onScale(values: readonly (number | null)[], scale: CriterionScale): ScaledCriterion {
  if (scale === 'given') return values;
  let lowest = Infinity;
  let highest = -Infinity;
  for (const value of values) {
    if (value === null) continue;
    lowest = Math.min(lowest, value);
    highest = Math.max(highest, value);
  }
  // With no known value at all every sector misses it, which says more than a range of zero.
  if (lowest === Infinity) return values;
  const range = highest - lowest;
  if (range === 0) {
    return new MethodError('zero', 'criterionScale.alike', 'A criterion is alike for all sectors.');
  }
  if (range === Infinity) return resultTooLarge('criteria');
  return values.map((value) => (value === null ? null : (value - lowest) / range));
}
