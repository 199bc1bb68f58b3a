import type { HeaderColumn, HeaderRow } from '../headers/findHeaderRows';
import { isBlank, placeOf, textOf, type Grid } from '../cells/grid';
import { displayText, plainText } from '../words/text';
import { factorIn, isAbout, isPerMille, type ColumnUnit } from './unitFactor';
import { noteOf } from './unitNote';
import { UNITS } from '../words/vocabulary';

const UNIT_TEXTS: ReadonlySet<string> = new Set(UNITS);
const MONEY =
  /^(?:in )?(?:(?:x )?(?:1[., ]?000|1 mln|mln|mld|miljoen|duizend) )?(?:\u20ac|eur|euro)(?: ?\((?:mln|mld|x.*)\))?$/;

function isUnit(text: string): boolean {
  const plain = plainText(text).replace(/^\((.*)\)$/, '$1');
  return (
    UNIT_TEXTS.has(plain) ||
    factorIn(plain) !== 1 ||
    MONEY.test(plain) ||
    /^\u2030|^per 1[., ]?000\b|^promille$/.test(plain)
  );
}

/** Whether a row says what the columns are counted in, and nothing else. */
export function isUnitsRow(grid: Grid, row: number, columns: readonly number[]): boolean {
  const cells = columns.map((column) => grid.at(row, column)).filter((cell) => !isBlank(cell));
  return cells.length > 0 && cells.every((cell) => isUnit(textOf(cell)));
}

/** Rows between a header and its first figures that may say what those are in. */
const ROWS_LOOKED_AT = 3;
const TITLE_ROWS_LOOKED_AT = 4;

function below({ grid, row }: HeaderRow, column: number, columns: readonly number[]): ColumnUnit | null {
  for (let at = row + 1; at <= row + ROWS_LOOKED_AT; at++) {
    if (!isUnitsRow(grid, at, columns)) continue;
    const text = displayText(textOf(grid.at(at, column)));
    if (text !== '') return { text, factor: factorIn(text), place: placeOf(grid, at, column) };
  }
  return null;
}

/** A title stands alone on its row; a row with more in it belongs to something else. */
function inTitle(header: HeaderRow, { meaning }: HeaderColumn): ColumnUnit | null {
  const { grid, top, columns } = header;
  for (let row = top - 1; row >= Math.max(grid.area.row, top - TITLE_ROWS_LOOKED_AT); row--) {
    const filled = columns.filter(({ column }) => !isBlank(grid.at(row, column)));
    if (filled.length > 1) return null;
    const [title] = filled;
    const text = title ? displayText(textOf(grid.at(row, title.column))) : '';
    const factor = factorIn(text);
    if (title && factor !== 1 && isAbout(text, meaning))
      return { text, factor, place: placeOf(grid, row, title.column) };
  }
  return null;
}

/**
 * What the numbers of a column are in: by the row of units below the header, the header itself, the title
 * above the table, or a note below it. Null where nothing says it.
 *
 * @param columns the columns of the table that hold figures.
 */
export function unitOf(
  header: HeaderRow,
  column: HeaderColumn,
  columns: readonly number[],
): ColumnUnit | null {
  const unit = below(header, column.column, columns);
  if (unit && unit.factor !== 1) return unit;
  const own = column.meaning.header;
  const factor = factorIn(own);
  if (factor !== 1 || isPerMille(own))
    return { text: own, factor, place: placeOf(header.grid, header.row, column.column) };
  return unit ?? inTitle(header, column) ?? noteOf(header, column);
}
