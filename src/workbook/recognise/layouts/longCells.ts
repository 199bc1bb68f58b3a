import type { Finding } from '../../findings';
import { addressIn, placeOf, type Grid } from '../cells/grid';
import type { LongColumns } from './longColumns';
import type { LongRows } from './longRows';
import { classesAddedUp, splittingColumn } from './longClasses';
import { totalRowsOnly } from './longTotals';

/** What one column of the wide table holds, by the places of its members. */
export interface WideKey {
  readonly subject: number;
  readonly area: number;
  readonly year: number;
  readonly value: number;
}

/** Which of her rows each cell of the wide table stands in. */
export interface LongCells {
  /** The rows that the wide table has: her first row of each sector of the first area. */
  readonly nameRows: Int32Array;
  /** The place of a sector among those rows; -1 for one that the first area does not have. */
  readonly indexOfKey: Int32Array;
  /** Her row for each row of the wide table; negative where she has none, or rows that contradict each other. */
  columnOf(key: WideKey): Int32Array;
  /** The rows of a cell together, where the classes that split it are added up; null of any other cell. */
  sumAt(row: number, column: number): number | null;
  readonly findings: readonly Finding[];
}

/** Beyond so many the rest is counted in one finding. */
const MOST_NAMED = 10;
export const NO_ROW = -1;
/** Several rows with different figures: none of them is the figure. */
const CONFLICT = -2;

/**
 * Puts her rows in their cells. Two rows for one cell are never added up: with the same figure they count once,
 * with different figures the cell is missing; unless a further column has a total, whose rows are then taken, or
 * splits them in classes that are plainly all there is (`classesAddedUp`).
 */
export function longCells(
  grid: Grid,
  columns: LongColumns,
  rows: LongRows,
  areas: readonly number[],
): LongCells {
  const all = placed(grid, columns, rows, areas, {});
  if (all.repeated === 0) return all.cells;
  const totals = totalRowsOnly(grid, columns, rows);
  const classes = totals === null ? classesAddedUp(grid, columns, rows) : null;
  const chosen = totals ?? classes;
  if (chosen) {
    const { cells } = placed(grid, columns, rows, areas, chosen);
    const sumAt = classes?.sumAt ?? cells.sumAt;
    return { ...cells, sumAt, findings: [...chosen.findings, ...cells.findings] };
  }
  const split = splittingColumn(grid, columns, rows);
  if (!split) return all.cells;
  const { cells } = placed(grid, columns, rows, areas, { areParts: true });
  const place = placeOf(grid, rows.rows[0]!, split.column);
  const message = { kind: 'rowsSplitBy', column: split.meaning.header } as const;
  return { ...cells, findings: [{ severity: 'problem', place, message }] };
}

/** Which rows are put in cells, and how. */
interface Placing {
  /** By row of the table: 1 for one that counts; all of them when absent. */
  readonly isTaken?: Uint8Array;
  /** The row to put in a cell of a column for one that counts; that row itself when absent. */
  readonly rowOf?: (row: number, column: number) => number;
  /** Every row is a part of its figure, also one that stands alone: none of them is the figure. */
  readonly areParts?: true;
}

function placed(
  grid: Grid,
  columns: LongColumns,
  rows: LongRows,
  areas: readonly number[],
  { isTaken, rowOf, areParts }: Placing,
): { readonly cells: LongCells; readonly repeated: number } {
  const { keys, years, subjects } = rows;
  const indexOfKey = new Int32Array(keys.names.length).fill(NO_ROW);
  const nameRows: number[] = [];
  const slots = new Int32Array(rows.areas.names.length).fill(NO_ROW);
  areas.forEach((area, slot) => (slots[area] = slot));
  const uses = (at: number): boolean => isTaken === undefined || isTaken[at] === 1;
  for (let at = 0; at < rows.count; at++) {
    const key = keys.of[at]!;
    if (slots[rows.areas.of[at]!] !== 0 || indexOfKey[key] !== NO_ROW || !uses(at)) continue;
    indexOfKey[key] = nameRows.push(rows.rows[at]!) - 1;
  }

  const height = nameRows.length;
  const combinations = areas.length * subjects.names.length * years.names.length;
  const placeOfColumn = (slot: number, subject: number, year: number): number =>
    ((slot * subjects.names.length + subject) * years.names.length + year) * height;
  const found = columns.values.map(() => new Int32Array(combinations * height).fill(NO_ROW));
  const findings: Finding[] = [];
  let repeated = 0;
  for (let at = 0; at < rows.count; at++) {
    const slot = slots[rows.areas.of[at]!]!;
    const index = indexOfKey[keys.of[at]!]!;
    if (slot < 0 || index < 0 || !uses(at)) continue;
    const row = rows.rows[at]!;
    const cell = placeOfColumn(slot, subjects.of[at]!, years.of[at]!) + index;
    columns.values.forEach(({ column: { column } }, which) => {
      const cells = found[which]!;
      const earlier = cells[cell]!;
      if (earlier === NO_ROW) {
        cells[cell] = areParts ? CONFLICT : (rowOf?.(row, column) ?? row);
        return;
      }
      repeated++;
      const isSame = earlier !== CONFLICT && grid.valueAt(earlier, column) === grid.valueAt(row, column);
      if (repeated <= MOST_NAMED) {
        const label = rows.keys.names[keys.of[at]!]!;
        const first = earlier === CONFLICT ? '' : addressIn(grid, earlier, column);
        findings.push({
          severity: isSame ? 'notice' : 'problem',
          place: placeOf(grid, row, column),
          message: { kind: isSame ? 'repeatedRow' : 'conflictingRows', label, first },
        });
      }
      if (!isSame) cells[cell] = CONFLICT;
    });
  }
  if (repeated > MOST_NAMED) {
    findings.push({
      severity: 'problem',
      place: findings[0]!.place,
      message: { kind: 'moreRepeatedRows', count: repeated - MOST_NAMED },
    });
  }
  return {
    repeated,
    cells: {
      nameRows: Int32Array.from(nameRows),
      indexOfKey,
      columnOf: ({ subject, area, year, value }) => {
        const first = placeOfColumn(slots[area]!, subject, year);
        return found[value]!.subarray(first, first + height);
      },
      sumAt: () => null,
      findings,
    },
  };
}
