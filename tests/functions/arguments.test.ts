import { implementations } from '../../src/functions';
import {
  FunctionError,
  called,
  installFakeRuntime,
  messageIn,
  setDisplayLanguage,
  shown,
} from './fakeRuntime';

beforeAll(installFakeRuntime);
beforeEach(() => setDisplayLanguage('en-US'));

type Args = (unknown[][] | null)[];
const call = (id: string, ...args: Args): unknown[][] => implementations[id]!(...(args as unknown[][][]));
const cells = (id: string, ...args: Args): unknown[][] => shown(called(() => call(id, ...args)));
const message = (id: string, ...args: Args): string => messageIn(() => call(id, ...args));
const errorCell = (code: string): unknown => ({ type: 'Error', basicType: 'Error', basicValue: code });

describe('blank cells', () => {
  it.each([
    ['null', null],
    ['an empty text', ''],
    ['spaces', '  '],
    ['an empty cell as a data type', { type: 'Empty', basicType: 'Empty', basicValue: '' }],
    ['a point', '.'],
    ['an x', 'x'],
    ['a dash', '-'],
  ])('are missing, never zero, when they arrive as %s', (_, blank) => {
    expect(cells('SHARE', [[20], [blank]], [[100]])).toEqual([[0.2], ['#N/A']]);
    expect(cells('ELEMENT_INDEX', [[30], [blank], [10]])).toEqual([[1.5], ['#N/A'], [0.5]]);
  });

  it('are zero where Excel says zero, which nobody can tell from a typed zero', () => {
    expect(cells('SHARE', [[20], [0]], [[100]])).toEqual([[0.2], [0]]);
  });

  it('count as left out where a word or a number may be left out', () => {
    for (const blank of [null, '', 0]) {
      expect(cells('ELEMENT_RATING', [[30], [10]], [[blank]])).toEqual([['strong'], ['weak']]);
      expect(cells('ECOSYSTEM_SCORE', [[2], [1]], null, [[blank]])).toEqual([[1.5]]);
    }
    expect(cells('ELEMENT_RATING', [[30], [10]], null, [['']])).toEqual([['strong'], ['weak']]);
  });

  it('do not count as left out where a total is given', () => {
    expect(cells('SHARE', [[20], [30]], [['']])).toEqual([['#N/A'], ['#N/A']]);
    expect(cells('SHARE', [[20], [30]], [[0]])).toEqual([['#DIV/0!'], ['#DIV/0!']]);
  });
});

describe('optional arguments that are left out', () => {
  it('arrive as null or not at all', () => {
    expect(cells('SHARE', [[1], [3]], null)).toEqual([[0.25], [0.75]]);
    expect(cells('SHARE', [[1], [3]])).toEqual([[0.25], [0.75]]);
    expect(cells('LOCATION_QUOTIENT', [[10], [30]], [[50], [50]], null, null)).toEqual([[0.5], [1.5]]);
    expect(cells('ELEMENT_RATING', [[30], [10]], null, null)).toEqual([['strong'], ['weak']]);
    expect(cells('BOTTLENECKS', [['a'], ['b']], [[1], [2]], null)).toEqual([['a', 1]]);
  });

  it('are named when they are needed after all', () => {
    expect(message('SHARE', null)).toBe('values is missing.');
    expect(message('INTERVENTIONS', [['']])).toBe('element is missing.');
  });
});

describe('wrong cells', () => {
  it('are named by argument, row and column, with what was found', () => {
    expect(cells('SHARE', [[1], ['abc']])).toEqual([['#VALUE!']]);
    expect(message('SHARE', [[1], ['abc']])).toBe(
      'values has the text "abc" in row 2, column 1; a number or a blank cell is needed.',
    );
    expect(message('GROWTH_RATE', [[1, 2]], [[1, true]])).toBe(
      'end has TRUE in row 1, column 2; a number or a blank cell is needed.',
    );
    expect(message('SHARE', [[1], [{ type: 'WebImage' }]])).toMatch(
      /^values has something that is no number in row 2/,
    );
  });

  it('are not read as numbers when they only look like one', () => {
    expect(message('SHARE', [[1], ['12']])).toMatch(/the text "12"/);
  });

  it('are quoted shortly', () => {
    expect(message('SHARE', [['long '.repeat(100)], [1]]).length).toBeLessThan(160);
  });

  it('count by their number when they are a data type', () => {
    expect(cells('SHARE', [[{ type: 'FormattedNumber', basicType: 'Double', basicValue: 1 }], [3]])).toEqual([
      [0.25],
      [0.75],
    ]);
  });
});

