import { contains, overlaps, type Area } from '../address';
import type { TablePlace } from '../choices';
import type { RecognisedTable } from '../input';

export type { TableChoices, TablePlace } from '../choices';
export type { TableKind } from '../input';

const isOneCell = (area: Area): boolean => area.row === area.lastRow && area.column === area.lastColumn;

/**
 * What is read at a place: the tables that it holds whole; else what can be read from its own cells alone,
 * because a header with some of its rows was selected; else the tables that it touches.
 *
 * @param found every reading of the workbook, best first.
 * @param readPart reads the cells of the place alone; not asked for when it is one cell.
 */
export function readingsAt<T>(
  place: TablePlace,
  found: readonly T[],
  readPart: () => readonly T[],
  tableOf: (reading: T) => RecognisedTable,
): readonly T[] {
  const touched = found.filter(
    (reading) => tableOf(reading).sheet === place.sheet && overlaps(tableOf(reading).area, place.area),
  );
  const whole = touched.filter((reading) => contains(place.area, tableOf(reading).area));
  if (whole.length > 0) return whole;
  const part = isOneCell(place.area) ? [] : readPart();
  return part.length > 0 ? part : touched;
}
