import { isDotted, readingsOf } from './codeReading';

/** What a code of a column says, given the other codes of that column. */
export interface ColumnCode {
  /** Digits without dots: none for what is no code, two when a lost zero leaves it open which it is. */
  readonly readings: readonly string[];
  /** The one reading has a zero in front that the cell does not show. */
  readonly regainedZero: boolean;
}

/**
 * Reads the codes of one column together, because one code cannot show whether it lost a zero.
 *
 * - A code that shows its zero (`021`) says that the column kept them: all is as written.
 * - In a column with dots a code of two digits is a division: a group would have its dot.
 * - A text of two digits is a division where nothing shows that zeros were lost; a number is not, since
 *   Excel may have made it of 021.
 * - Otherwise the codes that can be read in one way show how deep the column goes. A doubtful code is as
 *   written when that depth occurs and the next does not, and it lost its zero when the next depth occurs
 *   and its own does not, provided that another code surely lost one. Many doubtful codes together show
 *   nothing: 13 to 17 are neighbours as divisions and as groups.
 * What is left keeps both readings.
 *
 * `codes` may hold each code more than once; a number and a text are different codes.
 */
export function readCodeColumn(codes: Iterable<string | number>): ReadonlyMap<string | number, ColumnCode> {
  const readings = new Map<string | number, readonly string[]>();
  for (const code of codes) if (!readings.has(code)) readings.set(code, readingsOf(code));
  const evidence = evidenceIn(readings);
  const column = new Map<string | number, ColumnCode>();
  for (const [code, possible] of readings) {
    const likely = possible.length === 2 ? decide(code, possible, evidence) : possible;
    column.set(code, { readings: likely, regainedZero: hasRegainedZero(code, likely) });
  }
  return column;
}

interface Evidence {
  showsZeros: boolean;
  lostZeros: boolean;
  hasDots: boolean;
  /** Numbers of digits that undotted codes with one reading have. */
  readonly depths: Set<number>;
}

function evidenceIn(readings: ReadonlyMap<string | number, readonly string[]>): Evidence {
  const evidence: Evidence = {
    showsZeros: false,
    lostZeros: false,
    hasDots: false,
    depths: new Set(),
  };
  for (const [code, [first, second]] of readings) {
    if (first === undefined) continue;
    if (isDotted(code)) evidence.hasDots = true;
    else if (second === undefined) {
      evidence.depths.add(first.length);
      if (String(code).trim() !== first) evidence.lostZeros = true;
      else if (first.startsWith('0')) evidence.showsZeros = true;
    }
  }
  return evidence;
}

function decide(code: string | number, possible: readonly string[], evidence: Evidence): readonly string[] {
  const [asWritten, withZero] = possible as readonly [string, string];
  const depth = asWritten.length;
  if (evidence.showsZeros && !evidence.lostZeros) return [asWritten];
  if (evidence.hasDots && depth === 2) return [asWritten];
  if (typeof code === 'string' && depth === 2 && !evidence.lostZeros) return [asWritten];
  const hasDepth = evidence.depths.has(depth);
  const hasNextDepth = evidence.depths.has(depth + 1);
  if (hasDepth && !hasNextDepth) return [asWritten];
  if (hasNextDepth && !hasDepth && evidence.lostZeros) return [withZero];
  return possible;
}

function hasRegainedZero(code: string | number, readings: readonly string[]): boolean {
  const [only, other] = readings;
  return only !== undefined && other === undefined && !isDotted(code) && only !== String(code).trim();
}
