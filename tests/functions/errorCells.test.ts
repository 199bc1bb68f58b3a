import { implementations } from '../../src/functions';
import { FunctionError, called, installFakeRuntime, setDisplayLanguage, shown } from './fakeRuntime';

beforeAll(installFakeRuntime);
beforeEach(() => setDisplayLanguage('en-US'));

type Args = (unknown[][] | null)[];
const answered = (id: string, ...args: Args): unknown[][] =>
  called(() => implementations[id]!(...(args as unknown[][][])));
const cells = (id: string, ...args: Args): unknown[][] => shown(answered(id, ...args));

describe('a blank cell beside an error cell', () => {
  it('is missing by itself, in a function that answers each cell', () => {
    expect(cells('SHARE', [[20], [''], ['#DIV/0!']], [[100]])).toEqual([[0.2], ['#N/A'], ['#DIV/0!']]);
    expect(cells('LOCATION_QUOTIENT', [[10], [''], ['#NUM!']], [[50], [50], [50]], [[40]])).toEqual([
      [(10 / 40) * 3],
      ['#N/A'],
      ['#NUM!'],
    ]);
    expect(cells('SELECTION_RANK', [[3], [''], ['#DIV/0!'], [5]])).toEqual([[2], ['#N/A'], ['#DIV/0!'], [1]]);
    expect(cells('ELEMENT_RATING', [[30], [null], ['#NUM!'], [10]])).toEqual([
      ['strong'],
      ['#N/A'],
      ['#NUM!'],
      ['weak'],
    ]);
  });

  it('keeps its own message, and so does growth from zero', () => {
    const answer = answered('GROWTH_RATE', [[0], [''], [40]], [[5], [5], ['#REF!']]);
    expect(
      answer.flat().map((cell) => [(cell as FunctionError).code, (cell as FunctionError).message]),
    ).toEqual([
      ['#N/A', 'start is zero, and growth from zero does not exist.'],
      ['#N/A', 'start misses a value that this result needs.'],
      ['#VALUE!', 'end has the error #REF! in row 3, column 1.'],
    ]);
  });

  it('is missing by itself, in a function that answers each row or column of a block', () => {
    const regions = [
      [1, '', '#DIV/0!'],
      [1, 1, 1],
    ];
    expect(cells('HERFINDAHL', regions)).toEqual([[0.5, '#N/A', '#DIV/0!']]);
    const profiles = [
      [1, 3],
      [1, ''],
      ['#NUM!', 1],
    ];
    expect(cells('EDUCATION_FIT', profiles, [[5, 5]])).toEqual([[0.75], ['#N/A'], ['#NUM!']]);
    expect(cells('SELECTION_SCORE', profiles, [[3, 1]])).toEqual([[1.5], ['#N/A'], ['#NUM!']]);
    expect(cells('EDUCATION_MISMATCH', [['low', 'high']], profiles, [[5, 5]])).toEqual([
      ['low', -0.25],
      ['#N/A', '#N/A'],
      ['#NUM!', '#NUM!'],
    ]);
  });

  it('is missing by itself beside a total that both spoil', () => {
    const start = [[100], [''], ['#NUM!']];
    const three = (value: number): number[][] => [[value], [value], [value]];
    const answer = cells('SHIFT_SHARE', start, three(120), three(500), three(600));
    expect(answer[0]).toEqual([20, 0, 0, 20]);
    expect(answer[1]).toEqual(['#N/A', '#N/A', '#N/A', '#N/A']);
    expect(answer[2]).toEqual(['#NUM!', '#NUM!', '#NUM!', '#NUM!']);
    expect(answer[3]![3]).toBe('#NUM!');
  });

  it('is no error of a sector that stands elsewhere in the totals', () => {
    const notes = cells('SECTOR_TOTALS', [['64'], ['41']], [[''], ['#DIV/0!']]);
    expect(notes.map(([sector, total]) => [sector, total])).toEqual([
      ['Construction', '#N/A'],
      ['Financial services', '#N/A'],
    ]);
  });
});

