import { sheetLocaleOf } from '../../../locale/sheetLocale';
import type { SectorRow } from '../../input';
import { sheetNamesFor } from '../../sheetNames';
import type { FormulaContent, SheetPlan } from '../../sheetPlan';
import { column, keyColumn } from '../columns';
import { CodeTotals } from './codeTotals';

/** The formula for the jobs of a sector, on a sheet with one code for each of these sectors. */
function jobsOf(sector: string, sectors: readonly string[]): string {
  const locale = sheetLocaleOf('nl');
  const context = {
    locale,
    sheetNames: sheetNamesFor([], new Map(), locale),
    date: new Date('2026-01-15T12:00:00Z'),
    version: '0.0.0',
  };
  const codes: SheetPlan = {
    role: 'codes',
    title: '',
    question: '',
    answer: '',
    source: '',
    columns: [
      column('sector', 'Sector', 'text', 8),
      column('split', '', 'text', 8),
      column('jobs', 'Banen', 'count', 8),
      keyColumn(locale),
    ],
    totals: {},
    rows: sectors.map((name, at) => ({ key: `code ${at}`, cells: { sector: name, split: null } })),
    remarks: [],
    ratingColumns: [],
  };
  const name = { text: sector, place: { sheet: 'LISA', row: 1, column: 0 } };
  const row: Pick<SectorRow, 'key' | 'name'> = { key: 'x', name };
  const { jobs } = new CodeTotals(context, codes).row(row, ['jobs']);
  return (jobs as FormulaContent).formula;
}

describe('the sum of the codes of a sector', () => {
  it('goes by the name of the sector', () => {
    expect(jobsOf('Zorg', ['Zorg', 'Bouw'])).toBe(
      `=SUMIFS('Invoer SBI'!$C$7:$C$8,'Invoer SBI'!$A$7:$A$8,"Zorg")`,
    );
    const names = `'Invoer SBI'!$A$7:$A$8`;
    expect(jobsOf('TRUE', ['TRUE', 'Bouw'])).toBe(
      `=SUMIFS('Invoer SBI'!$C$7:$C$8,${names},"=TRUE*",${names},"<>TRUE?*")`,
    );
  });

  it('names the cells of a sector that no criterion can name, as many as a function takes', () => {
    const long = 'x'.repeat(260);
    expect(jobsOf(long, [long, `${long}y`, long])).toBe(`=(SUM('Invoer SBI'!$C$7,'Invoer SBI'!$C$9))`);
    // Excel's specifications and limits: a function takes 255 arguments.
    const sums = jobsOf(long, Array<string>(256).fill(long)).split('+');
    expect(sums.map((sum) => sum.split(',').length)).toEqual([255, 1]);
  });
});
