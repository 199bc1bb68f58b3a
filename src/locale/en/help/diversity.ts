import type { diversity as dutch } from '../../nl/help/diversity';

export const diversity: typeof dutch = {
  HERFINDAHL: {
    what: 'How far the jobs of a region lie in few sectors: the sum of the squared shares.',
    units:
      'Index: from 1/n (all sectors alike) to 1 (one sector). Normalised: from 0 to 1. Equivalent: the number of equally large sectors that gives the same index.',
    notWhen:
      'Not to compare regions with different classifications: the finer the sectors, the lower the index. Sectors without jobs count in n, so give them too. When a value is missing there is no index.',
  },
  ENTROPY: {
    what: 'How evenly the jobs of a region are spread over the sectors. A sector without jobs counts as 0.',
    units:
      'Bits: from 0 (one sector) to log2(n) (all alike). Relative: from 0 to 1, divided by that highest value.',
    notWhen:
      'Not to compare regions with different classifications: more sectors give a higher entropy. When a value is missing there is no entropy.',
  },
  RELATED_VARIETY: {
    what: 'The entropy within groups of sectors, weighed by the share of each group. Related sectors can learn from each other.',
    units: 'Bits; with unrelated variety it adds up to the entropy of all sectors.',
    notWhen:
      'Not as proof of working together: sectors in one group of the classification need not have to do with each other. A block has a region per column when groups is a column, and per row when groups is a row. Capitals in the names do not matter.',
  },
  UNRELATED_VARIETY: {
    what: 'The entropy between groups of sectors. It spreads risk: a shock in one group does not reach the others.',
    units: 'Bits; with related variety it adds up to the entropy of all sectors.',
    notWhen:
      'Not with groups of different classifications mixed. A block has a region per column when groups is a column, and per row when groups is a row. Capitals in the names do not matter.',
  },
  KRUGMAN_INDEX: {
    what: 'How far the structure of a region differs from that of another region or of the country.',
    units:
      'From 0 (the same structure) to 2 (no sector in common). Half of it is the part of the jobs that would have to change sector.',
    notWhen:
      'Not to tell in which sector a region is strong: use LOCATION_QUOTIENT. A large region is compared partly with itself in the country.',
  },
  HACHMAN_INDEX: {
    what: 'How much the structure of a region looks like the reference area: 1 divided by the weighed mean of the location quotients.',
    units: 'From 0 (nothing alike) to 1 (the same structure).',
    notWhen:
      'Not as a measure of diversity when the reference area itself is one-sided. When the region has a sector that the reference area does not have, the answer is #DIV/0!: check the figures, since the reference area holds the region.',
  },
  GINI_SPECIALISATION: {
    what: 'How unequal the location quotients of a region are.',
    units: 'From 0 (the same structure as the reference area) to 1 - 1/n (all jobs in one sector).',
    notWhen:
      'Not with many very small sectors: every sector counts alike. A sector that the reference area does not have gives #DIV/0!: leave that sector out.',
  },
  HOOVER_INDEX: {
    what: 'The part of one distribution that would have to move to follow the other, such as jobs against inhabitants.',
    units: 'From 0 (the same distribution) to 1 (nothing in common); format the cell as a percentage.',
    notWhen:
      'Not to see whether areas with many jobs lie together: the order of the areas does not matter. The finer the areas, the higher the index.',
  },
  THEIL_INDEX: {
    what: 'How unequal values are. T tells most of differences at the top, L (the mean log deviation) of differences at the bottom.',
    units: 'No unit; 0 is all alike. T is at most ln(n); L has no highest value.',
    notWhen:
      'Not for areas of very different size before the figures are made per inhabitant: every value counts alike. L divides by each value, so one zero gives #DIV/0!. Some programs call L the Theil index.',
  },
};
