import { sheetLocaleOf } from '../../../locale/sheetLocale';
import { analyseCrossovers } from '../../analysis/analyseCrossovers';
import { anyInputOf } from '../../recognise/testing/inputOf';
import { snapshotOf } from '../../recognise/testing/snapshotOf';
import { sheetNamesFor } from '../../sheetNames';
import type { FormulaContent, SheetPlan } from '../../sheetPlan';
import { crossoversPlan } from './crossoversPlan';
import { projectsPlan } from './projectsPlan';

const LIMITS = { strength: 1.5, projects: 4 };

function planOf(language: 'nl' | 'en', first = 'Bouw'): SheetPlan {
  const locale = sheetLocaleOf(language);
  const context = {
    locale,
    sheetNames: sheetNamesFor([], new Map(), locale),
    date: new Date('2026-01-15T12:00:00Z'),
    version: '0.0.0',
  };
  const cells = [
    ['Project', 'Sector'],
    ['Dak', first],
    ['Dak', 'Zorg'],
    ['Bed', 'Zorg'],
  ];
  const table = anyInputOf(snapshotOf({ name: 'Lijst', cells })).projects!;
  const analysis = analyseCrossovers(table, [], LIMITS);
  return crossoversPlan(context, table, analysis, projectsPlan(context, table, analysis), LIMITS);
}

const formulaOf = (plan: SheetPlan, row: number, id: string): string =>
  (plan.rows[row]!.cells[id] as FormulaContent).formula;

describe('the plan of the sheet Cross-overs', () => {
  it('has a row per sector for the projects and one for the strengths, each with its key', () => {
    expect(planOf('nl').rows.map(({ key, cells }) => [key, cells.sector, cells.block])).toEqual([
      ['construction|count', 'Bouw', 'projecten'],
      ['healthcare|count', 'Zorg', 'projecten'],
      ['construction|strength', 'Bouw', 'sterkte'],
      ['healthcare|strength', 'Zorg', 'sterkte'],
    ]);
    expect(planOf('en').rows.map(({ key }) => key)).toEqual(planOf('nl').rows.map(({ key }) => key));
  });

  it('counts on the sheet Projects, and compares on its own', () => {
    const plan = planOf('nl');
    expect(formulaOf(plan, 0, 'sector:healthcare')).toBe(
      `=SUMPRODUCT(('Projecten'!$B$7:$B$8>0)*('Projecten'!$C$7:$C$8>0))`,
    );
    expect(formulaOf(plan, 0, 'sector:construction')).toBe(`=COUNTIF('Projecten'!$B$7:$B$8,">1")`);
    expect(formulaOf(plan, 2, 'sector:healthcare')).toBe('=IF(($F7*$F8)=0,"",$D7*$F$5/($F7*$F8))');
    expect(plan.rows[2]!.cells['sector:construction']).toBeNull();
  });

  it('colours the strengths alone, from her own limits', () => {
    expect(planOf('nl').heatMaps).toEqual([
      {
        firstColumn: 'sector:construction',
        lastColumn: 'sector:healthcare',
        firstKey: 'construction|strength',
        lastKey: 'healthcare|strength',
        high: 1.5,
        low: 0.6667,
        unsteady: 'MAX(C7,$F7*INDEX($F$7:$F$10,MATCH(C$6,$A$7:$A$10,0))/$F$5)<4',
      },
    ]);
  });

  it('finds a sector whose name is a pattern by comparing', () => {
    expect(planOf('nl', '??').heatMaps![0]!.unsteady).toContain('MATCH(TRUE,INDEX($A$7:$A$10=C$6,0),0)');
  });

  it('says how large a part crosses sectors, and that no pair stands out', () => {
    expect(planOf('nl').answer).toBe(
      '50% van de 2 projecten gaat over sectoren heen. Geen paar sectoren springt eruit.',
    );
    expect(planOf('en').answer).toBe('50% of the 2 projects crosses sectors. No pair of sectors stands out.');
  });
});
