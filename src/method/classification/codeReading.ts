import { codeWithZero, isAlsoACode } from './lostZero';
import { sectorOfDivision } from './sbiDivisions';

/** As CBS writes them, two digits before the first dot: 1, 01, 01.1, 85.32.1. Dutch cells may use a comma. */
const DOTTED = /^(\d{1,2})[.,](\d{1,2})(?:[.,](\d))?$/;
const UNDOTTED = /^\d{1,5}$/;

export const isDotted = (code: string | number): boolean => DOTTED.test(String(code).trim());

/**
 * The codes that one cell can stand for, as digits without dots, as written before with a zero in front;
 * none when it is no code. Nothing is chosen here: `21` is division 21, and group 02.1 when the column
 * held 021 before Excel took it for a number. A reading that SBI 2008 does not have is no reading.
 *
 * A dotted code that lost a zero at its end needs no second reading: SBI has a class 46.90 only where
 * group 46.9 has no other class, so both hold the same firms.
 */
export function readingsOf(code: string | number): readonly string[] {
  const found = String(code).trim();
  const dotted = DOTTED.exec(found);
  if (dotted) return [`${dotted[1]!.padStart(2, '0')}${dotted[2]!}${dotted[3] ?? ''}`];
  if (!UNDOTTED.test(found)) return [];
  if (found.length === 1) return [`0${found}`];
  const withZero = codeWithZero(found);
  if (withZero === null) return [found];
  const isCode = found.length === 2 ? sectorOfDivision(found) !== undefined : isAlsoACode(found);
  return isCode ? [found, withZero] : [withZero];
}

/** The digits of a code as CBS writes it: `01411` is 01.41.1. */
export function sayCode(digits: string): string {
  return [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4)].filter((part) => part !== '').join('.');
}
