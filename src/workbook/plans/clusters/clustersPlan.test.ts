import { sheetLocaleOf } from '../../../locale/sheetLocale';
import { analyseClusters } from '../../analysis/analyseClusters';
import { anyInputOf } from '../../recognise/testing/inputOf';
import { snapshotOf, type TestCell } from '../../recognise/testing/snapshotOf';
import { sheetNamesFor } from '../../sheetNames';
import type { SheetPlan } from '../../sheetPlan';
import { clustersPlan } from './clustersPlan';

function planOf(language: 'nl' | 'en', ...cells: readonly (readonly TestCell[])[]): SheetPlan {
  const locale = sheetLocaleOf(language);
  const context = {
    locale,
    sheetNames: sheetNamesFor([], new Map(), locale),
    date: new Date('2026-01-15T12:00:00Z'),
    version: '0.0.0',
  };
  const input = anyInputOf(snapshotOf({ name: 'Lijst', cells }));
  return clustersPlan(context, input, analyseClusters(input.clusters, new Map()));
}

const idsOf = (plan: SheetPlan): readonly string[] => plan.columns.map(({ id }) => id);

describe('the plan of the sheet Clusters', () => {
  it('shows no column of what her table does not tell', () => {
    const bare = planOf('nl', ['Cluster', 'Nabijheid', 'Samenhang'], ['Haven', 'ja', 'ja']);
    for (const id of ['centre', 'given', 'phaseReason', 'remark']) expect(idsOf(bare)).not.toContain(id);
    const full = planOf(
      'nl',
      ['Cluster', 'Nabijheid', 'Samenhang', 'Oordeel', 'Fase', 'Reden van de fase', 'Centrum', 'Toelichting'],
      ['Haven', 'ja', 'ja', 'cluster', 'groei', 'scholing', 'Kade', 'oud'],
    );
    expect(idsOf(full)).toEqual(expect.arrayContaining(['centre', 'given', 'phaseReason', 'remark']));
  });

  it('refers to her word where a formula knows it, and otherwise says what it was taken for', () => {
    const [row] = planOf(
      'nl',
      ['Cluster', 'Nabijheid', 'Samenhang', 'Fase'],
      ['Haven', 'Ja', 'nauwelijks', 'volwassenheid'],
    ).rows;
    expect(row!.cells.proximity).toEqual({ formula: `=IF('Lijst'!$B$2="","",'Lijst'!$B$2)` });
    expect(row!.cells.dependence).toBe('nee');
    expect(row!.cells.phase).toBe('volwassen');
  });

  it('says what is a cluster, what is not, what is not tested, and what has its centre elsewhere', () => {
    const cells = [
      ['Cluster', 'Nabijheid', 'Samenhang', 'Gebied'],
      ['Haven', 'ja', 'ja', 'stad'],
      ['Water', 'ja', 'beperkt', 'stad'],
      ['Impact', 'ja', 'nee', 'stad'],
      ['Licht', 'ja', null, 'stad'],
      ['Zuivel', null, null, 'ruime regio'],
    ];
    expect(planOf('nl', ...cells).answer).toBe(
      'Cluster: Haven. In ontwikkeling: Water. Profiel, geen cluster: Impact. Niet getoetst: Licht. Kern elders: Zuivel.',
    );
    expect(planOf('en', ...cells).answer).toBe(
      'Cluster: Haven. Emerging: Water. Profile, no cluster: Impact. Not tested: Licht. Centre elsewhere: Zuivel.',
    );
  });

  it('says so when nothing is a cluster, and counts names that do not fit in a sentence', () => {
    const many = Array.from({ length: 7 }, (_, index) => [`Profiel ${index}`, 'ja', 'nee']);
    expect(planOf('nl', ['Cluster', 'Nabijheid', 'Samenhang'], ...many).answer).toBe(
      'Geen cluster dat beide toetsen haalt. Profiel, geen cluster: 7.',
    );
  });
});
