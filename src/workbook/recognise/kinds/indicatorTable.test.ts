import { findingsOf, inputOf, type InputWithSectors } from '../testing/inputOf';
import { snapshotOf, type TestCell } from '../testing/snapshotOf';

const SECTORS = {
  name: 'Cijfers',
  cells: [
    ['Sector', 'Banen 2018'],
    ['Bouw', 120],
    ['Zorg', 80],
  ],
};

function withIndicators(...cells: readonly TestCell[][]): InputWithSectors {
  return inputOf(snapshotOf(SECTORS, { name: 'Indicatoren', cells }));
}

describe('an indicator table', () => {
  it('has a row per sector and a column per element, with the scale of each', () => {
    const { indicators } = withIndicators(
      ['Sector', 'Ondernemerscultuur', 'Vraag (groei banen)', 'Opmerking', 'Talent (per 1.000 banen)'],
      ['Bouw', 12.5, -0.03, 'let op', 33],
      ['Maakindustrie', 10, 0.02, null, 40],
    );
    expect(indicators?.elements.map(({ element, header, scale }) => [element, header, scale])).toEqual([
      ['entrepreneurialCulture', 'Ondernemerscultuur', 'ratio'],
      ['demand', 'Vraag (groei banen)', 'interval'],
      ['talent', 'Talent (per 1.000 banen)', 'ratio'],
    ]);
    expect(indicators?.rows.map((row) => [row.key, row.values.map((figure) => figure?.value)])).toEqual([
      ['construction', [12.5, -0.03, 33]],
      ['manufacturing', [10, 0.02, 40]],
    ]);
    expect(indicators?.rows[0]?.values[2]?.place).toEqual({ sheet: 'Indicatoren', row: 1, column: 4 });
  });

  it.each(['Totaal', 'Hele economie', 'Total economy'])('takes the row %p for the whole economy', (label) => {
    const { indicators } = withIndicators(
      ['Sector', 'Netwerken', 'Kennis'],
      ['Bouw', 5, 6],
      ['Zorg', 7, 8],
      [label, 60, 70],
    );
    expect(indicators?.economy?.map((figure) => figure?.value)).toEqual([60, 70]);
    expect(indicators?.rows).toHaveLength(2);
  });

  it('sets a mean apart, which is not the economy', () => {
    const input = withIndicators(
      ['Sector', 'Netwerken', 'Kennis'],
      ['Bouw', 5, 6],
      ['Zorg', 7, 8],
      ['Gemiddelde', 6, 7],
    );
    expect([input.indicators?.rows.length, input.indicators?.economy]).toEqual([2, null]);
    expect(findingsOf(input, 'totalSetApart').map((f) => f.message.label)).toEqual(['Gemiddelde']);
  });

  it('has what is missing as missing, with its cell', () => {
    const input = withIndicators(['Sector', 'Netwerken', 'Kennis'], ['Bouw', 5, null], ['Zorg', '.', 8]);
    expect(input.indicators?.rows.map((row) => row.values.map((figure) => figure?.value))).toEqual([
      [5, null],
      [null, 8],
    ]);
    expect(findingsOf(input, 'missing').map((f) => f.place)).toEqual([
      { sheet: 'Indicatoren', row: 1, column: 2 },
    ]);
    expect(findingsOf(input, 'suppressed').map((f) => f.place.column)).toEqual([1]);
  });

  it('may have negative values only on an interval scale', () => {
    const input = withIndicators(['Sector', 'Vraag', 'Kennis'], ['Bouw', -5, -6], ['Zorg', 7, 8]);
    expect(input.indicators?.rows[0]?.values.map((figure) => figure?.value)).toEqual([-5, null]);
    expect(findingsOf(input, 'negative').map((f) => [f.severity, f.message.found])).toEqual([
      ['problem', -6],
    ]);
  });

  it('has no negative value for the whole economy on a ratio scale either', () => {
    const input = withIndicators(['Sector', 'Vraag', 'Kennis'], ['Bouw', 5, 6], ['Totaal', -7, -8]);
    expect(input.indicators?.economy?.map((figure) => figure?.value)).toEqual([-7, null]);
  });

  it('keeps the first of two rows with one name', () => {
    const input = withIndicators(['Sector', 'Vraag', 'Kennis'], ['Maak', 1, 2], ['Maakindustrie', 3, 4]);
    expect(input.indicators?.rows.map((row) => row.values[0]?.value)).toEqual([1]);
    expect(findingsOf(input, 'duplicateKey').map((f) => [f.severity, f.message.first])).toEqual([
      ['problem', 'A2'],
    ]);
  });

  it('of raw values is preferred to one of indices', () => {
    const indices = {
      name: 'Indices',
      cells: [
        ['Sector', 'Netwerken', 'Kennis', 'Talent'],
        ['Bouw', 1.1, 0.9, 1],
        ['Zorg', 0.9, 1.1, 1],
      ],
    };
    const raw = {
      name: 'Ruw',
      cells: [
        ['Sector', 'Netwerken', 'Kennis'],
        ['Bouw', 20, 30],
        ['Zorg', 10, 15],
      ],
    };
    const input = inputOf(snapshotOf(SECTORS, indices, raw));
    expect(input.indicators?.table.sheet).toBe('Ruw');
    expect(findingsOf(input, 'otherTableIgnored').map((f) => f.message.sheet)).toEqual(['Indices']);
  });

  it.each(['Vraag', 'Talent (per 1.000 banen)', 'Leiderschap 2018', 'Intermediate services'])(
    'may have one column, when its header %p is the full name of an element beside the names of sectors',
    (header) => {
      const { indicators } = withIndicators(['Sector', header], ['Bouw', 5], ['Zorg', 6]);
      expect(indicators?.rows.map((row) => row.values.map((figure) => figure?.value))).toEqual([[5], [6]]);
    },
  );

  it.each([
    ['Wijk', 'Vraag'],
    ['Sector', 'Kennis'],
    ['Sector', 'Finance'],
    ['Sector', 'Markt'],
    ['Sector', 'Vraag naar personeel'],
  ])('is not made of the columns %p and %p', (key, header) => {
    expect(withIndicators([key, header], ['Bouw', 5], ['Zorg', 6]).indicators).toBeNull();
  });

  it('is not one column of the sector table itself', () => {
    const cells = [
      ['Sector', 'Banen 2018', 'Talent'],
      ['Bouw', 120, 5],
      ['Zorg', 80, 6],
    ];
    expect(inputOf(snapshotOf({ cells })).indicators).toBeNull();
  });
});
