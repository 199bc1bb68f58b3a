import {
  type Shape,
  type Values,
  isBlock,
  isSingleCell,
  missingValue,
  requireAlong,
  sayShape,
  shapeOfCounts,
  sumOf,
  wholeBelowPart,
  zeroDenominator,
} from '../matrix';
import { MethodError, type Outcome } from '../methodError';

/**
 * Shares: each part divided by the whole.
 *
 * Formula: `share = value / total`. Unit: a fraction of 1.
 *
 * Shapes: `values` is a row, a column or a block. `total` is one cell for all, a row or column that
 * runs along the block, or as many cells as `values`. Without `total` the sum of a row or column is
 * taken. One cell is its own sum and a block can be added up two ways, so both need a total.
 *
 * Missing: a missing value has no share; without `total` no part has one, because the whole is unknown.
 *
 * Source: descriptive statistics; as used in Hoover (1936), The Measurement of Industrial Localization,
 * Review of Economics and Statistics 18(4), https://doi.org/10.2307/1927875.
 *
 * Example: 20178 of 279834 jobs in The Hague are in construction (Birch 2019, figure 2, which
 * prints 7.2 %). `share([[20178]], [[279834]])` //=> about [[0.072]]
 *
 * Limits: of a total that is given it checks only that no part is larger; such a part has no share.
 *
 * @throws MethodError 'shape' when the total does not fit; 'argument' when it is needed, or for a negative number.
 */
export function share(values: Values, total: Values | null = null): Outcome[][] {
  const shape = shapeOfCounts('values', values);
  const whole = total ?? [[ownTotal(values, shape)]];
  const wholeShape = shapeOfCounts('total', whole);
  requireAlong('total', wholeShape, 'values', shape);

  const missingWhole = total === null ? MISSING_VALUE : MISSING_TOTAL;
  const zeroWhole = total === null ? ZERO_SUM : ZERO_TOTAL;
  return values.map((row, rowIndex) => {
    const divisors = whole[wholeShape.rows === 1 ? 0 : rowIndex]!;
    const answers = new Array<Outcome>(shape.columns);
    for (let column = 0; column < shape.columns; column++) {
      const value = row[column]!;
      const divisor = divisors[wholeShape.columns === 1 ? 0 : column]!;
      if (value === null) answers[column] = MISSING_VALUE;
      else if (divisor === null) answers[column] = missingWhole;
      else if (divisor === 0) answers[column] = zeroWhole;
      else {
        const refused = value > divisor ? wholeBelowPart('values', value, 'total', divisor) : null;
        answers[column] = refused ?? value / divisor;
      }
    }
    return answers;
  });
}

// Made once: an error takes its stack trace with it, which costs more than many a share.
const MISSING_VALUE = missingValue('values');
const MISSING_TOTAL = missingValue('total');
const ZERO_SUM = zeroDenominator('values');
const ZERO_TOTAL = zeroDenominator('total');

function ownTotal(values: Values, shape: Shape): number | null {
  if (isSingleCell(shape) || isBlock(shape)) {
    throw new MethodError(
      'argument',
      'share.totalNeeded',
      `values is ${sayShape(shape)}; only a row or a column of several cells can be added up by itself. Give the total.`,
      { got: sayShape(shape) },
    );
  }
  return sumOf('values', values);
}
