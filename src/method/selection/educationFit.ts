import type { Values } from '../matrix';
import { MethodError, type Outcome } from '../methodError';
import { profilePairs } from './educationProfiles';

/**
 * Fit of two education profiles: how much of the one would do for the other as it is.
 *
 * Formula: `1 - 1/2 sum |p - q|` over the levels, with p and q the shares of each level: one minus the index
 * of dissimilarity. Unit: a fraction; 1 when the profiles are the same, 0 when they share no level.
 * `1 - fit` is the part of the unemployed that would need another level to be spread as the jobs are.
 *
 * Shapes: `profile` and `other` are two rows or two columns of one length, or one of them is a row or column
 * along the other, which holds a profile per line. One answer per profile: a row of answers for profiles in
 * columns, a column for profiles in rows. Each profile is divided by its own sum.
 *
 * Missing: a profile with a missing level has no fit; one that is zero everywhere has no shares.
 *
 * Source: Duncan & Duncan (1955), A Methodological Analysis of Segregation Indexes,
 * https://doi.org/10.2307/2088328; its use for jobs and the unemployed: Birch (2019), section 2.3.
 *
 * Example: `educationFit([[0.5], [0.3], [0.2]], [[0.2], [0.3], [0.5]])` //=> [[0.7]]
 *
 * Limits: levels have no order here: one level apart counts as much as two. Depends on how finely levels are cut.
 *
 * @throws MethodError 'shape' naming both shapes; 'argument' for a negative number or fewer than two levels.
 */
export function educationFit(profile: Values, other: Values): Outcome[][] {
  const { pairs, profilesIn } = profilePairs(profile, other);
  const fits = pairs.map((pair): Outcome => {
    if (pair instanceof MethodError) return pair;
    let dissimilarity = 0;
    for (let level = 0; level < pair.profile.length; level++) {
      dissimilarity += Math.abs(pair.profile[level]! - pair.other[level]!);
    }
    // Shares add up to 1 but for rounding, which must not make a fit of zero negative.
    return Math.max(0, 1 - dissimilarity / 2);
  });
  return profilesIn === 'rows' ? fits.map((fit) => [fit]) : [fits];
}
