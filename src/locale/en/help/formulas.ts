import type { formulas as dutch } from '../../nl/help/formulas';

export const formulas: typeof dutch = {
  SHARE: {
    lines: ['v / T'],
    symbols: { v: 'a cell of values', T: 'total; without total the sum of values' },
  },
  GROWTH_RATE: { lines: ['e1 / e0 − 1'], symbols: { e0: 'start', e1: 'end' } },
  CAGR: { lines: ['(e1 / e0)^(1 / n) − 1'], symbols: { e0: 'start', e1: 'end', n: 'years' } },
  SHIFT_SHARE: {
    lines: [
      'national: e0 × G',
      'mix: e0 × (G_i − G)',
      'regional: e0 × (g_i − G_i)',
      'competitive: h × (g_i − G_i)',
      'allocation: (e0 − h) × (g_i − G_i)',
    ],
    symbols: {
      e0: 'jobs of the sector in the region at the start',
      G: 'growth of all sectors together in the reference area (end / start − 1)',
      G_i: 'growth of the sector in the reference area',
      g_i: 'growth of the sector in the region',
      h: 'all jobs in the region at the start, times the share of the sector in the reference area',
    },
  },
  BASE_MULTIPLIER: {
    lines: ['e / ∑ max(0, e_i − e × S_i)'],
    symbols: {
      e: 'all jobs in the region',
      e_i: 'jobs of a sector in the region',
      S_i: 'share of that sector in the reference area',
      '∑': 'sum over the sectors',
    },
  },
  SIZE_CLASS: {
    lines: ['s × n ≥ g'],
    symbols: {
      s: 'share',
      n: 'sector_count, or else the number of cells of share',
      g: 'the threshold of a class (thresholds; without it 0.5, 1 and 2.5). The highest threshold that is reached counts; below the lowest it is small',
    },
  },
  CONCENTRATION_CLASS: {
    lines: ['Q ≥ g'],
    symbols: {
      Q: 'quotient',
      g: 'the threshold of a class (thresholds; without it 0.9, 1.1 and 2). The highest threshold that is reached counts; below the lowest it is low',
    },
  },
  LOCATION_QUOTIENT: {
    lines: ['(e_i / e) / (E_i / E)'],
    symbols: { e_i: 'region', e: 'region_total', E_i: 'reference', E: 'reference_total' },
  },
  LQ_INTERVAL: {
    lines: ['exp(ln Q ± z × √((1 − s) / n + (1 − S) / N))'],
    symbols: {
      Q: 'the location quotient',
      z: 'belongs to the confidence: 1.96 for 95%',
      s: 'share of the sector in the region',
      n: 'jobs of the sector in the region; establishments when you give them and they are fewer',
      S: 'share of the sector in the reference area',
      N: 'jobs (or establishments) of the sector in the reference area; with shares this term is left out',
    },
  },
  LQ_SYMMETRIC: { lines: ['(Q − 1) / (Q + 1)'], symbols: { Q: 'the location quotient' } },
  LQ_STANDARDISED: {
    lines: ['without log: (Q − m) / d', 'with log: (ln Q − m) / d'],
    symbols: {
      Q: 'the location quotient of the region',
      m: 'mean over the regions, of Q or of ln Q',
      d: 'its standard deviation over the regions',
    },
  },
  HERFINDAHL: {
    lines: ['index: H = ∑ s^2', 'normalised: (H − 1 / n) / (1 − 1 / n)', 'equivalent: 1 / H'],
    symbols: {
      H: 'the index',
      s: 'share of a sector',
      n: 'number of sectors that you give',
      '∑': 'sum over the sectors',
    },
  },
  ENTROPY: {
    lines: ['bits: H = −∑ s × log2(s)', 'relative: H / log2(n)'],
    symbols: {
      H: 'the entropy',
      s: 'share of a sector; a sector without jobs counts for 0',
      n: 'number of sectors that you give',
      '∑': 'sum over the sectors',
    },
  },
  RELATED_VARIETY: {
    lines: ['∑ P × H'],
    symbols: {
      P: 'share of a group',
      H: 'entropy of the sectors within that group',
      '∑': 'sum over the groups',
    },
  },
  UNRELATED_VARIETY: {
    lines: ['−∑ P × log2(P)'],
    symbols: { P: 'share of a group', '∑': 'sum over the groups' },
  },
  KRUGMAN_INDEX: {
    lines: ['∑ |s − S|'],
    symbols: {
      s: 'share of a sector in the region',
      S: 'share of that sector in reference',
      '∑': 'sum over the sectors',
    },
  },
  HACHMAN_INDEX: {
    lines: ['1 / ∑ (s^2 / S)'],
    symbols: {
      s: 'share of a sector in the region',
      S: 'share of that sector in the reference area',
      '∑': 'sum over the sectors',
    },
  },
  GINI_SPECIALISATION: {
    lines: ['2 / (n^2 × m) × ∑ k × (Q_k − m)'],
    symbols: {
      n: 'number of sectors',
      m: 'mean of the location quotients',
      k: 'place in the row from low to high: 1 up to n',
      Q_k: 'the location quotient at that place',
      '∑': 'sum over the places',
    },
  },
  HOOVER_INDEX: {
    lines: ['∑ |a − b| / 2'],
    symbols: { a: 'share in values', b: 'share in other', '∑': 'sum over the cells' },
  },
  THEIL_INDEX: {
    lines: ['T: ∑ (x / m) × ln(x / m) / n', 'L: ∑ ln(m / x) / n'],
    symbols: {
      x: 'a value; in T a zero counts for 0',
      m: 'the mean of the values',
      n: 'number of values',
      '∑': 'sum over the values',
    },
  },
  SECTOR:
    'The sector that holds the code; when none does, that of the code above it: 85.42, then 85.4, then 85. A number that may have lost its zero only gets a sector when both readings give the same one, or when the other codes show which reading is right.',
  SECTOR_TOTALS:
    'The values of all codes of a sector, added up. Without a scheme of your own 85 as a whole counts for 4/5 as Education and for 1/5 as Knowledge.',
  EDUCATION_FIT: {
    lines: ['1 − ∑ |p − q| / 2'],
    symbols: {
      p: 'share of a level in profile',
      q: 'share of that level in other',
      '∑': 'sum over the levels',
    },
  },
  EDUCATION_MISMATCH: {
    lines: ['p − q'],
    symbols: {
      p: 'share in profile of the level in which the two differ most',
      q: 'share of that level in other',
    },
  },
  SELECTION_SCORE: {
    lines: ['score: (∑ w × x) / ∑ w', 'min-max: x = (v − a) / (b − a)'],
    symbols: {
      w: 'weight of a criterion',
      x: 'value of the sector on that criterion: as given, or with min-max',
      v: 'value as given',
      a: 'lowest value of that criterion',
      b: 'highest value of that criterion',
      '∑': 'sum over the criteria',
    },
  },
  SELECTION_RANK: { lines: ['1 + b'], symbols: { b: 'number of scores that are better' } },
  RANK_ACCEPTABILITY: {
    lines: ['c_k / n'],
    symbols: {
      c_k: 'number of weightings in which the sector takes rank k; equal sectors share their ranks evenly',
      n: 'number of random weightings (runs): weights from 0 that add up to 1, every division as likely',
    },
  },
  ELEMENT_RATING: {
    lines: [
      'strong, ratio: v > m + b / 100 × |m|',
      'weak, ratio: v < m − b / 100 × |m|',
      'strong, interval: (v − m) / d > b',
      'weak, interval: (v − m) / d < −b',
    ],
    symbols: {
      v: 'a value',
      m: 'mean; without mean the mean of the values',
      b: 'band; without band 0',
      d: 'standard deviation of the values (divided by n)',
    },
  },
  ELEMENT_INDEX: {
    lines: ['ratio: v / m', 'interval: u / a', 'in which: u = min(e^2, exp((v − m) / d))'],
    symbols: {
      v: 'a value',
      m: 'the mean of the values; on the scale ratio mean, when you give it',
      d: 'standard deviation of the values (divided by n)',
      u: 'the value on a scale that always lies above zero, at most e^2',
      e: 'the number 2.718',
      a: 'the mean of all u',
    },
  },
  ECOSYSTEM_SCORE: {
    lines: [
      'additive: ∑ w × x',
      'multiplicative: exp(∑ w × ln x)',
      'bottleneck: ∑ w × (a + 1 − exp(−(x − a)))',
    ],
    symbols: {
      w: 'weight of an element, divided by the sum of the weights',
      x: 'index of that element',
      a: 'the lowest index',
      '∑': 'sum over the elements',
    },
  },
  BOTTLENECKS:
    'All elements with an index up to and including threshold. Without threshold: the element with the lowest index, or all elements that share it.',
  CROSSOVERS:
    'For each two sectors: the number of projects in which both take part. On the diagonal: the number of projects in which the sector takes part at least twice.',
  CROSSOVER_STRENGTH: {
    lines: ['(c_ij / T) / ((c_i / T) × (c_j / T))'],
    symbols: {
      c_ij: 'cross-overs between the sectors i and j',
      c_i: 'all cross-overs of sector i with other sectors',
      c_j: 'all cross-overs of sector j with other sectors',
      T: 'the sum of the cross-overs of all sectors',
    },
  },
  CROSS_SECTOR_SHARE: {
    lines: ['k / n'],
    symbols: { k: 'projects with two or more different sectors', n: 'all projects' },
  },
  RELATEDNESS_DENSITY: {
    lines: ['(∑ r_ij × a_j) / ∑ r_ij'],
    symbols: {
      r_ij: 'relatedness of sector i with sector j: the cell in matrix',
      a_j: '1 when sector j is present (presence from threshold; without it 1), else 0',
      '∑': 'sum over all other sectors j',
    },
  },
  INTERVENTIONS:
    'The interventions of the catalogue for the element: first those for your sector or cluster by name (scope), whatever the phase; then those for any sector, with phase only those that a source places in that phase. Both in the order of the catalogue.',
};
