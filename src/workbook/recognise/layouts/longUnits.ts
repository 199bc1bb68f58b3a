import type { Finding } from '../../findings';
import { placeOf, type Grid } from '../cells/grid';
import { sharedUnit, type RowUnits } from '../figures/unitColumn';
import type { HerCell } from './wideView';

/** What a column of units in a long table says of the figures that come to stand in one column. */
export interface LongUnits {
  /** Her cell that says what they are in; null where none does. */
  readonly cell: HerCell | null;
  /** The rows of hers that are in another unit than the first of them, which cannot stand in one column with it. */
  readonly others: ReadonlySet<number>;
}

const NOTHING: LongUnits = { cell: null, others: new Set() };

/** What the rows of one column of the wide table are in, by her column of units. */
export function longUnits(unitIn: RowUnits | null, rows: readonly number[]): LongUnits {
  if (!unitIn) return NOTHING;
  const shared = sharedUnit(unitIn, rows);
  if (shared) return { cell: shared.place, others: new Set() };
  const known = rows.filter((row) => unitIn(row).factor !== null);
  const [first] = known;
  if (first === undefined) return NOTHING;
  const { factor, place } = unitIn(first);
  return { cell: place, others: new Set(rows.filter((row) => unitIn(row).factor !== factor)) };
}

/** That figures are left out since they are in another unit than the rest. */
export const otherUnitFindings = (
  grid: Grid,
  header: string,
  column: number,
  { others }: LongUnits,
): readonly Finding[] =>
  [...others].map((row) => ({
    severity: 'problem',
    place: placeOf(grid, row, column),
    message: { kind: 'scaleUnclear', column: header, found: String(grid.valueAt(row, column)) },
  }));
