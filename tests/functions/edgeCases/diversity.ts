import { type Arguments, type FunctionEdgeCases, column, errorCell } from './edgeCase';

const ROWS = 100_000;
const ones = (): unknown[][] => column(ROWS, () => 1);
/** All jobs alike in the first half of the sectors, and none in the second. */
const halfFilled = (): unknown[][] => column(ROWS, (row) => (row < ROWS / 2 ? 1 : 0));

interface Answers {
  readonly id: string;
  readonly decimals?: number;
  readonly large: { readonly given: () => Arguments; readonly answer: number };
}

const roundingOf = ({ decimals }: Answers): Pick<Answers, 'decimals'> =>
  decimals === undefined ? {} : { decimals };

const largeOf = ({ given, answer }: Answers['large']): FunctionEdgeCases['large'] => ({
  given,
  rows: 1,
  columns: 1,
  holds: [[0, 0, Number(answer.toPrecision(9))]],
});

/** A function of one table and a word. `alike` is its answer to 1 and 1, `one` to 2 and 0. */
function ofOneTable(answers: Answers & { readonly alike: number; readonly one: number }): FunctionEdgeCases {
  const { id, alike, one } = answers;
  return {
    id,
    cases: {
      blankOnTheWeb: {
        given: [
          [
            [2, 1],
            [null, 1],
          ],
        ],
        shows: [['#N/A', alike]],
        says: 'values misses a value',
      },
      blankOnTheDesktop: {
        given: [
          [
            [2, 1],
            [0, 1],
          ],
        ],
        shows: [[one, alike]],
        ...roundingOf(answers),
      },
      text: { given: [[[2], ['many']]], shows: [['#VALUE!']], says: 'values has the text "many" in row 2' },
      boolean: { given: [[[2], [true]]], shows: [['#VALUE!']], says: 'values has TRUE in row 2' },
      errorCell: {
        given: [
          [
            [2, 1],
            [errorCell('#NUM!'), 1],
          ],
        ],
        shows: [['#NUM!', alike]],
      },
      negative: { given: [[[2], [-5]]], shows: [['#VALUE!']], says: 'values has -5 in row 2' },
      zero: { given: [[[0], [0]]], shows: [['#DIV/0!']] },
      oneRow: { given: [[[2, 0]]], shows: [[one]], ...roundingOf(answers) },
      oneColumn: { given: [[[2], [0]]], shows: [[one]], ...roundingOf(answers) },
      otherShape: { given: [[[5]]], shows: [['#VALUE!']], says: 'values is one cell' },
      omittedOptional: { given: [[[1], [1]], null], shows: [[alike]] },
    },
    large: largeOf(answers.large),
  };
}

/** A function of two tables. `skew` is its answer to 3 and 1 against 1 and 1, `one` to 0 and 1 against 1 and 1. */
function ofTwoTables(
  answers: Answers & {
    readonly names: readonly [string, string];
    readonly skew: number;
    readonly one: number;
  },
): FunctionEdgeCases {
  const { id, skew, one } = answers;
  const [first, second] = answers.names;
  const evenly = [[1], [1]];
  return {
    id,
    cases: {
      blankOnTheWeb: {
        given: [
          [
            [3, ''],
            [1, 1],
          ],
          evenly,
        ],
        shows: [[skew, '#N/A']],
        says: `${first} misses a value`,
        ...roundingOf(answers),
      },
      blankOnTheDesktop: {
        given: [
          [
            [3, 0],
            [1, 1],
          ],
          evenly,
        ],
        shows: [[skew, one]],
        ...roundingOf(answers),
      },
      text: { given: [[[3], ['many']], evenly], shows: [['#VALUE!']], says: `${first} has the text "many"` },
      boolean: {
        given: [
          [[3], [1]],
          [[1], [false]],
        ],
        shows: [['#VALUE!']],
        says: `${second} has FALSE`,
      },
      errorCell: {
        given: [
          [
            [3, errorCell('#NUM!')],
            [1, 1],
          ],
          evenly,
        ],
        shows: [[skew, '#NUM!']],
        ...roundingOf(answers),
      },
      negative: {
        given: [
          [[3], [1]],
          [[1], [-1]],
        ],
        shows: [['#VALUE!']],
        says: `${second} has -1 in row 2`,
      },
      zero: {
        given: [
          [[3], [1]],
          [[0], [0]],
        ],
        shows: [['#DIV/0!']],
      },
      oneRow: { given: [[[3, 1]], [[1, 1]]], shows: [[skew]], ...roundingOf(answers) },
      oneColumn: { given: [[[3], [1]], evenly], shows: [[skew]], ...roundingOf(answers) },
      otherShape: {
        given: [[[3], [1], [1]], evenly],
        shows: [['#VALUE!']],
        says: `${first} is 3 x 1 and ${second} is 2 x 1`,
      },
      omittedOptional: { cannotHappen: 'both arguments are needed' },
    },
    large: largeOf(answers.large),
  };
}

