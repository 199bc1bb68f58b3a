import { MethodError } from '../methodError';
import { isBelow } from '../rounding';

export type SizeClass = 'small' | 'medium' | 'large' | 'veryLarge';

/** Where each class begins, in multiples of the equal share; the class below ends just before it. */
export interface SizeThresholds {
  readonly medium: number;
  readonly large: number;
  readonly veryLarge: number;
}

/**
 * `large` begins at the equal share itself: 1 is what every sector would have if all were alike.
 * `medium` begins at half of that. `veryLarge` at two and a half times: with these three bounds all
 * fourteen labels of figure 3 in Birch (2019) follow from the shares in its figure 2.
 */
export const SIZE_THRESHOLDS: SizeThresholds = { medium: 0.5, large: 1, veryLarge: 2.5 };

/**
 * Size of a sector in words.
 *
 * Formula: `share / (1 / sectorCount)` against half-open bounds: a value on a bound belongs to the class
 * that begins there, also when it lies under it by rounding only (a part in 10^12). Unit of `share`: a fraction of 1; of the thresholds: multiples of the equal share.
 *
 * Source: the labels of Birch (2019), figure 3; the bounds are inferred from them, not printed there.
 *
 * Example: 7.2 % of the jobs, fourteen sectors. `sizeClass(0.072, 14)` //=> 'large'
 *
 * Limits: the equal share depends on how many sectors the partition has, so classes of two partitions
 * cannot be compared.
 *
 * @throws MethodError 'argument' for a share outside 0 to 1, a threshold that is negative, a count below 1,
 * or thresholds that do not rise.
 */
export function sizeClass(
  share: number,
  sectorCount: number,
  thresholds: SizeThresholds = SIZE_THRESHOLDS,
): SizeClass {
  if (!(share >= 0 && share <= 1)) {
    throw new MethodError(
      'argument',
      'sizeClass.share',
      `share is ${share}; a fraction from 0 to 1 is needed, such as 0.072 for 7.2 %.`,
      { got: share },
    );
  }
  if (!Number.isInteger(sectorCount) || sectorCount < 1) {
    throw new MethodError(
      'argument',
      'sizeClass.sectorCount',
      `sectorCount is ${sectorCount}; a whole number from 1 is needed.`,
      { got: sectorCount },
    );
  }
  const { medium, large, veryLarge } = thresholds;
  if (!(0 <= medium && medium <= large && large <= veryLarge)) {
    throw new MethodError(
      'argument',
      'sizeClass.thresholds',
      `thresholds are ${medium}, ${large}, ${veryLarge}; they must rise.`,
      { got: `${medium}, ${large}, ${veryLarge}` },
    );
  }
  const timesEqualShare = share * sectorCount;
  if (isBelow(timesEqualShare, medium)) return 'small';
  if (isBelow(timesEqualShare, large)) return 'medium';
  if (isBelow(timesEqualShare, veryLarge)) return 'large';
  return 'veryLarge';
}
