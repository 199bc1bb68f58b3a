import { sheetLocaleOf } from '../../locale/sheetLocale';
import { anyInputOf } from '../recognise/testing/inputOf';
import { snapshotOf, type TestCell } from '../recognise/testing/snapshotOf';
import { sheetNamesFor } from '../sheetNames';
import type { SheetPlan } from '../sheetPlan';
import type { SheetRole } from '../sheetRoles';
import { PARAMETERS } from '../plans/parameters';
import type { PlanRequest } from './planRequest';
import { planStructure } from './planStructure';

/** The sheets of the first step for one table, as plain data. */
function plansOf(...cells: readonly (readonly TestCell[])[]): ReadonlyMap<SheetRole, SheetPlan> {
  const locale = sheetLocaleOf('nl');
  const request = {
    context: {
      locale,
      sheetNames: sheetNamesFor([], new Map(), locale),
      date: new Date('2026-01-15T12:00:00Z'),
      version: '0.0.0',
    },
    steps: new Set(['structure']),
    input: anyInputOf(snapshotOf({ name: 'Lijst', cells })),
    own: { ratings: [], clusters: new Map(), parameters: PARAMETERS, weights: new Map() },
  } as unknown as PlanRequest;
  return new Map(planStructure(request).plans.map((plan) => [plan.role, plan]));
}

const idsOf = (plan: SheetPlan | undefined): readonly string[] => plan?.columns.map(({ id }) => id) ?? [];

const BARE = [
  ['Sector', 'Banen 2018'],
  ['Maak', 100],
  ['Zorg', 300],
] as const;

const FULL = [
  [
    ...['Sector', 'Banen 2018', 'Banen 2013', 'Vestigingen', 'Banen regio 2018', 'Banen Nederland 2018'],
    ...['Banen Nederland 2013', 'Export', 'Omzet', 'Toegevoegde waarde', 'Fte'],
    ...['Banen regio 2013', 'Vestigingen 2013'],
  ],
  ['Maak', 100, 90, 10, 200, 2000, 1900, 50, 90, 8, 90, 180, 8],
  ['waarvan hightech', 40, 30, 4, 80, 500, 400, 40, 60, 4, 38, 70, 3],
  ['Zorg', 300, 290, 30, 700, 6000, 5800, 0, 50, 12, 250, 690, 28],
] as const;

describe('the plans of the first step', () => {
  it('have no column and no sheet of what her table does not tell', () => {
    const plans = plansOf(...BARE);
    expect([...plans.keys()]).toEqual(['input', 'structure', 'profile', 'charts']);
    expect(idsOf(plans.get('structure'))).toEqual([
      ...['sector', 'jobs', 'share', 'size', 'small', 'rankJobs', 'key', 'note'],
    ]);
    expect(plans.get('charts')!.charts!.map(({ name }) => name)).toEqual(['RL_ShareBars']);
  });

  it('have all of it where her table does', () => {
    const plans = plansOf(...FULL);
    expect([...plans.keys()]).toEqual(['input', 'structure', 'subsectors', 'profile', 'charts']);
    expect(idsOf(plans.get('structure'))).toEqual([
      ...['sector', 'jobs', 'earlierJobs', 'establishments', 'region', 'reference'],
      ...['share', 'regionShare', 'referenceShare', 'growth', 'yearlyGrowth'],
      ...['regionGrowth', 'regionYearlyGrowth', 'referenceGrowth', 'referenceYearlyGrowth'],
      'establishmentsGrowth',
      ...['quotient', 'quotientLow', 'quotientHigh', 'regionQuotient', 'concentration', 'size', 'small'],
      ...['basicJobs', 'nonBasicJobs', 'exportShare', 'valueAdded', 'national', 'mix', 'regional'],
      ...['rankJobs', 'rankGrowth', 'rankQuotient', 'key', 'note'],
    ]);
    expect(plans.get('charts')!.charts!.map(({ name }) => name)).toEqual([
      'RL_QuotientBars',
      'RL_GrowthBubbles',
    ]);
  });

  it('fill every column of every row but hers, and head no two columns alike', () => {
    for (const plan of plansOf(...FULL).values()) {
      const headers = plan.columns.map(({ header }) => header);
      expect(new Set(headers).size).toBe(headers.length);
      for (const { cells } of plan.rows) {
        expect(Object.keys(cells).filter((id) => !idsOf(plan).includes(id))).toEqual([]);
      }
    }
    const { columns, rows } = plansOf(...FULL).get('structure')!;
    const ours = columns.filter(({ owner }) => owner === 'regiolens').map(({ id }) => id);
    for (const { cells } of rows) expect(ours.filter((id) => cells[id] === undefined)).toEqual([]);
  });

  it('count a part in its sector only', () => {
    const plans = plansOf(...FULL);
    expect(plans.get('structure')!.rows.map(({ key }) => key)).toEqual(['manufacturing', 'healthcare']);
    expect(plans.get('subsectors')!.rows.map(({ key }) => key)).toEqual(['manufacturing|hightech']);
  });

  it('draw a bubble for each sector, the one with the most jobs first', () => {
    const bubbles = plansOf(...FULL).get('charts')!.charts![1]!;
    // Quotients 0.25 / 0.25 and 0.75 / 0.75 are alike, so Maak, the first in the table, has the first place.
    expect(bubbles.series.map(({ name }) => name)).toEqual([
      { column: 'sector', key: 'place:2' },
      { column: 'sector', key: 'place:1' },
    ]);
  });
});
