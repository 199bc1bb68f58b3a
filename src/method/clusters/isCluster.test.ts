import * as fc from 'fast-check';
import { CLUSTER_VERDICTS, TEST_RESULTS, isCluster, type TestResult } from './isCluster';

describe('isCluster', () => {
  // Section 2.6 of the report for The Hague (Birch 2019, pp. 21-25) says of each what its verdict is.
  it.each([
    ['Security', 'yes', 'yes', 'cluster'],
    ['Composites', 'yes', 'yes', 'cluster'],
    ['Legal & Policy', 'yes', 'partly', 'emerging'],
    ['Energy renewal', 'partly', 'partly', 'emerging'],
    ['Impact City', 'yes', 'no', 'profile'],
  ] as const)('calls %s what the report calls it', (_name, proximity, dependence, verdict) => {
    expect(isCluster(proximity, dependence)).toBe(verdict);
  });

  it('says nothing when a test was not done, but for a test that was not met', () => {
    expect(isCluster(null, null)).toBeNull();
    expect(isCluster('yes', null)).toBeNull();
    expect(isCluster(null, 'partly')).toBeNull();
    expect(isCluster(null, 'no')).toBe('profile');
    expect(isCluster('no', null)).toBe('profile');
  });

  it('asks of both tests the same, and never gets better when a test is met less', () => {
    const result = fc.constantFrom(...TEST_RESULTS);
    const rank = (one: TestResult, other: TestResult): number =>
      CLUSTER_VERDICTS.indexOf(isCluster(one, other)!);
    fc.assert(
      fc.property(result, result, result, (one, other, less) => {
        expect(isCluster(one, other)).toBe(isCluster(other, one));
        if (TEST_RESULTS.indexOf(less) < TEST_RESULTS.indexOf(one)) return;
        expect(rank(less, other)).toBeGreaterThanOrEqual(rank(one, other));
      }),
    );
  });
});
