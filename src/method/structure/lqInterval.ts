import {
  type Shape,
  type Values,
  isBlock,
  isSameShape,
  missingValue,
  resultTooLarge,
  sayShape,
  shapeOfCounts,
} from '../matrix';
import { MethodError, type Outcome } from '../methodError';
import { locationQuotient } from './locationQuotient';
import { normalQuantile } from './normalQuantile';
import { type QuotientTotals, quotientInput } from './quotientInput';

export interface IntervalOptions extends QuotientTotals {
  /** How often such an interval holds the true quotient, strictly between 0 and 1. */
  readonly confidence?: number | null;
  /** Establishments per cell of `region`. */
  readonly establishments?: Values | null;
  /** Establishments per cell of `reference`. */
  readonly referenceEstablishments?: Values | null;
}

export const DEFAULT_CONFIDENCE = 0.95;

/** No area has so few jobs: a total below this is a sum of shares. */
const FEWEST_JOBS = 2;

/**
 * Confidence interval of the location quotient: how far chance alone could move it.
 *
 * Formula: `exp(ln LQ -+ z sqrt((1 - s) / n + (1 - S) / N))`, with s and S the shares of the sector here
 * and in the reference area, n and N its jobs here and there. Since `(1 - s) / n` is `1/e_ij - 1/e_j`,
 * this is the interval of Katz et al. for the ratio of two proportions. When the reference holds shares
 * (its total is below 2) its own uncertainty is unknown and left out.
 *
 * It treats jobs as independent draws. Jobs come and go in whole establishments, so the true uncertainty
 * is larger: the interval is a lower bound of it. Where establishments are given they take the place of
 * the jobs in n and N, never more than the jobs themselves, and the interval becomes wider.
 *
 * Shapes: one row or one column of cells, as in `locationQuotient`. The result has two columns, low and
 * high, beside a column or a cell, and two rows for a row. Establishments have the shape of their jobs.
 *
 * Missing: as `locationQuotient`; a sector without jobs has no interval, nor has one with jobs but
 * without establishments.
 *
 * Sources: Katz, Baptista, Azen & Pike (1978), Obtaining confidence intervals for the risk ratio in cohort
 * studies, Biometrics 34(3), https://doi.org/10.2307/2530610, method C; z: Wichura (1988), Algorithm AS 241:
 * The percentage points of the normal distribution, Applied Statistics 37(3).
 *
 * Example: 50 of 1000 jobs here, 400 of 20000 there, so a quotient of 2.5.
 * `lqInterval([[50]], [[400]], { regionTotal: [[1000]], referenceTotal: [[20000]] })`
 * //=> about [[1.8762, 3.3312]]
 *
 * Limits: takes region and reference as separate samples, though the region is part of the reference;
 * below some five jobs the approximation is poor.
 *
 * @throws MethodError 'argument' for a confidence outside 0 to 1; 'shape' for a block or establishments
 * of another shape; and as `locationQuotient`.
 */
