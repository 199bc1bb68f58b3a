import type { diversity as dutch } from '../../nl/functions/diversity';

export const diversity: typeof dutch = {
  title: 'Diversity and specialisation',
  list: {
    HERFINDAHL: {
      about:
        'Herfindahl index of the sectors of a region: from 1/n (all alike) to 1 (all jobs in one sector).',
      parameters: {
        values: 'Jobs per sector of one region: a row or a column; or a block with a region per column.',
        form: '"index" (also without it), "normalised" (0 to 1) or "equivalent" (number of equally large sectors).',
      },
    },
    ENTROPY: {
      about:
        'Entropy of the sectors of a region: how evenly its jobs are spread. 0 is one sector; more is more diverse.',
      parameters: {
        values: 'Jobs per sector of one region: a row or a column; or a block with a region per column.',
        form: '"bits" (also without it), or "relative": divided by its highest value, from 0 to 1.',
      },
    },
    RELATED_VARIETY: {
      about:
        'Related variety: entropy within groups of sectors, in bits. With unrelated variety it adds up to the entropy.',
      parameters: {
        groups: 'The group of each sector, such as its two-digit code: a row or a column along values.',
        values:
          'Jobs per sector of one region, in the same order; or a block with a region per line along groups.',
      },
    },
    UNRELATED_VARIETY: {
      about:
        'Unrelated variety: entropy between groups of sectors, in bits. With related variety it adds up to the entropy.',
      parameters: {
        groups: 'The group of each sector, such as its two-digit code: a row or a column along values.',
        values:
          'Jobs per sector of one region, in the same order; or a block with a region per line along groups.',
      },
    },
    KRUGMAN_INDEX: {
      about:
        'Krugman index: how far the structure of a region differs from the reference, from 0 (the same) to 2 (nothing shared).',
      parameters: {
        region: 'Jobs per sector of one region: a row or a column; or a block of regions.',
        reference:
          'Jobs per sector of the reference area, same shape; or one column or row along the sectors of the block.',
      },
    },
    HACHMAN_INDEX: {
      about:
        'Hachman index: how much the structure of a region looks like the reference area, from 0 (nothing) to 1 (the same).',
      parameters: {
        region: 'Jobs per sector of one region: a row or a column; or a block of regions.',
        reference:
          'Jobs per sector of the reference area, same shape; or one column or row along the sectors of the block.',
      },
    },
    GINI_SPECIALISATION: {
      about:
        'Gini coefficient of specialisation: inequality of the location quotients, from 0 (as the reference) to 1 - 1/n.',
      parameters: {
        region: 'Jobs per sector of one region: a row or a column; or a block of regions.',
        reference:
          'Jobs per sector of the reference area, same shape; or one column or row along the sectors of the block.',
      },
    },
    HOOVER_INDEX: {
      about:
        'Hoover index: the part of one distribution that would have to move to follow the other, from 0 (the same) to 1.',
      parameters: {
        values: 'Jobs of a sector per area: a row or a column; or a block with several distributions.',
        other:
          'What they are compared with, such as inhabitants per area: same shape, or one column or row along the block.',
      },
    },
    THEIL_INDEX: {
      about:
        'Theil index: how unequal values are, such as income or jobs of areas. 0 is all alike; more is more unequal.',
      parameters: {
        values:
          'The values of the areas (or sectors): a row or a column; or a block with a set of values per column.',
        method: '"T" (also without it), or "L" for the mean log deviation, which takes no zeros.',
      },
    },
  },
  messages: {
    'diversity.oneCell': '{argument} is one cell, and that is always the whole. Give all sectors or areas.',
    'diversity.shape':
      '{argument} is {got} and {other} is {otherGot}; {other} must have the same shape, or along a block be one column as high or one row as wide.',
    'diversity.groupName': 'groups has no name for sector {position}; give each sector its group.',
  },
};
