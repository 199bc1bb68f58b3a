import {
  type Values,
  missingValue,
  requireAlong,
  resultTooLarge,
  shapeOfCounts,
  zeroDenominator,
} from '../matrix';
import type { Outcome } from '../methodError';
import { growthFromZero, shapeOfPeriod } from './period';

/**
 * Compound annual growth rate: the growth that, repeated every year, leads from start to end.
 *
 * Formula: `(end / start) ^ (1 / years) - 1`, computed through logarithms so that a small growth keeps
 * its digits. Unit: a fraction per year; 0.012 is 1.2 % a year.
 *
 * Shapes: `start` and `end` have the same shape, and so has the result. `years` is one cell, one row or
 * column along them, or as large; it need not be whole.
 *
 * Missing: growth from zero does not exist, and is reported as missing. To zero it is -1.
 *
 * Source: the geometric mean of yearly growth factors; the same arithmetic as Microsoft, RRI function,
 * https://support.microsoft.com/en-US/excel/functions/rri-function
 *
 * Example: 100 jobs became 121 in two years. `cagr([[100]], [[121]], [[2]])` //=> [[0.1]]
 *
 * Limits: looks at the two ends only; one unusual first or last year decides the outcome.
 *
 * @throws MethodError 'shape' naming both shapes; 'argument' for a negative number.
 */
export function cagr(start: Values, end: Values, years: Values): Outcome[][] {
  const shape = shapeOfPeriod(start, end);
  const yearsShape = shapeOfCounts('years', years);
  requireAlong('years', yearsShape, 'start', shape);

  const missingStart = missingValue('start');
  const missingEnd = missingValue('end');
  const missingYears = missingValue('years');
  const fromZero = growthFromZero('start');
  const noYears = zeroDenominator('years');
  return start.map((row, rowIndex) =>
    row.map((before, columnIndex) => {
      const after = end[rowIndex]![columnIndex]!;
      const period =
        years[yearsShape.rows === 1 ? 0 : rowIndex]![yearsShape.columns === 1 ? 0 : columnIndex]!;
      if (before === null) return missingStart;
      if (after === null) return missingEnd;
      if (period === null) return missingYears;
      if (before === 0) return fromZero;
      if (period === 0) return noYears;
      const growth = Math.expm1(Math.log1p((after - before) / before) / period);
      return Number.isFinite(growth) ? growth : resultTooLarge('end');
    }),
  );
}
