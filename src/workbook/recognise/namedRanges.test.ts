import { areaAddress } from '../address';
import { inputOf } from './testing/inputOf';
import { snapshotOf, type TestSheet } from './testing/snapshotOf';

const TABLE = [
  ['Sector', 'Banen 2018', 'Banen 2013'],
  ['Bouw', 100, 80],
  ['Zorg', 300, 240],
];
const BELOW = [
  ['Haven', 900, 800],
  ['Vliegveld', 700, 600],
];

function read(sheet: Omit<TestSheet, 'cells'>, cells: TestSheet['cells'] = [...TABLE, ...BELOW]) {
  const { table, rows } = inputOf(snapshotOf({ cells, ...sheet })).sectors;
  return [areaAddress(table.area), rows.map(({ name }) => name.text)];
}

describe('a named range', () => {
  it('over a header with rows is a table: what stands right below it is no part of that', () => {
    expect(read({ names: { BanenPerSector: 'A1:C3' } })).toEqual(['A1:C3', ['Bouw', 'Zorg']]);
    expect(read({})).toEqual(['A1:C5', ['Bouw', 'Zorg', 'Haven', 'Vliegveld']]);
  });

  it('of the columns of a wider table is no table of its own', () => {
    expect(read({ names: { Banen: 'A1:B5' } })[0]).toBe('A1:C5');
    expect(read({ names: { Banen: 'B1:B5' } })[0]).toBe('A1:C5');
  });

  it('over rows without a header, or over one cell, changes nothing', () => {
    expect(read({ names: { Gegevens: 'A2:C3', Een: 'B2' } })[0]).toBe('A1:C5');
  });

  it('in an Excel table leaves that as it is', () => {
    expect(read({ tables: { Banen: 'A1:C5' }, names: { Deel: 'A1:C3' } })[0]).toBe('A1:C5');
  });

  it('beside another keeps two tables without a gap apart', () => {
    const beside = TABLE.map((row, index) => [...row, ...(index === 0 ? TABLE[0]! : ['Energie', 5, 4])]);
    expect(read({ names: { Links: 'A1:C3', Rechts: 'D1:F3' } }, beside)).toEqual(['A1:C3', ['Bouw', 'Zorg']]);
  });

  it('within a larger one is the table', () => {
    expect(read({ names: { Alles: 'A1:C5', Banen: 'A1:C3' } })[0]).toBe('A1:C3');
  });
});

describe('several tables on a sheet', () => {
  const OTHER = [
    ['Sector', 'Banen 2018', 'Banen 2013', 'Vestigingen 2018'],
    ['Energie', 10, 9, 1],
    ['Logistiek', 20, 19, 2],
  ];

  it('above each other are each read by themselves, and the one that offers most is taken', () => {
    expect(read({}, [...TABLE, [], ...OTHER])).toEqual(['A5:D7', ['Energie', 'Logistiek']]);
    expect(read({}, [...OTHER, [], ...TABLE])).toEqual(['A1:D3', ['Energie', 'Logistiek']]);
  });

  it('beside each other are too', () => {
    const beside = TABLE.map((row, index) => [...row, '', ...OTHER[index]!]);
    expect(read({}, beside)).toEqual(['E1:H3', ['Energie', 'Logistiek']]);
  });
});
