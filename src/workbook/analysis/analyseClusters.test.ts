import type { ClusterVerdict, Phase, TestResult } from '../../method';
import type { ClusterRow, Input } from '../input';
import { analyseClusters, withPhases, type OwnCluster } from './analyseClusters';

const PLACE = { sheet: 'Lijst', row: 1, column: 0 };

const cluster = (
  key: string,
  [proximity, dependence]: readonly [TestResult | null, TestResult | null],
  more: { readonly isCluster?: boolean; readonly phase?: Phase } = {},
): ClusterRow => ({
  key,
  name: { text: key, place: PLACE },
  area: null,
  isElsewhere: false,
  centre: null,
  proximity: { result: proximity, place: PLACE, asIs: true, evidence: null },
  dependence: { result: dependence, place: PLACE, asIs: true, evidence: null },
  given:
    more.isCluster === undefined ? null : { isCluster: more.isCluster, text: { text: '', place: PLACE } },
  phase: more.phase ?? null,
  phaseText: null,
  phaseReason: null,
  remark: null,
  missions: null,
  sectors: null,
});

const NOTHING_OF_HERS: ReadonlyMap<string, OwnCluster> = new Map();

const verdictOf = (row: ClusterRow, own = NOTHING_OF_HERS): ClusterVerdict | null =>
  analyseClusters([row], own).judged[0]!.applied;

describe('the verdict on a cluster', () => {
  it.each([
    ['yes', 'yes', 'cluster'],
    ['yes', 'partly', 'emerging'],
    ['partly', 'partly', 'emerging'],
    ['yes', 'no', 'profile'],
    ['no', null, 'profile'],
    ['yes', null, null],
    [null, null, null],
  ] as const)('is, with proximity %p and interdependence %p, %p', (proximity, dependence, verdict) => {
    expect(verdictOf(cluster('haven', [proximity, dependence]))).toBe(verdict);
  });

  it('follows her table before the tests, which still tell a cluster in the making from one', () => {
    expect(verdictOf(cluster('haven', ['yes', 'yes'], { isCluster: false }))).toBe('profile');
    expect(verdictOf(cluster('haven', ['no', 'yes'], { isCluster: true }))).toBe('cluster');
    expect(verdictOf(cluster('haven', [null, null], { isCluster: true }))).toBe('cluster');
    expect(verdictOf(cluster('haven', ['yes', 'partly'], { isCluster: true }))).toBe('emerging');
  });

  it('follows her own verdict on our sheet before everything', () => {
    const own = new Map([['haven', { verdict: 'emerging', phase: null }]] as const);
    expect(verdictOf(cluster('haven', ['no', 'no'], { isCluster: false }), own)).toBe('emerging');
    expect(verdictOf(cluster('water', ['no', 'no']), own)).toBe('profile');
  });
});

describe('the analysis of clusters', () => {
  const rows = [
    cluster('haven', ['yes', 'yes'], { phase: 'growth' }),
    cluster('impact', ['yes', 'no']),
    cluster('licht', ['yes', null], { phase: 'birth' }),
  ];
  const own = new Map([['licht', { verdict: null, phase: 'decline' }]] as const);

  it('names what is no cluster, and not what is not tested', () => {
    expect([...analyseClusters(rows, own).profiles]).toEqual(['impact']);
  });

  it('hands the phases that count to the advice', () => {
    const input = { clusters: rows } as unknown as Input;
    expect(withPhases(input, analyseClusters(rows, own)).clusters.map(({ phase }) => phase)).toEqual([
      'growth',
      null,
      'decline',
    ]);
  });
});
