import type { ColumnUnit } from './unitFactor';
import { unitSaid } from './unitSaid';
import { isNumberColumn } from '../cells/columnSample';
import type { HeaderColumn, HeaderRow } from '../headers/findHeaderRows';
import { placeOf, type GridCell } from '../cells/grid';
import { factorIn } from '../words/multiplier';
import { displayText } from '../words/text';

/** So many blank rows below a table, and what follows is no note to it. */
const BLANK_ROWS_BEFORE_OTHER_TEXT = 3;

/** A note that tells what was done to the figures already asks for nothing more. */
const DONE_ALREADY = /vermenigvuldigd|omgerekend|herleid|multiplied|converted/i;

const NOTES = new WeakMap<HeaderRow, ColumnUnit | null>();

/**
 * `Aantallen x 1.000` alone on a row below the header of a table, before the next table begins: what it says of a
 * column.
 */
export function noteOf(header: HeaderRow, column: HeaderColumn): ColumnUnit | null {
  const known = NOTES.get(header);
  const note = known === undefined ? noteBelow(header, header.row + 1) : known;
  NOTES.set(header, note);
  return note && unitSaid(note, column, header.columns);
}

const FACTORS = new WeakMap<GridCell, number>();

/** What a line says; below many tables one line is looked at for each table above it. */
function factorOf(cell: GridCell, value: string): number {
  const factor = FACTORS.get(cell) ?? factorIn(displayText(value));
  // All blank cells are one, and one that holds spaces only is among them.
  if (cell.value === value) FACTORS.set(cell, factor);
  return factor;
}

/** The note that stands in or below the rows of a table from a row on, whatever it is about. */
export function noteBelow({ grid, columns }: HeaderRow, firstRow: number): ColumnUnit | null {
  const places = columns.map(({ column }) => column);
  const ofFigures = new Set(
    columns.flatMap(({ column, sample }) => (isNumberColumn(sample) ? [column] : [])),
  );
  let blanks = 0;
  let seen = false;
  for (let row = firstRow; row <= grid.area.lastRow && blanks < BLANK_ROWS_BEFORE_OTHER_TEXT; row++) {
    const filled = places.filter((column) => grid.valueAt(row, column) !== '');
    const values = filled.map((column) => grid.valueAt(row, column));
    if (filled.length === 0) blanks++;
    // Several texts and no figure below a blank row head another table.
    else if (blanks > 0 && values.length > 1 && !values.some((value) => typeof value === 'number'))
      return null;
    else blanks = 0;
    seen ||= values.some((value) => typeof value === 'number');
    // Above the first figures it is a unit of the columns that it stands over.
    if (!seen && filled.some((column) => ofFigures.has(column))) continue;
    const [value] = values;
    if (filled.length !== 1 || typeof value !== 'string' || DONE_ALREADY.test(value)) continue;
    const factor = factorOf(grid.at(row, filled[0]!), value);
    if (factor !== 1) return { text: displayText(value), factor, place: placeOf(grid, row, filled[0]!) };
  }
  return null;
}
