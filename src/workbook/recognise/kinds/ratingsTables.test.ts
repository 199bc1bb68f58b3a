import type { GivenRating } from '../../input';
import { findingsOf, inputOf, type InputWithSectors } from '../testing/inputOf';
import { snapshotOf, type TestCell } from '../testing/snapshotOf';

const SECTORS = {
  name: 'Cijfers',
  cells: [
    ['Sector', 'Banen 2018'],
    ['Bouw', 120],
    ['Maakindustrie', 80],
  ],
};

const withRatings = (cells: readonly TestCell[][], name = 'Beoordeling'): InputWithSectors =>
  inputOf(snapshotOf(SECTORS, { name, cells }));
const shortOf = (rating: GivenRating): string => `${rating.subject} ${rating.element} ${rating.rating}`;

describe('a long table of ratings', () => {
  it('gives each rating with what it rests on and where it stands', () => {
    const { ratings } = withRatings([
      ['Soort', 'Naam', 'Element', 'Beoordeling', 'Onderbouwing', 'Bron', 'Betwist'],
      ['sector', 'Maak', 'Talent', 'sterk', 'Veel opleidingen', 'par. 3.2', null],
      ['cluster', 'Security', 'Leiderschap', 'zwak', null, 'par. 3.3', 'Volgens de HSD niet'],
    ]);
    expect(ratings).toEqual([
      {
        subject: 'manufacturing',
        name: { text: 'Maak', place: { sheet: 'Beoordeling', row: 1, column: 1 } },
        subjectKind: 'sector',
        element: 'talent',
        rating: 'strong',
        asIs: true,
        place: { sheet: 'Beoordeling', row: 1, column: 3 },
        evidence: { text: 'Veel opleidingen', place: { sheet: 'Beoordeling', row: 1, column: 4 } },
        source: { text: 'par. 3.2', place: { sheet: 'Beoordeling', row: 1, column: 5 } },
        disputed: null,
      },
      {
        subject: 'security',
        name: { text: 'Security', place: { sheet: 'Beoordeling', row: 2, column: 1 } },
        subjectKind: 'cluster',
        element: 'leadership',
        rating: 'weak',
        asIs: true,
        place: { sheet: 'Beoordeling', row: 2, column: 3 },
        evidence: null,
        source: { text: 'par. 3.3', place: { sheet: 'Beoordeling', row: 2, column: 5 } },
        disputed: { text: 'Volgens de HSD niet', place: { sheet: 'Beoordeling', row: 2, column: 6 } },
      },
    ]);
  });

  it('keeps a row without a rating, which is unknown and not neutral', () => {
    const input = withRatings([
      ['Naam', 'Element', 'Beoordeling'],
      ['Bouw', 'Talent', null],
      ['Bouw', 'Kennis', 'neutraal'],
    ]);
    expect(input.ratings.map((r) => r.rating)).toEqual([null, 'neutral']);
    expect(input.findings).toEqual([]);
  });

  it('is not taken apart by rows whose texts look like headers', () => {
    const { ratings } = withRatings([
      ['Soort', 'Naam', 'Element', 'Beoordeling', 'Onderbouwing', 'Bron'],
      ['sector', 'Kennis', 'Talent', 'sterk', 'Aantal banen 2018 in Nederland', '3.2'],
      ['sector', 'Kennis', 'Kennis', 'zwak', 'Banen en vestigingen', '3.3'],
      ['sector', 'Bouw', 'Vraag', 'zwak', 'Groei', '4.1'],
    ]);
    expect(ratings.map(shortOf)).toEqual([
      'knowledge talent strong',
      'knowledge knowledge weak',
      'construction demand weak',
    ]);
  });

  it('names an element or a word that it does not know', () => {
    const input = withRatings([
      ['Naam', 'Element', 'Beoordeling'],
      ['Bouw', 'Gezelligheid', 'sterk'],
      ['Bouw', 'Talent', 'best aardig'],
    ]);
    expect(findingsOf(input, 'unknownElement').map((f) => f.message.found)).toEqual(['Gezelligheid']);
    expect(findingsOf(input, 'unknownRating').map((f) => [f.message.found, f.place.row])).toEqual([
      ['best aardig', 2],
    ]);
    expect(input.ratings.map((r) => r.rating)).toEqual([null]);
  });

  it('names the second of two ratings that contradict each other, and keeps the first', () => {
    const input = withRatings([
      ['Sector', 'Element', 'Beoordeling'],
      ['Maak', 'Talent', 'sterk'],
      ['Maakindustrie', 'Talent', 'zwak'],
      ['Maak', 'Talent', 'sterk'],
    ]);
    expect(input.ratings.map(shortOf)).toEqual(['manufacturing talent strong']);
    expect(findingsOf(input, 'duplicateKey').map((f) => [f.place.row, f.message.first])).toEqual([[2, 'C2']]);
  });
});

