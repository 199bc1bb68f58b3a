import { type FunctionEdgeCases, column, errorCell } from './edgeCase';

const FOOD_AND_TRADE = [
  ['10-12', 'Food'],
  ['46', 'Trade'],
];

export const classification: readonly FunctionEdgeCases[] = [
  {
    id: 'SECTOR',
    cases: {
      blankOnTheWeb: {
        given: [[['41'], [null], ['']]],
        shows: [['Construction'], ['#N/A'], ['#N/A']],
        says: 'There is no code.',
      },
      blankOnTheDesktop: {
        given: [[['41'], [0]]],
        shows: [['Construction'], ['#N/A']],
        says: 'There is no code.',
      },
      text: {
        given: [[['41'], ['Bouw']]],
        shows: [['Construction'], ['#N/A']],
        says: '"Bouw" is no SBI code',
      },
      boolean: {
        given: [[['41'], [true]]],
        shows: [['Construction'], ['#N/A']],
        says: '"TRUE" is no SBI code',
      },
      errorCell: { given: [[['41'], [errorCell('#DIV/0!')]]], shows: [['Construction'], ['#DIV/0!']] },
      negative: {
        given: [[['41'], [-41]]],
        shows: [['Construction'], ['#N/A']],
        says: '"-41" is no SBI code',
      },
      zero: { given: [[[0]]], shows: [['#N/A']], says: 'There is no code.' },
      oneRow: { given: [[['41', '86']]], shows: [['Construction', 'Healthcare']] },
      oneColumn: { given: [[['41'], ['86']]], shows: [['Construction'], ['Healthcare']] },
      otherShape: {
        given: [[['41']], [['41', 'Building', 'x']]],
        shows: [['#VALUE!']],
        says: 'scheme is 1 x 3',
      },
      omittedOptional: { given: [[['85']], null, null, null], shows: [['Education']] },
    },
    large: {
      given: () => [column(100_000, (row) => (row % 2 === 0 ? 41 : 21))],
      rows: 100_000,
      columns: 1,
      // 41 shows that the codes are divisions, so 21 is one.
      holds: [
        [0, 0, 'Construction'],
        [99_999, 0, 'Healthcare'],
      ],
    },
  },
  {
    id: 'SECTOR_TOTALS',
    cases: {
      blankOnTheWeb: {
        given: [
          [['41'], ['42'], ['64'], [null]],
          [[1], [''], [8], [null]],
        ],
        shows: [
          ['Construction', '#N/A', 'Value missing: 42.'],
          ['Financial services', 8, ''],
        ],
      },
      blankOnTheDesktop: {
        given: [
          [['41'], ['42'], [0]],
          [[1], [0], [0]],
        ],
        shows: [['Construction', 1, '']],
      },
      text: {
        given: [[['41']], [['many']]],
        shows: [['#VALUE!']],
        says: 'values has the text "many" in row 1',
      },
      boolean: { given: [[['41']], [[true]]], shows: [['#VALUE!']], says: 'values has TRUE in row 1' },
      errorCell: {
        given: [
          [['41'], ['64']],
          [[errorCell('#DIV/0!')], [8]],
        ],
        shows: [
          ['Construction', '#DIV/0!', 'Value missing: 41.'],
          ['Financial services', 8, ''],
        ],
      },
      negative: {
        given: [
          [['41'], ['42']],
          [[5], [-7]],
        ],
        shows: [['Construction', -2, '']],
      },
      zero: { given: [[['41']], [[0]]], shows: [['Construction', 0, '']] },
      oneRow: {
        given: [[['10', '46']], [[7, 5]], FOOD_AND_TRADE],
        shows: [
          ['Food', 7, ''],
          ['Trade', 5, ''],
        ],
      },
      oneColumn: {
        given: [[['10'], ['46']], [[7], [5]], FOOD_AND_TRADE],
        shows: [
          ['Food', 7, ''],
          ['Trade', 5, ''],
        ],
      },
      otherShape: {
        given: [[['10'], ['46']], [[7]]],
        shows: [['#VALUE!']],
        says: 'codes has 2 cells and values has 1',
      },
      omittedOptional: {
        given: [[['85']], [[20]], null],
        shows: [
          [
            'Knowledge',
            4,
            'Of 85, 85.4 (higher education) is Knowledge: 20% counted as Knowledge, a national estimate.',
          ],
          [
            'Education',
            16,
            'Of 85, 85.4 (higher education) is Knowledge: 20% counted as Knowledge, a national estimate.',
          ],
        ],
      },
    },
    large: {
      given: () => [column(100_000, (row) => (row % 2 === 0 ? '41' : '05')), column(100_000, (row) => row)],
      rows: 2,
      columns: 3,
      // 0 + 2 + ... + 99998 = 49999 * 50000; 1 + 3 + ... + 99999 = 50000 squared.
      holds: [
        [0, 0, 'Construction'],
        [0, 1, 2_499_950_000],
        [1, 0, 'no sector'],
        [1, 1, 2_500_000_000],
        [1, 2, '05'],
      ],
    },
  },
];
