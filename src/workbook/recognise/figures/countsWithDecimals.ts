import type { Finding } from '../../findings';
import type { Figure } from '../../input';

const isHundredths = (number: number): boolean => Math.abs(number * 100 - Math.round(number * 100)) < 1e-6;

/**
 * That counts have decimals although nothing says what they are in: `12,5` jobs may be thousands, or years of work.
 * Decimals that were worked out, of an estimate or a share of a total, are longer and say nothing.
 */
export function countsWithDecimals(column: string, figures: readonly Figure[]): readonly Finding[] {
  const broken = figures.filter(({ value }) => value !== null && !Number.isInteger(value));
  const [first] = broken;
  if (!first || !broken.every(({ value }) => isHundredths(value!))) return [];
  const message = { kind: 'countsWithDecimals', column, found: first.value! } as const;
  return [{ severity: 'notice', place: first.place, message }];
}
