import type { Values } from '../../matrix';
import type { Outcome } from '../../methodError';
import { perRegionAndReference } from './regions';
import { shareDistance } from './shareDistance';

/**
 * Hoover index: the part of one distribution that would have to move to follow another, for example the
 * jobs of a sector against the inhabitants of the same areas.
 *
 * Formula: `sum(|share - other share|) / 2`. Unit: from 0 (the same distribution) to 1 (nothing in common).
 *
 * Shapes: `other` in the shape of `values`: a row or a column is one distribution and gives one cell, a
 * block compares column by column. Along a block `other` can be one column (a distribution per column, a row
 * of answers) or one row (a distribution per row, a column of answers).
 *
 * Missing: a distribution that misses a value has no index, because its shares are not known; a missing
 * value in `other` leaves every one without. All values zero: a division by zero.
 *
 * Source: Hoover (1936), The Measurement of Industrial Localization, https://doi.org/10.2307/1927875.
 *
 * Example: `hooverIndex([[0], [10], [10], [30], [50]], [[10], [15], [20], [25], [30]])` //=> [[0.25]]
 *
 * Limits: depends on how finely areas or sectors are cut, and not on which of them lie close together.
 *
 * @throws MethodError 'argument' for one cell or a negative number; 'shape' naming both.
 */
export function hooverIndex(values: Values, other: Values): Outcome[][] {
  return perRegionAndReference(
    { region: 'values', reference: 'other' },
    values,
    other,
    (shares, otherShares) => shareDistance(shares, otherShares) / 2,
  );
}
