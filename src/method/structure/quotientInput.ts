import {
  type Shape,
  type Values,
  isBlock,
  isSameShape,
  isSingleCell,
  requireAlong,
  sayShape,
  shapeOfCounts,
  sumOf,
  sumOfColumns,
  sumOfRows,
} from '../matrix';
import { MethodError } from '../methodError';

/** All jobs of the region, and of the reference area; absent or null: the sum of the sectors given. */
export interface QuotientTotals {
  readonly regionTotal?: Values | null;
  readonly referenceTotal?: Values | null;
}

/** Tables that fit each other, with the totals to divide by. */
export interface QuotientInput {
  readonly shape: Shape;
  readonly referenceShape: Shape;
  readonly regionTotal: Values;
  readonly regionTotalShape: Shape;
  readonly referenceTotal: Values;
  readonly referenceTotalShape: Shape;
  /** Where a missing total comes from: the argument itself, or the sectors that were added up for it. */
  readonly regionTotalFrom: 'region' | 'region_total';
  readonly referenceTotalFrom: 'reference' | 'reference_total';
}

/**
 * Fits the tables of a quotient to each other, and adds up the totals that are not given, as
 * `locationQuotient` describes.
 *
 * @throws MethodError 'shape' naming both shapes; 'argument' when totals are needed, or for a negative number.
 */
export function quotientInput(region: Values, reference: Values, totals: QuotientTotals): QuotientInput {
  const shape = shapeOfCounts('region', region);
  const referenceShape = shapeOfCounts('reference', reference);
  const layout = layoutOf(shape, referenceShape);
  const givenRegionTotal = totals.regionTotal ?? null;
  const givenReferenceTotal = totals.referenceTotal ?? null;
  if (givenRegionTotal === null || givenReferenceTotal === null) {
    requireSummable(layout, shape, referenceShape, givenRegionTotal ?? givenReferenceTotal);
  }
  const regionTotal = givenRegionTotal ?? ownRegionTotal(region, layout);
  const referenceTotal = givenReferenceTotal ?? [[sumOf('reference', reference)]];
  const regionTotalShape = shapeOfCounts('region_total', regionTotal);
  const referenceTotalShape = shapeOfCounts('reference_total', referenceTotal);
  requireAlong('region_total', regionTotalShape, 'region', shape);
  requireAlong('reference_total', referenceTotalShape, 'reference', referenceShape);
  requireTotalPerRegion(layout, regionTotalShape, shape);
  return {
    shape,
    referenceShape,
    regionTotal,
    regionTotalShape,
    referenceTotal,
    referenceTotalShape,
    regionTotalFrom: givenRegionTotal === null ? 'region' : 'region_total',
    referenceTotalFrom: givenReferenceTotal === null ? 'reference' : 'reference_total',
  };
}

/** How `reference` lies against `region`: which way the sectors run. */
type Layout = 'cells' | 'sectorsInColumns' | 'sectorsInRows';

function layoutOf(region: Shape, reference: Shape): Layout {
  if (isSameShape(region, reference)) return 'cells';
  if (reference.rows === 1 && reference.columns === region.columns) return 'sectorsInColumns';
  if (reference.columns === 1 && reference.rows === region.rows) return 'sectorsInRows';
  throw new MethodError(
    'shape',
    'locationQuotient.shape',
    `region is ${sayShape(region)} and reference is ${sayShape(reference)}; they must have the same shape, ` +
      'or reference must be one row as wide as region, or one column as high.',
    { region: sayShape(region), reference: sayShape(reference) },
  );
}

function requireSummable(layout: Layout, region: Shape, reference: Shape, otherTotal: Values | null): void {
  const got = { region: sayShape(region), reference: sayShape(reference) };
  if (isSingleCell(reference)) {
    throw new MethodError(
      'argument',
      'locationQuotient.totalsNeeded',
      `region is ${got.region} and reference ${got.reference}: one sector. ` +
        'Without region_total and reference_total it would be compared with itself. Give both totals.',
      got,
    );
  }
  if (layout === 'cells' && isBlock(region)) {
    throw new MethodError(
      'argument',
      'locationQuotient.directionNeeded',
      `region and reference are both ${got.region}, which can be added up in two ways. ` +
        'Give region_total and reference_total.',
      got,
    );
  }
  const cellsOfOtherTotal = (otherTotal?.length ?? 0) * (otherTotal?.[0]?.length ?? 0);
  if (layout === 'cells' && cellsOfOtherTotal > 1) {
    // A total per cell says that the cells are not one region's sectors, so their sum means nothing.
    throw new MethodError(
      'argument',
      'locationQuotient.bothTotals',
      'One total is given per cell and the other not at all. Give region_total and reference_total alike.',
      got,
    );
  }
}

function ownRegionTotal(region: Values, layout: Layout): Values {
  if (layout === 'sectorsInColumns') return sumOfRows('region', region);
  if (layout === 'sectorsInRows') return sumOfColumns('region', region);
  return [[sumOf('region', region)]];
}

function requireTotalPerRegion(layout: Layout, total: Shape, region: Shape): void {
  const wantsRows = layout === 'sectorsInColumns' && total.rows !== region.rows;
  const wantsColumns = layout === 'sectorsInRows' && total.columns !== region.columns;
  if (!wantsRows && !wantsColumns) return;
  const regions = wantsRows ? region.rows : region.columns;
  const wants = wantsRows ? `${regions} x 1` : `1 x ${regions}`;
  throw new MethodError(
    'shape',
    'locationQuotient.totalPerRegion',
    `region is ${sayShape(region)} with ${regions} regions and region_total is ${sayShape(total)}; ` +
      `one total per region is needed, ${wants}.`,
    { region: sayShape(region), regions, got: sayShape(total), wants },
  );
}
