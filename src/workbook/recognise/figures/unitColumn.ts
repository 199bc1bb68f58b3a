import type { ColumnUnit } from './unitFactor';
import type { CellPlace } from '../../input';
import type { HeaderRow } from '../headers/findHeaderRows';
import { placeOf, textOf } from '../cells/grid';
import { factorIn } from '../words/multiplier';
import { displayText, plainText } from '../words/text';

const HEADERS: ReadonlySet<string> = new Set([
  'eenheid',
  'eenheden',
  'maateenheid',
  'meeteenheid',
  'unit',
  'units',
  'unit of measure',
]);

/** Whether a text heads units: `Eenheid`, `UNIT:`, `Unit of measure: thousand persons`. */
export const isUnitHeader = (text: string): boolean => HEADERS.has(plainText(text).replace(/\s*:.*$/, ''));

/** What a column of units says of the numbers in one row. */
export interface RowUnit {
  readonly text: string;
  /** Null where the cell is blank. */
  readonly factor: number | null;
  readonly place: CellPlace;
}

export type RowUnits = (row: number) => RowUnit;

/** What stands in the column of units, by row; null for a table without such a column. */
export function rowUnitsOf({ grid, columns }: HeaderRow): RowUnits | null {
  const found = columns.find(({ meaning }) => isUnitHeader(meaning.header));
  if (!found) return null;
  return (row) => {
    const text = displayText(textOf(grid.at(row, found.column)));
    return { text, factor: text === '' ? null : factorIn(text), place: placeOf(grid, row, found.column) };
  };
}

/** The one unit of these rows, where a blank cell is in that of the others; null where they differ. */
export function sharedUnit(unitIn: RowUnits, rows: readonly number[]): ColumnUnit | null {
  let shared: ColumnUnit | null = null;
  for (const row of rows) {
    const { text, factor, place } = unitIn(row);
    if (factor === null) continue;
    if (shared && shared.factor !== factor) return null;
    shared ??= { text, factor, place };
  }
  return shared;
}