export function lqInterval(region: Values, reference: Values, options: IntervalOptions = {}): Outcome[][] {
  const confidence = options.confidence ?? DEFAULT_CONFIDENCE;
  if (!(confidence > 0 && confidence < 1)) {
    throw new MethodError(
      'argument',
      'lqInterval.confidence',
      `confidence is ${confidence}; a number between 0 and 1 is needed, such as 0.95.`,
      { got: confidence },
    );
  }
  requireList(shapeOfCounts('region', region));
  const quotients = locationQuotient(region, reference, options);
  const input = quotientInput(region, reference, options);
  const establishments = establishmentsOf('establishments', options.establishments, 'region', input.shape);
  const referenceEstablishments = establishmentsOf(
    'reference_establishments',
    options.referenceEstablishments,
    'reference',
    input.referenceShape,
  );

  // The small tail keeps its digits where (1 + confidence) / 2 would be rounded to 1.
  const z = -normalQuantile((1 - confidence) / 2);
  const boundsAt = (quotient: Outcome, row: number, column: number): readonly [Outcome, Outcome] => {
    if (quotient instanceof MethodError) return [quotient, quotient];
    const ownVariance = varianceOf({
      argument: 'region',
      part: region[row]![column]!,
      whole: along(input.regionTotal, input.regionTotalShape, row, column)!,
      establishments: establishments?.[row]![column],
      canBeShares: false,
    });
    if (ownVariance instanceof MethodError) return [ownVariance, ownVariance];
    const referenceVariance = varianceOf({
      argument: 'reference',
      part: along(reference, input.referenceShape, row, column)!,
      whole: along(input.referenceTotal, input.referenceTotalShape, row, column)!,
      establishments:
        referenceEstablishments && along(referenceEstablishments, input.referenceShape, row, column),
      canBeShares: true,
    });
    if (referenceVariance instanceof MethodError) return [referenceVariance, referenceVariance];
    if (quotient === 0) return [tooSmall('region'), tooSmall('region')];
    const deviation = Math.sqrt(ownVariance + referenceVariance);
    if (deviation === Infinity) return [resultTooLarge('region'), resultTooLarge('region')];
    const distance = z * deviation;
    const high = Math.exp(Math.log(quotient) + distance);
    return [Math.exp(Math.log(quotient) - distance), Number.isFinite(high) ? high : resultTooLarge('region')];
  };
  const bounds = quotients.flatMap((row, rowIndex) =>
    row.map((quotient, columnIndex) => boundsAt(quotient, rowIndex, columnIndex)),
  );
  if (input.shape.columns === 1) return bounds.map(([low, high]) => [low, high]);
  return [bounds.map(([low]) => low), bounds.map(([, high]) => high)];
}

function requireList(shape: Shape): void {
  if (!isBlock(shape)) return;
  throw new MethodError(
    'shape',
    'lqInterval.list',
    `region is ${sayShape(shape)}; the interval takes one row or one column at a time.`,
    { got: sayShape(shape) },
  );
}

function establishmentsOf(
  argument: string,
  given: Values | null | undefined,
  other: string,
  otherShape: Shape,
): Values | undefined {
  if (!given) return undefined;
  const shape = shapeOfCounts(argument, given);
  if (isSameShape(shape, otherShape)) return given;
  throw new MethodError(
    'shape',
    'lqInterval.establishments',
    `${argument} is ${sayShape(shape)} and ${other} is ${sayShape(otherShape)}; they must have the same shape.`,
    { argument, got: sayShape(shape), other, otherGot: sayShape(otherShape) },
  );
}

const along = (values: Values, shape: Shape, row: number, column: number): number | null =>
  values[shape.rows === 1 ? 0 : row]![shape.columns === 1 ? 0 : column]!;

interface Side {
  readonly argument: 'region' | 'reference';
  readonly part: number;
  readonly whole: number;
  /** Undefined: not given at all. */
  readonly establishments: number | null | undefined;
  readonly canBeShares: boolean;
}

/** The variance of the logarithm of one share. */
function varianceOf({ argument, part, whole, establishments, canBeShares }: Side): Outcome {
  const isShare = whole < FEWEST_JOBS;
  if (isShare && !canBeShares) {
    return new MethodError(
      'argument',
      'lqInterval.shares',
      `All ${argument} cells together are ${whole}; the interval needs numbers of jobs, not shares.`,
      { argument, got: whole },
    );
  }
  if (part === 0) return noDraws(argument);
  const jobs = isShare ? Infinity : part;
  // A part that is the whole may come out larger by rounding.
  const rest = Math.max(0, 1 - part / whole);
  if (establishments === undefined) return rest / jobs;
  const name = argument === 'region' ? 'establishments' : 'reference_establishments';
  if (establishments === null) return missingValue(name);
  if (establishments === 0) return noDraws(name);
  return rest / Math.min(establishments, jobs);
}

/** A sector with jobs whose quotient is 0 all the same: the numbers lie too far apart. */
const tooSmall = (argument: string): MethodError =>
  new MethodError(
    'argument',
    'values.tooSmall',
    `${argument} gives a result that is too small for a number.`,
    {
      argument,
    },
  );

const noDraws = (argument: string): MethodError =>
  new MethodError(
    'missing',
    'lqInterval.none',
    `${argument} is zero, and without any there is no interval.`,
    {
      argument,
    },
  );
