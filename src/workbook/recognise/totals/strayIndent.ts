import { sectorIdOfName } from '../../../method/classification/sectors';
import type { Finding } from '../../findings';
import { placeOf, textOf, type Grid } from '../cells/grid';
import type { HeaderRow } from '../headers/findHeaderRows';
import type { SectorColumns } from '../columns/sectorColumns';
import { partIn } from '../rows/ofWhich';
import type { BodyRow } from '../rows/tableBody';

/** The one row of a table with spaces before its name. */
export interface StrayIndent {
  readonly row: BodyRow;
  /** Her total counts the row beside the others. */
  readonly isSure: boolean;
}

const numberAt = (grid: Grid, row: number, column: number): number | null => {
  const { kind, value } = grid.at(row, column);
  return kind === 'number' ? Number(value) : null;
};

/**
 * The row whose name has spaces before it, while no other has: a slip in typing rather than a part of the
 * row above it. Her own total may tell that it is a part all the same; null then, and where no row is so.
 */
export function strayIndent(
  grid: Grid,
  body: readonly BodyRow[],
  { key, keyKind, jobs }: Pick<SectorColumns, 'key' | 'keyKind' | 'jobs'>,
): StrayIndent | null {
  if (keyKind !== 'sector') return null;
  // By a dash or a bullet as well, which is no slip.
  const isSetIn = ({ row }: BodyRow): boolean => /^[^\p{L}\p{N}]/u.test(textOf(grid.at(row, key.column)));
  const isBySpaces = ({ row }: BodyRow): boolean =>
    /^\s+[\p{L}\p{N}]/u.test(textOf(grid.at(row, key.column)));
  const rows = body.filter(({ kind }) => kind === 'row');
  const [row, ...more] = rows.filter(isSetIn);
  if (!row || more.length > 0 || row === rows[0] || !isBySpaces(row) || partIn(row.label) !== null)
    return null;
  const own = numberAt(grid, row.row, jobs.column);
  // Of several totals each may be of some of the rows only.
  const [total, ...otherTotals] = body.filter(({ kind }) => kind === 'total');
  const found = total && otherTotals.length === 0 ? numberAt(grid, total.row, jobs.column) : null;
  if (own === null || own === 0 || found === null) return { row, isSure: false };
  const sum = rows.reduce((added, each) => added + (numberAt(grid, each.row, jobs.column) ?? 0), 0);
  return Math.abs(found - sum) < Math.abs(found - (sum - own)) ? { row, isSure: true } : null;
}

/** That such a row counts by itself; nothing to say where its name or her total tells so. */
export function strayIndentFinding(
  { grid }: HeaderRow,
  body: readonly BodyRow[],
  columns: Pick<SectorColumns, 'key' | 'keyKind' | 'jobs'>,
): readonly Finding[] {
  const stray = strayIndent(grid, body, columns);
  if (!stray || stray.isSure || sectorIdOfName(stray.row.label) !== undefined) return [];
  const place = placeOf(grid, stray.row.row, columns.key.column);
  return [{ severity: 'notice', place, message: { kind: 'rowMayBePart', label: stray.row.label } }];
}
