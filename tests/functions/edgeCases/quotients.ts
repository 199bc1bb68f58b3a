import { type FunctionEdgeCases, column, errorCell } from './edgeCase';

/** The bounds that SciPy prints for 10 of 75 against 12 of 225 (Katz), to eleven decimals. */
const LOW = 1.12615640035;
const HIGH = 5.54985080054;

export const quotients: readonly FunctionEdgeCases[] = [
  {
    id: 'LOCATION_QUOTIENT',
    cases: {
      blankOnTheWeb: {
        given: [[[10], ['']], [[50], [50]], [[40]]],
        shows: [[0.5], ['#N/A']],
        says: 'region misses',
      },
      blankOnTheDesktop: { given: [[[10], [0]], [[50], [50]], [[40]]], shows: [[0.5], [0]] },
      text: {
        given: [
          [[10], ['many']],
          [[50], [50]],
        ],
        shows: [['#VALUE!']],
        says: 'region has the text "many" in row 2',
      },
      boolean: {
        given: [
          [[10], [30]],
          [[50], [true]],
        ],
        shows: [['#VALUE!']],
        says: 'reference has TRUE in row 2',
      },
      errorCell: {
        given: [[[10], [errorCell('#DIV/0!')]], [[50], [50]], [[40]]],
        shows: [[0.5], ['#DIV/0!']],
      },
      negative: {
        given: [
          [[10], [-30]],
          [[50], [50]],
        ],
        shows: [['#VALUE!']],
        says: 'region has -30 in row 2',
      },
      zero: {
        given: [
          [[10], [30]],
          [[100], [0]],
        ],
        shows: [[0.25], ['#DIV/0!']],
      },
      oneRow: { given: [[[10, 30]], [[50, 50]]], shows: [[0.5, 1.5]] },
      oneColumn: {
        given: [
          [[10], [30]],
          [[50], [50]],
        ],
        shows: [[0.5], [1.5]],
      },
      otherShape: {
        given: [
          [[10], [30], [60]],
          [[50], [50]],
        ],
        shows: [['#VALUE!']],
        says: 'region is 3 x 1 and reference is 2 x 1',
      },
      omittedOptional: { given: [[[10], [30]], [[50], [50]], null, null], shows: [[0.5], [1.5]] },
    },
    large: {
      given: () => [column(100_000, (row) => row + 1), column(100_000, () => 1)],
      rows: 100_000,
      columns: 1,
      // The largest has 100000 of 1 + 2 + ... + 100000 = 5000050000, against 1 of 100000.
      holds: [[99_999, 0, Number(((100_000 / 5_000_050_000) * 100_000).toPrecision(9))]],
    },
  },
  {
    id: 'LQ_INTERVAL',
    cases: {
      blankOnTheWeb: {
        given: [[[10], [null]], [[12], [12]], [[75]], [[225]]],
        shows: [
          [LOW, HIGH],
          ['#N/A', '#N/A'],
        ],
        says: 'region misses',
        decimals: 11,
      },
      blankOnTheDesktop: {
        given: [[[10], [0]], [[12], [12]], [[75]], [[225]], [[0]]],
        shows: [
          [LOW, HIGH],
          ['#N/A', '#N/A'],
        ],
        says: 'region is zero',
        decimals: 11,
      },
      text: {
        given: [[[10]], [[12]], [[75]], [[225]], [['95%']]],
        shows: [['#VALUE!']],
        says: 'confidence has the text "95%"',
      },
      boolean: {
        given: [[[10]], [[12]], [[75]], [[225]], null, [[true]]],
        shows: [['#VALUE!']],
        says: 'establishments has TRUE in row 1',
      },
      errorCell: {
        given: [[[10], [errorCell('#DIV/0!')]], [[12], [12]], [[75]], [[225]]],
        shows: [
          [LOW, HIGH],
          ['#DIV/0!', '#DIV/0!'],
        ],
        decimals: 11,
      },
      negative: {
        given: [[[-10]], [[12]], [[75]], [[225]]],
        shows: [['#VALUE!']],
        says: 'region has -10 in row 1',
      },
      zero: { given: [[[10]], [[0]], [[75]], [[225]]], shows: [['#DIV/0!', '#DIV/0!']] },
      oneRow: {
        given: [[[10, 65]], [[12, 213]]],
        // The other sector is the rest: 65 of 75 against 213 of 225. Its bounds by hand, to four decimals:
        // ln(0.8666667 / 0.9466667) = -0.0882926, and sqrt(1/65 - 1/75 + 1/213 - 1/225) = 0.0479758.
        shows: [
          [1.1262, 0.8333],
          [5.5499, 1.0058],
        ],
        decimals: 4,
      },
      oneColumn: { given: [[[10]], [[12]], [[75]], [[225]]], shows: [[LOW, HIGH]], decimals: 11 },
      otherShape: {
        given: [[[10]], [[12]], [[75]], [[225]], null, [[3], [4]]],
        shows: [['#VALUE!']],
        says: 'establishments is 2 x 1 and region is 1 x 1',
      },
      omittedOptional: {
        given: [[[10], [65]], [[12], [213]], null, null, null, null, null],
        shows: [
          [1.1262, 5.5499],
          [0.8333, 1.0058],
        ],
        decimals: 4,
      },
    },
    large: {
      given: () => [column(100_000, () => 1), column(100_000, () => 1)],
      rows: 100_000,
      columns: 2,
      // One job of 100000 on both sides, so a quotient of 1 and twice the variance 1 - 1/100000.
      holds: [
        [0, 0, Number(Math.exp(-1.959963984540054 * Math.sqrt(1.99998)).toPrecision(9))],
        [99_999, 1, Number(Math.exp(1.959963984540054 * Math.sqrt(1.99998)).toPrecision(9))],
      ],
    },
  },
  {
    id: 'LQ_SYMMETRIC',
    cases: {
      blankOnTheWeb: { given: [[[3], ['']]], shows: [[0.5], ['#N/A']], says: 'quotients misses' },
      blankOnTheDesktop: { given: [[[3], [0]]], shows: [[0.5], [-1]] },
      text: { given: [[['high']]], shows: [['#VALUE!']], says: 'quotients has the text "high" in row 1' },
      boolean: { given: [[[true]]], shows: [['#VALUE!']], says: 'quotients has TRUE in row 1' },
      errorCell: { given: [[[3], [errorCell('#DIV/0!')]]], shows: [[0.5], ['#DIV/0!']] },
      negative: { given: [[[3], [-1]]], shows: [['#VALUE!']], says: 'quotients has -1 in row 2' },
      zero: { given: [[[0]]], shows: [[-1]] },
      oneRow: { given: [[[1, 3]]], shows: [[0, 0.5]] },
      oneColumn: { given: [[[1], [3]]], shows: [[0], [0.5]] },
      otherShape: { cannotHappen: 'one argument only, of any shape' },
      omittedOptional: { cannotHappen: 'the quotients are needed' },
    },
    large: {
      given: () => [column(100_000, (row) => row)],
      rows: 100_000,
      columns: 1,
      holds: [
        [3, 0, 0.5],
        [99_999, 0, 0.99998],
      ],
    },
  },
  {
    id: 'LQ_STANDARDISED',
    cases: {
      blankOnTheWeb: {
        given: [[[0.5], [1], [1.5], [null]]],
        shows: [[-1], [0], [1], ['#N/A']],
        says: 'quotients misses',
        decimals: 12,
      },
      // Mean 1 of 0, 1 and 2; the squares add up to 2, over n - 1 = 2.
      blankOnTheDesktop: { given: [[[0], [1], [2]]], shows: [[-1], [0], [1]], decimals: 12 },
      text: {
        given: [[[0.5], [1], ['high']]],
        shows: [['#VALUE!']],
        says: 'quotients has the text "high" in row 3',
      },
      boolean: { given: [[[1], [false]]], shows: [['#VALUE!']], says: 'quotients has FALSE in row 2' },
      errorCell: {
        given: [[[0.5], [1], [1.5], [errorCell('#DIV/0!')]]],
        shows: [[-1], [0], [1], ['#DIV/0!']],
        decimals: 12,
      },
      negative: { given: [[[1], [-1]]], shows: [['#VALUE!']], says: 'quotients has -1 in row 2' },
      zero: {
        given: [[[0], [0.5], [1], [2]], [['log']]],
        shows: [['#N/A'], [-1], [0], [1]],
        says: 'zero has no logarithm',
        decimals: 12,
      },
      oneRow: { given: [[[0.5, 1, 1.5]]], shows: [[-1, 0, 1]], decimals: 12 },
      oneColumn: { given: [[[0.5], [1], [1.5]]], shows: [[-1], [0], [1]], decimals: 12 },
      otherShape: { given: [[[1]]], shows: [['#VALUE!']], says: 'quotients is one cell' },
      omittedOptional: {
        given: [[[0.5], [1], [1.5]], null, null],
        shows: [[-1], [0], [1]],
        decimals: 12,
      },
    },
    large: {
      given: () => [column(100_000, (row) => (row % 2 === 0 ? 0 : 2))],
      rows: 100_000,
      columns: 1,
      // Each lies 1 from the mean, and the variance is 100000 / 99999.
      holds: [
        [0, 0, Number((-Math.sqrt(99_999 / 100_000)).toPrecision(9))],
        [99_999, 0, Number(Math.sqrt(99_999 / 100_000).toPrecision(9))],
      ],
    },
  },
];
