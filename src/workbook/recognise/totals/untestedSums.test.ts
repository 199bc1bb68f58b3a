import { findingsOf, inputOfCells } from '../testing/inputOf';
import type { TestCell } from '../testing/snapshotOf';

/** The names of the rows that may be a total, with the rows that they may be the total of. */
const asked = (...rows: readonly TestCell[][]): unknown[] =>
  findingsOf(inputOfCells([['Sector', 'Banen 2018'], ...rows]), 'rowMayBeSum').map(({ message }) => [
    message.label,
    message.rows,
  ]);

describe('a row that nothing proves to be a total', () => {
  it.each([
    ['an empty cell', null],
    ['a mark', 'x'],
    ['an error', { error: '#N/A' }],
  ] as const)('is asked about beside %s where it is larger than all others together', (_name, cell) => {
    const rows = [
      ['Bouw', 1429],
      ['Zorg', 6077],
      ['Energie', cell],
    ];
    expect(asked(...rows, ['Voorbeeldstad', 12911])).toEqual([['Voorbeeldstad', '2-4']]);
    expect(asked(['Voorbeeldstad', 12911], ...rows)).toEqual([['Voorbeeldstad', '3-5']]);
    expect(asked(...rows, ['Voorbeeldstad', 7000])).toEqual([]);
    // The name of a sector is that of a sector, however large.
    expect(asked(...rows, ['Logistiek', 12911])).toEqual([]);
  });

  it('is asked about below subtotals with a row missing', () => {
    expect(
      asked(
        ['Bouw', 2003],
        ['Zorg', 5811],
        ['Subtotaal', 7814],
        ['Logistiek', 5055],
        ['Energie', 'x'],
        ['Subtotaal', 18562],
        ['Voorbeeldstad', 26376],
      ),
    ).toEqual([['Voorbeeldstad', '2-3, 5-6']]);
  });

  it('is asked about beside a row without a name or a sector that stands there twice, with a cell missing', () => {
    expect(asked([null, 414], ['Bouw', 6294], ['Zorg', '.'], ['Voorbeeldstad', 9000])).toHaveLength(1);
    expect(
      asked(['Bouw', 6294], ['Zorg', '.'], ['Bouw', 6301], ['Energie', 900], ['Voorbeeldstad', 8000]),
    ).toHaveLength(1);
  });

  it('may have a slip in it, and is not asked about beside a total by name', () => {
    const rows = [
      ['Bouw', 1200],
      ['Zorg', 800],
      ['Energie', 3400],
    ];
    expect(asked(...rows, ['Voorbeeldstad', 5410])).toEqual([['Voorbeeldstad', '2-4']]);
    expect(asked(...rows, ['Voorbeeldstad', 6410])).toEqual([]);
    expect(asked(...rows, ['Totaal', 5400], ['Voorbeeldstad', 5410])).toEqual([]);
    expect(asked(...rows, ['Totaal', 5400], ['Kunst', 200])).toEqual([]);
    // Nearly all of a total, and yet one of the sectors that add up to it.
    expect(asked(['Bouw', 20], ['Metaal', 5380], ['Totaal', 5400])).toEqual([]);
  });

  it('is asked about where it says the same as a total by name, which a missing row leaves unproven', () => {
    expect(asked(['Bouw', 20], ['Zorg', 'x'], ['Totaal', 45], ['Voorbeeldstad', 45])).toHaveLength(1);
    // Totals that were rounded apart.
    expect(asked(['Bouw', 20], ['Zorg', 'x'], ['Totaal', 45], ['Voorbeeldstad', 44])).toHaveLength(1);
  });

  it('is asked about in a table of two rows only where both are the same', () => {
    expect(asked(['Bouw', 120], ['Voorbeeldstad', 120])).toEqual([['Voorbeeldstad', '2']]);
    expect(asked(['Bouw', 120], ['Voorbeeldstad', 121])).toEqual([]);
  });

  it('is not a heading', () => {
    expect(asked(['Stuwend:', null], ['Bouw', 120], ['Zorg', 90], ['Eigen sector', 400])).toEqual([]);
  });
});

describe('a total of every row', () => {
  it('is one also with a row without a name in it and a sector that stands there twice only once', () => {
    const input = inputOfCells([
      ['Sector', 'Banen 2018', 'Banen 2013'],
      ['Bouw', 6294, 6231],
      [null, 414, 407],
      ['Zorg', 2990, 2059],
      ['Zorg', 2997, 2066],
      ['Voorbeeldstad', 9698, 8697],
    ]);
    expect(input.sectors.rows.map(({ key }) => key)).toEqual(['construction', 'healthcare']);
    expect(findingsOf(input, 'totalSetApart').map(({ place }) => place.row)).toEqual([5]);
  });
});
