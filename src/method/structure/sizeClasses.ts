import { type Values, isBlock, isSingleCell, sayShape, shapeOfCounts } from '../matrix';
import { MethodError } from '../methodError';
import { classified, threeThresholds } from './classified';
import { SIZE_THRESHOLDS, type SizeClass, type SizeThresholds, sizeClass } from './sizeClass';

/** Shares printed to three decimals, of up to twenty sectors, add up to 1 within this distance. */
const ROUNDED_WHOLE = 0.01;

/**
 * Size in words of every sector in a table of shares; the formula is that of `sizeClass`.
 *
 * Shapes: `shares` is a cell, a row, a column or a block, and the result has its shape. Without
 * `sectorCount` the shares themselves are counted, which is right only for one row or column that adds
 * up to the whole.
 *
 * Missing: a missing share has no class; it does count as a sector.
 *
 * Source: the labels of Birch (2019), figure 3; see `sizeClass`.
 *
 * Example: `sizeClasses([[0.1], [0.3], [0.6]])` //=> [['small'], ['medium'], ['large']]
 *
 * Limits: as `sizeClass`.
 *
 * @throws MethodError 'argument' when the number of sectors is needed, or for a negative share.
 */
export function sizeClasses(
  shares: Values,
  sectorCount: number | null = null,
  thresholds: SizeThresholds = SIZE_THRESHOLDS,
): (SizeClass | MethodError)[][] {
  const count = sectorCount ?? countOfSectors(shares);
  // Thrown for the whole table, since no cell can have a class then.
  sizeClass(0, count, thresholds);
  return classified('share', shares, (share) => sizeClass(share, count, thresholds));
}

/**
 * The thresholds that an analyst gives in three cells; the default ones for null.
 * @throws MethodError 'argument' when there are not three numbers.
 */
export function sizeThresholdsOf(given: Values | null): SizeThresholds {
  if (given === null) return SIZE_THRESHOLDS;
  const [medium, large, veryLarge] = threeThresholds(given);
  return { medium, large, veryLarge };
}

function countOfSectors(shares: Values): number {
  const shape = shapeOfCounts('share', shares);
  let sum = 0;
  let isComplete = true;
  for (const row of shares) {
    for (const share of row) {
      if (share === null) isComplete = false;
      else sum += share;
    }
  }
  const isWhole = isComplete ? Math.abs(sum - 1) <= ROUNDED_WHOLE : sum <= 1 + ROUNDED_WHOLE;
  if (isSingleCell(shape) || isBlock(shape) || !isWhole) {
    throw new MethodError(
      'argument',
      'sizeClass.countNeeded',
      `share is ${sayShape(shape)} and adds up to ${sum}; the number of sectors is known only from one row ` +
        'or column of all sectors. Give sector_count.',
      { got: sayShape(shape), sum },
    );
  }
  return shape.rows * shape.columns;
}
