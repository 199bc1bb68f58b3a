import { type Values, resultTooLarge, zeroDenominator } from '../../matrix';
import type { Outcome } from '../../methodError';
import { perRegionAndReference } from './regions';

/**
 * Gini coefficient of specialisation: how unequal the location quotients of a region are.
 *
 * Formula: `2 / (n^2 * mean(R)) * sum(rank * (R - mean(R)))`, with `R` the location quotients, `rank` their
 * place from low to high, and `n` the number of sectors. Unit: from 0 (all quotients alike, the same
 * structure as the reference area) to 1 - 1/n (all jobs in one sector).
 *
 * Shapes: `reference` in the shape of `region`: a row or a column is one region and gives one cell, a block
 * compares column by column. Along a block `reference` can be one column (a region per column, a row of
 * answers) or one row (a region per row, a column of answers).
 *
 * Missing: a region that misses a value has no coefficient, because its shares are not known; a missing
 * value in the reference leaves every region without. A sector that the reference area does not have
 * has no quotient: a division by zero. All values zero: likewise.
 *
 * Source: Farhauer & Kröll (2013), Standorttheorien: Regional- und Stadtökonomik in Theorie und Praxis,
 * Springer.
 *
 * Example (there, and in the R package REAT):
 * `giniSpecialisation([[700, 600, 500, 10000, 40000]], [[30000, 15000, 10000, 60000, 50000]])`
 * //=> about [[0.6222222]]
 *
 * Limits: every sector counts alike, however small. Depends on how finely sectors are cut.
 *
 * @throws MethodError 'argument' for one cell or a negative number; 'shape' naming both.
 */
export function giniSpecialisation(region: Values, reference: Values): Outcome[][] {
  const zeroReference = zeroDenominator('reference');
  const tooLarge = resultTooLarge('region');
  const names = { region: 'region', reference: 'reference' };
  return perRegionAndReference(names, region, reference, (shares, referenceShares) => {
    const quotients = new Float64Array(shares.length);
    for (let sector = 0; sector < shares.length; sector++) {
      if (referenceShares[sector] === 0) return zeroReference;
      quotients[sector] = shares[sector]! / referenceShares[sector]!;
    }
    const gini = giniOf(quotients.sort());
    return Number.isFinite(gini) ? gini : tooLarge;
  });
}

/**
 * The formula as a sum over the steps from one value to the next: none of them is negative, so that rounding
 * cannot put equal values below zero.
 */
function giniOf(sorted: Float64Array): number {
  const count = sorted.length;
  let sum = sorted[0]!;
  let steps = 0;
  for (let place = 1; place < count; place++) {
    sum += sorted[place]!;
    steps += place * ((count - place) / count) * (sorted[place]! - sorted[place - 1]!);
  }
  return steps / sum;
}
