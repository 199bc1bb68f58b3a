import { type Values, missingValue, sayShape, shapeOf } from '../matrix';
import { MethodError } from '../methodError';
import { criterionShares } from './criterionWeights';
import { ROUNDING } from '../rounding';

/** The smallest change of one weight to one side that lets other sectors into the top. */
export interface WeightChange {
  /** The weight, as a share of all weights, at which the two sectors are equal; beyond it they change places. */
  readonly weight: number;
  /** That weight minus the present one; zero when the two sectors are equal already. */
  readonly change: number;
  /** The sector that drops out of the top, and the one that takes its place, by their row. */
  readonly leaves: number;
  readonly enters: number;
}

/** How firm the top is against one criterion's weight. */
export interface WeightSensitivity {
  /** The present weight as a share of all weights. */
  readonly weight: number;
  /** Null when no lower weight, down to 0, changes which sectors are in the top. */
  readonly below: WeightChange | null;
  /** Null when no higher weight, up to 1, does. Two sectors that are equal already are a change to both sides. */
  readonly above: WeightChange | null;
}

/**
 * Which change of a weight would alter the selection: for each criterion the smallest fall and the smallest rise of
 * its weight, the other weights keeping their proportions, that change which sectors are the best `size`.
 *
 * Formula: with weight t for the criterion a sector scores `t x value + (1 - t) x rest`, where `rest` is its
 * weighted mean over the other criteria. That is a line in t, so two sectors change places where their lines
 * cross. The answer is, on each side of the present weight, the nearest crossing of a sector in the top with one
 * outside it.
 * Exact but for rounding. Unit of weights and changes: shares of all weights, from 0 to 1.
 *
 * Shapes: `criteria` has sectors in rows and criteria in columns, on one scale, higher is better; `weights` is a
 * row along it. One answer per criterion. A criterion that has all the weight has no change: the others have no
 * proportions to keep.
 *
 * Missing: every value is needed; leave out a sector that misses one.
 *
 * Source: one weight at a time in an additive score: Triantaphyllou & Sánchez (1997), A Sensitivity Analysis
 * Approach for Some Deterministic Multi-Criteria Decision-Making Methods, Decision Sciences 28(1), 151-194.
 *
 * Example: the first sector leads until the first weight falls to 0.5.
 * `weightSensitivity([[1, 0], [0, 1]], [[0.6, 0.4]], 1)[0]`
 * //=> { weight: 0.6, below: { weight: 0.5, change: -0.1, leaves: 0, enters: 1 }, above: null }
 *
 * Limits: one weight at a time; for all weights together see `rankAcceptability`.
 *
 * @throws MethodError 'missing' for a missing value; 'argument' for a size that is no whole number from 1 to one
 * less than the number of sectors, or wrong weights; 'shape' when there is not one weight per criterion.
 */
export function weightSensitivity(criteria: Values, weights: Values, size: number): WeightSensitivity[] {
  const { rows, columns } = shapeOf('criteria', criteria);
  const shares = criterionShares(weights);
  if (weights.length !== 1 || shares.length !== columns) {
    const weightsShape = { rows: weights.length, columns: weights[0]!.length };
    throw new MethodError(
      'shape',
      'selectionScore.shape',
      `criteria is ${sayShape({ rows, columns })} and weights is ${sayShape(weightsShape)}; ` +
        'weights must be one row as wide as criteria.',
      { criteria: sayShape({ rows, columns }), weights: sayShape(weightsShape) },
    );
  }
  if (!(Number.isInteger(size) && size >= 1 && size < rows)) {
    throw new MethodError(
      'argument',
      'weightSensitivity.size',
      `size is ${size}; a whole number from 1 to ${rows - 1} is needed.`,
      { got: String(size), most: rows - 1 },
    );
  }
  const values = knownRows(criteria);
  const scores = values.map((row) => weightedSum(row, shares));
  const best = scores
    .map((_, sector) => sector)
    .sort((one, other) => scores[other]! - scores[one]! || one - other);
  const top = best.slice(0, size);
  const others = best.slice(size);
  return shares.map((weight, criterion) => ({
    weight,
    ...nearestChanges(values, shares, criterion, top, others),
  }));
}

function knownRows(criteria: Values): number[][] {
  return criteria.map((row) =>
    row.map((value) => {
      if (value === null) throw missingValue('criteria');
      return value;
    }),
  );
}

const weightedSum = (row: readonly number[], shares: readonly number[]): number =>
  row.reduce((sum, value, criterion) => sum + value * shares[criterion]!, 0);

function nearestChanges(
  values: readonly (readonly number[])[],
  shares: readonly number[],
  criterion: number,
  top: readonly number[],
  others: readonly number[],
): Pick<WeightSensitivity, 'below' | 'above'> {
  const weight = shares[criterion]!;
  if (weight === 1) return { below: null, above: null };
  const restShares = shares.map((share, other) => (other === criterion ? 0 : share / (1 - weight)));
  const rests = values.map((row) => weightedSum(row, restShares));
  let below: WeightChange | null = null;
  let above: WeightChange | null = null;
  for (const leaves of top) {
    for (const enters of others) {
      // How far the one leads the other when this criterion has no weight, and when it has all of it.
      const without = lead(rests[leaves]!, rests[enters]!);
      const alone = lead(values[leaves]![criterion]!, values[enters]![criterion]!);
      const crossing = crossingOf(without, alone, weight);
      if (crossing === null) continue;
      const change: WeightChange = { weight: crossing, change: crossing - weight, leaves, enters };
      if (crossing <= weight && (below === null || crossing > below.weight)) below = change;
      if (crossing >= weight && (above === null || crossing < above.weight)) above = change;
    }
  }
  return { below, above };
}

function lead(one: number, other: number): number {
  const difference = one - other;
  const isRounding = Math.abs(difference) <= ROUNDING * Math.max(Math.abs(one), Math.abs(other));
  return isRounding ? 0 : difference;
}

/** The weight at which a lead that is not negative at the present weight becomes zero; null when it never does. */
function crossingOf(without: number, alone: number, weight: number): number | null {
  const present = (1 - weight) * without + weight * alone;
  const isTied = present <= ROUNDING * Math.max(Math.abs(without), Math.abs(alone));
  if (isTied) return weight;
  return without < 0 || alone < 0 ? without / (without - alone) : null;
}
