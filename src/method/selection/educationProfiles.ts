import {
  type Shape,
  type Values,
  sayShape,
  shapeOfCounts,
  sumOf,
  zeroDenominator,
  missingValue,
} from '../matrix';
import { MethodError } from '../methodError';

/** Two education profiles as shares that add up to 1, level by level in the same order. */
export interface ProfilePair {
  readonly profile: readonly number[];
  readonly other: readonly number[];
}

/** The profiles of two tables side by side; an error where one of the two has no shares. */
export interface ProfilePairs {
  readonly levels: number;
  /** Whether every row of the larger table is a profile, or every column. */
  readonly profilesIn: 'rows' | 'columns';
  readonly pairs: readonly (ProfilePair | MethodError)[];
}

/**
 * Lines up education profiles and divides each by its sum, so that persons, percentages and shares can be
 * compared with each other.
 *
 * Shapes: two rows or two columns of the same length are one pair. One row or column along a block is paired
 * with every row or column of it, whichever of the two arguments is the block.
 *
 * Missing: a profile with a missing level has no shares.
 *
 * @throws MethodError 'shape' naming both shapes; 'argument' for a negative number, or for fewer than two
 * levels: with one level every profile is the same.
 */
export function profilePairs(profile: Values, other: Values): ProfilePairs {
  const shape = shapeOfCounts('profile', profile);
  const otherShape = shapeOfCounts('other', other);
  const profilesIn = directionOf(shape, otherShape);
  const levels = profilesIn === 'rows' ? shape.columns : shape.rows;
  if (levels < 2) {
    throw new MethodError(
      'argument',
      'educationProfiles.oneLevel',
      `profile is ${sayShape(shape)} and other is ${sayShape(otherShape)}: one level. ` +
        'With one level every profile is the same; give two levels or more.',
      { profile: sayShape(shape), other: sayShape(otherShape) },
    );
  }
  const profiles = sharesOfLines('profile', profile, profilesIn);
  const others = sharesOfLines('other', other, profilesIn);
  const pairs = Array.from({ length: Math.max(profiles.length, others.length) }, (_, position) => {
    const one = profiles[profiles.length === 1 ? 0 : position]!;
    const two = others[others.length === 1 ? 0 : position]!;
    if (one instanceof MethodError) return one;
    if (two instanceof MethodError) return two;
    return { profile: one, other: two };
  });
  return { levels, profilesIn, pairs };
}

function directionOf(profile: Shape, other: Shape): ProfilePairs['profilesIn'] {
  const isAlongRows = (line: Shape, table: Shape): boolean =>
    line.rows === 1 && line.columns === table.columns;
  const isAlongColumns = (line: Shape, table: Shape): boolean =>
    line.columns === 1 && line.rows === table.rows;
  if (isAlongRows(other, profile) || isAlongRows(profile, other)) return 'rows';
  if (isAlongColumns(other, profile) || isAlongColumns(profile, other)) return 'columns';
  throw new MethodError(
    'shape',
    'educationProfiles.shape',
    `profile is ${sayShape(profile)} and other is ${sayShape(other)}; they must be two rows or two columns of ` +
      'the same length, or one of them a row or column along the other.',
    { profile: sayShape(profile), other: sayShape(other) },
  );
}

function sharesOfLines(
  argument: string,
  table: Values,
  profilesIn: ProfilePairs['profilesIn'],
): (readonly number[] | MethodError)[] {
  const missing = missingValue(argument);
  const zero = zeroDenominator(argument);
  const lines =
    profilesIn === 'rows' ? table : table[0]!.map((_, column) => table.map((row) => row[column]!));
  return lines.map((line) => {
    const sum = sumOf(argument, [line]);
    if (sum === null) return missing;
    // No part is missing when the sum is known.
    return sum === 0 ? zero : line.map((part) => part! / sum);
  });
}
