import { type FunctionEdgeCases, column, errorCell } from './edgeCase';

const COLUMN_OF_FOUR = [[1], [1], [2], [2]];
const CARE_ICT = [['Care'], ['ICT'], ['ICT'], ['ICT']];
const CROSSED = [
  ['', 'Care', 'ICT'],
  ['Care', 0, 1],
  ['ICT', 1, 1],
];

export const crossovers: readonly FunctionEdgeCases[] = [
  {
    id: 'CROSSOVERS',
    cases: {
      // A blank row is passed over in both modes of the host.
      blankOnTheWeb: {
        given: [
          [...COLUMN_OF_FOUR, ['']],
          [...CARE_ICT, [null]],
        ],
        shows: CROSSED,
      },
      blankOnTheDesktop: {
        given: [
          [...COLUMN_OF_FOUR, [0]],
          [...CARE_ICT, [0]],
        ],
        shows: CROSSED,
      },
      text: {
        given: [
          [['p'], ['p'], ['q'], ['q']],
          [['Care'], ['ICT'], ['ICT'], ['.']],
        ],
        shows: [['#N/A']],
        says: 'sectors has no name at position 4',
      },
      boolean: {
        given: [[[true], [true]], CARE_ICT.slice(0, 2)],
        shows: [
          ['', 'Care', 'ICT'],
          ['Care', 0, 1],
          ['ICT', 1, 0],
        ],
      },
      errorCell: {
        given: [
          [[1], [1]],
          [['Care'], [errorCell('#N/A')]],
        ],
        shows: [['#N/A']],
        says: 'sectors has the error #N/A in row 2',
      },
      // Projects are names: a negative number is one as well.
      negative: { given: [[[-1], [-1], [2], [2]], CARE_ICT], shows: CROSSED },
      zero: {
        given: [[[0], [1]], CARE_ICT.slice(0, 2)],
        shows: [['#N/A']],
        says: 'projects has no name at position 1',
      },
      oneRow: { given: [[[1, 1, 2, 2]], [['Care', 'ICT', 'ICT', 'ICT']]], shows: CROSSED },
      oneColumn: { given: [COLUMN_OF_FOUR, CARE_ICT], shows: CROSSED },
      otherShape: {
        given: [COLUMN_OF_FOUR, CARE_ICT.slice(1)],
        shows: [['#VALUE!']],
        says: 'projects has 4 cells and sectors has 3',
      },
      omittedOptional: { given: [COLUMN_OF_FOUR, CARE_ICT, null], shows: CROSSED },
    },
    large: {
      // 50,000 projects of two participants: A and B in the even ones, A and A in the odd ones.
      given: () => [
        column(100_000, (row) => Math.floor(row / 2) + 1),
        column(100_000, (row) => (row % 4 === 1 ? 'B' : 'A')),
      ],
      rows: 3,
      columns: 3,
      holds: [
        [0, 1, 'A'],
        [1, 1, 25_000],
        [1, 2, 25_000],
        [2, 1, 25_000],
        [2, 2, 0],
      ],
    },
  },
  {
    id: 'CROSSOVER_STRENGTH',
    cases: {
      // The pair of sectors 1 and 2 is unknown, so the total is, and with it every strength.
      blankOnTheWeb: {
        given: [
          [
            [0, '', 1],
            ['', 0, 1],
            [1, 1, 0],
          ],
        ],
        shows: [
          ['', '#N/A', '#N/A'],
          ['#N/A', '', '#N/A'],
          ['#N/A', '#N/A', ''],
        ],
      },
      // As zero: c = 1, 1 and 2, T = 4, so 1 x 4 / (1 x 2).
      blankOnTheDesktop: {
        given: [
          [
            [0, 0, 1],
            [0, 0, 1],
            [1, 1, 0],
          ],
        ],
        shows: [
          ['', 0, 2],
          [0, '', 2],
          [2, 2, ''],
        ],
      },
      text: {
        given: [
          [
            [0, 'many'],
            [1, 0],
          ],
        ],
        shows: [['#VALUE!']],
        says: 'matrix has the text "many" in row 1, column 2',
      },
      boolean: {
        given: [
          [
            [0, true],
            [1, 0],
          ],
        ],
        shows: [['#VALUE!']],
        says: 'matrix has TRUE',
      },
      errorCell: {
        given: [
          [
            [0, errorCell('#NUM!')],
            [1, 0],
          ],
        ],
        shows: [
          ['', '#NUM!'],
          ['#NUM!', ''],
        ],
      },
      negative: {
        given: [
          [
            ['', 'Care', 'ICT'],
            ['Care', 0, -1],
            ['ICT', -1, 0],
          ],
        ],
        shows: [['#VALUE!']],
        says: 'matrix has -1 in row 2, column 3',
      },
      zero: {
        given: [
          [
            [5, 0],
            [0, 5],
          ],
        ],
        shows: [
          ['', '#DIV/0!'],
          ['#DIV/0!', ''],
        ],
      },
      oneRow: { given: [[[0, 1, 2]]], shows: [['#VALUE!']], says: 'matrix is 1 x 3' },
      oneColumn: { given: [[[0], [1], [2]]], shows: [['#VALUE!']], says: 'matrix is 3 x 1' },
      otherShape: {
        given: [
          [
            [0, 1, 2],
            [1, 0, 2],
          ],
        ],
        shows: [['#VALUE!']],
        says: 'matrix is 2 x 3',
      },
      omittedOptional: { cannotHappen: 'the only argument is needed' },
    },
    large: {
      // A hundred thousand rows are no table of pairs; 300 sectors that all meet once are 90,000 cells.
      given: () => [Array.from({ length: 300 }, () => new Array<number>(300).fill(1))],
      rows: 300,
      columns: 300,
      // 1 x (300 x 299) / (299 x 299)
      holds: [
        [0, 1, Number((300 / 299).toPrecision(9))],
        [299, 0, Number((300 / 299).toPrecision(9))],
        [299, 299, ''],
      ],
    },
  },
  {
    id: 'CROSS_SECTOR_SHARE',
    cases: {
      blankOnTheWeb: {
        given: [
          [...COLUMN_OF_FOUR, [null]],
          [...CARE_ICT, ['']],
        ],
        shows: [[0.5]],
      },
      blankOnTheDesktop: {
        given: [
          [...COLUMN_OF_FOUR, [0]],
          [...CARE_ICT, [0]],
        ],
        shows: [[0.5]],
      },
      text: {
        given: [[['p'], ['x'], ['q'], ['q']], CARE_ICT],
        shows: [['#N/A']],
        says: 'projects has no name at position 2',
      },
      boolean: { given: [[[true], [true], [false], [false]], CARE_ICT], shows: [[0.5]] },
      errorCell: { given: [[[1], [1], [2], [errorCell('#REF!')]], CARE_ICT], shows: [['#VALUE!']] },
      negative: { given: [[[-1], [-1], [2], [2]], CARE_ICT], shows: [[0.5]] },
      zero: {
        given: [
          [[0], [0]],
          [[0], [0]],
        ],
        shows: [['#VALUE!']],
        says: 'projects has no cells',
      },
      oneRow: { given: [[[1, 1, 2, 2]], [['Care', 'ICT', 'ICT', 'ICT']]], shows: [[0.5]] },
      oneColumn: { given: [COLUMN_OF_FOUR, CARE_ICT], shows: [[0.5]] },
      otherShape: {
        given: [
          [
            [1, 1],
            [2, 2],
          ],
          CARE_ICT,
        ],
        shows: [['#VALUE!']],
        says: 'projects is 2 x 2',
      },
      omittedOptional: { cannotHappen: 'both arguments are needed' },
    },
    large: {
      given: () => [
        column(100_000, (row) => Math.floor(row / 2) + 1),
        column(100_000, (row) => (row % 8 === 1 ? 'B' : 'A')),
      ],
      rows: 1,
      columns: 1,
      holds: [[0, 0, 0.25]],
    },
  },
  {
    id: 'RELATEDNESS_DENSITY',
    cases: {
      // Sectors 2 and 3 need to know sector 1; sector 1 itself does not.
      blankOnTheWeb: {
        given: [
          [
            [0, 3, 1],
            [3, 0, 2],
            [1, 2, 0],
          ],
          [[''], [1.2], [0.8]],
        ],
        shows: [[0.75], ['#N/A'], ['#N/A']],
      },
      blankOnTheDesktop: {
        given: [
          [
            [0, 3, 1],
            [3, 0, 1],
            [1, 1, 0],
          ],
          [[0], [1.2], [0.8]],
        ],
        shows: [[0.75], [0], [0.5]],
      },
      text: {
        given: [
          [
            ['', 'Care', 'ICT'],
            ['Care', 0, 'many'],
            ['ICT', 1, 0],
          ],
          [[1], [1]],
        ],
        shows: [['#VALUE!']],
        says: 'matrix has the text "many" in row 2, column 3',
      },
      boolean: {
        given: [
          [
            [0, 1],
            [1, 0],
          ],
          [[1], [true]],
        ],
        shows: [['#VALUE!']],
        says: 'presence has TRUE in row 2',
      },
      // Sector 3 never crosses over: its strengths are errors, and the others do without it.
      errorCell: {
        given: [
          [
            ['', 2, errorCell('#DIV/0!')],
            [2, '', errorCell('#DIV/0!')],
            [errorCell('#DIV/0!'), errorCell('#DIV/0!'), ''],
          ],
          [[1], [0.5], [2]],
        ],
        shows: [[0], [1], ['#DIV/0!']],
      },
      negative: {
        given: [
          [
            [0, 1],
            [1, 0],
          ],
          [[1], [-1]],
        ],
        shows: [['#VALUE!']],
        says: 'presence has -1 in row 2',
      },
      zero: {
        given: [
          [
            [0, 0],
            [0, 0],
          ],
          [[1], [1]],
        ],
        shows: [['#DIV/0!'], ['#DIV/0!']],
      },
      oneRow: {
        given: [
          [
            [0, 3, 1],
            [3, 0, 1],
            [1, 1, 0],
          ],
          [[0, 1.2, 0.8]],
        ],
        shows: [[0.75, 0, 0.5]],
      },
      oneColumn: {
        given: [
          [
            [0, 3, 1],
            [3, 0, 1],
            [1, 1, 0],
          ],
          [[1], [1], [1]],
        ],
        shows: [[1], [1], [1]],
      },
      otherShape: {
        given: [
          [
            [0, 1],
            [1, 0],
          ],
          [[1], [1], [1]],
        ],
        shows: [['#VALUE!']],
        says: 'presence is 3 x 1 and matrix has 2 sectors',
      },
      omittedOptional: {
        given: [
          [
            [0, 1],
            [1, 0],
          ],
          [[1], [0.99]],
          null,
        ],
        shows: [[0], [1]],
      },
    },
    large: {
      // A hundred thousand regions with two sectors: the first sector everywhere, the second in odd rows.
      given: () => [
        [
          [0, 1],
          [1, 0],
        ],
        Array.from({ length: 100_000 }, (_, row) => [1, row % 2]),
      ],
      rows: 100_000,
      columns: 2,
      holds: [
        [0, 0, 0],
        [0, 1, 1],
        [99_999, 0, 1],
      ],
    },
  },
];