describe('an error cell', () => {
  it('answers all that is made with it, when the cells beside it are known', () => {
    expect(cells('SHARE', [[20], ['#DIV/0!'], [30]])).toEqual([['#DIV/0!'], ['#DIV/0!'], ['#DIV/0!']]);
    const regions = [
      [10, 10],
      [30, '#NUM!'],
    ];
    expect(cells('LOCATION_QUOTIENT', regions, [[50], [50]])).toEqual([
      [0.5, '#NUM!'],
      [1.5, '#NUM!'],
    ]);
  });

  it('of one region is not that of another', () => {
    const errors = [
      [10, 10],
      ['#NUM!', '#DIV/0!'],
    ];
    expect(cells('LOCATION_QUOTIENT', errors, [[50], [50]])[0]).toEqual(['#NUM!', '#DIV/0!']);
    const blankInTheFirst = [
      [10, '#NUM!'],
      ['', 30],
    ];
    const answer = cells('LOCATION_QUOTIENT', blankInTheFirst, [[50], [50]]);
    expect(answer.map(([first]) => first)).toEqual(['#N/A', '#N/A']);
    expect(answer[0]![1]).toBe('#NUM!');
  });

  it('of one sector is not that of another, with as many sectors as criteria', () => {
    const criteria = [
      [2, ''],
      ['#NUM!', 3],
    ];
    expect(cells('RANK_ACCEPTABILITY', criteria)).toEqual([
      ['#N/A', '#N/A'],
      ['#NUM!', '#NUM!'],
    ]);
  });

  it('is not the reason for growth from zero', () => {
    expect(cells('GROWTH_RATE', [[0], ['#NUM!']], [[5], [5]])).toEqual([['#N/A'], ['#NUM!']]);
  });

  it('in a single row or column serves the whole block beside it', () => {
    const start = [
      [100, 100],
      [100, 100],
    ];
    const end = [
      [110, 110],
      [120, 120],
    ];
    expect(cells('CAGR', start, end, [['#NUM!'], ['#DIV/0!']])).toEqual([
      ['#NUM!', '#NUM!'],
      ['#DIV/0!', '#DIV/0!'],
    ]);
    expect(cells('CAGR', start, end, [['#NUM!', '#DIV/0!']])).toEqual([
      ['#NUM!', '#DIV/0!'],
      ['#NUM!', '#DIV/0!'],
    ]);
  });

  it('among the indices is what ELEMENT_INDEX says of an unknown one, when it is #N/A', () => {
    const [[none]] = answered('BOTTLENECKS', [['a'], ['b']], [['#N/A'], ['#N/A']]) as [[FunctionError]];
    expect([none.code, none.message]).toEqual(['#N/A', 'indices has no known value.']);
  });

  it('among codes or names answers the call, in the same words', () => {
    const [[totals]] = answered('SECTOR_TOTALS', [['41'], ['#REF!']], [[1], [2]]) as [[FunctionError]];
    expect([totals.code, totals.message]).toEqual([
      '#VALUE!',
      'codes has the error #REF! in row 2, column 1.',
    ]);
    expect(cells('SECTOR_TOTALS', [['41'], ['#NUM!']], [[1], [2]])).toEqual([['#NUM!']]);
    expect(cells('SECTOR', [['41'], ['#NUM!'], ['#NULL!']])).toEqual([
      ['Construction'],
      ['#NUM!'],
      ['#NULL!'],
    ]);
  });

  it('is found as fast among a hundred thousand', () => {
    const values = Array.from({ length: 100_000 }, (_, row) => (row === 99_999 ? ['#NUM!'] : [row]));
    const answer = cells('SHARE', values);
    expect(answer).toHaveLength(100_000);
    expect(answer.every(([cell]) => cell === '#NUM!')).toBe(true);
  });
});
