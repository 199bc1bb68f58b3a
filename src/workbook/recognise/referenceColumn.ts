import type { Finding } from '../findings';
import type { Figure } from '../input';
import type { HeaderColumn } from './findHeaderRows';

/** What a reference column holds. */
export interface ReferenceReading {
  readonly kind: 'jobs' | 'shares';
  readonly divisor: 1 | 100;
  readonly findings: readonly Finding[];
}

/** Published shares are rounded, so their sum is near one and seldom on it. */
const SUM_TOLERANCE = 0.05;
/** Further from one than rounding of a table of this kind explains: at most half a percent. */
const SUM_REMARK = 0.005;

/**
 * Jobs or shares of the reference area, by the header's words, the cells' number format or the values:
 * all of them at most 1 and adding up to about 1, or to about 100. A header that names jobs is believed.
 */
export function readReference(
  column: HeaderColumn,
  figures: readonly Figure[],
  hasPercentFormat: boolean,
): ReferenceReading {
  const values = figures.flatMap((figure) => (figure.value === null ? [] : [figure.value]));
  const sum = values.reduce((total, value) => total + value, 0);
  const most = values.reduce((largest, value) => Math.max(largest, value), 0);
  const { header, derivation, measure } = column.meaning;
  const named = derivation === 'share' || hasPercentFormat;
  const near = (whole: number): boolean => Math.abs(sum / whole - 1) <= SUM_TOLERANCE;
  const byValues =
    measure === null && values.length > 1 && ((most <= 1 && near(1)) || (most <= 100 && near(100)));
  if (!named && !byValues) return { kind: 'jobs', divisor: 1, findings: [] };
  const divisor = sum > 1 + 2 * SUM_TOLERANCE ? 100 : 1;
  const findings: Finding[] = [];
  const place = figures.find((figure) => figure.value !== null)?.place;
  if (place && divisor === 100) {
    findings.push({ severity: 'notice', place, message: { kind: 'sharesInPercent', column: header } });
  }
  if (place && values.length === figures.length && Math.abs(sum / divisor - 1) > SUM_REMARK) {
    const message = { kind: 'sharesDoNotSumToOne', column: header, sum: sum / divisor } as const;
    findings.push({ severity: 'notice', place, message });
  }
  return { kind: 'shares', divisor, findings };
}