/** A function of groups and values. `split` is its answer to A 1, A 1, B 2; `whole` to A 2, A 0, B 2. */
function ofGroups(answers: Answers & { readonly split: number; readonly whole: number }): FunctionEdgeCases {
  const { id, split, whole } = answers;
  const groups = [['A'], ['A'], ['B']];
  const withSecond = (cell: unknown): unknown[][] => [
    [1, 2],
    [1, cell],
    [2, 2],
  ];
  return {
    id,
    cases: {
      blankOnTheWeb: {
        given: [groups, withSecond('')],
        shows: [[split, '#N/A']],
        says: 'values misses a value',
      },
      blankOnTheDesktop: { given: [groups, withSecond(0)], shows: [[split, whole]] },
      text: { given: [groups, withSecond('many')], shows: [['#VALUE!']], says: 'values has the text "many"' },
      boolean: { given: [groups, withSecond(true)], shows: [['#VALUE!']], says: 'values has TRUE in row 2' },
      errorCell: { given: [groups, withSecond(errorCell('#NUM!'))], shows: [[split, '#NUM!']] },
      negative: { given: [groups, withSecond(-5)], shows: [['#VALUE!']], says: 'values has -5 in row 2' },
      zero: { given: [groups, [[0], [0], [0]]], shows: [['#DIV/0!']] },
      oneRow: { given: [[['A', 'A', 'B']], [[1, 1, 2]]], shows: [[split]] },
      oneColumn: { given: [groups, [[1], [1], [2]]], shows: [[split]] },
      otherShape: {
        given: [groups, [[1], [1]]],
        shows: [['#VALUE!']],
        says: 'values is 2 x 1 and groups is 3 x 1',
      },
      omittedOptional: { cannotHappen: 'both arguments are needed' },
    },
    large: largeOf(answers.large),
  };
}

const REFERENCE_NAMES = ['region', 'reference'] as const;

export const diversity: readonly FunctionEdgeCases[] = [
  ofOneTable({
    id: 'HERFINDAHL',
    alike: 0.5,
    one: 1,
    large: {
      given: () => [column(ROWS, (row) => row + 1)],
      // sum k^2 / (sum k)^2 = (n (n + 1) (2n + 1) / 6) / (n (n + 1) / 2)^2.
      answer: (2 * (2 * ROWS + 1)) / (3 * ROWS * (ROWS + 1)),
    },
  }),
  ofOneTable({
    id: 'ENTROPY',
    alike: 1,
    one: 0,
    // 65536 is 2^16.
    large: { given: () => [column(ROWS, (row) => (row < 65_536 ? 1 : 0))], answer: 16 },
  }),
  ofGroups({
    id: 'RELATED_VARIETY',
    split: 0.5,
    whole: 0,
    large: {
      given: () => [
        column(ROWS, (row) => (row % 2 === 0 ? 'even' : 'odd')),
        column(ROWS, (row) => (row < 65_536 ? 1 : 0)),
      ],
      answer: 15,
    },
  }),
  ofGroups({
    id: 'UNRELATED_VARIETY',
    split: 1,
    whole: 1,
    large: {
      given: () => [column(ROWS, (row) => 1 + (row % 4)), column(ROWS, (row) => (row < 65_536 ? 1 : 0))],
      answer: 2,
    },
  }),
  ofTwoTables({
    id: 'KRUGMAN_INDEX',
    names: REFERENCE_NAMES,
    skew: 0.5,
    one: 1,
    large: { given: () => [halfFilled(), ones()], answer: 1 },
  }),
  ofTwoTables({
    id: 'HACHMAN_INDEX',
    names: REFERENCE_NAMES,
    // 1 / (0.75 * 1.5 + 0.25 * 0.5), and 1 / (1 * 2).
    skew: 0.8,
    one: 0.5,
    decimals: 12,
    large: { given: () => [halfFilled(), ones()], answer: 0.5 },
  }),
  ofTwoTables({
    id: 'GINI_SPECIALISATION',
    names: REFERENCE_NAMES,
    // Quotients 0.5 and 1.5 lie 1 apart: 1 / 4 of twice their mean; quotients 0 and 2 give 1 - 1/2.
    skew: 0.25,
    one: 0.5,
    large: { given: () => [halfFilled(), ones()], answer: 0.5 },
  }),
  ofTwoTables({
    id: 'HOOVER_INDEX',
    names: ['values', 'other'],
    skew: 0.25,
    one: 0.5,
    large: { given: () => [halfFilled(), ones()], answer: 0.5 },
  }),
  ofOneTable({
    id: 'THEIL_INDEX',
    alike: 0,
    one: Math.LN2,
    decimals: 12,
    large: { given: () => [halfFilled()], answer: Math.LN2 },
  }),
];
