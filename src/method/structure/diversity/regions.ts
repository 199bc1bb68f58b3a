import {
  type Shape,
  type Values,
  isBlock,
  isSameShape,
  isSingleCell,
  missingValue,
  resultTooLarge,
  sayShape,
  shapeOfCounts,
  zeroDenominator,
} from '../../matrix';
import { MethodError, type Outcome } from '../../methodError';

/**
 * How the regions lie in a table. A row or a column is one region. A block has a region per column, since
 * that is how sector tables are laid out; only a row of labels or of a reference along it says otherwise.
 */
export interface Regions {
  readonly count: number;
  readonly sectors: number;
  readonly areRows: boolean;
}

/** Shares of the sectors of one region, which add up to 1; the arrays are used again for the next region. */
export type Shares = Float64Array;

/**
 * The regions of a table by itself.
 * @throws MethodError 'argument' for one cell, whose only sector is always the whole.
 */
export function regionsOf(argument: string, shape: Shape): Regions {
  if (isSingleCell(shape)) {
    throw new MethodError(
      'argument',
      'diversity.oneCell',
      `${argument} is one cell, and that is always the whole. Give all sectors or areas.`,
      { argument },
    );
  }
  return laidOut(shape, shape.rows === 1);
}

/**
 * The regions of a table, with one row or column that runs along its sectors.
 * @throws MethodError 'shape' naming both.
 */
export function regionsAlong(argument: string, shape: Shape, lineArgument: string, line: Shape): Regions {
  const regions = regionsOf(argument, shape);
  if (!isBlock(shape) && isSameShape(shape, line)) return regions;
  if (isBlock(shape) && line.columns === 1 && line.rows === shape.rows) return regions;
  if (isBlock(shape) && line.rows === 1 && line.columns === shape.columns) return laidOut(shape, true);
  throw new MethodError(
    'shape',
    'diversity.shape',
    `${argument} is ${sayShape(shape)} and ${lineArgument} is ${sayShape(line)}; ${lineArgument} must have as ` +
      'many cells in the same direction, or along a block be one column as high or one row as wide.',
    { argument, got: sayShape(shape), other: lineArgument, otherGot: sayShape(line) },
  );
}

const laidOut = (shape: Shape, areRows: boolean): Regions =>
  areRows
    ? { count: shape.rows, sectors: shape.columns, areRows }
    : { count: shape.columns, sectors: shape.rows, areRows };

/**
 * One answer per region from the shares of its sectors: one cell for a row or a column, a row of answers
 * for a region per column, a column of answers for a region per row.
 *
 * A region without a total has no shares: 'missing' when a value is missing, 'zero' when all are zero.
 */
export function perRegion(
  argument: string,
  values: Values,
  regions: Regions,
  measure: (shares: Shares) => Outcome,
): Outcome[][] {
  const reader = sharesReader(argument, values, regions);
  return arranged(regions, (region) => {
    const shares = reader(region);
    return shares instanceof MethodError ? shares : measure(shares);
  });
}

/**
 * One answer per region from its shares and those of the reference area: one for all regions, or, where
 * the two tables have the same shape, one for each.
 * @throws MethodError 'argument' for one cell or a negative number; 'shape' naming both.
 */
export function perRegionAndReference(
  names: { readonly region: string; readonly reference: string },
  region: Values,
  reference: Values,
  measure: (shares: Shares, referenceShares: Shares) => Outcome,
): Outcome[][] {
  const shape = shapeOfCounts(names.region, region);
  const referenceShape = shapeOfCounts(names.reference, reference);
  const hasOwnReferences = isSameShape(shape, referenceShape);
  const regions = hasOwnReferences
    ? regionsOf(names.region, shape)
    : regionsAlong(names.region, shape, names.reference, referenceShape);
  const referenceRegions = hasOwnReferences ? regions : { ...regions, count: 1 };

  const sharesOf = sharesReader(names.region, region, regions);
  const referenceOf = sharesReader(names.reference, reference, referenceRegions);
  const common = hasOwnReferences ? null : referenceOf(0);
  return arranged(regions, (index) => {
    const shares = sharesOf(index);
    if (shares instanceof MethodError) return shares;
    const referenceShares = common ?? referenceOf(index);
    return referenceShares instanceof MethodError ? referenceShares : measure(shares, referenceShares);
  });
}

function arranged(regions: Regions, answerOf: (region: number) => Outcome): Outcome[][] {
  const answers: Outcome[] = [];
  for (let region = 0; region < regions.count; region++) answers.push(answerOf(region));
  return regions.areRows ? answers.map((answer) => [answer]) : [answers];
}

function sharesReader(
  argument: string,
  values: Values,
  regions: Regions,
): (region: number) => Shares | MethodError {
  const { sectors, areRows } = regions;
  const shares = new Float64Array(sectors);
  const missing = missingValue(argument);
  const zero = zeroDenominator(argument);
  const tooLarge = resultTooLarge(argument);
  return (region) => {
    let total = 0;
    for (let sector = 0; sector < sectors; sector++) {
      const value = areRows ? values[region]![sector]! : values[sector]![region]!;
      if (value === null) return missing;
      shares[sector] = value;
      total += value;
    }
    if (total === 0) return zero;
    if (total > Number.MAX_VALUE) return tooLarge;
    for (let sector = 0; sector < sectors; sector++) shares[sector]! /= total;
    return shares;
  };
}