describe('a wide table of ratings', () => {
  it('gives a rating per cell', () => {
    const { ratings, indicators } = withRatings([
      ['Sector', 'Talent', 'Kennis', 'Netwerken'],
      ['Bouw', 'zwak', 'Sterk', null],
      ['Maak', '▲ sterk', 'neutral', 'rood'],
    ]);
    expect(ratings.map(shortOf)).toEqual([
      'construction talent weak',
      'construction knowledge strong',
      'construction networks null',
      'manufacturing talent strong',
      'manufacturing knowledge neutral',
      'manufacturing networks weak',
    ]);
    expect(ratings.map((r) => r.asIs)).toEqual([true, true, false, false, true, false]);
    expect(indicators).toBeNull();
  });

  it.each([
    ['sterk', 'strong'],
    ['Groen', 'strong'],
    ['+', 'strong'],
    ['▲', 'strong'],
    ['hoog', 'strong'],
    ['geel', 'neutral'],
    ['oranje', 'neutral'],
    ['●', 'neutral'],
    ['gemiddeld', 'neutral'],
    ['rood', 'weak'],
    ['▼', 'weak'],
    ['weak', 'weak'],
  ])('reads %p as %p', (word, rating) => {
    const { ratings } = withRatings([
      ['Sector', 'Talent', 'Kennis'],
      ['Bouw', word, word],
    ]);
    expect(ratings.map((r) => r.rating)).toEqual([rating, rating]);
  });

  it('reads a dash as weak only among plus signs, and as missing elsewhere', () => {
    const symbols = withRatings([
      ['Sector', 'Talent', 'Kennis'],
      ['Bouw', '+', '-'],
      ['Maak', '–', 0],
    ]);
    expect(symbols.ratings.map((r) => r.rating)).toEqual(['strong', 'weak', 'weak', 'neutral']);
    const words = withRatings([
      ['Sector', 'Talent', 'Kennis'],
      ['Bouw', 'sterk', '-'],
      ['Maak', 'zwak', 'sterk'],
    ]);
    expect(words.ratings.map((r) => r.rating)).toEqual(['strong', null, 'weak', 'strong']);
  });

  it('is about clusters when it says so, or when the names are those of clusters', () => {
    const wide = (key: string, sheet: string): string[] =>
      withRatings(
        [
          [key, 'Talent', 'Kennis'],
          ['Haven', 'sterk', 'zwak'],
        ],
        sheet,
      ).ratings.map((r) => r.subjectKind);
    expect(wide('Cluster', 'Blad')).toEqual(['cluster', 'cluster']);
    expect(wide('Naam', 'Weging clusters')).toEqual(['cluster', 'cluster']);
    expect(wide('Naam', 'Weging')).toEqual(['sector', 'sector']);
    const clusters = {
      name: 'C',
      cells: [
        ['Naam', 'Fase'],
        ['Haven', 'groei'],
      ],
    };
    const rated = {
      name: 'W',
      cells: [
        ['Naam', 'Talent', 'Kennis'],
        ['Haven', 'sterk', 'zwak'],
        ['Bouw', 'zwak', 'zwak'],
      ],
    };
    const input = inputOf(snapshotOf(SECTORS, clusters, rated));
    expect(input.ratings.map((r) => r.subjectKind)).toEqual(['cluster', 'cluster', 'sector', 'sector']);
  });
});

describe('ratings as -1, 0 and 1', () => {
  it('are read as weak, neutral and strong, and not as indicators', () => {
    const input = withRatings([
      ['Sector', 'Talent', 'Kennis', 'Netwerken'],
      ['Bouw', 1, -1, null],
      ['Maak', 0, '+1', '\u22121'],
    ]);
    expect(input.ratings.map(shortOf)).toEqual([
      'construction talent strong',
      'construction knowledge weak',
      'construction networks null',
      'manufacturing talent neutral',
      'manufacturing knowledge strong',
      'manufacturing networks weak',
    ]);
    expect(input.ratings.map((r) => r.asIs)).toEqual([false, false, false, false, false, false]);
    expect([input.indicators, input.findings]).toEqual([null, []]);
  });

  it('are told from figures by their values: without a -1, or among other numbers, they are figures', () => {
    const ratingsOf = (...cells: readonly TestCell[][]): number =>
      withRatings([['Sector', 'Vraag', 'Kennis'], ...cells]).ratings.length;
    expect(ratingsOf(['Bouw', 1, 0], ['Maak', 0, 1])).toBe(0);
    expect(ratingsOf(['Bouw', -1, 12], ['Maak', 1, 8])).toBe(0);
    expect(ratingsOf(['Bouw', -1, 0], ['Maak', 1, 0])).toBe(4);
  });

  it('leave a slip of the pen a problem', () => {
    const rows = Array.from({ length: 10 }, (_, index): TestCell[] => [`Sector ${index}`, 1, -1]);
    const input = withRatings([['Sector', 'Talent', 'Kennis'], ...rows, ['Bouw', 11, 1]]);
    expect(input.ratings.filter((r) => r.subject === 'construction').map((r) => r.rating)).toEqual([
      null,
      'strong',
    ]);
    expect(findingsOf(input, 'unknownRating').map((f) => [f.severity, f.message.found])).toEqual([
      ['problem', '11'],
    ]);
  });

  it('are read in a long table too', () => {
    const { ratings } = withRatings([
      ['Sector', 'Element', 'Score'],
      ['Bouw', 'Talent', -1],
      ['Bouw', 'Kennis', 1],
    ]);
    expect(ratings.map((r) => r.rating)).toEqual(['weak', 'strong']);
  });
});
