import { rowNumbers } from './rowNumbers';
import { anyInputOf, findingsOf, inputOf } from '../testing/inputOf';
import { snapshotOf, type TestCell } from '../testing/snapshotOf';

const CELLS: readonly TestCell[][] = [
  ['Sector', 'Banen 2018'],
  ['Bouw', 120],
  ['Zorg', 80],
  ['Energie', 30],
  ['Logistiek', 60],
];

describe('hidden rows', () => {
  it('count like the others, and are named once for the table', () => {
    const input = inputOf(snapshotOf({ at: 'B3', cells: CELLS, hiddenRows: [0, 3, 5, 6, 40] }));
    expect(input.sectors.rows).toHaveLength(4);
    expect(findingsOf(input, 'hiddenRows')).toEqual([
      {
        severity: 'notice',
        place: { sheet: 'Blad1', row: 3, column: 1 },
        message: { kind: 'hiddenRows', rows: '4, 6-7', count: 3 },
      },
    ]);
  });

  it('are named for each table, and not for what is not read', () => {
    const input = anyInputOf(
      snapshotOf(
        { cells: CELLS },
        {
          cells: [
            ['Soort', 'Naam', 'Element', 'Beoordeling'],
            ['sector', 'Bouw', 'Talent', 'sterk'],
          ],
          hiddenRows: [1],
        },
        { cells: [['Iets anders'], ['1']], hiddenRows: [0, 1] },
      ),
    );
    expect(findingsOf(input, 'hiddenRows').map(({ place }) => place.sheet)).toEqual(['Blad2']);
  });
});

describe('hidden columns', () => {
  it('are read like the others, and are named once for the table', () => {
    const cells = CELLS.map((row, at) => [...row, at === 0 ? 'Banen 2013' : 100 + at]);
    const input = inputOf(snapshotOf({ at: 'B3', cells, hiddenColumns: [0, 3, 2, 9] }));
    expect(input.sectors.rows.map(({ earlierJobs }) => earlierJobs?.value)).toEqual([101, 102, 103, 104]);
    expect(findingsOf(input, 'hiddenColumns')).toEqual([
      {
        severity: 'notice',
        place: { sheet: 'Blad1', row: 2, column: 2 },
        message: { kind: 'hiddenColumns', columns: 'C, D', count: 2 },
      },
    ]);
  });

  it('beside the tables are not named', () => {
    const input = inputOf(snapshotOf({ cells: CELLS, hiddenColumns: [5] }));
    expect(findingsOf(input, 'hiddenColumns')).toEqual([]);
  });
});

describe('the numbers of rows', () => {
  it('are those an analyst sees, in order, those that follow one another taken together', () => {
    expect(rowNumbers([6, 3, 5, 3])).toBe('4, 6-7');
    expect(rowNumbers([9])).toBe('10');
    expect(rowNumbers([])).toBe('');
  });
});
