import { cellAddress } from '../../address';
import type { Input } from '../../input';
import { findingsOf, inputOf } from '../testing/inputOf';
import { snapshotOf, type TestSheet } from '../testing/snapshotOf';

const JOBS: TestSheet = {
  name: 'Banen',
  cells: [
    ['Sector', 'Banen 2018'],
    ['Bouw', 100],
    ['Zorg', 300],
    ['Logistiek', 30],
  ],
};

const INDICATORS: TestSheet = {
  name: 'Indicatoren',
  cells: [
    ['Sector', 'Talent', 'Netwerken'],
    ['Bouw', 3, 4],
    ['Zorg', 5, 6],
    ['Energie', 7, 8],
  ],
};

const absent = (input: Input) =>
  findingsOf(input, 'sectorAbsent').map(({ message, place, severity }) => [
    `${place.sheet}!${cellAddress(place.row, place.column)}`,
    message.label,
    message.where,
    severity,
  ]);

describe('a sector of one table that is not in another', () => {
  it('is named in both, each at its own row', () => {
    expect(absent(inputOf(snapshotOf(JOBS, INDICATORS)))).toEqual([
      ['Banen!A4', 'Logistiek', 'Indicatoren!A1:C4', 'notice'],
      ['Indicatoren!A4', 'Energie', 'Banen!A1:B4', 'notice'],
    ]);
  });

  it('is left unsaid of a table of a few chosen sectors', () => {
    const few = { ...INDICATORS, cells: INDICATORS.cells.slice(0, 2) };
    expect(absent(inputOf(snapshotOf(JOBS, few)))).toEqual([]);
  });

  it('is named once for a table of ratings, whose sectors need not be all', () => {
    const ratings: TestSheet = {
      name: 'Beoordeling',
      cells: [
        ['Sector', 'Element', 'Beoordeling'],
        ['Bouw', 'Talent', 'sterk'],
        ['Energie', 'Talent', 'zwak'],
        ['Energie', 'Netwerken', 'zwak'],
      ],
    };
    expect(absent(inputOf(snapshotOf(JOBS, ratings)))).toEqual([
      ['Beoordeling!A3', 'Energie', 'Banen!A1:B4', 'notice'],
    ]);
  });

  it('is found in a table of codes by the sectors of its codes', () => {
    const codes: TestSheet = {
      name: 'LISA',
      cells: [
        ['SBI', 'Banen 2018'],
        ['41', 60],
        ['43', 40],
        ['86', 300],
      ],
    };
    expect(absent(inputOf(snapshotOf(codes, INDICATORS)))).toEqual([
      ['Indicatoren!A4', 'Energie', 'LISA!A1:B4', 'notice'],
    ]);
  });
});
