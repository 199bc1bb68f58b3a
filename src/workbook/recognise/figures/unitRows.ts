import { isBlank, placeOf, textOf, type Grid } from '../cells/grid';
import { isTextColumn } from '../cells/columnSample';
import { holdsNumber } from '../cells/readFigure';
import type { HeaderColumn, HeaderRow } from '../headers/findHeaderRows';
import { headerMeaning } from '../headers/headerRole';
import { factorIn, isMultiplierOnly, isPerMille } from '../words/multiplier';
import { displayText, plainText } from '../words/text';
import { UNITS } from '../words/vocabulary';
import type { ColumnUnit } from './unitFactor';

const UNIT_TEXTS: ReadonlySet<string> = new Set(UNITS);
const MONEY =
  /^(?:in )?(?:(?:x )?(?:1[., ]?000|1 mln|mln|mld|miljoen|duizend) )?(?:\u20ac|eur|euro)(?: ?\((?:mln|mld|x.*)\))?$/;

/** Whether a text is what figures are in, and no more. */
export function isUnit(text: string): boolean {
  const plain = plainText(text).replace(/^\((.*)\)$/, '$1');
  return (
    UNIT_TEXTS.has(plain) ||
    factorIn(text) !== 1 ||
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

/** Whether what one column is counted in is what the other, at its right, is counted in too. */
function countAlike(one: HeaderColumn['meaning'] | undefined, other: HeaderColumn['meaning']): boolean {
  if (!one) return true;
  if (one.measure !== null && other.measure !== null) return one.measure === other.measure;
  return other.measure !== null || other.extra === null || other.extra === one.extra;
}

/**
 * The unit that a row has for a column: its own, or the one that stands once for several columns, up to the next
 * text in the row or to a column that counts something else.
 */
function inRow(
  { grid, columns }: HeaderRow,
  row: number,
  { column, meaning }: HeaderColumn,
  mayStand: (text: string, at: number) => boolean,
): ColumnUnit | null {
  const first = columns[0]!.column;
  for (let at = column; at >= first; at--) {
    const text = displayText(textOf(grid.at(row, at)));
    if (text === '') {
      if (!isBlank(grid.at(row, at))) return null;
      continue;
    }
    const over = columns.find((one) => one.column === at);
    if (!mayStand(text, at) || (at < column && !countAlike(over?.meaning, meaning))) return null;
    return { text, factor: factorIn(text), place: placeOf(grid, row, at) };
  }
  return null;
}

/**
 * A unit that stands by itself in its row is typed once for all columns of an area, also where it stands in the middle
 * of them.
 */
function aloneInRow(
  { grid, columns }: HeaderRow,
  row: number,
  { meaning }: HeaderColumn,
  figures: readonly number[],
): ColumnUnit | null {
  const filled = columns.filter(({ column }) => !isBlank(grid.at(row, column)));
  const [one] = filled;
  if (!one || filled.length > 1 || !figures.includes(one.column)) return null;
  const text = displayText(textOf(grid.at(row, one.column)));
  const { reference, region } = one.meaning;
  const isOfArea = reference === meaning.reference && region === meaning.region;
  if (!isMultiplierOnly(text) || !isOfArea || !countAlike(one.meaning, meaning)) return null;
  return { text, factor: factorIn(text), place: placeOf(grid, row, one.column) };
}

/** In the rows right below the header, before the first figures. */
function below(header: HeaderRow, column: HeaderColumn, figures: readonly number[]): ColumnUnit | null {
  const { grid, row } = header;
  const names = namesBefore(header, figures);
  for (let at = row + 1; at <= row + ROWS_LOOKED_AT; at++) {
    if (figures.some((place) => holdsNumber(grid.at(at, place)))) return null;
    if (!isUnitsRow(grid, at, figures)) continue;
    const unit =
      inRow(header, at, column, (text, place) => isUnit(text) && !names.includes(place)) ??
      aloneInRow(header, at, column, figures);
    if (unit) return unit;
  }
  return null;
}

/** The columns of names before the first figures. */
function namesBefore({ columns }: HeaderRow, figures: readonly number[]): readonly number[] {
  const first = Math.min(...figures);
  return columns.flatMap(({ column, sample }) =>
    column < first && !figures.includes(column) && (isTextColumn(sample) || sample.filled === 0)
      ? [column]
      : [],
  );
}

/** In the rows of the header itself, where a unit may stand over several columns, or between the other rows. */
function within(header: HeaderRow, column: HeaderColumn, figures: readonly number[]): ColumnUnit | null {
  const { grid, row, top } = header;
  const names = namesBefore(header, figures);
  const multiplies = (at: number): boolean =>
    isUnitsRow(grid, at, figures) && figures.some((place) => factorIn(textOf(grid.at(at, place))) !== 1);
  for (let at = row; at >= top; at--) {
    const unit = inRow(header, at, column, (text, place) => {
      if (names.includes(place)) return false;
      // Beside units that multiply, a plain count is one too: `x 1 000 | aantal`.
      if (factorIn(text) === 1 && !isPerMille(text)) return isUnit(text) && multiplies(at);
      // What is written over one column of figures, and counts or dates that, is the header of that column only.
      const { measure, years } = headerMeaning(text);
      return place === column.column || at < row || (measure === null && years.length === 0);
    });
    const found = unit ?? aloneInRow(header, at, column, figures);
    if (found) return found;
  }
  return null;
}

/** In the header of the names before the figures: `Banen x 1.000 | 2018 | 2023`. */
function inCorner(header: HeaderRow, figures: readonly number[]): ColumnUnit | null {
  const { grid, row, top } = header;
  for (const column of namesBefore(header, figures)) {
    for (let at = row; at >= top; at--) {
      const text = displayText(textOf(grid.at(at, column)));
      const factor = factorIn(text);
      if (factor !== 1) return { text, factor, place: placeOf(grid, at, column) };
    }
  }
  return null;
}

/**
 * What the rows of a header, and of units below it, say that a column is in; null where they say nothing of it.
 *
 * @param figures the columns of the table that hold figures.
 */
export function unitInRows(
  header: HeaderRow,
  column: HeaderColumn,
  figures: readonly number[],
): ColumnUnit | null {
  const ofRow = below(header, column, figures);
  if (ofRow && ofRow.factor !== 1) return ofRow;
  return within(header, column, figures) ?? ofRow ?? inCorner(header, figures);
}
