import { NO_CHOICES } from '../../choices';
import { findingsOf, inputOf, inputOfCells, problemOf } from '../testing/inputOf';
import { snapshotOf, type TestCell } from '../testing/snapshotOf';

const figures = (...cells: readonly (readonly TestCell[])[]) =>
  inputOfCells(cells).sectors.rows.map((row) => [
    row.jobs.value,
    row.earlierJobs?.value ?? null,
    row.region?.value ?? null,
    row.reference?.value ?? null,
    row.earlierReference?.value ?? null,
  ]);

describe('areas beside each other', () => {
  it('are told apart by their names', () => {
    expect(
      figures(['Sector', 'Den Haag', 'Haaglanden', 'Nederland'], ['Bouw', 1, 5, 90], ['Zorg', 2, 6, 80]),
    ).toEqual([
      [1, null, 5, 90, null],
      [2, null, 6, 80, null],
    ]);
  });

  it('are told apart by what lies within what, in any order of the columns', () => {
    expect(
      figures(['Sector', 'Groot-Veld', 'Veldstad', 'Nederland'], ['Bouw', 5, 1, 90], ['Zorg', 6, 2, 80]),
    ).toEqual([
      [1, null, 5, 90, null],
      [2, null, 6, 80, null],
    ]);
  });

  it('are said what they were taken for, where their names do not tell', () => {
    const input = inputOfCells([
      ['Sector', 'Groot-Veld', 'Veldstad', 'Nederland'],
      ['Bouw', 5, 1, 90],
      ['Zorg', 6, 2, 80],
    ]);
    expect(findingsOf(input, 'areasTaken').map(({ message }) => message)).toEqual([
      {
        kind: 'areasTaken',
        areas: ['Groot-Veld', 'Veldstad', 'Nederland'],
        own: 'Veldstad',
        region: 'Groot-Veld',
        reference: 'Nederland',
        others: 0,
      },
    ]);
  });

  it('may stand below years, or above them', () => {
    const expected = [
      [11, 1, 15, 95, 90],
      [12, 2, 16, 85, 80],
    ];
    const rows = [
      ['Bouw', 1, 11, 5, 15, 90, 95],
      ['Zorg', 2, 12, 6, 16, 80, 85],
    ];
    expect(
      figures(
        ['Banen naar sector'],
        ['', 'Veldstad', '', 'Groot-Veld', '', 'Nederland', ''],
        ['Sector', 2013, 2018, 2013, 2018, 2013, 2018],
        ...rows,
      ),
    ).toEqual(expected);
    expect(
      figures(
        ['Banen naar sector'],
        ['', '2013', '', '', '2018', '', ''],
        ['Sector', 'Veldstad', 'Groot-Veld', 'Nederland', 'Veldstad', 'Groot-Veld', 'Nederland'],
        ['Bouw', 1, 5, 90, 11, 15, 95],
        ['Zorg', 2, 6, 80, 12, 16, 85],
      ),
    ).toEqual(expected);
  });

  it('are asked about where none lies within the other, and read as she answers', () => {
    const cells = [
      ['Sector', 'Aa', 'Bee', 'Nederland'],
      ['Bouw', 1, 5, 90],
      ['Zorg', 7, 2, 80],
    ];
    const snapshot = snapshotOf({ cells });
    expect(problemOf(snapshot)).toMatchObject({
      kind: 'areaUnclear',
      areas: ['Aa', 'Bee', 'Nederland'],
      area: { row: 0, column: 0, lastRow: 2, lastColumn: 3 },
    });
    const { sectors } = inputOf({ ...snapshot, remembered: { ...NO_CHOICES, areas: { own: 'Bee' } } });
    expect(sectors.rows.map((row) => [row.jobs.value, row.reference?.value])).toEqual([
      [5, 90],
      [2, 80],
    ]);
  });

  it('are asked about where each stands over its years, and read as she answers', () => {
    const cells = [
      ['', 'Almere', '', 'Venlo', ''],
      ['Sector', 2013, 2018, 2013, 2018],
      ['Bouw', 1, 11, 5, 15],
      ['Zorg', 2, 12, 6, 16],
    ];
    const snapshot = snapshotOf({ cells });
    expect(problemOf(snapshot)).toMatchObject({ kind: 'areaUnclear', areas: ['Almere', 'Venlo'] });
    const { sectors } = inputOf({ ...snapshot, remembered: { ...NO_CHOICES, areas: { own: 'Venlo' } } });
    expect(sectors.rows.map((row) => [row.jobs.value, row.earlierJobs?.value])).toEqual([
      [15, 5],
      [16, 6],
    ]);
    expect(sectors.rows[0]!.jobs.place).toEqual({ sheet: 'Blad1', row: 2, column: 4 });
    expect([sectors.year, sectors.earlierYear, sectors.referenceKind]).toEqual([2018, 2013, 'none']);
  });

  it('are no groups of something else over years that differ', () => {
    expect(
      figures(
        ['', 'Banen', '', 'Kantoren', ''],
        ['Sector', 2013, 2018, 2012, 2017],
        ['Bouw', 1, 11, 5, 15],
        ['Zorg', 2, 12, 6, 16],
      ),
    ).toEqual([
      [11, 1, null, null, null],
      [12, 2, null, null, null],
    ]);
  });

  it('are not seen in columns that say what they count', () => {
    expect(
      figures(
        ['Sector', 'Banen 2018', 'Kantoren', 'Winkels', 'Banen Nederland 2018'],
        ['Bouw', 10, 1, 2, 90],
        ['Zorg', 20, 3, 4, 80],
      ),
    ).toEqual([
      [10, null, null, 90, null],
      [20, null, null, 80, null],
    ]);
  });
});
