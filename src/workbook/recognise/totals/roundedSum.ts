import type { RowFacts } from './rowFacts';
import { SURE } from './rowSums';

const FINEST = 0.001;
const COARSEST = 1_000_000;

/** What figures are rounded to: the largest power of ten that they are all a multiple of. */
function roundedTo(values: readonly number[]): number {
  for (let unit = COARSEST; unit > FINEST; unit /= 10) {
    if (values.every((value) => Math.abs(value / unit - Math.round(value / unit)) < 1e-6)) return unit;
  }
  return FINEST;
}

/**
 * Whether a row is the sum of others but for rounding, in every column that has it: each figure may be off by half
 * a unit. So much less telling is each, which more figures, or larger ones, must make up for.
 */
export function isRoundedSum(whole: RowFacts, parts: readonly RowFacts[]): boolean {
  let evidence = 1;
  for (const [column, value] of whole.values.entries()) {
    if (value === null) continue;
    const figures = parts.map(({ values }) => values[column] ?? null);
    const known = figures.filter((figure) => figure !== null);
    if (known.length < figures.length) return false;
    const tolerance = (roundedTo([value, ...known]) * (known.length + 1)) / 2;
    const sum = known.reduce((added, figure) => added + figure, 0);
    if (Math.abs(sum - value) > tolerance) return false;
    evidence *= Math.max(1, value / (2 * tolerance));
  }
  return evidence / 2 >= SURE;
}
