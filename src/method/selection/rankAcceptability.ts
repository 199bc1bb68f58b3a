import { type Values, missingValue, sayShape, shapeOf } from '../matrix';
import { MethodError, type Outcome } from '../methodError';
import { type CriterionScale, DEFAULT_CRITERION_SCALE, onScale } from './criterionScale';
import { mersenneTwister } from './mersenneTwister';
import { rankCounts } from './rankCounts';

export interface RankAcceptabilityOptions {
  /** How many random weightings; absent or null: 10,000. */
  readonly runs?: number | null;
  /** Which random weightings: the same seed draws the same ones; absent or null: 1. */
  readonly seed?: number | null;
  /** As in `selectionScore`; absent or null: the criteria are on one scale as they are. */
  readonly scale?: CriterionScale | null;
}

/** A share is then at most one percentage point off in 95 of 100 cases (Tervonen & Lahdelma 2007 ask for 9,604). */
export const DEFAULT_RUNS = 10_000;
const DEFAULT_SEED = 1;
const HIGHEST_SEED = 2 ** 32 - 1;

/** The answer has as many columns as rows, and every weighting ranks all sectors anew. */
const MOST_SECTORS = 1_000;
const MOST_RANKINGS = 10_000_000;

/**
 * Rank acceptability: in which share of all possible weightings a sector takes each rank.
 *
 * Formula: in every run the criteria get random weights from 0 that add up to 1, each such set as likely as
 * any other; the sectors are ranked by their weighted mean. The answer is the share of the runs in which the
 * sector has the rank. Sectors that are equal, to a part in 10^12 as in `selectionRank`, share their ranks
 * evenly, so that every row and every column adds up to 1. Unit: a fraction.
 *
 * Shapes: sectors in rows, criteria in columns, higher is better. The answer has a row per sector and a
 * column per rank, the best first.
 *
 * Missing: a sector without a value for a criterion has no ranks; the others are ranked among themselves, and
 * the last ranks, which nobody takes, are zero.
 *
 * Sources: Lahdelma, Hokkanen & Salminen (1998), SMAA, https://doi.org/10.1016/S0377-2217(97)00163-X; rank
 * acceptability: Lahdelma & Salminen (2001), SMAA-2, https://doi.org/10.1287/opre.49.3.444.11220; number of
 * runs: Tervonen & Lahdelma (2007), https://doi.org/10.1016/j.ejor.2005.12.037; random numbers: Matsumoto &
 * Nishimura (1998), https://doi.org/10.1145/272991.272995
 *
 * Example: two sectors that each lead on one of two criteria: `rankAcceptability([[1, 0], [0, 1]])`
 * //=> about [[0.5, 0.5], [0.5, 0.5]]
 *
 * Limits: drawn, not calculated: with 10,000 runs a share is about 0.01 off at most. Every weighting counts
 * alike, also those that nobody would choose.
 *
 * @throws MethodError 'argument' for runs or a seed that is no whole number in its range, for more than 1,000
 * sectors, or more than 10 million rankings (runs x sectors).
 */
export function rankAcceptability(criteria: Values, options: RankAcceptabilityOptions = {}): Outcome[][] {
  const shape = shapeOf('criteria', criteria);
  if (shape.rows > MOST_SECTORS) {
    throw new MethodError(
      'argument',
      'rankAcceptability.sectors',
      `criteria is ${sayShape(shape)}; at most ${MOST_SECTORS} sectors can be ranked.`,
      { got: sayShape(shape), most: MOST_SECTORS },
    );
  }
  const mostRuns = Math.floor(MOST_RANKINGS / shape.rows);
  const runs = wholeNumber('runs', options.runs ?? DEFAULT_RUNS, 1, mostRuns);
  const seed = wholeNumber('seed', options.seed ?? DEFAULT_SEED, 0, HIGHEST_SEED);
  const scaled = scaledColumns(criteria, options.scale ?? DEFAULT_CRITERION_SCALE);
  if (scaled instanceof MethodError) return criteria.map(() => criteria.map(() => scaled));

  const isRanked = criteria.map((row) => row.every((value) => value !== null));
  const ranked = isRanked.flatMap((is, sector) => (is ? [sector] : []));
  const values = comparableValues(scaled, ranked);
  const counts = rankCounts(values, ranked.length, shape.columns, runs, mersenneTwister(seed));

  const missing = missingValue('criteria');
  let place = 0;
  return isRanked.map((is) => {
    if (!is) return criteria.map(() => missing);
    const first = place++ * ranked.length;
    return criteria.map((_, rank) => (rank < ranked.length ? counts[first + rank]! / runs : 0));
  });
}

function wholeNumber(argument: string, value: number, lowest: number, highest: number): number {
  if (Number.isInteger(value) && value >= lowest && value <= highest) return value;
  throw new MethodError(
    'argument',
    'rankAcceptability.wholeNumber',
    `${argument} is ${value}; a whole number from ${lowest} to ${highest} is needed.`,
    { argument, got: String(value), lowest, highest },
  );
}

/** The criteria on their scale, a list per criterion; an error when one of them has none. */
function scaledColumns(
  criteria: Values,
  scale: CriterionScale,
): (readonly (number | null)[])[] | MethodError {
  const columns: (readonly (number | null)[])[] = [];
  for (let criterion = 0; criterion < criteria[0]!.length; criterion++) {
    const scaled = onScale(
      criteria.map((row) => row[criterion]!),
      scale,
    );
    if (scaled instanceof MethodError) return scaled;
    columns.push(scaled);
  }
  return columns;
}

/** The known sectors' values, sector by sector. Divided by the largest, so that no weighted sum overflows. */
function comparableValues(
  columns: readonly (readonly (number | null)[])[],
  sectors: readonly number[],
): Float64Array {
  const values = new Float64Array(sectors.length * columns.length);
  let largest = 0;
  sectors.forEach((sector, place) =>
    columns.forEach((column, criterion) => {
      const value = column[sector]!;
      values[place * columns.length + criterion] = value!;
      largest = Math.max(largest, Math.abs(value!));
    }),
  );
  return largest === 0 ? values : values.map((value) => value / largest);
}
