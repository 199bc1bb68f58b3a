import { mayHaveLostZero } from './lostZero';
import { EDUCATION_DIVISION, EDUCATION_GROUPS, sectorOfDivision } from './sbiDivisions';
import type { SectorId } from './sectors';

/**
 * The part of the jobs in division 85 (education) that counts as 85.4 (tertiary education) where only
 * two digits are known: one fifth, the national part. Footnote 3 of the report for The Hague (Birch
 * 2019, p. 10) takes it as a proxy, because its local figures do not go below two digits.
 */
export const KNOWLEDGE_SHARE_OF_EDUCATION = 1 / 5;

/** What an SBI code says about its sector. */
export type CodeAnswer =
  /** The division is null where two divisions of the one sector are possible. */
  | { readonly kind: 'sector'; readonly sector: SectorId; readonly division: string | null }
  /** Division 85 as a whole: `education`, but for the part `KNOWLEDGE_SHARE_OF_EDUCATION` that is `knowledge`. */
  | { readonly kind: 'education'; readonly sector: 'education'; readonly division: '85' }
  /** An undotted code that may have lost a zero, and would belong to another sector then. */
  | { readonly kind: 'ambiguous'; readonly found: string; readonly sectors: readonly SectorId[] }
  /** No code of SBI 2008, or not a code at all. */
  | { readonly kind: 'unknown'; readonly found: string };

/** As CBS writes them, two digits before the first dot: 1, 01, 01.1, 85.32.1. Dutch cells may use a comma. */
const DOTTED = /^(\d{1,2})[.,](\d{1,2})([.,]\d)?$/;
const UNDOTTED = /^\d{1,5}$/;

/**
 * The sector of an SBI 2008 code, as text or as number.
 * Two digits are a division, and one digit is a division that lost its zero. A dotted code shows its
 * division. An undotted code of three digits or more does too, unless it may have lost a zero and the
 * two readings differ in sector. Nothing is guessed: what is not clear is `ambiguous` or `unknown`.
 *
 * One code cannot show that a whole column lost its zeros: the number 21 is division 21, also where
 * the column's other codes have three digits and it was 021. Codes kept as text do not have this problem.
 */
export function sectorOfCode(code: string | number): CodeAnswer {
  const found = String(code).trim();
  const dotted = DOTTED.exec(found);
  if (dotted) return sectorOf(dotted[1]!.padStart(2, '0'), dotted[2]!, found);
  if (!UNDOTTED.test(found)) return { kind: 'unknown', found };
  if (found.length <= 2) return sectorOf(found.padStart(2, '0'), '', found);
  return sectorOfUndotted(found);
}

function sectorOf(division: string, deeper: string, found: string): CodeAnswer {
  if (division === EDUCATION_DIVISION) return sectorOfEducation(deeper, found);
  const sector = sectorOfDivision(division);
  return sector === undefined ? { kind: 'unknown', found } : { kind: 'sector', sector, division };
}

function sectorOfEducation(deeper: string, found: string): CodeAnswer {
  const group = deeper.charAt(0);
  if (group === '') return { kind: 'education', sector: 'education', division: EDUCATION_DIVISION };
  const sector = EDUCATION_GROUPS[group];
  return sector === undefined
    ? { kind: 'unknown', found }
    : { kind: 'sector', sector, division: EDUCATION_DIVISION };
}

function sectorOfUndotted(digits: string): CodeAnswer {
  const asWritten = sectorOf(digits.slice(0, 2), digits.slice(2), digits);
  if (!mayHaveLostZero(digits)) return asWritten;
  const withZero = sectorOf(`0${digits.charAt(0)}`, digits.slice(1), digits);
  if (asWritten.kind !== 'sector') return withZero;
  if (withZero.kind !== 'sector') return asWritten;
  return asWritten.sector === withZero.sector
    ? { kind: 'sector', sector: asWritten.sector, division: null }
    : { kind: 'ambiguous', found: digits, sectors: [asWritten.sector, withZero.sector] };
}
