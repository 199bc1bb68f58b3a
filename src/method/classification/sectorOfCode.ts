import { readingsOf } from './codeReading';
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
  | { readonly kind: 'sector'; readonly sector: SectorId; readonly division: string }
  /** Division 85 as a whole: `education`, but for the part `KNOWLEDGE_SHARE_OF_EDUCATION` that is `knowledge`. */
  | { readonly kind: 'education'; readonly sector: 'education'; readonly division: '85' }
  /** An undotted code that may have lost a zero, and would belong to another sector then. */
  | { readonly kind: 'ambiguous'; readonly found: string; readonly sectors: readonly SectorId[] }
  /** No code of SBI 2008, or not a code at all. */
  | { readonly kind: 'unknown'; readonly found: string };

/**
 * The sector of an SBI 2008 code, as text or as number.
 * Two digits are a division, and one digit is a division that lost its zero. A dotted code shows its
 * division. An undotted code of three digits or more does too, unless it may have lost a zero and both
 * readings are in SBI 2008. Nothing is guessed: what is not clear is `ambiguous` or `unknown`.
 *
 * One code cannot show that a whole column lost its zeros: the number 21 is division 21 here, also where
 * the column's other codes have three digits and it was 021. `readCodeColumn` looks at the whole column.
 */
export function sectorOfCode(code: string | number): CodeAnswer {
  const found = String(code).trim();
  const readings = /^\d\d$/.test(found) ? [found] : readingsOf(found);
  const [first, second] = readings.map((digits) => sectorOfDigits(digits, found));
  if (first === undefined) return { kind: 'unknown', found };
  if (second?.kind !== 'sector' || first.kind !== 'sector') return first;
  return { kind: 'ambiguous', found, sectors: [first.sector, second.sector] };
}

function sectorOfDigits(digits: string, found: string): CodeAnswer {
  const division = digits.slice(0, 2);
  if (division === EDUCATION_DIVISION) return sectorOfEducation(digits.charAt(2), found);
  const sector = sectorOfDivision(division);
  return sector === undefined ? { kind: 'unknown', found } : { kind: 'sector', sector, division };
}

function sectorOfEducation(group: string, found: string): CodeAnswer {
  if (group === '') return { kind: 'education', sector: 'education', division: EDUCATION_DIVISION };
  const sector = EDUCATION_GROUPS[group];
  return sector === undefined
    ? { kind: 'unknown', found }
    : { kind: 'sector', sector, division: EDUCATION_DIVISION };
}
