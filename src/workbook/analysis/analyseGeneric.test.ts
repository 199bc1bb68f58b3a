import type { Figure, SectorTable } from '../input';
import { analyseGeneric } from './analyseGeneric';
import { sketchEcosystem } from './policyFixture';

const figure = (value: number | null): Figure => ({
  value,
  place: { sheet: 'T', row: 1, column: 1 },
  asIs: true,
});

const sectors = (...rows: readonly (readonly [string, number, number | null])[]): SectorTable =>
  ({
    keyKind: 'sector',
    rows: rows.map(([key, jobs, earlier]) => ({ key, jobs: figure(jobs), earlierJobs: figure(earlier) })),
  }) as unknown as SectorTable;

const HALF = { genericShare: 0.5, genericFewest: 3 };
const NO_PROFILES: ReadonlySet<string> = new Set();

const REGION = sketchEcosystem([
  { key: 'bouw', ratings: { leadership: 'weak', talent: 'strong' } },
  { key: 'ict', ratings: { leadership: 'weak', networks: 'weak' } },
  { key: 'handel', selected: false, ratings: { leadership: 'weak', finance: 'weak' } },
  { key: 'veilig', kind: 'cluster', phase: 'growth', ratings: { talent: 'strong' } },
  { key: 'leeg', ratings: {} },
]);

const concerned = (sectorTable: SectorTable | null = null) =>
  new Map(
    analyseGeneric(REGION, NO_PROFILES, sectorTable, HALF).measures.map(({ measure, subjects }) => [
      measure.id,
      subjects && subjects.map(({ key }) => key),
    ]),
  );

describe('analyseGeneric', () => {
  it('counts in how many ecosystems an element is weak, the most frequent first', () => {
    const { ecosystems, elements } = analyseGeneric(REGION, NO_PROFILES, null, HALF);
    expect(ecosystems.map(({ key }) => key)).toEqual(['bouw', 'ict', 'handel', 'veilig']);
    expect(elements[0]).toEqual({
      element: 'leadership',
      strong: 0,
      weak: 3,
      rated: 3,
      isStrongInMost: false,
      isWeakInMost: true,
      isRatedInFew: false,
      region: null,
    });
    expect(elements.find(({ element }) => element === 'talent')).toMatchObject({
      strong: 2,
      weak: 0,
      rated: 2,
    });
    expect(elements.some(({ element }) => element === 'knowledge')).toBe(false);
  });

  it('counts what was not rated neither as weak nor as not weak', () => {
    const { elements } = analyseGeneric(
      sketchEcosystem([
        ...['a', 'b', 'c'].map((key) => ({ key, ratings: { finance: 'weak', talent: 'strong' } as const })),
        { key: 'd', ratings: { finance: 'strong', talent: 'strong', demand: 'weak' } },
        ...['e', 'f', 'g', 'h'].map((key) => ({ key, ratings: { talent: 'weak' } as const })),
      ]),
      NO_PROFILES,
      null,
      HALF,
    );
    const of = (element: string) => elements.find((one) => one.element === element);
    // Three of the four that were rated, of eight.
    expect(of('finance')).toMatchObject({ weak: 3, rated: 4, isWeakInMost: true, isRatedInFew: false });
    // One rating tells nothing of most.
    expect(of('demand')).toMatchObject({ weak: 1, rated: 1, isWeakInMost: false, isRatedInFew: true });
  });

  it('says what is strong in most by the same rule', () => {
    const isStrongInMost = (genericFewest: number): boolean | undefined =>
      analyseGeneric(REGION, NO_PROFILES, null, { ...HALF, genericFewest }).elements.find(
        ({ element }) => element === 'talent',
      )?.isStrongInMost;
    // Two of two that were rated.
    expect([isStrongInMost(2), isStrongInMost(3)]).toEqual([true, false]);
  });

  it('has what is weak in the region as a whole, and lets it concern everybody', () => {
    const { elements, measures, ecosystems } = analyseGeneric(
      sketchEcosystem([{ key: 'a', ratings: { talent: 'strong' } }], {
        finance: 'weak',
        knowledge: 'strong',
      }),
      NO_PROFILES,
      null,
      HALF,
    );
    expect(ecosystems.map(({ key }) => key)).toEqual(['a']);
    expect(elements.map(({ element, rated, region }) => [element, rated, region])).toEqual([
      ['finance', 0, 'weak'],
      ['talent', 1, null],
      ['knowledge', 0, 'strong'],
    ]);
    expect(measures.find(({ measure }) => measure.id === 'cornerstone-investor')?.subjects).toBeNull();
  });

  it('places each warning where it applies, and leaves out what does not apply', () => {
    const where = concerned();
    // The sources say it of clusters, however they are led.
    expect(where.get('feeder-not-leader')).toEqual(['veilig']);
    expect(where.get('never-one-element')).toEqual(['ict']);
    expect(where.get('not-only-clusters')).toEqual(['veilig']);
    expect(where.get('young-cluster-uncertain')).toEqual(['veilig']);
    expect(where.get('support-challengers')).toBeNull();
    expect(where.has('backing-winners')).toBe(false);
    // Finance is weak only in a sector that was not chosen.
    expect(where.has('cornerstone-investor')).toBe(false);
  });

  it('warns of propping up a chosen sector that lost jobs, and of no other', () => {
    expect(concerned().has('backing-losers')).toBe(false);
    const table = sectors(['bouw', 100, 90], ['ict', 80, 90], ['handel', 1, 2], ['leeg', 5, null]);
    expect(concerned(table).get('backing-losers')).toEqual(['ict']);
  });

  it('takes no profile for an ecosystem', () => {
    const { ecosystems, ratedProfiles, elements } = analyseGeneric(REGION, new Set(['ict']), null, HALF);
    expect(ecosystems.map(({ key }) => key)).toEqual(['bouw', 'handel', 'veilig']);
    expect(ratedProfiles).toEqual(['ict']);
    expect(elements[0]).toMatchObject({ element: 'leadership', weak: 2, rated: 2 });
  });
});
