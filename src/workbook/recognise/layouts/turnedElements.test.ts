import { findWeightingTables } from '../weightingTables';
import { findingsOf, inputOfCells } from '../testing/inputOf';
import { snapshotOf, type TestCell } from '../testing/snapshotOf';

const SECTORS = [['Sector', 'Banen 2018'], ['Bouw', 120], ['Zorg', 85], [], []];
const read = (...cells: readonly (readonly TestCell[])[]) => inputOfCells([...SECTORS, ...cells]);

describe('a table with its elements below each other', () => {
  it('gives ratings their own cells', () => {
    const { ratings } = read(
      ['Element', 'Bouw', 'Zorg'],
      ['Talent', 'sterk', 'zwak'],
      ['Netwerken', 'zwak', 'neutraal'],
    );
    expect(ratings.map(({ name, element, rating, place }) => [name.text, element, rating, place])).toEqual([
      ['Bouw', 'talent', 'strong', { sheet: 'Blad1', row: 6, column: 1 }],
      ['Bouw', 'networks', 'weak', { sheet: 'Blad1', row: 7, column: 1 }],
      ['Zorg', 'talent', 'weak', { sheet: 'Blad1', row: 6, column: 2 }],
      ['Zorg', 'networks', 'neutral', { sheet: 'Blad1', row: 7, column: 2 }],
    ]);
  });

  it('is of clusters where it says so, also under names of her own', () => {
    const { ratings } = read(
      ['Weging van de clusters'],
      ['Element', 'Haven', 'Campus'],
      ['Talent', 'sterk', 'zwak'],
      ['Netwerken', 'zwak', 'neutraal'],
    );
    expect(ratings.map(({ name, subjectKind }) => `${subjectKind} ${name.text}`)).toEqual([
      'cluster Haven',
      'cluster Haven',
      'cluster Campus',
      'cluster Campus',
    ]);
  });

  it('is none where nothing says that its columns are sectors or clusters', () => {
    expect(
      read(['Element', 'Toen', 'Straks'], ['Talent', 'sterk', 'zwak'], ['Netwerken', 'zwak', 'sterk'])
        .ratings,
    ).toEqual([]);
    expect(
      read(['Element', 'Voorbeeldstad', 'Nederland'], ['Talent', 12, 10], ['Netwerken', 3, 4]).indicators,
    ).toBeNull();
  });

  it('leaves a list of ratings what it is', () => {
    const { ratings } = read(
      ['Element', 'Sector', 'Beoordeling'],
      ['Talent', 'Bouw', 'sterk'],
      ['Netwerken', 'Bouw', 'zwak'],
    );
    expect(ratings.map(({ name, element, rating }) => [name.text, element, rating])).toEqual([
      ['Bouw', 'talent', 'strong'],
      ['Bouw', 'networks', 'weak'],
    ]);
  });

  it('names a row that is of none of the ten', () => {
    const input = read(
      ['Element', 'Bouw', 'Zorg'],
      ['Talent', 'sterk', 'zwak'],
      ['Netwerken', 'zwak', 'neutraal'],
      ['Sfeer', 'sterk', 'sterk'],
    );
    expect(findingsOf(input, 'unknownElement').map(({ place }) => place)).toEqual([
      { sheet: 'Blad1', row: 8, column: 0 },
    ]);
    expect(input.ratings).toHaveLength(4);
  });

  it('is not coloured as if it stood the other way round', () => {
    const cells = [
      ['Element', 'Bouw', 'Zorg'],
      ['Talent', 'sterk', 'zwak'],
      ['Netwerken', 'zwak', 'neutraal'],
    ];
    expect(findWeightingTables(snapshotOf({ cells }))).toEqual([]);
  });
});
