import type { Area } from '../address';
import type { RoundTrips } from '../roundTrips';

/** Cells of a sheet that were asked for, and stand in `range` once the request was answered. */
export interface AskedCells {
  readonly row: number;
  readonly column: number;
  readonly range: Excel.Range;
}

/** What a cell takes in an answer, unless its text is long. */
const BYTES = { values: 40, formulas: 40, valueTypes: 12 } as const;
/** So that a part of a long column fits in one answer. */
const MOST_BYTES = 2_000_000;

/** Asks for the cells of an area, a long one in parts. */
export async function askCells(
  worksheet: Excel.Worksheet,
  { row, column, lastRow, lastColumn }: Area,
  properties: readonly (keyof typeof BYTES)[],
  roundTrips: RoundTrips,
): Promise<AskedCells[]> {
  const parts: AskedCells[] = [];
  const columns = lastColumn - column + 1;
  const bytesPerRow = columns * properties.reduce((sum, property) => sum + BYTES[property], 0);
  const most = Math.max(1, Math.floor(MOST_BYTES / bytesPerRow));
  for (let first = row; first <= lastRow; first += most) {
    const rows = Math.min(most, lastRow - first + 1);
    await roundTrips.makeRoomForAnswer(rows * bytesPerRow);
    const range = worksheet.getRangeByIndexes(first, column, rows, columns).load(properties.join(','));
    parts.push({ row: first, column, range });
  }
  return parts;
}
