import { sheetLocaleOf } from '../../../locale/sheetLocale';
import { analyseCrossovers } from '../../analysis/analyseCrossovers';
import { anyInputOf } from '../../recognise/testing/inputOf';
import { snapshotOf, type TestCell } from '../../recognise/testing/snapshotOf';
import { sheetNamesFor } from '../../sheetNames';
import type { FormulaContent, SheetPlan } from '../../sheetPlan';
import { projectsPlan, sectorColumn } from './projectsPlan';

function planOf(...cells: readonly (readonly TestCell[])[]): SheetPlan {
  const locale = sheetLocaleOf('nl');
  const context = {
    locale,
    sheetNames: sheetNamesFor([], new Map(), locale),
    date: new Date('2026-01-15T12:00:00Z'),
    version: '0.0.0',
  };
  const table = anyInputOf(snapshotOf({ name: 'Lijst', cells })).projects!;
  return projectsPlan(context, table, analyseCrossovers(table, [], { strength: 1.25, projects: 5 }));
}

const formulaOf = (plan: SheetPlan, row: number, id: string): string =>
  (plan.rows[row]!.cells[id] as FormulaContent).formula;

describe('the plan of the sheet Projects', () => {
  it('counts in her list, by the name in its own row', () => {
    const plan = planOf(['Project', 'Sector'], ['Dak', 'Bouw'], ['Dak', 'Zorg'], ['Bed', 'Zorg']);
    expect(plan.rows.map(({ cells }) => cells.project)).toEqual(['Dak', 'Bed']);
    expect(formulaOf(plan, 1, 'sector:healthcare')).toBe(
      `=COUNTIFS('Lijst'!$A$2:$A$4,"="&$A8,'Lijst'!$B$2:$B$4,"=Zorg")`,
    );
  });

  it('counts each spelling, with every sign as itself', () => {
    const plan = planOf(['Project', 'Sector'], ['Da*k', 'Bouw "x"'], ['da*k ', 'Bouw "x"'], ['Bed', 'Zorg?']);
    const names = `'Lijst'!$A$2:$A$4`;
    const sectors = `'Lijst'!$B$2:$B$4`;
    const [sector] = plan.columns.filter(({ header }) => header === 'Bouw "x"');
    expect(formulaOf(plan, 0, sector!.id)).toBe(
      `=COUNTIFS(${names},"="&SUBSTITUTE($A7,"*","~*"),${sectors},"=Bouw ""x""")` +
        `+COUNTIFS(${names},"="&SUBSTITUTE("da*k ","*","~*"),${sectors},"=Bouw ""x""")`,
    );
    const [other] = plan.columns.filter(({ header }) => header === 'Zorg?');
    expect(formulaOf(plan, 1, other!.id)).toContain('"=Zorg~?"');
  });

  it('compares a name that is too long for a criterion, in parts that are not too long for a formula', () => {
    const name = 'x'.repeat(260);
    const plan = planOf(['Project', 'Sector'], [name, 'Bouw'], [`${name} `, 'Bouw'], ['Bed', 'Zorg']);
    const spelling = '("x+"(?:&"x+ ?")*)';
    const lists = `--ISNUMBER(1/(('Lijst'!$A$2:$A$4&""=@)*('Lijst'!$B$2:$B$4&""="Bouw")))`.replace(
      /[$()*]/g,
      '\\$&',
    );
    const formula = formulaOf(plan, 0, 'sector:construction');
    const [, parts] = new RegExp(
      `^=SUMPRODUCT\\(${lists.replace('@', '\\$A7')}\\)\\+SUMPRODUCT\\(${lists.replace('@', spelling)}\\)$`,
    ).exec(formula) ?? [formula, ''];
    const texts = parts!.split('&').map((part) => part.slice(1, -1));
    expect(texts.join('')).toBe(`${name} `);
    // Microsoft, specifications and limits of Excel: a text in a formula has at most 255 characters.
    expect(Math.max(...texts.map(({ length }) => length))).toBeLessThanOrEqual(255);
  });

  it('compares a name that a criterion would read as a value', () => {
    const plan = planOf(['Project', 'Sector'], ['Waar', 'Bouw'], ['Dak', '#N/A'], ['Dak', 'Zorg']);
    const [names, sectors] = [`'Lijst'!$A$2:$A$4`, `'Lijst'!$B$2:$B$4`];
    const compared = (name: string, sector: string): string =>
      `=SUMPRODUCT(--ISNUMBER(1/((${names}&""=${name})*(${sectors}&""="${sector}"))))`;
    expect(formulaOf(plan, 0, 'sector:healthcare')).toBe(compared('$A7', 'Zorg'));
    const [other] = plan.columns.filter(({ header }) => header === '#N/A');
    expect(formulaOf(plan, 1, other!.id)).toBe(compared('$A8', '#N/A'));
  });

  it('takes every sign of the town above the column as itself', () => {
    const plan = planOf(['Project', 'Sector', 'Plaats'], ['Dak', 'Bouw', '?'], ['Dak', 'Zorg', 'Dorp']);
    const town = `SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(@,"~","~~"),"*","~*"),"?","~?")`;
    expect(formulaOf(plan, 0, 'local').replace(/\$[A-Z]+\$5/g, '@')).toContain(`"="&${town})`);
  });

  it('has no column for institutions or places that her list does not tell apart', () => {
    const plain = planOf(['Project', 'Sector', 'Plaats'], ['Dak', 'Bouw', 'Stad'], ['Dak', 'Zorg', 'Stad']);
    expect(plain.columns.map(({ id }) => id)).not.toEqual(expect.arrayContaining(['local']));
    expect(plain.columns.map(({ id }) => id)).not.toEqual(expect.arrayContaining(['knowledge']));
    expect(plain.ownTotals).toBeUndefined();
    const places = planOf(['Project', 'Sector', 'Plaats'], ['Dak', 'Bouw', 'Stad'], ['Dak', 'Zorg', 'Dorp']);
    expect(places.ownTotals).toEqual({ local: 'Stad' });
  });

  it('is as wide as the longest word of a sector asks, within bounds', () => {
    const widthOf = (name: string): number => sectorColumn({ key: 'x', name, spellings: [] }).width;
    expect(widthOf('Zorg')).toBe(10);
    expect(widthOf('Detailhandel en horeca')).toBe(15);
    expect(widthOf('Overheid (en belangenorganisaties)')).toBe(22);
  });
});
