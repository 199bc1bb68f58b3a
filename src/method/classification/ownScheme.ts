import { MethodError } from '../methodError';
import { readCodeColumn } from './codeColumn';
import { readingsOf, sayCode } from './codeReading';
import { isDateNotCode } from './dateSerial';
import type { Place, Scheme } from './scheme';

/** One row of the analyst's own scheme; null is a blank cell. */
export interface SchemeRow {
  readonly code: string | number | null;
  readonly sector: string | null;
}

const RANGE = /^(\S+)\s*(?:-|\u2013|\u2014|t\/m|tot en met|to)\s*(\S+)$/i;

/**
 * The analyst's own division into sectors: rows of an SBI code, or a range of codes such as `10-12`, and
 * the name of a sector. A code without a row of its own belongs where the nearest code above it does:
 * 10.12 goes with 10.1, and else with 10. Names that differ only in capitals are one sector.
 *
 * The first row may be a heading; blank rows are passed over. Codes of one scheme are read together, as
 * those of a column are (`readCodeColumn`).
 *
 * @throws MethodError 'argument' naming the row, for a row without code or sector, what is no code, a range
 * that does not run up at one depth, a range that Excel took for a date, and a code that may have lost a zero.
 */
export function ownScheme(rows: readonly SchemeRow[]): Scheme {
  const column = readCodeColumn(rows.flatMap(({ code }) => (code === null ? [] : [code])));
  const claims = new Claims();
  rows.forEach(({ code, sector }, index) => {
    const row = index + 1;
    if (code === null && sector === null) return;
    if (code === null || sector === null) {
      const message = `scheme needs a code and a sector in row ${row}.`;
      throw new MethodError('argument', 'scheme.incomplete', message, { row });
    }
    if (typeof code === 'number') refuseDate(code, row);
    const codes = codesOfRange(code, row) ?? codeOf(code, column.get(code)!.readings, row);
    for (const digits of codes) claims.add(digits, sector);
  });
  if (claims.sectors.length === 0) {
    throw new MethodError('argument', 'scheme.empty', 'scheme has no row with a code and a sector.');
  }
  return claims;
}

function refuseDate(code: number, row: number): void {
  if (!isDateNotCode(code)) return;
  throw new MethodError(
    'argument',
    'scheme.date',
    `scheme has ${code} in row ${row}, which is a date that Excel may have made of a range such as 10-12. ` +
      'Type the code or the range as text.',
    { row, got: code },
  );
}

/** The one code of a row; none for a heading. */
function codeOf(code: string | number, readings: readonly string[], row: number): readonly string[] {
  const [first, second] = readings;
  const got = String(code);
  if (first === undefined) {
    if (row === 1) return [];
    const message = `scheme has "${got}" in row ${row}; an SBI code or a range such as 10-12 is needed.`;
    throw new MethodError('argument', 'scheme.code', message, { row, got });
  }
  if (second === undefined) return readings;
  const codes = { first: sayCode(first), second: sayCode(second) };
  throw new MethodError(
    'argument',
    'scheme.doubtful',
    `scheme has ${got} in row ${row}, which can be ${codes.first} or ${codes.second} without its zero.`,
    { row, got, ...codes },
  );
}

/** The codes from the first to the last, which have as many digits; null when it is no range. */
function codesOfRange(code: string | number, row: number): string[] | null {
  const ends = RANGE.exec(String(code).trim());
  // A range is a text, and a text shows its zeros.
  const [first, last] = ends?.slice(1).map((end) => (/^\d\d$/.test(end) ? end : readingsOf(end)[0])) ?? [];
  if (first === undefined || last === undefined) return null;
  if (first.length !== last.length || first > last) {
    throw new MethodError(
      'argument',
      'scheme.range',
      `scheme has the range ${code} in row ${row}; it must run up, with as many digits at both ends.`,
      { row, got: code },
    );
  }
  return Array.from({ length: Number(last) - Number(first) + 1 }, (_, step) =>
    String(Number(first) + step).padStart(first.length, '0'),
  );
}

/** Which sectors claim which codes. */
class Claims implements Scheme {
  readonly sectors: string[] = [];
  private readonly names = new Map<string, string>();
  private readonly at = new Map<string, Set<string>>();
  private readonly below = new Map<string, Set<string>>();

  add(digits: string, sector: string): void {
    const name = this.nameOf(sector);
    const code = withoutZerosAtEnd(digits);
    insert(this.at, code, name);
    for (let length = 2; length < code.length; length++) insert(this.below, code.slice(0, length), name);
  }

  placeOf(digits: string): Place {
    const code = withoutZerosAtEnd(digits);
    const claimed = this.nearest(code);
    const below = this.below.get(code) ?? [];
    if (claimed === undefined) return [...below].length > 0 ? { kind: 'partly', sectors: [...below] } : NONE;
    const sectors = [...new Set([...claimed, ...below])];
    return sectors.length === 1 ? { kind: 'sector', sector: sectors[0]! } : { kind: 'several', sectors };
  }

  private nearest(code: string): ReadonlySet<string> | undefined {
    for (let length = code.length; length >= 2; length--) {
      const claimed = this.at.get(code.slice(0, length));
      if (claimed !== undefined) return claimed;
    }
    return undefined;
  }

  private nameOf(sector: string): string {
    const key = sector.toLowerCase();
    const known = this.names.get(key);
    if (known !== undefined) return known;
    this.names.set(key, sector);
    this.sectors.push(sector);
    return sector;
  }
}

const NONE: Place = { kind: 'none' };

function insert(sets: Map<string, Set<string>>, key: string, value: string): void {
  const set = sets.get(key);
  if (set === undefined) sets.set(key, new Set([value]));
  else set.add(value);
}

/**
 * Group 46.9 and its class 46.90 are one and the same: SBI ends a code in a zero only where the code above
 * has no other part. So is division 62 and group 62.0.
 */
function withoutZerosAtEnd(digits: string): string {
  let length = digits.length;
  while (length > 2 && digits[length - 1] === '0') length--;
  return digits.slice(0, length);
}
