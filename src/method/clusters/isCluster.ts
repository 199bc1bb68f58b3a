/** What can be found of a test: it is met, met in part, or not met. */
export const TEST_RESULTS = ['yes', 'partly', 'no'] as const;

export type TestResult = (typeof TEST_RESULTS)[number];

/** A cluster; one in the making; or a profile, which is what binds companies that are no cluster. */
export const CLUSTER_VERDICTS = ['cluster', 'emerging', 'profile'] as const;

export type ClusterVerdict = (typeof CLUSTER_VERDICTS)[number];

/**
 * Whether companies form a cluster.
 *
 * Rule: a cluster passes two tests: its companies are near each other, and depend on each other economically,
 * foremost as suppliers and customers. Both met is a cluster; both met at least in part is a cluster in the making;
 * where one is not met it is a profile, however well the other is met.
 *
 * Missing: a test that was not done is null. The verdict is then null too, unless the other test was not met,
 * which decides by itself.
 *
 * Source: Birch (2019), section 2.6, which has no scale of its own: it calls dependence that is limited but
 * promising a cluster in the making, and near companies with hardly any dependence (Impact City) a profile.
 *
 * Example: `isCluster('yes', 'partly')` //=> 'emerging'
 */
export function isCluster(
  proximity: TestResult | null,
  dependence: TestResult | null,
): ClusterVerdict | null {
  if (proximity === 'no' || dependence === 'no') return 'profile';
  if (proximity === null || dependence === null) return null;
  return proximity === 'yes' && dependence === 'yes' ? 'cluster' : 'emerging';
}
