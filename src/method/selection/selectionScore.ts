import {
  type Shape,
  type Values,
  missingValue,
  resultTooLarge,
  sayShape,
  shapeOf,
  shapeOfCounts,
} from '../matrix';
import { MethodError, type Outcome } from '../methodError';
import {
  type CriterionScale,
  DEFAULT_CRITERION_SCALE,
  type ScaledCriterion,
  onScale,
} from './criterionScale';
import { criterionShares } from './criterionWeights';

/**
 * Selection score of sectors: several criteria in one number.
 *
 * Formula: `sum of weight x criterion / sum of weights`: the weighted mean of the criteria. On the scale
 * 'given' the criteria count as they are, so they must be on one scale already (all from 1 to 5, say). On the
 * scale 'minMax' each becomes `(value - lowest) / (highest - lowest)` over the sectors first. Higher is better
 * in every criterion: give one in which lower is better with a minus sign. Unit: that of the criteria, or a
 * fraction from 0 to 1.
 *
 * Shapes: the weights say which way the criteria run. A row of weights: criteria in columns, and a column of
 * scores, one per row. A column of weights: criteria in rows, and a row of scores.
 *
 * Missing: a sector without a value for a criterion that counts has no score, and takes no part in that
 * criterion's lowest and highest. Weight 0 leaves a criterion out, known or missing. On the scale 'minMax' a
 * criterion that is alike for all sectors has no range to divide by.
 *
 * Source: OECD & JRC (2008), Handbook on Constructing Composite Indicators, steps 5 and 6,
 * https://doi.org/10.1787/9789264043466-en
 *
 * Example: `selectionScore([[4, 2], [1, 5]], [[3, 1]])` //=> [[3.5], [2]]
 *
 * Limits: a strong criterion makes up for a weak one; weights are a choice, not a measurement: show with
 * `rankAcceptability` what other weights would give. On the scale 'minMax' scores change when a sector is
 * added or left out.
 *
 * @throws MethodError 'shape' naming both shapes; 'argument' for a weight that is missing or negative, or
 * weights that are all zero.
 */
export function selectionScore(
  criteria: Values,
  weights: Values,
  scale: CriterionScale = DEFAULT_CRITERION_SCALE,
): Outcome[][] {
  const shape = shapeOf('criteria', criteria);
  const inColumns = areCriteriaInColumns(shape, shapeOfCounts('weights', weights));
  const shares = criterionShares(weights);
  const byCriterion = inColumns ? columnsOf(criteria) : criteria;
  const counted = shares.flatMap((share, criterion) =>
    share === 0 ? [] : [{ share, values: onScale(byCriterion[criterion]!, scale) }],
  );
  const scores = Array.from({ length: inColumns ? shape.rows : shape.columns }, (_, sector) =>
    scoreOf(counted, sector),
  );
  return inColumns ? scores.map((score) => [score]) : [scores];
}

function areCriteriaInColumns(criteria: Shape, weights: Shape): boolean {
  if (weights.rows === 1 && weights.columns === criteria.columns) return true;
  if (weights.columns === 1 && weights.rows === criteria.rows) return false;
  throw new MethodError(
    'shape',
    'selectionScore.shape',
    `criteria is ${sayShape(criteria)} and weights is ${sayShape(weights)}; weights must be one row as wide as ` +
      'criteria, or one column as high.',
    { criteria: sayShape(criteria), weights: sayShape(weights) },
  );
}

const columnsOf = (table: Values): Values => table[0]!.map((_, column) => table.map((row) => row[column]!));

function scoreOf(
  counted: readonly { readonly share: number; readonly values: ScaledCriterion }[],
  sector: number,
): Outcome {
  let score = 0;
  for (const { share, values } of counted) {
    if (values instanceof MethodError) return values;
    const value = values[sector]!;
    if (value === null) return missingValue('criteria');
    score += share * value;
  }
  return Number.isFinite(score) ? score : resultTooLarge('criteria');
}
