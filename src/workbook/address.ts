/** A rectangle of cells; rows and columns count from 0, both ends included. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

export const overlaps = (one: Area, other: Area): boolean =>
  one.row <= other.lastRow &&
  one.lastRow >= other.row &&
  one.column <= other.lastColumn &&
  one.lastColumn >= other.column;

export const contains = (outer: Area, inner: Area): boolean =>
  outer.row <= inner.row &&
  outer.lastRow >= inner.lastRow &&
  outer.column <= inner.column &&
  outer.lastColumn >= inner.lastColumn;

export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

/** 0 is A, 25 is Z, 26 is AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** `$C$5`, or with one of the two kept relative: `C$5`, `$C5`. */
export function absoluteAddress(
  row: number,
  column: number,
  keep: { readonly row?: boolean; readonly column?: boolean } = {},
): string {
  return `${keep.column ? '' : '$'}${columnLetters(column)}${keep.row ? '' : '$'}${row + 1}`;
}

export function areaAddress(area: Area): string {
  const first = cellAddress(area.row, area.column);
  const last = cellAddress(area.lastRow, area.lastColumn);
  return first === last ? first : `${first}:${last}`;
}

/** Quotes a sheet name the way a formula needs it; always quoted, since that is always right. */
export function sheetReference(sheetName: string): string {
  return `'${sheetName.replace(/'/g, "''")}'!`;
}

const PART = /^\$?([A-Za-z]{1,3})?\$?(\d{1,7})?$/;

/**
 * Reads `B2`, `$B$2:D9`, `B:D` or `2:9`, without a sheet name.
 * Answers undefined when the text is no such address or lies outside the grid.
 */
export function parseArea(text: string): Area | undefined {
  const parts = text.trim().split(':');
  if (parts.length > 2) return undefined;
  const corners = parts.map((part) => PART.exec(part));
  const [from, to] = [corners[0], corners[corners.length - 1]];
  if (!from || !to || (!from[1] && !from[2])) return undefined;
  if (Boolean(from[1]) !== Boolean(to[1]) || Boolean(from[2]) !== Boolean(to[2])) return undefined;
  if (parts.length === 1 && (!from[1] || !from[2])) return undefined;
  const columns = from[1] && to[1] ? [columnNumber(from[1]), columnNumber(to[1])] : [0, LAST_COLUMN];
  const rows = from[2] && to[2] ? [Number(from[2]) - 1, Number(to[2]) - 1] : [0, LAST_ROW];
  const area: Area = {
    row: Math.min(...rows),
    column: Math.min(...columns),
    lastRow: Math.max(...rows),
    lastColumn: Math.max(...columns),
  };
  return area.row < 0 || area.lastRow > LAST_ROW || area.lastColumn > LAST_COLUMN ? undefined : area;
}

/** Splits `'My sheet'!A1:B2` into the sheet's name and the address; the sheet is undefined when absent. */
export function splitSheet(reference: string): {
  readonly sheet: string | undefined;
  readonly address: string;
} {
  const mark = reference.lastIndexOf('!');
  if (mark < 0) return { sheet: undefined, address: reference };
  const name = reference.slice(0, mark);
  const quoted = /^'(.*)'$/.exec(name);
  return { sheet: quoted ? quoted[1]!.replace(/''/g, "'") : name, address: reference.slice(mark + 1) };
}
