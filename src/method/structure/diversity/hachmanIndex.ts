import { type Values, zeroDenominator } from '../../matrix';
import type { Outcome } from '../../methodError';
import { perRegionAndReference } from './regions';

/**
 * Hachman index: how much the structure of a region looks like that of the reference area.
 *
 * Formula: `1 / sum(share^2 / reference share)`: one divided by the mean of the location quotients, weighed
 * by the shares of the region. Unit: from 0 (nothing alike) to 1 (the same structure).
 *
 * Shapes: `reference` in the shape of `region`: a row or a column is one region and gives one cell, a block
 * compares column by column. Along a block `reference` can be one column (a region per column, a row of
 * answers) or one row (a region per row, a column of answers).
 *
 * Missing: a region that misses a value has no index, because its shares are not known; a missing value in
 * the reference leaves every region without. A sector that the region has and the reference area has not is
 * a division by zero: it points to a mistake, since the reference area holds the region. A sector that
 * neither has does not count. All values zero: a division by zero.
 *
 * Source: the index of Frank Hachman, Bureau of Economic and Business Research, University of Utah.
 *
 * Example: 60 and 40 of 100 jobs here, 80 and 20 of 100 there: 1 / (0.36 / 0.8 + 0.16 / 0.2).
 * `hachmanIndex([[60], [40]], [[80], [20]])` //=> [[0.8]]
 *
 * Limits: a small sector of the reference area weighs heavily when it is large in the region. Diverse here
 * means like the reference area, which need not be diverse itself.
 *
 * @throws MethodError 'argument' for one cell or a negative number; 'shape' naming both.
 */
export function hachmanIndex(region: Values, reference: Values): Outcome[][] {
  const notInReference = zeroDenominator('reference');
  const names = { region: 'region', reference: 'reference' };
  return perRegionAndReference(names, region, reference, (shares, referenceShares) => {
    let weighedQuotients = 0;
    for (let sector = 0; sector < shares.length; sector++) {
      const share = shares[sector]!;
      if (share === 0) continue;
      if (referenceShares[sector] === 0) return notInReference;
      weighedQuotients += share * (share / referenceShares[sector]!);
    }
    // Rounding can put a region with the same structure just over the highest value there is.
    return Math.min(1 / weighedQuotients, 1);
  });
}
