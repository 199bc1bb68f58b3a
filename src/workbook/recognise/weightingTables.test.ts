import { snapshotOf, type TestCell } from './testing/snapshotOf';
import { findWeightingTables } from './weightingTables';

const find = (cells: readonly TestCell[][], at = 'A1'): ReturnType<typeof findWeightingTables> =>
  findWeightingTables(snapshotOf({ name: 'Weging', at, cells }));

describe('findWeightingTables', () => {
  it('finds a table of words, with the cells to colour and the element of each column', () => {
    const tables = find(
      [
        ['Figuur 6'],
        ['Sector', 'Talent', 'Kennis', 'Toelichting', 'Netwerken'],
        ['Bouw', 'zwak', 'sterk', 'tekst', 'groen'],
        ['Zorg', 'sterk', 'sterk', null, 'rood'],
        ['Bron: eigen onderzoek'],
      ],
      'C4',
    );
    expect(tables).toEqual([
      {
        sheet: 'Weging',
        area: { row: 5, column: 3, lastRow: 6, lastColumn: 6 },
        columns: [
          { column: 3, element: 'talent', header: 'Talent' },
          { column: 4, element: 'knowledge', header: 'Kennis' },
          { column: 6, element: 'networks', header: 'Netwerken' },
        ],
        cells: 'words',
        symbols: false,
      },
    ]);
  });

  it('finds a table of indices, without its total row', () => {
    const tables = find([
      ['Sector', 'Talent', 'Kennis'],
      ['Bouw', 0.8, 1.3],
      ['Zorg', 1.2, 0.7],
      ['Totaal', 1, 1],
    ]);
    expect(tables.map((table) => [table.cells, table.area])).toEqual([
      ['numbers', { row: 1, column: 1, lastRow: 2, lastColumn: 2 }],
    ]);
  });

  it('finds a table of symbols', () => {
    const tables = find([
      ['Cluster', 'Talent', 'Kennis'],
      ['Security', '+', '-'],
      ['Composieten', '0', '+'],
    ]);
    expect(tables.map((table) => [table.cells, table.symbols])).toEqual([['words', true]]);
  });

  it('leaves raw indicators, texts about elements and sheets of Regiolens alone', () => {
    expect(
      find([
        ['Sector', 'Talent', 'Kennis'],
        ['Bouw', 33, 120],
        ['Zorg', 41, 99],
      ]),
    ).toEqual([]);
    expect(
      find([
        ['Sector', 'Talent', 'Kennis'],
        ['Bouw', 'Veel opleidingen', 'Een lectoraat'],
      ]),
    ).toEqual([]);
    const cells = [
      ['Sector', 'Talent', 'Kennis'],
      ['Bouw', 'zwak', 'sterk'],
    ];
    expect(findWeightingTables(snapshotOf({ cells, tables: { RL_Ecosystem: 'A1:C2' } }))).toEqual([]);
    expect(findWeightingTables(snapshotOf({ cells, tables: { Ecosysteem: 'A1:C2' } }))).toHaveLength(1);
  });

  it('finds a table of 1, 0 and -1, and takes it for no indices where their mean is about 1', () => {
    const signs = [
      ['Sector', 'Talent', 'Kennis'],
      ['Bouw', 1, 1],
      ['Zorg', 1, 1],
      ['Horeca', 1, 1],
      ['Maak', 1, -1],
    ];
    expect(find(signs).map((table) => [table.cells, table.symbols])).toEqual([['signs', false]]);
  });

  it('leaves one column of figures alone', () => {
    const one = [
      ['Sector', 'Talent'],
      ['Bouw', 1.1],
      ['Zorg', 0.9],
    ];
    expect(find(one)).toEqual([]);
  });
});
