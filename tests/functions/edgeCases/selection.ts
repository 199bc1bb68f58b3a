import { type FunctionEdgeCases, column, errorCell } from './edgeCase';

export const selection: readonly FunctionEdgeCases[] = [
  {
    id: 'EDUCATION_FIT',
    cases: {
      // The second profile misses a level; the first is (1/4, 3/4) against (1/2, 1/2).
      blankOnTheWeb: {
        given: [
          [
            [1, 3],
            [1, ''],
          ],
          [[5, 5]],
        ],
        shows: [[0.75], ['#N/A']],
      },
      // A blank as zero: (1, 0) against (1/2, 1/2).
      blankOnTheDesktop: {
        given: [
          [
            [1, 3],
            [1, 0],
          ],
          [[5, 5]],
        ],
        shows: [[0.75], [0.5]],
      },
      text: { given: [[[1, 'many']], [[5, 5]]], shows: [['#VALUE!']], says: 'profile has the text "many"' },
      boolean: { given: [[[1, 3]], [[5, true]]], shows: [['#VALUE!']], says: 'other has TRUE in row 1' },
      errorCell: { given: [[[1, errorCell('#DIV/0!')]], [[5, 5]]], shows: [['#DIV/0!']] },
      negative: { given: [[[1, -3]], [[5, 5]]], shows: [['#VALUE!']], says: 'profile has -3 in row 1' },
      zero: { given: [[[0, 0]], [[5, 5]]], shows: [['#DIV/0!']] },
      oneRow: { given: [[[1, 3]], [[5, 5]]], shows: [[0.75]] },
      oneColumn: {
        given: [
          [[1], [3]],
          [[5], [5]],
        ],
        shows: [[0.75]],
      },
      otherShape: { given: [[[1, 3]], [[5], [5], [5]]], shows: [['#VALUE!']], says: 'other is 3 x 1' },
      omittedOptional: { cannotHappen: 'both arguments are needed' },
    },
    large: {
      // Every profile is (1/4, 3/4) against (1/2, 1/2).
      given: () => [Array.from({ length: 100_000 }, (_, row) => [row + 1, 3 * (row + 1)]), [[5, 5]]],
      rows: 100_000,
      columns: 1,
      holds: [
        [0, 0, 0.75],
        [99_999, 0, 0.75],
      ],
    },
  },
  {
    id: 'EDUCATION_MISMATCH',
    cases: {
      blankOnTheWeb: {
        given: [[['low', 'high']], [[1, null]], [[5, 5]]],
        shows: [['#N/A', '#N/A']],
        says: 'profile misses a value',
      },
      blankOnTheDesktop: { given: [[['low', 'high']], [[1, 0]], [[5, 5]]], shows: [['low', 0.5]] },
      text: {
        given: [[['low', 'high']], [[1, 'many']], [[5, 5]]],
        shows: [['#VALUE!']],
        says: 'profile has the text "many"',
      },
      boolean: {
        given: [[['low', 'high']], [[1, false]], [[5, 5]]],
        shows: [['#VALUE!']],
        says: 'profile has FALSE',
      },
      errorCell: { given: [[['low', errorCell('#REF!')]], [[1, 3]], [[5, 5]]], shows: [['#VALUE!']] },
      negative: {
        given: [[['low', 'high']], [[1, 3]], [[5, -5]]],
        shows: [['#VALUE!']],
        says: 'other has -5 in row 1, column 2',
      },
      zero: { given: [[['low', 'high']], [[1, 3]], [[0, 0]]], shows: [['#DIV/0!', '#DIV/0!']] },
      oneRow: { given: [[['low', 'high']], [[1, 3]], [[3, 1]]], shows: [['low', -0.5]] },
      oneColumn: {
        given: [
          [['low'], ['high']],
          [[1], [3]],
          [[3], [1]],
        ],
        shows: [['low'], [-0.5]],
      },
      otherShape: {
        given: [[['low', 'middle', 'high']], [[1, 3]], [[5, 5]]],
        shows: [['#VALUE!']],
        says: 'levels has 3 cells and the profiles have 2 levels',
      },
      omittedOptional: { cannotHappen: 'all three arguments are needed' },
    },
    large: {
      given: () => [
        [['low', 'high']],
        Array.from({ length: 100_000 }, (_, row) => (row === 99_999 ? [1, 1] : [3, 1])),
        [[5, 5]],
      ],
      rows: 100_000,
      columns: 2,
      holds: [
        [0, 0, 'low'],
        [0, 1, 0.25],
        [99_999, 0, 'no difference'],
        [99_999, 1, 0],
      ],
    },
  },
  {
    id: 'SELECTION_SCORE',
    cases: {
      blankOnTheWeb: {
        given: [
          [
            [4, 2],
            [1, ''],
          ],
          [[3, 1]],
        ],
        shows: [[3.5], ['#N/A']],
      },
      blankOnTheDesktop: {
        given: [
          [
            [4, 2],
            [1, 0],
          ],
          [[3, 1]],
        ],
        shows: [[3.5], [0.75]],
      },
      text: { given: [[[4, 'high']], [[3, 1]]], shows: [['#VALUE!']], says: 'criteria has the text "high"' },
      boolean: { given: [[[4, 2]], [[true, 1]]], shows: [['#VALUE!']], says: 'weights has TRUE' },
      errorCell: {
        given: [
          [
            [4, 2],
            [1, errorCell('#N/A')],
          ],
          [[3, 1]],
        ],
        shows: [[3.5], ['#N/A']],
        says: 'criteria has the error #N/A in row 2, column 2',
      },
      // A criterion may be negative, a weight may not.
      negative: { given: [[[-4, 2]], [[3, -1]]], shows: [['#VALUE!']], says: 'weights has -1' },
      zero: { given: [[[4, 2]], [[0, 0]]], shows: [['#VALUE!']], says: 'weights are all zero' },
      oneRow: { given: [[[4, 2]], [[3, 1]]], shows: [[3.5]] },
      oneColumn: {
        given: [
          [[4], [2]],
          [[3], [1]],
        ],
        shows: [[3.5]],
      },
      otherShape: {
        given: [[[4, 2]], [[3, 1, 1]]],
        shows: [['#VALUE!']],
        says: 'criteria is 1 x 2 and weights is 1 x 3',
      },
      omittedOptional: { given: [[[4, 2]], [[3, 1]], null], shows: [[3.5]] },
    },
    large: {
      // Min-max of 0 to 99999 in both directions: the weighted mean is (3 x row + 99999 - row) / (4 x 99999).
      given: () => [
        Array.from({ length: 100_000 }, (_, row) => [row, 99_999 - row]),
        [[3, 1]],
        [['min-max']],
      ],
      rows: 100_000,
      columns: 1,
      holds: [
        [0, 0, 0.25],
        [99_999, 0, 0.75],
        [33_333, 0, Number((5 / 12).toPrecision(9))],
      ],
    },
  },
  {
    id: 'SELECTION_RANK',
    cases: {
      blankOnTheWeb: { given: [[[3], [''], [5]]], shows: [[2], ['#N/A'], [1]] },
      blankOnTheDesktop: { given: [[[3], [0], [5]]], shows: [[2], [3], [1]] },
      text: { given: [[[3], ['high']]], shows: [['#VALUE!']], says: 'scores has the text "high" in row 2' },
      boolean: { given: [[[3], [true]]], shows: [['#VALUE!']], says: 'scores has TRUE in row 2' },
      errorCell: { given: [[[3], [errorCell('#DIV/0!')], [5]]], shows: [[2], ['#DIV/0!'], [1]] },
      negative: { given: [[[-3], [-5], [1]]], shows: [[2], [3], [1]] },
      zero: { given: [[[0], [0], [1]]], shows: [[2], [2], [1]] },
      oneRow: { given: [[[3, 5, 3]]], shows: [[2, 1, 2]] },
      oneColumn: { given: [[[3], [5], [3]]], shows: [[2], [1], [2]] },
      otherShape: {
        given: [[[3], [5]], [['lowest first', 'lowest first']]],
        shows: [['#VALUE!']],
        says: 'order is 1 x 2',
      },
      omittedOptional: { given: [[[3], [5]], null], shows: [[2], [1]] },
    },
    large: {
      given: () => [column(100_000, (row) => Math.floor(row / 2))],
      rows: 100_000,
      columns: 1,
      // Pairs of equal scores: the last two are the best, the first two share the last but one rank.
      holds: [
        [99_999, 0, 1],
        [99_997, 0, 3],
        [0, 0, 99_999],
      ],
    },
  },
  {
    id: 'RANK_ACCEPTABILITY',
    cases: {
      // One sector is better everywhere; the sector with a blank has no ranks, and nobody takes the third.
      blankOnTheWeb: {
        given: [
          [
            [2, 2],
            [1, ''],
            [1, 1],
          ],
        ],
        shows: [
          [1, 0, 0],
          ['#N/A', '#N/A', '#N/A'],
          [0, 1, 0],
        ],
      },
      blankOnTheDesktop: {
        given: [
          [
            [2, 2],
            [1, 0],
            [1, 1],
          ],
        ],
        shows: [
          [1, 0, 0],
          [0, 0, 1],
          [0, 1, 0],
        ],
      },
      text: {
        given: [[[2, 'high']]],
        shows: [['#VALUE!']],
        says: 'criteria has the text "high"',
      },
      boolean: { given: [[[2, true]]], shows: [['#VALUE!']], says: 'criteria has TRUE' },
      errorCell: {
        given: [
          [
            [2, 2],
            [1, errorCell('#NUM!')],
          ],
        ],
        shows: [
          [1, 0],
          ['#NUM!', '#NUM!'],
        ],
      },
      negative: { given: [[[1, 2]], [[-5]]], shows: [['#VALUE!']], says: 'runs is -5' },
      // No run and no seed are as if they were left out.
      zero: { given: [[[0, 0]], [[0]], [[0]]], shows: [[1]] },
      oneRow: { given: [[[1, 2, 3]]], shows: [[1]] },
      // One criterion: its order, whatever its weight.
      oneColumn: {
        given: [[[1], [3]]],
        shows: [
          [0, 1],
          [1, 0],
        ],
      },
      otherShape: { given: [[[1, 2]], [[10, 20]]], shows: [['#VALUE!']], says: 'runs is 1 x 2' },
      omittedOptional: { given: [[[1, 2]], null, null, null], shows: [[1]] },
    },
    large: {
      // As many sectors as it takes: each is better than the next in both criteria.
      given: () => [Array.from({ length: 1_000 }, (_, row) => [-row, -2 * row]), [[20]]],
      rows: 1_000,
      columns: 1_000,
      holds: [
        [0, 0, 1],
        [999, 999, 1],
        [500, 499, 0],
      ],
    },
  },
];
