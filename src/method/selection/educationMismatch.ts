import { ROUNDING } from '../rounding';
import type { Values } from '../matrix';
import { MethodError } from '../methodError';
import { type ProfilePair, profilePairs } from './educationProfiles';

/** The level in which two profiles differ most. */
export interface EducationMismatch<Name> {
  /** Null when the profiles are the same. */
  readonly level: Name | null;
  /** Share in the profile minus share in the other: above zero the profile has more of this level. */
  readonly difference: number;
}

export interface EducationMismatches<Name> {
  /** Which way the profiles lie, and so the answers. */
  readonly profilesIn: 'rows' | 'columns';
  readonly mismatches: readonly (EducationMismatch<Name> | MethodError)[];
}

/**
 * The education level in which two profiles differ most, and by how much.
 *
 * Formula: the largest `|p - q|` over the levels, told as `p - q`, with p and q the shares in `profile` and
 * `other`. Unit: a fraction of 1; 0.3 is 30 percentage points. Of levels that differ equally the first is told.
 *
 * Shapes: as in `educationFit`; `levels` holds a name per level, in the same order. One answer per profile.
 *
 * Missing: as in `educationFit`.
 *
 * Source: a part of the index of dissimilarity of Duncan & Duncan (1955), https://doi.org/10.2307/2088328.
 *
 * Example: the profile has 30 percentage points more of the lowest level.
 * `educationMismatch(['low', 'middle', 'high'], [[0.5, 0.4, 0.1]], [[0.2, 0.5, 0.3]]).mismatches`
 * //=> [{ level: 'low', difference: 0.3 }]
 *
 * Limits: one level only; two levels can differ almost as much. See `educationFit` for all levels together.
 *
 * @throws MethodError as `educationFit`, and 'shape' when there are not as many levels as names.
 */
export function educationMismatch<Name>(
  levels: readonly Name[],
  profile: Values,
  other: Values,
): EducationMismatches<Name> {
  const { levels: count, pairs, profilesIn } = profilePairs(profile, other);
  if (levels.length !== count) {
    throw new MethodError(
      'shape',
      'educationMismatch.levels',
      `levels has ${levels.length} cells and the profiles have ${count} levels; one name per level is needed.`,
      { got: levels.length, wants: count },
    );
  }
  const mismatches = pairs.map((pair) => (pair instanceof MethodError ? pair : largestOf(levels, pair)));
  return { profilesIn, mismatches };
}

function largestOf<Name>(levels: readonly Name[], { profile, other }: ProfilePair): EducationMismatch<Name> {
  let largest: EducationMismatch<Name> = { level: null, difference: 0 };
  for (let level = 0; level < levels.length; level++) {
    const difference = profile[level]! - other[level]!;
    if (Math.abs(difference) > Math.abs(largest.difference) + ROUNDING) {
      largest = { level: levels[level]!, difference };
    }
  }
  return largest;
}
