import { type FunctionEdgeCases, column, errorCell } from './edgeCase';

const ROWS = 100_000;

export const ecosystem: readonly FunctionEdgeCases[] = [
  {
    id: 'ELEMENT_RATING',
    cases: {
      blankOnTheWeb: {
        given: [[[30], [null], [10]]],
        shows: [['strong'], ['#N/A'], ['weak']],
        says: 'values misses a value',
      },
      // The mean is 40 / 3.
      blankOnTheDesktop: { given: [[[30], [0], [10]]], shows: [['strong'], ['weak'], ['weak']] },
      text: { given: [[[30], ['many']]], shows: [['#VALUE!']], says: 'values has the text "many" in row 2' },
      boolean: { given: [[[30], [true]]], shows: [['#VALUE!']], says: 'values has TRUE in row 2' },
      errorCell: {
        given: [[[30], [errorCell('#NUM!')], [10]]],
        shows: [['strong'], ['#NUM!'], ['weak']],
      },
      // The mean is -20, and -30 / -20 is more than 1.
      negative: { given: [[[-30], [-10]], [['ratio']]], shows: [['weak'], ['strong']] },
      zero: { given: [[[0], [0]]], shows: [['neutral'], ['neutral']] },
      oneRow: { given: [[[30, 20, 10]]], shows: [['strong', 'neutral', 'weak']] },
      oneColumn: { given: [[[30], [20], [10]]], shows: [['strong'], ['neutral'], ['weak']] },
      otherShape: { given: [[[30], [10]], null, [[5], [5]]], shows: [['#VALUE!']], says: 'band is 2 x 1' },
      omittedOptional: {
        given: [[[30], [20], [10]], null, null, null],
        shows: [['strong'], ['neutral'], ['weak']],
      },
    },
    large: {
      given: () => [column(ROWS, (row) => row)],
      rows: ROWS,
      columns: 1,
      // The mean is 49999.5.
      holds: [
        [0, 0, 'weak'],
        [49_999, 0, 'weak'],
        [50_000, 0, 'strong'],
        [99_999, 0, 'strong'],
      ],
    },
  },
  {
    id: 'ELEMENT_INDEX',
    cases: {
      blankOnTheWeb: {
        given: [[[30], [''], [10]]],
        shows: [[1.5], ['#N/A'], [0.5]],
        says: 'values misses a value',
      },
      // The mean is 40 / 3.
      blankOnTheDesktop: { given: [[[30], [0], [10]]], shows: [[2.25], [0], [0.75]], decimals: 12 },
      text: { given: [[[30], ['many']]], shows: [['#VALUE!']], says: 'values has the text "many" in row 2' },
      boolean: { given: [[[30], [true]]], shows: [['#VALUE!']], says: 'values has TRUE in row 2' },
      errorCell: { given: [[[30], [errorCell('#NUM!')], [10]]], shows: [[1.5], ['#NUM!'], [0.5]] },
      negative: { given: [[[-30], [-10]]], shows: [['#VALUE!']], says: 'Use the scale interval' },
      zero: { given: [[[0], [0]]], shows: [['#DIV/0!'], ['#DIV/0!']] },
      oneRow: { given: [[[30, 20, 10]]], shows: [[1.5, 1, 0.5]] },
      oneColumn: { given: [[[30], [20], [10]]], shows: [[1.5], [1], [0.5]] },
      otherShape: {
        given: [[[30], [10]], [['ratio', 'ratio']]],
        shows: [['#VALUE!']],
        says: 'scale is 1 x 2',
      },
      omittedOptional: { given: [[[30], [20], [10]], null, null], shows: [[1.5], [1], [0.5]] },
    },
    large: {
      given: () => [column(ROWS, (row) => row + 1)],
      rows: ROWS,
      columns: 1,
      // The mean of 1 to 100000 is 50000.5.
      holds: [[99_999, 0, Number((100_000 / 50_000.5).toPrecision(9))]],
    },
  },
  {
    id: 'ECOSYSTEM_SCORE',
    cases: {
      blankOnTheWeb: {
        given: [
          [
            [2, ''],
            [1, 1],
          ],
          [[1], [1]],
        ],
        shows: [[1.5, '#N/A']],
        says: 'indices misses a value',
      },
      blankOnTheDesktop: {
        given: [
          [
            [2, 0],
            [1, 1],
          ],
          [[1], [1]],
        ],
        shows: [[1.5, 0.5]],
      },
      text: { given: [[[2], ['many']]], shows: [['#VALUE!']], says: 'indices has the text "many" in row 2' },
      boolean: { given: [[[2], [true]]], shows: [['#VALUE!']], says: 'indices has TRUE in row 2' },
      errorCell: {
        given: [
          [
            [2, errorCell('#NUM!')],
            [1, 1],
          ],
          [[1], [1]],
        ],
        shows: [[1.5, '#NUM!']],
      },
      negative: { given: [[[2], [-1]]], shows: [['#VALUE!']], says: 'indices has -1 in row 2, column 1' },
      zero: { given: [[[0], [0]], null, [['multiplicative']]], shows: [[0]] },
      oneRow: { given: [[[2, 1]]], shows: [[1.5]] },
      oneColumn: { given: [[[2], [1]]], shows: [[1.5]] },
      otherShape: {
        given: [[[2], [1]], [[1]]],
        shows: [['#VALUE!']],
        says: 'indices is 2 x 1 and weights is 1 x 1',
      },
      omittedOptional: { given: [[[2], [1]], null, null], shows: [[1.5]] },
    },
    large: {
      given: () => [column(ROWS, (row) => row + 1), column(ROWS, () => 7)],
      rows: 1,
      columns: 1,
      // The mean of 1 to 100000.
      holds: [[0, 0, 50_000.5]],
    },
  },
  {
    id: 'BOTTLENECKS',
    cases: {
      blankOnTheWeb: {
        given: [[['a'], ['b'], ['c']], [[0.9], [''], [0.5]], [[1]]],
        shows: [
          ['c', 0.5],
          ['a', 0.9],
        ],
      },
      blankOnTheDesktop: {
        given: [[['a'], ['b'], ['c']], [[0.9], [0], [0.5]], [[1]]],
        shows: [
          ['b', 0],
          ['c', 0.5],
          ['a', 0.9],
        ],
      },
      text: {
        given: [
          [['a'], ['b']],
          [[0.9], ['weak']],
        ],
        shows: [['#VALUE!']],
        says: 'indices has the text "weak" in row 2',
      },
      boolean: {
        given: [
          [['a'], ['b']],
          [[0.9], [true]],
        ],
        shows: [['#VALUE!']],
        says: 'indices has TRUE in row 2',
      },
      // The element of the error may well be the weakest.
      errorCell: {
        given: [
          [['a'], ['b']],
          [[0.9], [errorCell('#DIV/0!')]],
        ],
        shows: [['#DIV/0!']],
      },
      negative: {
        given: [
          [['a'], ['b']],
          [[0.9], [-0.2]],
        ],
        shows: [['b', -0.2]],
      },
      zero: {
        given: [
          [['a'], ['b']],
          [[0], [0]],
        ],
        shows: [
          ['a', 0],
          ['b', 0],
        ],
      },
      oneRow: { given: [[['a', 'b', 'c']], [[0.9, 1.4, 0.5]]], shows: [['c', 0.5]] },
      oneColumn: {
        given: [
          [['a'], ['b'], ['c']],
          [[0.9], [1.4], [0.5]],
        ],
        shows: [['c', 0.5]],
      },
      otherShape: {
        given: [
          [['a'], ['b'], ['c']],
          [[0.9], [1.4]],
        ],
        shows: [['#VALUE!']],
        says: 'elements has 3 cells and indices has 2',
      },
      omittedOptional: { given: [[['a'], ['b']], [[0.9], [1.4]], null], shows: [['a', 0.9]] },
    },
    large: {
      given: () => [column(ROWS, (row) => `element ${row}`), column(ROWS, (row) => ROWS - row), [[ROWS / 2]]],
      rows: ROWS / 2,
      columns: 2,
      holds: [
        [0, 0, 'element 99999'],
        [0, 1, 1],
        [49_999, 0, 'element 50000'],
        [49_999, 1, 50_000],
      ],
    },
  },
];
