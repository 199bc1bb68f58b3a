import type { Shares } from './regions';

/** The sum of the absolute differences between two rows of shares: 0 when they are alike, at most 2. */
export function shareDistance(one: Shares, other: Shares): number {
  let sum = 0;
  for (let sector = 0; sector < one.length; sector++) sum += Math.abs(one[sector]! - other[sector]!);
  return sum;
}
