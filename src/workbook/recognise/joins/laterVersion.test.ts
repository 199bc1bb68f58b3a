import { inputOf } from '../testing/inputOf';
import { snapshotOf, type TestSheet } from '../testing/snapshotOf';

const sheet = (name: string, header: string, ...jobs: readonly number[]): TestSheet => ({
  name,
  cells: [['Sector', header], ...['Bouw', 'Zorg', 'Horeca'].map((sector, at) => [sector, jobs[at]!])],
});

const jobsOf = (...sheets: readonly TestSheet[]) =>
  inputOf(snapshotOf(...sheets)).sectors.rows.map(({ jobs }) => jobs.value);

describe('two versions of one table', () => {
  it.each(['Banen oud', 'Banen (2)', 'Kopie van Banen', 'Backup', 'Banen old'])(
    'are read from the sheet that does not call itself old or a copy: %s',
    (name) => {
      const [old, later] = [sheet(name, 'Banen 2023', 1, 2, 4), sheet('Banen', 'Banen 2023', 10, 20, 40)];
      expect(jobsOf(old, later)).toEqual([10, 20, 40]);
      expect(jobsOf(later, old)).toEqual([10, 20, 40]);
    },
  );

  it('are read in the order of the workbook where no name tells', () => {
    expect(jobsOf(sheet('Noord', 'Banen 2023', 1, 2, 4), sheet('Zuid', 'Banen 2023', 10, 20, 40))).toEqual([
      1, 2, 4,
    ]);
  });

  it('are no versions where their headers differ', () => {
    expect(
      jobsOf(sheet('Banen oud', 'Banen 2023', 1, 2, 4), sheet('Extra', 'Werkzame personen 2023', 10, 20, 40)),
    ).toEqual([1, 2, 4]);
  });
});