describe('error cells', () => {
  it.each(['#N/A', '#DIV/0!', '#NUM!', '#NULL!', '#VALUE!'])('pass %s through in their own place', (code) => {
    expect(cells('SHARE', [[20], [errorCell(code)]], [[100]])).toEqual([[0.2], [code]]);
    expect(cells('SHARE', [[20], [code]], [[100]])).toEqual([[0.2], [code]]);
    expect(cells('ELEMENT_RATING', [[30], [new FunctionErrorLike(code)], [10]])).toEqual([
      ['strong'],
      [code],
      ['weak'],
    ]);
  });

  it('turn into #VALUE! with their name when a function cannot answer them', () => {
    expect(cells('SHARE', [[20], [errorCell('#REF!')]], [[100]])).toEqual([[0.2], ['#VALUE!']]);
    const answer = call('SHARE', [[20], [errorCell('#REF!')]], [[100]]);
    expect((answer[1]![0] as FunctionError).message).toBe('values has the error #REF! in row 2, column 1.');
  });

  it('spread to every result that needs them', () => {
    expect(cells('SHARE', [[20], ['#DIV/0!']])).toEqual([['#DIV/0!'], ['#DIV/0!']]);
    expect(cells('SHARE', [[20], [30]], [['#DIV/0!']])).toEqual([['#DIV/0!'], ['#DIV/0!']]);
    expect(cells('ECOSYSTEM_SCORE', [[1], ['#DIV/0!']])).toEqual([['#DIV/0!']]);
  });

  it('answer the call when they stand in an argument of one cell', () => {
    expect(cells('ELEMENT_RATING', [[30], [10]], [['#DIV/0!']])).toEqual([['#DIV/0!']]);
    expect(cells('BOTTLENECKS', [['#NUM!'], ['b']], [[1], [2]])).toEqual([['#NUM!']]);
    expect(cells('INTERVENTIONS', [['#N/A']])).toEqual([['#N/A']]);
  });
});

/** The error object of a host that keeps its class but loses its JSON form. */
class FunctionErrorLike {
  readonly type = 'Error';
  readonly basicType = 'Error';
  constructor(readonly code: string) {}
}

describe('words', () => {
  it('are understood in Dutch and English, in capitals and with synonyms, in either language of Excel', () => {
    for (const language of ['nl-NL', 'en-US']) {
      setDisplayLanguage(language);
      for (const word of ['multiplicative', 'Vermenigvuldigend', 'GEOMETRIC', 'meetkundig']) {
        const [[score]] = called(() => call('ECOSYSTEM_SCORE', [[4], [1]], null, [[word]])) as [[number]];
        expect(score).toBeCloseTo(2, 12);
      }
      for (const word of ['ratio', 'Verhouding', ' ratio scale ']) {
        expect(cells('ELEMENT_INDEX', [[30], [10]], [[word]])).toEqual([[1.5], [0.5]]);
      }
    }
  });

  it('are listed in the language of Excel when they are not understood', () => {
    expect(message('ECOSYSTEM_SCORE', [[1]], null, [['average']])).toBe(
      'method is "average"; it can be additive, multiplicative, bottleneck.',
    );
    setDisplayLanguage('nl-NL');
    expect(message('ECOSYSTEM_SCORE', [[1]], null, [['average']])).toBe(
      'method is "average"; mogelijk zijn optellend, vermenigvuldigend, knelpunt.',
    );
  });

  it('must stand in one cell', () => {
    expect(message('ELEMENT_RATING', [[1], [2]], [['ratio', 'ratio']])).toBe(
      'scale is 1 x 2; one cell is needed.',
    );
    expect(
      message(
        'BOTTLENECKS',
        [
          ['a', 'b'],
          ['c', 'd'],
        ],
        [[1], [2]],
      ),
    ).toBe('elements is 2 x 2; one row or one column is needed.');
  });
});
