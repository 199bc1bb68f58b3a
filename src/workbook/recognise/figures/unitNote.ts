import { factorIn, isAbout, type ColumnUnit } from './unitFactor';
import type { HeaderColumn, HeaderRow } from '../headers/findHeaderRows';
import { placeOf } from '../cells/grid';
import { displayText } from '../words/text';

/** So many blank rows below a table, and what follows is no note to it. */
const BLANK_ROWS_BEFORE_OTHER_TEXT = 3;

/** A note that tells what was done to the figures already asks for nothing more. */
const DONE_ALREADY = /vermenigvuldigd|omgerekend|herleid|multiplied|converted/i;

const NOTES = new WeakMap<HeaderRow, ColumnUnit | null>();

/** `Aantallen x 1.000` alone on a row below the figures of a table, before the next table begins. */
export function noteOf(header: HeaderRow, { meaning }: HeaderColumn): ColumnUnit | null {
  const known = NOTES.get(header);
  const note = known === undefined ? findNote(header) : known;
  NOTES.set(header, note);
  return note && isAbout(note.text, meaning) ? note : null;
}

function findNote({ grid, row: headerRow, columns }: HeaderRow): ColumnUnit | null {
  const places = columns.map(({ column }) => column);
  let blanks = 0;
  for (let row = headerRow + 1; row <= grid.area.lastRow && blanks < BLANK_ROWS_BEFORE_OTHER_TEXT; row++) {
    const filled = places.filter((column) => grid.valueAt(row, column) !== '');
    const values = filled.map((column) => grid.valueAt(row, column));
    if (filled.length === 0) blanks++;
    // Several texts and no figure below a blank row head another table.
    else if (blanks > 0 && values.length > 1 && !values.some((value) => typeof value === 'number'))
      return null;
    else blanks = 0;
    const [value] = values;
    if (filled.length !== 1 || typeof value !== 'string' || DONE_ALREADY.test(value)) continue;
    const text = displayText(value);
    const factor = factorIn(text);
    if (factor !== 1) return { text, factor, place: placeOf(grid, row, filled[0]!) };
  }
  return null;
}
