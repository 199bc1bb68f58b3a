import { type Values, missingValue, resultTooLarge } from '../matrix';
import type { Outcome } from '../methodError';
import { growthFromZero, shapeOfPeriod } from './period';

/**
 * Growth rate over a period.
 *
 * Formula: `growth = end / start - 1`, computed as `(end - start) / start`. Unit: a fraction of the
 * start; 0.051 is 5.1 % over the whole period, not per year.
 *
 * Shapes: `start` and `end` have the same shape, and so has the result.
 *
 * Missing: growth from zero does not exist, and is reported as missing.
 *
 * Source: descriptive statistics; the period growth in figure 2 of Birch (2019).
 *
 * Example: from 40 to 50 jobs. `growthRate([[40]], [[50]])` //=> [[0.25]]
 *
 * Limits: says nothing about the path between the two moments; large for small starts.
 *
 * @throws MethodError 'shape' naming both shapes; 'argument' for a negative number.
 */
export function growthRate(start: Values, end: Values): Outcome[][] {
  shapeOfPeriod(start, end);
  return start.map((row, rowIndex) =>
    row.map((before, columnIndex) => {
      const after = end[rowIndex]![columnIndex]!;
      if (before === null) return MISSING_START;
      if (after === null) return MISSING_END;
      if (before === 0) return FROM_ZERO;
      const growth = (after - before) / before;
      return Number.isFinite(growth) ? growth : resultTooLarge('end');
    }),
  );
}

const MISSING_START = missingValue('start');
const MISSING_END = missingValue('end');
const FROM_ZERO = growthFromZero('start');
