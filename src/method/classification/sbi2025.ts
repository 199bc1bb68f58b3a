import { ownScheme } from './ownScheme';
import { SBI_2025_SECTORS } from './sbi2025Sectors';
import type { Scheme } from './scheme';

/** The division of SBI 2025 into the sectors of figure 1, by their ids; null as long as it is not written. */
export const SBI_2025: Scheme | null = SBI_2025_SECTORS && ownScheme(SBI_2025_SECTORS);

/**
 * The groups (three digits) that SBI 2025 has and neither SBI 2008 nor NACE Rev. 2 does. Left out are 410
 * and 800, which may as well be a division of SBI 2008 that was filled up with a zero.
 *
 * Source: the structure of SBI 2025, version 2026, of Statistics Netherlands, as two public
 * repositories hold it: mago-assistant/magento2-kvk (`Data/Sbi2025.php`, made of the workbook of Statistics
 * Netherlands) and minvws/generiekefuncties-docs (`input/fsh/codesystem-sbi.fsh`).
 */
export const GROUPS_ONLY_IN_2025: ReadonlySet<string> = new Set(
  (
    '033 354 434 435 436 468 523 533 554 564 603 621 622 629 733 775 824 ' +
    '901 902 903 911 912 913 914 953 954 961 962 963 964 969'
  ).split(' '),
);

/** The groups of SBI 2008 that SBI 2025 does not have, those that end in a zero left out; and division 45. */
const GROUPS_ONLY_IN_2008: ReadonlySet<string> = new Set(
  '143 257 268 411 412 451 452 453 454 613 783 801 802 803'.split(' '),
);

/** Whether SBI 2008 does not have a code, given as digits without dots, and SBI 2025 does. */
export const isOnlyIn2025 = (digits: string): boolean => GROUPS_ONLY_IN_2025.has(digits.slice(0, 3));

const isOnlyIn2008 = (digits: string): boolean =>
  digits.startsWith('45') || GROUPS_ONLY_IN_2008.has(digits.slice(0, 3));

/**
 * The codes that show that a column is of SBI 2025: those that SBI 2008 does not have, where they outnumber
 * those that SBI 2025 does not have. None where nothing shows it, as in a column of divisions.
 */
export function codesOf2025(column: Iterable<string>): readonly string[] {
  const codes = [...new Set(column)];
  const recent = codes.filter(isOnlyIn2025);
  return recent.length > codes.filter(isOnlyIn2008).length ? recent : [];
}
