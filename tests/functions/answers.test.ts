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

describe('answers', () => {
  it('have the shape of the values', () => {
    expect(
      cells(
        'GROWTH_RATE',
        [
          [4, 8],
          [16, 2],
        ],
        [
          [5, 8],
          [8, 6],
        ],
      ),
    ).toEqual([
      [0.25, 0],
      [-0.5, 2],
    ]);
    expect(cells('GROWTH_RATE', [[4]], [[5]])).toEqual([[0.25]]);
  });

  it('carry a message with #VALUE! and #N/A, and none with #DIV/0!', () => {
    const growth = call('GROWTH_RATE', [[0]], [[5]])[0]![0] as FunctionError;
    expect([growth.code, growth.message]).toEqual([
      '#N/A',
      'start is zero, and growth from zero does not exist.',
    ]);
    const share = call('SHARE', [[5]], [[0]])[0]![0] as FunctionError;
    expect([share.code, share.message]).toEqual(['#DIV/0!', '']);
  });

  it('say it in Dutch when Excel is Dutch, also in Belgium', () => {
    for (const language of ['nl-NL', 'nl-BE']) {
      setDisplayLanguage(language);
      expect(messageIn(() => call('GROWTH_RATE', [[0]], [[5]]))).toBe(
        'start is nul, en groei vanaf nul bestaat niet.',
      );
      expect(cells('ELEMENT_RATING', [[30], [20], [10]])).toEqual([['sterk'], ['neutraal'], ['zwak']]);
    }
  });

  it('say it in English when Excel speaks another language, or Office is not there', () => {
    for (const language of ['de-DE', 'en-GB', undefined]) {
      setDisplayLanguage(language);
      expect(cells('ELEMENT_RATING', [[30], [20], [10]])).toEqual([['strong'], ['neutral'], ['weak']]);
    }
  });

  it('name both shapes when they do not fit', () => {
    expect(messageIn(() => call('LOCATION_QUOTIENT', [[1], [2], [3]], [[1], [2]]))).toMatch(
      /region is 3 x 1 and reference is 2 x 1/,
    );
  });

  it('never hold what Excel would show as zero', () => {
    const columns = [[[1e-300]], [[0]], [[1e300]], [[null]], [['.']], [['#N/A']]];
    for (const one of columns) {
      for (const other of columns) {
        for (const id of ['GROWTH_RATE', 'SHARE', 'LOCATION_QUOTIENT']) {
          for (const cell of called(() => call(id, one, other)).flat()) {
            expect(Number.isFinite(cell) || cell instanceof FunctionError).toBe(true);
          }
        }
      }
    }
  });

  it('list bottlenecks in two columns, or say that there is none', () => {
    expect(cells('BOTTLENECKS', [['a', 'b', 'c']], [[0.9, 1.4, 0.5]], [[1]])).toEqual([
      ['c', 0.5],
      ['a', 0.9],
    ]);
    expect(cells('BOTTLENECKS', [['a', 'b']], [[0.9, 1.4]], [[0.1]])).toEqual([['no bottleneck']]);
    setDisplayLanguage('nl-NL');
    expect(cells('BOTTLENECKS', [['a', 'b']], [[0.9, 1.4]], [[0.1]])).toEqual([['geen knelpunt']]);
  });

  it('name the row of an element without a name', () => {
    expect(messageIn(() => call('BOTTLENECKS', [['a'], ['']], [[1], [2]]))).toBe(
      'elements has no name in row 2, column 1.',
    );
  });
});

describe('INTERVENTIONS', () => {
  it('lists names in the language of Excel, or in the language that is asked for', () => {
    // Figure 8 of Birch (2019): demand, growth.
    const dutch = [['Inkoopplannen van publieke spelers bijeenbrengen']];
    expect(cells('INTERVENTIONS', [['Vraag']], [['groei']], null, [['nl']])).toEqual(dutch);
    setDisplayLanguage('nl-NL');
    expect(cells('INTERVENTIONS', [['demand']], [['growth']])).toEqual(dutch);
  });

  it('puts the interventions for a sector by name first', () => {
    // Figure 9 of Birch (2019): demand, construction.
    const all = cells('INTERVENTIONS', [['Vraag']], [['groei']], [['Bouw']], [['nl']]).flat();
    expect(all.length).toBe(3);
    expect(all[2]).toBe('Inkoopplannen van publieke spelers bijeenbrengen');
  });

  it('says that the catalogue has none for formal institutions, and none for decline', () => {
    expect(cells('INTERVENTIONS', [['Formele instituties']])).toEqual([['#N/A']]);
    expect(messageIn(() => call('INTERVENTIONS', [['Formele instituties']]))).toBe(
      'The catalogue has no interventions for this element.',
    );
    expect(messageIn(() => call('INTERVENTIONS', [['talent']], [['decline']]))).toBe(
      'The catalogue has no interventions for this element in this phase.',
    );
  });

  it('names the elements when it does not know one', () => {
    expect(messageIn(() => call('INTERVENTIONS', [['Weather']]))).toMatch(
      /^element is "Weather"; it can be Formal/,
    );
  });
});
