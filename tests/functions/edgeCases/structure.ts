import { type FunctionEdgeCases, column, errorCell } from './edgeCase';

export const structure: readonly FunctionEdgeCases[] = [
  {
    id: 'SHARE',
    cases: {
      blankOnTheWeb: { given: [[[20], [''], [50]], [[100]]], shows: [[0.2], ['#N/A'], [0.5]] },
      blankOnTheDesktop: { given: [[[20], [0], [50]], [[100]]], shows: [[0.2], [0], [0.5]] },
      text: { given: [[[20], ['many']]], shows: [['#VALUE!']], says: 'values has the text "many" in row 2' },
      boolean: { given: [[[20], [true]]], shows: [['#VALUE!']], says: 'values has TRUE in row 2' },
      errorCell: { given: [[[20], [errorCell('#DIV/0!')]], [[100]]], shows: [[0.2], ['#DIV/0!']] },
      negative: { given: [[[20], [-5]]], shows: [['#VALUE!']], says: 'values has -5 in row 2' },
      zero: { given: [[[0], [0]]], shows: [['#DIV/0!'], ['#DIV/0!']] },
      oneRow: { given: [[[20, 30, 50]]], shows: [[0.2, 0.3, 0.5]] },
      oneColumn: { given: [[[20], [30], [50]]], shows: [[0.2], [0.3], [0.5]] },
      otherShape: {
        given: [
          [[20], [30]],
          [[1], [2], [3]],
        ],
        shows: [['#VALUE!']],
        says: 'total is 3 x 1',
      },
      omittedOptional: { given: [[[1], [3]], null], shows: [[0.25], [0.75]] },
    },
    large: {
      given: () => [column(100_000, (row) => row + 1)],
      rows: 100_000,
      columns: 1,
      // 1 + 2 + ... + 100000 = 5000050000
      holds: [[99_999, 0, Number((100_000 / 5_000_050_000).toPrecision(9))]],
    },
  },
  {
    id: 'GROWTH_RATE',
    cases: {
      blankOnTheWeb: {
        given: [
          [[40], ['']],
          [[50], [5]],
        ],
        shows: [[0.25], ['#N/A']],
        says: 'start misses',
      },
      blankOnTheDesktop: {
        given: [
          [[40], [0]],
          [[50], [5]],
        ],
        shows: [[0.25], ['#N/A']],
        says: 'start is zero, and growth from zero does not exist.',
      },
      text: { given: [[[40]], [['many']]], shows: [['#VALUE!']], says: 'end has the text "many" in row 1' },
      boolean: { given: [[[true]], [[5]]], shows: [['#VALUE!']], says: 'start has TRUE in row 1' },
      errorCell: {
        given: [
          [[40], [40]],
          [[50], [errorCell('#DIV/0!')]],
        ],
        shows: [[0.25], ['#DIV/0!']],
      },
      negative: { given: [[[40]], [[-5]]], shows: [['#VALUE!']], says: 'end has -5 in row 1' },
      zero: { given: [[[0, 40]], [[0, 0]]], shows: [['#N/A', -1]] },
      oneRow: { given: [[[40, 200]], [[50, 150]]], shows: [[0.25, -0.25]] },
      oneColumn: {
        given: [
          [[40], [200]],
          [[50], [150]],
        ],
        shows: [[0.25], [-0.25]],
      },
      otherShape: {
        given: [[[40, 200]], [[50], [150]]],
        shows: [['#VALUE!']],
        says: 'start is 1 x 2 and end is 2 x 1',
      },
      omittedOptional: { cannotHappen: 'both moments are needed' },
    },
    large: {
      given: () => [column(100_000, (row) => row + 1), column(100_000, (row) => row + 2)],
      rows: 100_000,
      columns: 1,
      // From n to n + 1 is growth of 1 / n.
      holds: [
        [3, 0, 0.25],
        [99_999, 0, 0.00001],
      ],
    },
  },
  {
    id: 'CAGR',
    cases: {
      blankOnTheWeb: {
        given: [[[100], [null]], [[121], [5]], [[2]]],
        shows: [[0.1], ['#N/A']],
        says: 'start misses',
        decimals: 12,
      },
      blankOnTheDesktop: {
        given: [[[100], [0]], [[121], [5]], [[2]]],
        shows: [[0.1], ['#N/A']],
        says: 'start is zero, and growth from zero does not exist.',
        decimals: 12,
      },
      text: {
        given: [[[100]], [[121]], [['two']]],
        shows: [['#VALUE!']],
        says: 'years has the text "two" in row 1',
      },
      boolean: { given: [[[100]], [[true]], [[2]]], shows: [['#VALUE!']], says: 'end has TRUE in row 1' },
      errorCell: {
        given: [
          [[100], [100]],
          [[121], [121]],
          [[2], [errorCell('#DIV/0!')]],
        ],
        shows: [[0.1], ['#DIV/0!']],
        decimals: 12,
      },
      negative: { given: [[[100]], [[121]], [[-2]]], shows: [['#VALUE!']], says: 'years has -2 in row 1' },
      zero: { given: [[[100, 100]], [[0, 121]], [[2, 0]]], shows: [[-1, '#DIV/0!']] },
      oneRow: { given: [[[100, 100]], [[121, 110]], [[2, 1]]], shows: [[0.1, 0.1]], decimals: 12 },
      oneColumn: { given: [[[100], [100]], [[121], [81]], [[2]]], shows: [[0.1], [-0.1]], decimals: 12 },
      otherShape: {
        given: [
          [[100], [100]],
          [[121], [81]],
          [[2], [2], [2]],
        ],
        shows: [['#VALUE!']],
        says: 'years is 3 x 1 and start is 2 x 1',
      },
      omittedOptional: { cannotHappen: 'start, end and years are needed' },
    },
    large: {
      given: () => [column(100_000, () => 4), column(100_000, () => 9), column(100_000, (row) => row + 1)],
      rows: 100_000,
      columns: 1,
      // 9 / 4 over one year, and its square root over two.
      holds: [
        [0, 0, 1.25],
        [1, 0, 0.5],
      ],
    },
  },
  {
    id: 'SHIFT_SHARE',
    cases: {
      // The second sector cannot be told, and so the total cannot; the first one can.
      blankOnTheWeb: {
        given: [
          [[100], ['']],
          [[120], [90]],
          [[500], [500]],
          [[600], [600]],
        ],
        shows: [
          [20, 0, 0, 20],
          ['#N/A', '#N/A', '#N/A', '#N/A'],
          ['#N/A', '#N/A', '#N/A', '#N/A'],
        ],
        says: 'region_start misses',
      },
      // Zero jobs at the start: all of the change is regional.
      blankOnTheDesktop: {
        given: [
          [[100], [0]],
          [[120], [90]],
          [[500], [500]],
          [[600], [600]],
        ],
        shows: [
          [20, 0, 0, 20],
          [0, 0, 90, 90],
          [20, 0, 90, 110],
        ],
      },
      text: {
        given: [
          [[100], [100]],
          [[120], ['many']],
          [[500], [500]],
          [[600], [600]],
        ],
        shows: [['#VALUE!']],
        says: 'region_end has the text "many" in row 2',
      },
      boolean: {
        given: [
          [[100], [100]],
          [[120], [90]],
          [[500], [false]],
          [[600], [600]],
        ],
        shows: [['#VALUE!']],
        says: 'reference_start has FALSE in row 2',
      },
      errorCell: {
        given: [
          [[100], [100]],
          [[120], [errorCell('#DIV/0!')]],
          [[500], [500]],
          [[600], [600]],
        ],
        shows: [
          [20, 0, 0, 20],
          [20, 0, '#DIV/0!', '#DIV/0!'],
          [40, 0, '#DIV/0!', '#DIV/0!'],
        ],
      },
      negative: {
        given: [
          [[100], [100]],
          [[120], [90]],
          [[500], [500]],
          [[600], [-1]],
        ],
        shows: [['#VALUE!']],
        says: 'reference_end has -1 in row 2',
      },
      // The reference has nothing to grow from in the second sector; as a whole it grew by a fifth.
      zero: {
        given: [
          [[100], [100]],
          [[120], [90]],
          [[500], [0]],
          [[600], [0]],
        ],
        shows: [
          [20, 0, 0, 20],
          [20, '#DIV/0!', '#DIV/0!', -10],
          [40, '#DIV/0!', '#DIV/0!', 10],
        ],
      },
      oneRow: {
        given: [[[100, 100]], [[120, 90]], [[500, 500]], [[600, 600]]],
        shows: [
          [20, 20, 40],
          [0, 0, 0],
          [0, -30, -30],
          [20, -10, 10],
        ],
      },
      oneColumn: {
        given: [
          [[100], [100]],
          [[120], [90]],
          [[500], [500]],
          [[600], [600]],
        ],
        shows: [
          [20, 0, 0, 20],
          [20, 0, -30, -10],
          [40, 0, -30, 10],
        ],
      },
      otherShape: {
        given: [
          [[100], [100]],
          [[120], [90]],
          [[500], [500], [500]],
          [[600], [600]],
        ],
        shows: [['#VALUE!']],
        says: 'reference_start is 3 x 1 and region_start is 2 x 1',
      },
      omittedOptional: {
        given: [[[100], [100]], [[120], [90]], [[500], [500]], [[600], [600]], null],
        shows: [
          [20, 0, 0, 20],
          [20, 0, -30, -10],
          [40, 0, -30, 10],
        ],
      },
    },
    large: {
      given: () => [
        column(100_000, () => 8),
        column(100_000, (row) => (row % 2 === 0 ? 8 : 12)),
        column(100_000, () => 16),
        column(100_000, (row) => (row < 50_000 ? 16 : 24)),
      ],
      rows: 100_001,
      columns: 4,
      // The whole grew by a quarter, the first half of the sectors not at all and the other half by a half.
      holds: [
        [0, 0, 2],
        [0, 1, -2],
        [0, 2, 0],
        [99_999, 1, 2],
        [99_999, 2, 0],
        [100_000, 0, 200_000],
        [100_000, 1, 0],
        [100_000, 2, 0],
        [100_000, 3, 200_000],
      ],
    },
  },
  {
    id: 'BASE_MULTIPLIER',
    cases: {
      blankOnTheWeb: {
        given: [
          [[50], [50], ['']],
          [[25], [75], [0]],
        ],
        shows: [['#N/A', '']],
        says: 'region misses',
      },
      blankOnTheDesktop: {
        given: [
          [[50], [50], [0]],
          [[25], [75], [0]],
        ],
        shows: [[4, '']],
      },
      text: {
        given: [
          [[50], ['many']],
          [[25], [75]],
        ],
        shows: [['#VALUE!']],
        says: 'region has the text "many" in row 2',
      },
      boolean: {
        given: [
          [[50], [50]],
          [[25], [true]],
        ],
        shows: [['#VALUE!']],
        says: 'reference has TRUE in row 2',
      },
      errorCell: {
        given: [
          [[50], [errorCell('#DIV/0!')]],
          [[25], [75]],
        ],
        shows: [['#DIV/0!', '']],
      },
      negative: {
        given: [
          [[50], [-1]],
          [[25], [75]],
        ],
        shows: [['#VALUE!']],
        says: 'region has -1 in row 2',
      },
      // The same structure as the reference: no basic jobs to divide by.
      zero: {
        given: [
          [[10], [30]],
          [[25], [75]],
        ],
        shows: [['#N/A', '']],
        says: 'there are no basic jobs to divide by',
      },
      oneRow: { given: [[[50, 50]], [[25, 75]]], shows: [[4, '']] },
      oneColumn: {
        given: [
          [[50], [50]],
          [[0.25], [0.75]],
        ],
        shows: [[4, '']],
      },
      otherShape: {
        given: [[[50], [50]], [[25, 75]]],
        shows: [['#VALUE!']],
        says: 'region is 2 x 1 and reference is 1 x 2',
      },
      omittedOptional: { cannotHappen: 'region and reference are needed' },
    },
    large: {
      given: () => [column(100_000, (row) => (row < 50_000 ? 3 : 1)), column(100_000, () => 1)],
      rows: 1,
      columns: 2,
      // Half of the sectors has 3 of 200000 jobs against an even 2: a quarter of all jobs is basic.
      holds: [
        [0, 0, 4],
        [0, 1, ''],
      ],
    },
  },
  {
    id: 'SIZE_CLASS',
    cases: {
      blankOnTheWeb: { given: [[[0.1], [null]], [[4]]], shows: [['small'], ['#N/A']], says: 'share misses' },
      blankOnTheDesktop: { given: [[[0.1], [0]], [[0]]], shows: [['#VALUE!']], says: 'adds up to 0.1' },
      text: { given: [[['many']], [[4]]], shows: [['#VALUE!']], says: 'share has the text "many" in row 1' },
      boolean: { given: [[[0.1]], [[true]]], shows: [['#VALUE!']], says: 'sector_count has TRUE' },
      errorCell: { given: [[[0.1], [errorCell('#DIV/0!')]], [[4]]], shows: [['small'], ['#DIV/0!']] },
      negative: { given: [[[0.1], [-0.1]], [[4]]], shows: [['#VALUE!']], says: 'share has -0.1 in row 2' },
      zero: { given: [[[0], [0.25]], [[4]]], shows: [['small'], ['large']] },
      oneRow: { given: [[[0.1, 0.3, 0.6]]], shows: [['small', 'medium', 'large']] },
      oneColumn: { given: [[[0.1], [0.3], [0.6]]], shows: [['small'], ['medium'], ['large']] },
      otherShape: {
        given: [[[0.1]], [[4]], [[0.5], [1]]],
        shows: [['#VALUE!']],
        says: 'thresholds has 2 numbers; three are needed',
      },
      omittedOptional: { given: [[[0.1], [0.9]], null, null], shows: [['small'], ['large']] },
    },
    large: {
      given: () => [column(100_000, (row) => row / 100_000), [[14]]],
      rows: 100_000,
      columns: 1,
      // In equal shares of a fourteenth: 0, 0.7, 1.4 and nearly 14.
      holds: [
        [0, 0, 'small'],
        [5_000, 0, 'medium'],
        [10_000, 0, 'large'],
        [99_999, 0, 'very large'],
      ],
    },
  },
  {
    id: 'CONCENTRATION_CLASS',
    cases: {
      blankOnTheWeb: { given: [[[1], ['']]], shows: [['average'], ['#N/A']], says: 'quotient misses' },
      blankOnTheDesktop: { given: [[[1], [0]]], shows: [['average'], ['low']] },
      text: { given: [[['high']]], shows: [['#VALUE!']], says: 'quotient has the text "high" in row 1' },
      boolean: { given: [[[true]]], shows: [['#VALUE!']], says: 'quotient has TRUE in row 1' },
      errorCell: { given: [[[1], [errorCell('#DIV/0!')]]], shows: [['average'], ['#DIV/0!']] },
      negative: { given: [[[1], [-1]]], shows: [['#VALUE!']], says: 'quotient has -1 in row 2' },
      zero: { given: [[[0]]], shows: [['low']] },
      oneRow: { given: [[[0.5, 1, 1.5, 3.86]]], shows: [['low', 'average', 'above average', 'very high']] },
      oneColumn: { given: [[[0.5], [2]]], shows: [['low'], ['very high']] },
      otherShape: {
        given: [[[1]], [[0.5, 1, 2, 3]]],
        shows: [['#VALUE!']],
        says: 'thresholds has 4 numbers; three are needed',
      },
      omittedOptional: { given: [[[1.5]], null], shows: [['above average']] },
    },
    large: {
      given: () => [column(100_000, (row) => row / 40_000)],
      rows: 100_000,
      columns: 1,
      // 0, 0.9, 1.1 and 2: each the first value of its class.
      holds: [
        [0, 0, 'low'],
        [35_999, 0, 'low'],
        [36_000, 0, 'average'],
        [44_000, 0, 'above average'],
        [79_999, 0, 'above average'],
        [80_000, 0, 'very high'],
      ],
    },
  },
];
