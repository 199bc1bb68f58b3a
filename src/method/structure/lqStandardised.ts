import { type Shape, type Values, isBlock, isSingleCell, missingValue, shapeOfCounts } from '../matrix';
import { MethodError, type Outcome } from '../methodError';
import { spreadOf, standardised } from '../ecosystem/comparison';

export const QUOTIENT_TRANSFORMS = ['none', 'log'] as const;
/** What is standardised: the quotient itself, or its natural logarithm. */
export type QuotientTransform = (typeof QUOTIENT_TRANSFORMS)[number];

export const DIRECTIONS = ['rows', 'columns'] as const;
/** Whether the regions of a block lie in its rows or in its columns. */
export type Direction = (typeof DIRECTIONS)[number];

/**
 * Standardised location quotient: how exceptional a quotient is among the quotients of all regions for
 * the same sector.
 *
 * Formula: `(quotient - mean) / deviation` per sector, over the regions; with the transform log the
 * natural logarithm takes the place of the quotient. The deviation divides by n - 1, as in the R package
 * REAT: the regions stand for what chance could have made of them, as in a test. Unit: standard
 * deviations; the authors call a region an agglomeration when its value is statistically significant,
 * which is above 1.96 at 5 % two-sided.
 *
 * Shapes: one row or column is one sector in all regions; a block holds a region per row, or per column
 * with `regionsIn` columns. The result has the shape of `quotients`.
 *
 * Missing: a missing quotient has no answer and does not count in mean and deviation; with fewer than two
 * known quotients there is none at all. Zero has no logarithm: it is reported as missing then.
 *
 * Sources: O'Donoghue & Gleave (2004), A note on methods for measuring industrial agglomeration, Regional
 * Studies 38(4), https://doi.org/10.1080/03434002000213932; for the logarithm Tian (2013), Measuring
 * agglomeration using the standardized location quotient with a bootstrap method, Journal of Regional
 * Analysis and Policy 43(2), https://doi.org/10.22004/ag.econ.243958.
 *
 * Example: `lqStandardised([[0.5], [1], [1.5]])` //=> [[-1], [0], [1]]
 *
 * Limits: 1.96 means 5 % only when the values are normally distributed over the regions, which quotients
 * seldom are; their logarithms are closer to it. Small regions give extreme quotients.
 *
 * @returns a MethodError 'zero' in each cell of a sector whose quotients are all alike.
 * @throws MethodError 'argument' for one cell or a negative quotient.
 */
export function lqStandardised(
  quotients: Values,
  transform: QuotientTransform = 'none',
  regionsIn: Direction = 'rows',
): Outcome[][] {
  const shape = shapeOfCounts('quotients', quotients);
  if (isSingleCell(shape)) {
    throw new MethodError(
      'argument',
      'lqStandardised.oneRegion',
      'quotients is one cell; a region is compared with others. Give the quotients of all regions.',
    );
  }
  const answers: Outcome[][] = quotients.map(() => new Array<Outcome>(shape.columns));
  if (sectorsInColumns(shape, regionsIn)) {
    for (let column = 0; column < shape.columns; column++) {
      const scores = scoresOf(
        quotients.map((row) => row[column]!),
        transform,
      );
      for (let row = 0; row < shape.rows; row++) answers[row]![column] = scores[row]!;
    }
  } else {
    for (let row = 0; row < shape.rows; row++) answers[row] = scoresOf(quotients[row]!, transform);
  }
  return answers;
}

/** One row or column is one sector, whatever was said about blocks. */
const sectorsInColumns = (shape: Shape, regionsIn: Direction): boolean =>
  isBlock(shape) ? regionsIn === 'rows' : shape.columns === 1;

/** The scores of the regions for one sector. */
function scoresOf(quotients: readonly (number | null)[], transform: QuotientTransform): Outcome[] {
  const isLog = transform === 'log';
  const compared = isLog ? quotients.map(logarithm) : quotients;
  const known = compared.reduce<number>((count, value) => (value === null ? count : count + 1), 0);
  const missing = missingValue('quotients');
  const outcome = (of: (value: number) => Outcome): Outcome[] =>
    compared.map((value, region) => {
      if (value !== null) return of(value);
      return quotients[region] === 0 ? logarithmOfZero : missing;
    });
  const spread = spreadOf([compared], {}, true);
  // Fewer than two quotients are known.
  if (spread instanceof MethodError) return outcome(() => missing);
  if (spread.deviation === 0) return outcome(() => allAlike);
  const sample = { ...spread, deviation: spread.deviation * Math.sqrt(known / (known - 1)) };
  return outcome((value) => standardised(value, sample));
}

const logarithm = (quotient: number | null): number | null =>
  quotient === null || quotient === 0 ? null : Math.log(quotient);

const logarithmOfZero = new MethodError(
  'missing',
  'lqStandardised.logOfZero',
  'The quotient is zero, and zero has no logarithm.',
);

const allAlike = new MethodError(
  'zero',
  'lqStandardised.alike',
  'The quotients of all regions are alike, so nothing can be divided by their spread.',
);
