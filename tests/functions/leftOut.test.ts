import { implementations } from '../../src/functions';
import { called, installFakeRuntime, setDisplayLanguage, shown } from './fakeRuntime';
import { readFormula } from './formula';

beforeAll(installFakeRuntime);
beforeEach(() => setDisplayLanguage('en-US'));

function answerOf(formula: string): unknown[][] {
  const { id, args } = readFormula(formula);
  return shown(called(() => implementations[id]!(...(args as unknown[][][]))));
}

/** As the help pages say it: each formula with a zero, and the same without the argument. */
const SAME_AS_LEFT_OUT = [
  ['=REGIO.BOTTLENECKS({"a";"b"},{0.5;2},0)', '=REGIO.BOTTLENECKS({"a";"b"},{0.5;2})'],
  ['=REGIO.LQ_INTERVAL(50,400,1000,20000,0)', '=REGIO.LQ_INTERVAL(50,400,1000,20000)'],
  ['=REGIO.SIZE_CLASS({0.2;0.8},0)', '=REGIO.SIZE_CLASS({0.2;0.8})'],
  [
    '=REGIO.RELATEDNESS_DENSITY({0,3,1;3,0,2;1,2,0},{0.5;1.2;0.8},0)',
    '=REGIO.RELATEDNESS_DENSITY({0,3,1;3,0,2;1,2,0},{0.5;1.2;0.8})',
  ],
  ['=REGIO.RANK_ACCEPTABILITY({3,1;1,2},0)', '=REGIO.RANK_ACCEPTABILITY({3,1;1,2})'],
  ['=REGIO.RANK_ACCEPTABILITY({3,1;1,2},,0)', '=REGIO.RANK_ACCEPTABILITY({3,1;1,2})'],
] as const;

const REFUSED = [
  '=REGIO.ELEMENT_RATING({30;10},,,0)',
  '=REGIO.ELEMENT_INDEX({30;10},,0)',
  '=REGIO.ELEMENT_INDEX({30;10},"interval",5)',
];

const UNKNOWN = [
  '=REGIO.ELEMENT_RATING({30;10},,".")',
  '=REGIO.ELEMENT_RATING({30;10},,,".")',
  '=REGIO.ELEMENT_INDEX({30;10},,".")',
  '=REGIO.BOTTLENECKS({"a";"b"},{0.5;2},".")',
  '=REGIO.LQ_INTERVAL(50,400,1000,20000,".")',
  '=REGIO.SIZE_CLASS({0.2;0.8},".")',
  '=REGIO.RELATEDNESS_DENSITY({0,3,1;3,0,2;1,2,0},{0.5;1.2;0.8},".")',
  '=REGIO.RANK_ACCEPTABILITY({3,1;1,2},".")',
  '=REGIO.RANK_ACCEPTABILITY({3,1;1,2},,".")',
];

describe('what the help pages say of an argument that may be left out', () => {
  it.each(SAME_AS_LEFT_OUT)('holds for a zero that counts as left out (%s)', (withZero, without) => {
    expect(answerOf(withZero)).toEqual(answerOf(without));
  });

  it.each(REFUSED)('holds for a mean that is refused (%s)', (formula) => {
    expect(answerOf(formula).flat()[0]).toBe('#VALUE!');
  });

  it('holds for a mean of zero on the scale interval', () => {
    expect(answerOf('=REGIO.ELEMENT_RATING({30;-10},"interval",,0)')).toEqual([['strong'], ['weak']]);
  });

  it.each(UNKNOWN)('holds for a point, which is unknown (%s)', (formula) => {
    expect(new Set(answerOf(formula).flat())).toEqual(new Set(['#N/A']));
  });
});
