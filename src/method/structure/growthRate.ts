import { type Values, isSameShape, missingValue, resultTooLarge, sayShape, shapeOfCounts } from '../matrix';
import { MethodError, type Outcome } from '../methodError';

/**
 * Growth rate over a period.
 *
 * Formula: `growth = end / start - 1`, computed as `(end - start) / start`. Unit: a fraction of the
 * start; 0.051 is 5.1 % over the whole period, not per year.
 *
 * Shapes: `start` and `end` have the same shape, and so has the result.
 *
 * Missing: growth from zero does not exist. It is reported as missing, not as a division by zero,
 * because a zero start is most often a sector that was not counted then (and an empty cell that the
 * spreadsheet handed over as zero).
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
  const startShape = shapeOfCounts('start', start);
  const endShape = shapeOfCounts('end', end);
  if (!isSameShape(startShape, endShape)) {
    throw new MethodError(
      'shape',
      'growthRate.shape',
      `start is ${sayShape(startShape)} and end is ${sayShape(endShape)}; they must have the same shape.`,
      { start: sayShape(startShape), end: sayShape(endShape) },
    );
  }
  const missingStart = missingValue('start');
  const missingEnd = missingValue('end');
  const zeroBase = new MethodError(
    'missing',
    'growthRate.zeroBase',
    'start is zero, and growth from zero does not exist.',
  );
  return start.map((row, rowIndex) =>
    row.map((before, columnIndex) => {
      const after = end[rowIndex]![columnIndex]!;
      if (before === null) return missingStart;
      if (after === null) return missingEnd;
      if (before === 0) return zeroBase;
      const growth = (after - before) / before;
      return Number.isFinite(growth) ? growth : resultTooLarge('end');
    }),
  );
}
