import type { Finding } from '../../findings';
import type { Figure } from '../../input';

/** A sum of rounded figures differs from their rounded total by at most half a unit for every row. */
export const WHOLE_NUMBER = 0.5;

export function sumOf(figures: readonly Figure[]): number {
  return figures.reduce((sum, figure) => sum + (figure.value ?? 0), 0);
}

/**
 * What is to be said of her own total of a column of counts: that it differs from the sum, or, where a
 * row is missing and the sum is none, that the total is what is used.
 */
export function totalFindings(column: string, figures: readonly Figure[], total: Figure | null): Finding[] {
  if (total === null || total.value === null) return [];
  const { place, value: found } = total;
  if (figures.some((figure) => figure.value === null)) {
    return [{ severity: 'notice', place, message: { kind: 'totalInsteadOfSum', column, found } }];
  }
  const sum = sumOf(figures);
  if (Math.abs(sum - found) <= WHOLE_NUMBER) return [];
  return [{ severity: 'notice', place, message: { kind: 'totalDiffers', column, found, sum } }];
}
