import {
  type Shape,
  type Values,
  isBlock,
  isSameShape,
  isSingleCell,
  missingValue,
  requireAlong,
  resultTooLarge,
  sayShape,
  shapeOfCounts,
  sumOf,
  sumOfColumns,
  sumOfRows,
  zeroDenominator,
} from '../matrix';
import { MethodError, type Outcome } from '../methodError';

/** All jobs of the region, and of the reference area; absent or null: the sum of the sectors given. */
export interface QuotientTotals {
  readonly regionTotal?: Values | null;
  readonly referenceTotal?: Values | null;
}

/**
 * Location quotient: how much larger a sector is here than in the reference area.
 *
 * Formula: `(region / regionTotal) / (reference / referenceTotal)`. Unit: a ratio; 1 means the same share.
 *
 * Shapes, with the totals that are taken when none are given:
 * - `reference` has the shape of `region`: cell by cell. A row or column is added up as one region.
 * - `reference` is one row along a block: every row of `region` is a region, added up over its columns.
 * - `reference` is one column along a block: every column is a region, added up over its rows.
 * A total that is given is one cell, one row or column along its table, or cell by cell; for a block
 * of regions `regionTotal` holds a total per region. With one sector, or two blocks, there is nothing
 * sensible to add up, so both totals must be given: a sector divided by itself would always answer 1.
 *
 * Missing: a missing cell has no quotient; a total that is not given is missing as soon as one of its
 * parts is.
 *
 * Sources: Hoover (1936), The Measurement of Industrial Localization, https://doi.org/10.2307/1927875;
 * Balassa (1965), Trade Liberalisation and Revealed Comparative Advantage.
 *
 * Example (Farhauer & Kroell 2013): 1714 of 79006 jobs here, 879213 of 15593224 in the country.
 * `locationQuotient([[1714]], [[879213]], { regionTotal: [[79006]], referenceTotal: [[15593224]] })`
 * //=> [[0.3847623]]
 *
 * Limits: depends on how finely sectors are cut; unstable for small numbers; the reference area
 * contains the region itself.
 *
 * @throws MethodError 'shape' naming both shapes; 'argument' when totals are needed, or for a negative number.
 */
export function locationQuotient(
  region: Values,
  reference: Values,
  totals: QuotientTotals = {},
): Outcome[][] {
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

  const missingRegion = missingValue('region');
  const missingReference = missingValue('reference');
  const missingRegionTotal = missingValue(givenRegionTotal === null ? 'region' : 'region_total');
  const missingReferenceTotal = missingValue(givenReferenceTotal === null ? 'reference' : 'reference_total');
  const zeroReference = zeroDenominator('reference');
  const zeroRegionTotal = zeroDenominator('region_total');
  const zeroReferenceTotal = zeroDenominator('reference_total');

  // Plain loops: 342 municipalities by 88 codes must cost about as much as the divisions themselves.
  const quotients: Outcome[][] = [];
  for (let row = 0; row < shape.rows; row++) {
    const parts = region[row]!;
    const wholes = regionTotal[regionTotalShape.rows === 1 ? 0 : row]!;
    const referenceParts = reference[referenceShape.rows === 1 ? 0 : row]!;
    const referenceWholes = referenceTotal[referenceTotalShape.rows === 1 ? 0 : row]!;
    const answers = new Array<Outcome>(shape.columns);
    for (let column = 0; column < shape.columns; column++) {
      const part = parts[column]!;
      const whole = wholes[regionTotalShape.columns === 1 ? 0 : column]!;
      const referencePart = referenceParts[referenceShape.columns === 1 ? 0 : column]!;
      const referenceWhole = referenceWholes[referenceTotalShape.columns === 1 ? 0 : column]!;
      if (part === null) answers[column] = missingRegion;
      else if (referencePart === null) answers[column] = missingReference;
      else if (whole === null) answers[column] = missingRegionTotal;
      else if (referenceWhole === null) answers[column] = missingReferenceTotal;
      else if (whole === 0) answers[column] = zeroRegionTotal;
      else if (referencePart === 0) answers[column] = zeroReference;
      else if (referenceWhole === 0) answers[column] = zeroReferenceTotal;
      else {
        const quotient = part / whole / (referencePart / referenceWhole);
        answers[column] = Number.isFinite(quotient) ? quotient : resultTooLarge('region');
      }
    }
    quotients.push(answers);
  }
  return quotients;
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
