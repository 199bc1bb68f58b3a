import type { ColumnPlan } from '../sheetPlan';
import { columnWidthInPoints } from './appearance';

/** Left and right of a printed page: 10 mm, which every printer can do. */
export const SIDE_MARGIN = (10 / 25.4) * 72;

/** What is left between the margins of A4 in landscape. */
const PRINTED_WIDTH = (297 / 25.4) * 72 - 2 * SIDE_MARGIN;

/** Half size: a letter of 11 points is then 5.5 points on paper, the least that is still read. */
const SMALLEST_SCALE = 0.5;

/**
 * How many pages side by side a table is printed on: one as long as it can be read, and else as few as
 * let it be read, each with the first column repeated.
 */
export function pagesAcross(columns: readonly ColumnPlan[]): number {
  const [first = 0, ...others] = columns
    .filter(({ look }) => look !== 'key')
    .map(({ width }) => columnWidthInPoints(width));
  const rest = others.reduce((sum, width) => sum + width, 0);
  const widest = PRINTED_WIDTH / SMALLEST_SCALE;
  if (rest === 0 || first + rest <= widest) return 1;
  return Math.ceil(rest / Math.max(1, widest - first));
}
