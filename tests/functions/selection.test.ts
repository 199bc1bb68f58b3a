import { crossoverStrengthOf, crossoversOf } from '../../src/functions/crossovers';
import {
  educationMismatchOf,
  rankAcceptabilityOf,
  selectionRankOf,
  selectionScoreOf,
} from '../../src/functions/selection';
import { installFakeRuntime, messageIn, setDisplayLanguage, shown } from './fakeRuntime';

beforeAll(installFakeRuntime);
beforeEach(() => setDisplayLanguage('nl-NL'));
afterEach(() => setDisplayLanguage(undefined));

const SCORES = [[3], [5]];

describe('the words of the selection functions', () => {
  it.each(['laagste eerst', 'oplopend', 'ascending', 'Lowest first', '1'])(
    'rank the lowest first for %s',
    (word) => {
      expect(selectionRankOf(SCORES, [[word]])).toEqual([[1], [2]]);
    },
  );

  it('know the numbers of RANK.EQ: 1 is ascending, and 0 is what it is without', () => {
    expect(selectionRankOf(SCORES, [[1]])).toEqual([[1], [2]]);
    expect(selectionRankOf(SCORES, [[0]])).toEqual([[2], [1]]);
  });

  it.each(['min-max', 'MinMax', 'minimum-maximum'])('put criteria on 0 to 1 for %s', (word) => {
    expect(selectionScoreOf([[10], [30], [20]], [[1]], [[word]])).toEqual([[0], [1], [0.5]]);
  });

  it.each(['zoals gegeven', 'gegeven', 'as given'])('leave criteria as they are for %s', (word) => {
    expect(selectionScoreOf([[10], [30]], [[1]], [[word]])).toEqual([[10], [30]]);
  });

  it('say in Dutch which words there are, and that two profiles do not differ', () => {
    expect(messageIn(() => selectionRankOf(SCORES, [['achterstevoren']]))).toBe(
      'order is "achterstevoren"; mogelijk zijn hoogste eerst, laagste eerst.',
    );
    expect(educationMismatchOf([['laag', 'hoog']], [[1, 1]], [[2, 2]])).toEqual([['geen verschil', 0]]);
  });

  it('let the ranks stand on the scale that is asked for', () => {
    const criteria = [
      [1000, 0],
      [0, 1],
    ];
    const asGiven = rankAcceptabilityOf(criteria) as number[][];
    const scaled = rankAcceptabilityOf(criteria, [[1000]], [[3]], [['min-max']]) as number[][];
    expect(asGiven[0]![0]).toBeGreaterThan(0.99);
    expect(Math.abs(scaled[0]![0]! - 0.5)).toBeLessThan(0.07);
  });
});

describe('the tables of the cross-over functions', () => {
  it('can be handed on as they are, names and all', () => {
    const table = crossoversOf([[1, 1, 2, 2]], [['Zorg', 'ICT', 'Zorg', 'ICT']]);
    expect(shown(crossoverStrengthOf(table))).toEqual([
      ['', 'Zorg', 'ICT'],
      ['Zorg', '', 2],
      ['ICT', 2, ''],
    ]);
  });

  it('take a corner that is blank, zero or a text', () => {
    for (const corner of ['', null, 0, 'sector']) {
      const table = [
        [corner, 'Zorg', 'ICT'],
        ['Zorg', '', 3],
        ['ICT', 3, ''],
      ];
      expect(crossoverStrengthOf(table)[1]).toEqual(['Zorg', '', 2]);
    }
  });

  it('do not take a stray text for a name', () => {
    const table = [
      [0, 'drie'],
      [3, 0],
    ];
    expect(messageIn(() => crossoverStrengthOf(table))).toContain(
      'matrix heeft de tekst "drie" in rij 1, kolom 2',
    );
  });
});
