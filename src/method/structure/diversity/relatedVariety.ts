import type { Values } from '../../matrix';
import type { Outcome } from '../../methodError';
import { type GroupNames, type GroupedShares, perRegionInGroups } from './groups';

/**
 * Related variety: the entropy within groups of sectors, weighed by the share of each group. Sectors of
 * one group can learn from each other.
 *
 * Formula: `sum(P * H)` over the groups, with `P` the share of a group and `H` the entropy of its sectors.
 * Together with unrelated variety it is the entropy of all sectors. Unit: bits.
 *
 * Shapes: `groups` names the group of each sector, as one column or one row. `values` in the same shape is
 * one region; a block with a region per column takes a column of groups and gives a row of answers, a block
 * with a region per row takes a row of groups and gives a column.
 *
 * Missing: a region that misses a value has no variety, because its shares are not known. A region
 * whose values are all zero has none either: a division by zero.
 *
 * Source: Frenken, Van Oort & Verburg (2007), Related Variety, Unrelated Variety and Regional Economic
 * Growth, https://doi.org/10.1080/00343400601120296. They take two-digit groups of five-digit sectors.
 *
 * Example: A is split 40 and 10, B 30 and 20; half of 0.7219 and half of 0.9710 bits.
 * `relatedVariety([['A'], ['A'], ['B'], ['B']], [[40], [10], [30], [20]])` //=> about [[0.8464393]]
 *
 * Limits: the groups are a choice; sectors in one group of the classification need not be related.
 *
 * @throws MethodError 'argument' for one cell, a negative number or a sector without a group; 'shape' naming
 * both.
 */
export function relatedVariety(groups: GroupNames, values: Values): Outcome[][] {
  return perRegionInGroups(groups, values, bitsWithinGroups);
}

/** P * H of a group is the sum of -share * log2(share / P) over its sectors. */
function bitsWithinGroups({ sectors, groupOf, groups }: GroupedShares): number {
  let bits = 0;
  for (let sector = 0; sector < sectors.length; sector++) {
    const share = sectors[sector]!;
    if (share > 0) bits -= share * Math.log2(share / groups[groupOf[sector]!]!);
  }
  return bits;
}
