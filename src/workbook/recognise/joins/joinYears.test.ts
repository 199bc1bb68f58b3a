import { findingsOf, inputOf } from '../testing/inputOf';
import { snapshotOf, type TestSheet } from '../testing/snapshotOf';

const sheet = (name: string, header: string, ...jobs: readonly number[]): TestSheet => ({
  name,
  cells: [['Sector', header], ...['Bouw', 'Zorg', 'Energie'].map((sector, at) => [sector, jobs[at] ?? null])],
});

const jobsOf = (...sheets: readonly TestSheet[]) => {
  const { sectors } = inputOf(snapshotOf(...sheets));
  return sectors.rows.map((row) => [row.jobs.value, row.earlierJobs?.value ?? null]);
};

describe('tables of one year each', () => {
  it('are one table of the latest year and the year five before', () => {
    const sheets = [
      sheet('A', 'Banen 2013', 100, 90, 30),
      sheet('B', 'Banen 2016', 110, 88, 32),
      sheet('C', 'Banen 2018', 120, 85, 31),
    ];
    const expected = [
      [120, 100],
      [85, 90],
      [31, 30],
    ];
    expect(jobsOf(...sheets)).toEqual(expected);
    expect(jobsOf(...[...sheets].reverse())).toEqual(expected);
  });

  it('keep every figure in the cell of its own table', () => {
    const { sectors } = inputOf(
      snapshotOf(sheet('A', 'Banen 2013', 100, 90, 30), sheet('B', 'Banen 2018', 120, 85, 31)),
    );
    expect(sectors.rows[1]!.earlierJobs!.place).toEqual({ sheet: 'A', row: 2, column: 1 });
    expect([sectors.year, sectors.earlierYear]).toEqual([2018, 2013]);
  });

  it('are not joined where their sheets name different areas or sources', () => {
    const jobs = [
      [120, null],
      [85, null],
      [31, null],
    ];
    for (const [own, other] of [
      ['Almere', 'Venlo'],
      ['LISA', 'CBS'],
    ] as const) {
      expect(jobsOf(sheet(own, 'Banen 2018', 120, 85, 31), sheet(other, 'Banen 2013', 100, 90, 30))).toEqual(
        jobs,
      );
    }
  });

  it('are not joined where one has other sectors, or counts something else', () => {
    const own = sheet('A', 'Banen 2018', 120, 85, 31);
    for (const header of ['FTE 2013', 'Werkzame personen 2013', 'Banen van werknemers 2013']) {
      expect(jobsOf(own, sheet('B', header, 100, 90, 30))[0]).toEqual([120, null]);
    }
    const others: TestSheet = {
      name: 'B',
      cells: [
        ['Sector', 'Banen 2023'],
        ['Bouw', 1],
        ['Visserij', 2],
        ['Mijnbouw', 4],
      ],
    };
    expect(jobsOf(own, others)[0]).toEqual([120, null]);
  });

  it('leave a column of the earlier table that nothing is compared with, and say so', () => {
    const earlier: TestSheet = {
      name: 'A',
      cells: [
        ['Sector', 'Banen 2013', 'Vestigingen 2013'],
        ['Bouw', 100, 11],
        ['Zorg', 90, 8],
        ['Energie', 30, 2],
      ],
    };
    const input = inputOf(snapshotOf(earlier, sheet('B', 'Banen 2018', 120, 85, 31)));
    expect(findingsOf(input, 'columnUnused').map(({ place, message }) => [place, message.column])).toEqual([
      [{ sheet: 'A', row: 0, column: 2 }, 'Vestigingen 2013'],
    ]);
  });
});
