import { overlaps } from '../address';
import type { RecognisedTable } from '../input';
import { headerIdentity } from './headers/headerAgain';
import type { HeaderRow } from './headers/findHeaderRows';
import type { SearchedGrid } from './searchWorkbook';
import type { Reader } from './tableReadings';

/** A header that may be read, with its place among all headers of the workbook. */
interface Candidate {
  readonly header: HeaderRow;
  readonly grid: SearchedGrid;
  readonly order: number;
}

interface Read<T> {
  readonly reading: T;
  readonly table: RecognisedTable;
  readonly score: number;
  readonly order: number;
  /** The header of the table once more, on rows of the table: not read for as long as the table counts. */
  readonly again: Candidate[];
}

/** A score counts no more rows than these, or all of them: so the same table from a later header on scores no more. */
const ROWS_THAT_SCORE = 14;

export const shareCells = (one: RecognisedTable, other: RecognisedTable): boolean =>
  one.sheet === other.sheet && overlaps(one.area, other.area);

const goesBefore = (one: Read<unknown>, other: Read<unknown>): number =>
  other.score - one.score || one.order - other.order;

/**
 * Best first, and one reading per table: rows can be read below more than one of their possible headers. Of equal
 * ones the first in the workbook goes before.
 *
 * A header that is printed on every page is read once: with thousands of pages, reading the rest of the table below
 * each of them would take the square of its length.
 */
export function bestReadings<T>(searched: readonly SearchedGrid[], reader: Reader<T>): T[] {
  let order = 0;
  const waiting = searched
    .flatMap((grid) =>
      readAll(
        grid.headers.map((header) => ({ header, grid, order: order++ })),
        reader,
      ),
    )
    .sort(goesBefore);
  const kept: Read<T>[] = [];
  for (let at = 0; at < waiting.length; at++) {
    const best = waiting[at]!;
    if (!kept.some(({ table }) => shareCells(table, best.table))) kept.push(best);
    else {
      const free = best.again.filter(({ header }) => !kept.some(({ table }) => holds(table, header, best)));
      if (free.length === 0) continue;
      waiting.push(...readAll(free, reader));
      waiting.push(...waiting.splice(at + 1).sort(goesBefore));
    }
  }
  return kept.map(({ reading }) => reading);
}

/** Whether a table holds cells of a header that is that of another table once more. */
const holds = (table: RecognisedTable, { row, top }: HeaderRow, { table: other }: Read<unknown>): boolean =>
  shareCells(table, { ...other, area: { ...other.area, row: top, lastRow: row } });

const isBelow = ({ row, top }: HeaderRow, { table: { area } }: Read<unknown>): boolean =>
  top > area.row && row <= area.lastRow;

/** Reads the headers of one grid from top to bottom, but for those that are another of them once more. */
function readAll<T>(candidates: readonly Candidate[], reader: Reader<T>): Read<T>[] {
  const reads: Read<T>[] = [];
  const lastOf = new Map<string, Read<T>>();
  for (const candidate of candidates) {
    const { header, grid, order } = candidate;
    const identity = headerIdentity(header);
    const before = lastOf.get(identity);
    if (before && before.table.rows >= ROWS_THAT_SCORE && isBelow(header, before)) {
      before.again.push(candidate);
      continue;
    }
    const reading = reader.read(header, grid.stops);
    if (reading === null) continue;
    const table = reader.tableOf(reading);
    const read: Read<T> = { reading, table, score: reader.scoreOf(reading), order, again: [] };
    reads.push(read);
    if (!before || before.table.area.lastRow <= table.area.lastRow) lastOf.set(identity, read);
  }
  return reads;
}
