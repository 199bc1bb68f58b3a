import { type Values, shapeOfCounts } from '../../matrix';
import type { Outcome } from '../../methodError';
import { type Shares, perRegion, regionsOf } from './regions';

export const ENTROPY_FORMS = ['bits', 'relative'] as const;

export type EntropyForm = (typeof ENTROPY_FORMS)[number];

/** In bits, so that related and unrelated variety add up to it. */
export const DEFAULT_ENTROPY_FORM: EntropyForm = 'bits';

/**
 * Entropy: how evenly the jobs of a region are spread over many sectors.
 *
 * Formula: `-sum(share * log2(share))`, with 0 for a sector without jobs; relative: divided by `log2(n)`,
 * its highest value, with `n` the number of sectors given. Unit: bits, from 0 (one sector) to `log2(n)`
 * (all alike); relative from 0 to 1.
 *
 * Shapes: a row or a column is one region and gives one cell; a block has a region per column and gives a
 * row of answers.
 *
 * Missing: a region that misses a value has no entropy, because its shares are not known. A region
 * whose values are all zero has none either: a division by zero.
 *
 * Source: Shannon (1948), A Mathematical Theory of Communication, sections 6 and 7,
 * https://doi.org/10.1002/j.1538-7305.1948.tb01338.x.
 *
 * Example (Cover & Thomas 2006, example 2.1.2): `entropy([[4], [2], [1], [1]])` //=> [[1.75]]
 *
 * Limits: rises with the number of sectors that are told apart; compare only regions with the same
 * classification.
 *
 * @throws MethodError 'argument' for one cell or a negative number.
 */
export function entropy(values: Values, form: EntropyForm = DEFAULT_ENTROPY_FORM): Outcome[][] {
  const regions = regionsOf('values', shapeOfCounts('values', values));
  return perRegion('values', values, regions, form === 'bits' ? bitsOf : relativeEntropy);
}

/** Entropy of shares that add up to 1. */
export function bitsOf(shares: Shares): number {
  let bits = 0;
  for (let part = 0; part < shares.length; part++) {
    const share = shares[part]!;
    if (share > 0) bits -= share * Math.log2(share);
  }
  return bits;
}

/** Rounding can lift equal shares just over the highest entropy there is. */
const relativeEntropy = (shares: Shares): number => Math.min(bitsOf(shares) / Math.log2(shares.length), 1);
