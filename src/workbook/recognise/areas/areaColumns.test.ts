import { NO_CHOICES } from '../../choices';
import { gridOf } from '../cells/grid';
import { sectorColumnsOf } from '../columns/sectorColumns';
import { findHeaderRows } from '../headers/findHeaderRows';
import { tellAreasApart } from './areaColumns';
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

  it('are asked about where each says that it counts jobs, and read as she answers', () => {
    const cells = [
      ['', 'Banen 2023', '', '', ''],
      ['Sector', 'Delft', 'Rijswijk', 'Midden-Delfland', 'Nederland'],
      ['Bouw', 70, 60, 13, 900],
      ['Zorg', 130, 90, 22, 800],
    ];
    const snapshot = snapshotOf({ cells });
    expect(problemOf(snapshot)).toMatchObject({
      kind: 'areaUnclear',
      areas: ['Delft', 'Rijswijk', 'Midden-Delfland', 'Nederland'],
    });
    const input = inputOf({ ...snapshot, remembered: { ...NO_CHOICES, areas: { own: 'Rijswijk' } } });
    const { rows, year } = input.sectors;
    expect([year, rows.map((row) => [row.jobs.value, row.reference?.value])]).toEqual([
      2023,
      [
        [60, 900],
        [90, 800],
      ],
    ]);
    expect(rows[0]!.jobs.place).toEqual({ sheet: 'Blad1', row: 2, column: 2 });
    expect(findingsOf(input, 'areasTaken')[0]?.message).toMatchObject({ own: 'Rijswijk', others: 2 });
    expect(findingsOf(input, 'columnUnused')).toEqual([]);
  });

  it('are asked about in a pivot table, its total among them, and read as she answers', () => {
    const snapshot = snapshotOf({
      cells: [
        ['Som van banen', 'Kolomlabels', '', ''],
        ['Rijlabels', 'Delft', 'Rijswijk', 'Eindtotaal'],
        ['Bouw', 70, 60, 130],
        ['Zorg', 130, 90, 220],
      ],
    });
    expect(problemOf(snapshot)).toMatchObject({ areas: ['Delft', 'Rijswijk', 'Eindtotaal'] });
    const jobsOf = (own: string) =>
      inputOf({ ...snapshot, remembered: { ...NO_CHOICES, areas: { own } } }).sectors.rows.map(
        ({ jobs }) => jobs.value,
      );
    expect(jobsOf('Rijswijk')).toEqual([60, 90]);
    expect(jobsOf('Eindtotaal')).toEqual([130, 220]);
  });

  it('are asked about under a title of jobs, whatever they are called', () => {
    const snapshot = snapshotOf({
      cells: [
        ['Werkzame personen naar sector', '', ''],
        ['Sector', 'Centrum', 'Westpoort'],
        ['Bouw', 70, 60],
        ['Zorg', 130, 90],
      ],
    });
    expect(problemOf(snapshot)).toMatchObject({ kind: 'areaUnclear', areas: ['Centrum', 'Westpoort'] });
    const { sectors } = inputOf({ ...snapshot, remembered: { ...NO_CHOICES, areas: { own: 'Westpoort' } } });
    expect(sectors.rows.map(({ jobs }) => jobs.value)).toEqual([60, 90]);
  });

  it('take their establishments with them, each its own', () => {
    const cells = [
      ['Sector', 'Banen Delft', 'Vestigingen Delft', 'Banen Rijswijk', 'Vestigingen Rijswijk'],
      ['Bouw', 70, 7, 60, 6],
      ['Zorg', 130, 13, 90, 9],
    ];
    const { sectors } = inputOfCells(cells, { name: 'Banen Rijswijk' });
    expect(sectors.rows.map((row) => [row.jobs.value, row.establishments?.value])).toEqual([
      [60, 6],
      [90, 9],
    ]);
  });

  it('stay a table of something else, and may be chosen by her as jobs', () => {
    const snapshot = snapshotOf({
      cells: [
        ['Banen naar sector', '', ''],
        ['Sector', 'Aa', 'Bee'],
        ['Bouw', 70, 60],
        ['Zorg', 130, 90],
      ],
    });
    const [sheet] = snapshot.sheets;
    const { headers, unclear } = tellAreasApart(findHeaderRows(gridOf(sheet!, sheet!.area!, [])));
    expect(unclear.length).toBeGreaterThan(0);
    expect(headers.filter((header) => sectorColumnsOf(header) !== null)).toEqual([]);
    expect(headers.some(({ columns }) => columns.some(({ meaning }) => meaning.header === 'Bee'))).toBe(true);
    const choice = { kind: 'sectors', sheet: 'Blad1', role: 'jobs', header: 'Bee' } as const;
    const { sectors } = inputOf({ ...snapshot, remembered: { ...NO_CHOICES, columns: [choice] } });
    expect(sectors.rows.map(({ jobs }) => jobs.value)).toEqual([60, 90]);
  });

  it('are not asked about where the columns are of other things than places', () => {
    expect(
      figures(['Sector', 'Banen LISA', 'Banen CBS'], ['Bouw', 70, 60], ['Zorg', 130, 90]).map(
        ([jobs]) => jobs,
      ),
    ).toEqual([70, 130]);
  });

  it('are told by a title that stands above the first column only', () => {
    expect(
      figures(
        ['Banen gemeente Bee, 2023', '', '', ''],
        ['Sector', 'Aa', 'Bee', 'Nederland'],
        ['Bouw', 1, 5, 90],
        ['Zorg', 7, 2, 80],
      ),
    ).toEqual([
      [5, null, null, 90, null],
      [2, null, null, 80, null],
    ]);
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
