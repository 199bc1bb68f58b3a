import type { Values } from '../../matrix';
import type { Outcome } from '../../methodError';
import { bitsOf } from './entropy';
import { type GroupNames, perRegionInGroups } from './groups';

/**
 * Unrelated variety: the entropy between groups of sectors. It spreads risk: a shock in one group does not
 * reach the others.
 *
 * Formula: `-sum(P * log2(P))` over the groups, with `P` the share of a group. Together with related variety
 * it is the entropy of all sectors. Unit: bits.
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
 * Example: two groups with half the jobs each.
 * `unrelatedVariety([['A'], ['A'], ['B'], ['B']], [[40], [10], [30], [20]])` //=> [[1]]
 *
 * Limits: the groups are a choice; sectors in one group of the classification need not be related.
 *
 * @throws MethodError 'argument' for one cell, a negative number or a sector without a group; 'shape' naming
 * both.
 */
export function unrelatedVariety(groups: GroupNames, values: Values): Outcome[][] {
  return perRegionInGroups(groups, values, (shares) => bitsOf(shares.groups));
}
