import { type FunctionEdgeCases, column, errorCell } from './edgeCase';

/** Table 2 of Birch (2019) has one intervention for finance in the phase of birth. */
const VENTURE_CAPITAL = [['Access to venture capital']];

export const interventions: readonly FunctionEdgeCases[] = [
  {
    id: 'INTERVENTIONS',
    cases: {
      blankOnTheWeb: { given: [[['']], [['birth']]], shows: [['#VALUE!']], says: 'element is missing' },
      blankOnTheDesktop: {
        given: [[['finance']], [['birth']], [[0]], [[0]]],
        shows: VENTURE_CAPITAL,
      },
      text: {
        given: [[['finance']], [['middle age']]],
        shows: [['#VALUE!']],
        says: 'phase is "middle age"; it can be birth, growth, maturity, decline',
      },
      boolean: { given: [[[true]]], shows: [['#VALUE!']], says: 'element is "true"; it can be' },
      errorCell: { given: [[[errorCell('#NUM!')]]], shows: [['#NUM!']] },
      negative: { given: [[[-1]]], shows: [['#VALUE!']], says: 'element is "-1"; it can be' },
      zero: { given: [[[0]]], shows: [['#VALUE!']], says: 'element is missing' },
      oneRow: { given: [[['finance', 'talent']]], shows: [['#VALUE!']], says: 'element is 1 x 2' },
      oneColumn: { given: [[['finance'], ['talent']]], shows: [['#VALUE!']], says: 'element is 2 x 1' },
      otherShape: {
        given: [[['finance']], [['birth', 'growth']]],
        shows: [['#VALUE!']],
        says: 'phase is 1 x 2',
      },
      omittedOptional: { given: [[['finance']], [['birth']], null, null], shows: VENTURE_CAPITAL },
    },
    large: {
      given: () => [column(100_000, () => 'finance')],
      rows: 1,
      columns: 1,
      holds: [[0, 0, '#VALUE!']],
    },
  },
];
