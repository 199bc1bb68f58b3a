import { type Shape, type Values, isBlock, isSameShape, sayShape, shapeOfCounts } from '../matrix';
import { MethodError } from '../methodError';

type Counts = readonly (number | null)[];

/** The jobs of all sectors at the two ends of one interval. */
export interface SectorTable {
  readonly regionStart: Counts;
  readonly regionEnd: Counts;
  readonly referenceStart: Counts;
  readonly referenceEnd: Counts;
}

export interface ShiftShareInput {
  readonly intervals: readonly SectorTable[];
  readonly sectors: number;
  /** Whether the sectors lie in a row. */
  readonly isLying: boolean;
}

/**
 * Fits the four tables of a shift-share analysis to each other, as `shiftShare` describes.
 * @throws MethodError 'shape' when they do not fit; 'argument' for one sector, years that do not follow
 * each other, or a negative number.
 */
export function shiftShareInput(
  regionStart: Values,
  regionEnd: Values,
  referenceStart: Values,
  referenceEnd: Values,
  isDynamic: boolean,
): ShiftShareInput {
  const shape = requireSameShapes(regionStart, regionEnd, referenceStart, referenceEnd);
  if (!isDynamic && isBlock(shape)) {
    throw new MethodError(
      'shape',
      'shiftShare.columns',
      `region_start is ${sayShape(shape)}; one row or one column per moment is needed. ` +
        'Several years go with the method dynamic.',
      { got: sayShape(shape) },
    );
  }
  const isLying = !isDynamic && shape.rows === 1;
  const sectors = isLying ? shape.columns : shape.rows;
  if (sectors === 1) {
    throw new MethodError(
      'argument',
      'shiftShare.oneSector',
      `region_start is ${sayShape(shape)}: one sector, which cannot be told from the whole. Give all sectors.`,
      { got: sayShape(shape) },
    );
  }
  if (isLying) {
    const table = {
      regionStart: regionStart[0]!,
      regionEnd: regionEnd[0]!,
      referenceStart: referenceStart[0]!,
      referenceEnd: referenceEnd[0]!,
    };
    return { intervals: [table], sectors, isLying };
  }
  requireConsecutive('region', regionStart, regionEnd, shape);
  requireConsecutive('reference', referenceStart, referenceEnd, shape);
  const intervals = regionStart[0]!.map((_, column) => ({
    regionStart: columnOf(regionStart, column),
    regionEnd: columnOf(regionEnd, column),
    referenceStart: columnOf(referenceStart, column),
    referenceEnd: columnOf(referenceEnd, column),
  }));
  return { intervals, sectors, isLying };
}

const columnOf = (values: Values, column: number): Counts => values.map((row) => row[column]!);

function requireSameShapes(
  regionStart: Values,
  regionEnd: Values,
  referenceStart: Values,
  referenceEnd: Values,
): Shape {
  const shape = shapeOfCounts('region_start', regionStart);
  const others = [
    ['region_end', regionEnd],
    ['reference_start', referenceStart],
    ['reference_end', referenceEnd],
  ] as const;
  for (const [argument, values] of others) {
    const other = shapeOfCounts(argument, values);
    if (isSameShape(other, shape)) continue;
    throw new MethodError(
      'shape',
      'shiftShare.shape',
      `${argument} is ${sayShape(other)} and region_start is ${sayShape(shape)}; they must have the same shape.`,
      { argument, got: sayShape(other), wants: sayShape(shape) },
    );
  }
  return shape;
}

/** The end of each interval is the start of the next; otherwise a year was left out or the ranges are shifted. */
function requireConsecutive(area: string, start: Values, end: Values, shape: Shape): void {
  for (let column = 0; column + 1 < shape.columns; column++) {
    for (let row = 0; row < shape.rows; row++) {
      if (end[row]![column] === start[row]![column + 1]) continue;
      throw new MethodError(
        'argument',
        'shiftShare.consecutive',
        `${area}_end, column ${column + 1}, and ${area}_start, column ${column + 2}, differ in row ${row + 1}; ` +
          'they must be the same year.',
        { area, end: column + 1, start: column + 2, row: row + 1 },
      );
    }
  }
}
