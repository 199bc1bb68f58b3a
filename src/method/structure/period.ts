import { type Shape, type Values, isSameShape, sayShape, shapeOfCounts } from '../matrix';
import { MethodError } from '../methodError';

/**
 * The shape of two moments of the same counts.
 * @throws MethodError 'shape' naming both shapes; 'argument' for a negative number.
 */
export function shapeOfPeriod(start: Values, end: Values): Shape {
  const startShape = shapeOfCounts('start', start);
  const endShape = shapeOfCounts('end', end);
  if (isSameShape(startShape, endShape)) return startShape;
  throw new MethodError(
    'shape',
    'growthRate.shape',
    `start is ${sayShape(startShape)} and end is ${sayShape(endShape)}; they must have the same shape.`,
    { start: sayShape(startShape), end: sayShape(endShape) },
  );
}

/**
 * Growth from zero does not exist. It is missing, not a division by zero: a zero start is most often a
 * sector that was not counted then, or an empty cell that the spreadsheet handed over as zero.
 */
export const growthFromZero = (argument: string): MethodError =>
  new MethodError(
    'missing',
    'growthRate.zeroBase',
    `${argument} is zero, and growth from zero does not exist.`,
    { argument },
  );
