import { MethodError, type Outcome } from '../methodError';
import { classify } from './classify';
import { sayCode } from './codeReading';
import { type Scheme, figure1Scheme } from './scheme';
import { type ClassificationNote, type CodeCell, splitNote } from './sector';
import { sumByCode } from './sumByCode';
import { TotalInProgress } from './totalInProgress';

/** Why rows count for no sector. */
export const UNPLACED = ['noSector', 'doubtful', 'several', 'blank'] as const;
export type Unplaced = (typeof UNPLACED)[number];

const UNPLACED_OF = {
  noCode: 'noSector',
  none: 'noSector',
  doubtful: 'doubtful',
  several: 'several',
  partly: 'several',
} as const;

/** The total of one sector, or of the rows that count for none. */
export interface SectorTotal {
  /** The sector's name; null for rows without a sector. */
  readonly sector: string | null;
  /** Why the rows have no sector; null for a sector. */
  readonly unplaced: Unplaced | null;
  readonly total: Outcome;
  readonly notes: readonly ClassificationNote[];
}

/**
 * Adds up values by SBI code to sectors, and tells of every row that counts for none.
 *
 * Shapes: `codes` and `values` are lists of equal length; several rows may hold the same code. A row whose
 * code is blank and whose value is blank or zero is passed over. Unit: that of the values; a negative
 * value is added too.
 *
 * The answer has the sectors with codes, in the order of the scheme, and then one row for codes in no
 * sector, one for codes that can be read in two ways, one for codes in more than one sector or only partly
 * in one, and one for values without a code. All totals together are the sum of the values.
 *
 * 85 as a whole counts for one fifth as 85.4 (knowledge) and else as education: the proxy of Birch (2019,
 * footnote 3, p. 10), of which a note tells. Other notes: a zero that a code regained, a code that is
 * counted twice because a code above it stands in the list as well, and values that are missing.
 *
 * Missing: a sector with a missing value has no total, since what is missing is not zero.
 *
 * Source: as `sector`.
 *
 * Example: `sectorTotals(['41', '85', '05'], [10, 20, 3]).map(({ sector, total }) => [sector, total])`
 * //=> [['Construction', 10], ['Knowledge', 4], ['Education', 16], [null, 3]]
 *
 * @throws MethodError 'shape' when the lists differ in length; 'missing' when there is no code at all.
 */
export function sectorTotals(
  codes: readonly CodeCell[],
  values: readonly (number | null)[],
  scheme: Scheme = figure1Scheme('en'),
): SectorTotal[] {
  if (codes.length !== values.length) {
    const got = { codes: codes.length, values: values.length };
    const message = `codes has ${got.codes} cells and values has ${got.values}; both need as many.`;
    throw new MethodError('shape', 'sectorTotals.shape', message, got);
  }
  const { byCode, blank } = sumByCode(codes, values);
  if (byCode.size === 0 && blank === null) {
    throw new MethodError('missing', 'sectorTotals.empty', 'codes has no codes.');
  }
  const bySector = new Map(scheme.sectors.map((name) => [name, new TotalInProgress()]));
  const byUnplaced = new Map(UNPLACED.map((kind) => [kind as Unplaced, new TotalInProgress()]));
  const placed = new Map<string, TotalInProgress>();
  for (const [code, classified] of classify(byCode.keys(), scheme)) {
    const values = byCode.get(code)!;
    if (classified.kind !== 'sector' && classified.kind !== 'split') {
      const total = byUnplaced.get(UNPLACED_OF[classified.kind])!;
      total.add(String(code), values);
      total.tell(String(code));
      continue;
    }
    const total = bySector.get(classified.sector)!;
    const said = sayCode(classified.digits);
    placed.set(classified.digits, total);
    if (classified.regainedZero) total.regain(said);
    if (classified.kind === 'sector') {
      total.add(said, values);
      continue;
    }
    const other = bySector.get(classified.other)!;
    total.add(said, values, 1 - classified.share);
    other.add(said, values, classified.share);
    for (const half of [total, other]) half.note(splitNote(said, classified));
  }
  if (blank !== null) {
    const total = byUnplaced.get('blank')!;
    total.add('', blank);
    for (const row of blank.rows) total.tell(String(row));
  }
  noteOverlaps(placed);
  return [
    ...[...bySector].flatMap(([sector, total]) => rowOf(sector, null, total)),
    ...[...byUnplaced].flatMap(([kind, total]) => rowOf(null, kind, total)),
  ];
}

/** A code is counted twice when a code above it is in the list as well. */
function noteOverlaps(placed: ReadonlyMap<string, TotalInProgress>): void {
  for (const [digits, total] of placed) {
    for (let length = 2; length < digits.length; length++) {
      const above = digits.slice(0, length);
      if (placed.has(above)) total.overlap(sayCode(digits), sayCode(above));
    }
  }
}

function rowOf(sector: string | null, unplaced: Unplaced | null, total: TotalInProgress): SectorTotal[] {
  return total.isEmpty ? [] : [{ sector, unplaced, total: total.total, notes: total.notes }];
}
