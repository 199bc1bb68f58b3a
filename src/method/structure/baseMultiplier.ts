import {
  type Values,
  isBlock,
  isSameShape,
  isSingleCell,
  missingValue,
  sayShape,
  shapeOfCounts,
  sumOf,
  zeroDenominator,
} from '../matrix';
import { MethodError } from '../methodError';
import { ROUNDING } from '../rounding';

export interface BaseMultiplier {
  /** All jobs per basic job. */
  readonly multiplier: number;
  /** Basic jobs as a fraction of all jobs. */
  readonly basicShare: number;
  /** The basic share is so small that the multiplier says more about chance than about the region. */
  readonly isUnstable: boolean;
}

/**
 * At this share of basic jobs the multiplier is 6 and 2/3, and it rises by half when the share drops by
 * five points, which another cut of the sectors can do by itself.
 */
export const UNSTABLE_BASIC_SHARE = 0.15;

/**
 * Economic base multiplier by the location quotient method: how many jobs there are for each job that
 * serves other regions.
 *
 * Formula: `regionTotal / sum(max(0, region_i - regionTotal * reference_i / referenceTotal))`. What a
 * sector has above its share in the reference area counts as basic: it must serve others. Unit: jobs per job.
 *
 * Shapes: `region` and `reference` are one row or one column of the same sectors, all sectors together;
 * `reference` may hold jobs or shares.
 *
 * Missing: with one value missing the totals are unknown, and so is the multiplier.
 *
 * Sources: Mattila & Thompson (1955), The measurement of the economic base of the metropolitan area, Land
 * Economics 31(3), who call the excess surplus workers; Hoyt (1961), The utility of the economic base method
 * in calculating urban growth, Land Economics 37(1), https://www.jstor.org/stable/3159349; Isard (1960),
 * Methods of Regional Analysis.
 *
 * Example: shares of a half here against a quarter, so a quarter of the 100 jobs is basic.
 * `baseMultiplier([[50], [50]], [[25], [75]])`
 * //=> { multiplier: 4, basicShare: 0.25, isUnstable: false }
 *
 * Limits: takes tastes and productivity to be alike everywhere and ignores that a sector exports and
 * imports at once, so it finds too few basic jobs, and fewer the coarser the sectors: the multiplier is
 * too high. Below a basic share of 15 % it is called unstable.
 *
 * @returns a MethodError 'missing' when a value is missing, 'zero' when no sector is above its share.
 * @throws MethodError 'shape' naming both shapes; 'argument' for one sector, a block, or a negative number.
 */
export function baseMultiplier(region: Values, reference: Values): BaseMultiplier | MethodError {
  requireSectors(region, reference);
  const regionTotal = sumOf('region', region);
  const referenceTotal = sumOf('reference', reference);
  if (regionTotal === null) return missingValue('region');
  if (referenceTotal === null) return missingValue('reference');
  if (regionTotal === 0) return zeroDenominator('region');
  if (referenceTotal === 0) return zeroDenominator('reference');

  let basicShare = 0;
  for (let row = 0; row < region.length; row++) {
    for (let column = 0; column < region[row]!.length; column++) {
      const share = region[row]![column]! / regionTotal;
      const referenceShare = reference[row]![column]! / referenceTotal;
      const excess = share - referenceShare;
      // A smaller one comes from rounding the shares, and is none.
      if (excess > ROUNDING) basicShare += excess;
    }
  }
  if (basicShare === 0) {
    return new MethodError(
      'zero',
      'baseMultiplier.noBase',
      'No sector is above its share in the reference area, so there are no basic jobs to divide by.',
    );
  }
  return { multiplier: 1 / basicShare, basicShare, isUnstable: basicShare < UNSTABLE_BASIC_SHARE };
}

function requireSectors(region: Values, reference: Values): void {
  const shape = shapeOfCounts('region', region);
  const referenceShape = shapeOfCounts('reference', reference);
  const got = { region: sayShape(shape), reference: sayShape(referenceShape) };
  if (!isSameShape(shape, referenceShape)) {
    throw new MethodError(
      'shape',
      'baseMultiplier.shape',
      `region is ${got.region} and reference is ${got.reference}; they must have the same shape.`,
      got,
    );
  }
  if (isSingleCell(shape) || isBlock(shape)) {
    throw new MethodError(
      'shape',
      'baseMultiplier.sectors',
      `region is ${got.region}; one row or one column with all sectors of one region is needed.`,
      got,
    );
  }
}
