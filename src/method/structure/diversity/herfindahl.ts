import { type Values, shapeOfCounts } from '../../matrix';
import type { Outcome } from '../../methodError';
import { type Shares, perRegion, regionsOf } from './regions';

export const HERFINDAHL_FORMS = ['index', 'normalised', 'equivalent'] as const;

export type HerfindahlForm = (typeof HERFINDAHL_FORMS)[number];

/** The index itself is what reports print. */
export const DEFAULT_HERFINDAHL_FORM: HerfindahlForm = 'index';

/**
 * Herfindahl index: how far the jobs of a region lie in few sectors.
 *
 * Formula: `H = sum(share^2)`; normalised `(H - 1/n) / (1 - 1/n)`; equivalent number `1 / H`, the number of
 * equally large sectors that would give the same index. `n` is the number of sectors given, those without
 * jobs among them. Unit: the index lies between 1/n (all alike) and 1 (one sector), the normalised one
 * between 0 and 1, the equivalent number between 1 and n.
 *
 * Shapes: a row or a column is one region and gives one cell; a block has a region per column and gives a
 * row of answers.
 *
 * Missing: a region that misses a value has no index, because its shares are not known. A region
 * whose values are all zero has none either: a division by zero.
 *
 * Sources: Herfindahl (1950), Concentration in the Steel Industry, Columbia University; Hirschman (1964),
 * The Paternity of an Index, American Economic Review 54(5).
 *
 * Example (Doersam 2004, in the R package REAT): the sales of four firms.
 * `herfindahl([[20], [50], [20], [10]])` //=> [[0.34]];
 * `herfindahl([[20], [50], [20], [10]], 'normalised')` //=> [[0.12]];
 * `herfindahl([[20], [50], [20], [10]], 'equivalent')` //=> about [[2.94]]
 *
 * Limits: depends on how finely sectors are cut; compare only regions with the same classification.
 *
 * @throws MethodError 'argument' for one cell or a negative number.
 */
export function herfindahl(values: Values, form: HerfindahlForm = DEFAULT_HERFINDAHL_FORM): Outcome[][] {
  const regions = regionsOf('values', shapeOfCounts('values', values));
  return perRegion('values', values, regions, FORMULA[form]);
}

const FORMULA: Readonly<Record<HerfindahlForm, (shares: Shares) => number>> = {
  index: sumOfSquares,
  normalised,
  equivalent: (shares) => 1 / sumOfSquares(shares),
};

function sumOfSquares(shares: Shares): number {
  let sum = 0;
  for (let sector = 0; sector < shares.length; sector++) sum += shares[sector]! * shares[sector]!;
  return sum;
}

/** H - 1/n as the sum of squared distances to 1/n, which rounding cannot make negative. */
function normalised(shares: Shares): number {
  const equalShare = 1 / shares.length;
  let sum = 0;
  for (let sector = 0; sector < shares.length; sector++) {
    const distance = shares[sector]! - equalShare;
    sum += distance * distance;
  }
  return sum / (1 - equalShare);
}
