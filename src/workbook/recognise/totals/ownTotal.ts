import type { Finding } from '../../findings';
import type { Figure } from '../../input';
import { isPlainTotal, isSubtotal } from '../rows/rowLabel';
import { sectorOfTotal } from './sectorOfTotal';
import type { PlacedRow } from '../rows/levels';

/** Jobs are whole numbers: less than half a job of difference comes of decimals. */
const SAME = 0.5;
/** A missing figure this many times the largest known one makes a total in another unit than its rows. */
const IN_ANOTHER_UNIT = 100;

const known = (figures: readonly Figure[]): readonly number[] =>
  figures.flatMap(({ value }) => (value === null ? [] : [value]));

export const sumOf = (figures: readonly Figure[]): number =>
  known(figures).reduce((sum, value) => sum + value, 0);

/** Which of the total rows is the total of the rows: the one that adds up, or else the one named so. */
export function totalAmong<Row extends PlacedRow>(
  totals: readonly Row[],
  addsUp: (row: Row) => boolean,
): Row | null {
  const candidates = totals.filter(
    ({ label, sumOf: those }) =>
      !isSubtotal(label) && sectorOfTotal(label) === null && those?.areAll !== false,
  );
  const named = candidates.find(({ label }) => isPlainTotal(label));
  return candidates.find(addsUp) ?? named ?? candidates[candidates.length - 1] ?? null;
}

/** Whether a total can be that of rows of which some are missing: they have what it leaves, and no more than that. */
function fits(total: number, figures: readonly Figure[]): boolean {
  const values = known(figures);
  const left = total - sumOf(figures);
  if (left < -SAME) return false;
  if (values.length < 2) return true;
  return left / (figures.length - values.length) <= IN_ANOTHER_UNIT * Math.max(...values);
}

/** Her own total of a column as far as it can be used, and what is to be said of it. */
export interface JudgedTotal {
  readonly figure: Figure | null;
  readonly findings: readonly Finding[];
}

/**
 * Judges her own total of a column of counts: that it differs from the sum, or, where a row is missing and the sum
 * is none, that the total is what is used, or that it cannot be used either.
 */
export function judgedTotal(column: string, figures: readonly Figure[], total: Figure | null): JudgedTotal {
  if (total === null || total.value === null) return { figure: total, findings: [] };
  const { place, value: found } = total;
  const sum = sumOf(figures);
  const notice = (message: Finding['message']): readonly Finding[] => [
    { severity: 'notice', place, message },
  ];
  if (figures.some(({ value }) => value === null)) {
    return fits(found, figures)
      ? { figure: total, findings: notice({ kind: 'totalInsteadOfSum', column, found }) }
      : { figure: null, findings: notice({ kind: 'totalUnusable', column, found, sum }) };
  }
  const isSame = Math.abs(sum - found) <= SAME;
  return { figure: total, findings: isSame ? [] : notice({ kind: 'totalDiffers', column, found, sum }) };
}
