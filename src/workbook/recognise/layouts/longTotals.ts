import type { Finding } from '../../findings';
import { placeOf, type Grid } from '../cells/grid';
import type { LongColumns } from './longColumns';
import type { LongRows } from './longRows';
import { rowKindOf } from '../rows/rowLabel';

/** The rows of a long table that are not split any further. */
export interface TotalRows {
  /** By row: 1 for one that counts. */
  readonly isTaken: Uint8Array;
  readonly findings: readonly Finding[];
}

/**
 * Where rows are split by something more (sexes, size classes) and that has a total of its own, the rows of the
 * total are the figures. Null where no such total is there.
 */
export function totalRowsOnly(grid: Grid, { others }: LongColumns, rows: LongRows): TotalRows | null {
  const isTaken = new Uint8Array(rows.rows.length).fill(1);
  const findings: Finding[] = [];
  for (const { column, meaning } of others) {
    const totals = new Map<unknown, boolean>();
    let [first, found] = [-1, ''];
    for (let at = 0; at < rows.count; at++) {
      const value = grid.valueAt(rows.rows[at]!, column);
      if (totals.has(value)) continue;
      const isTotal = typeof value === 'string' && rowKindOf(value) === 'total';
      totals.set(value, isTotal);
      if (isTotal && first < 0) [first, found] = [rows.rows[at]!, value];
    }
    if (first < 0 || totals.size < 2) continue;
    for (let at = 0; at < rows.count; at++) {
      if (!totals.get(grid.valueAt(rows.rows[at]!, column))) isTaken[at] = 0;
    }
    findings.push({
      severity: 'notice',
      place: placeOf(grid, first, column),
      message: { kind: 'onlyTotalRows', column: meaning.header, found },
    });
  }
  return findings.length > 0 ? { isTaken, findings } : null;
}
