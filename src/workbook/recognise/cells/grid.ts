import { cellAddress, type Area } from '../../address';
import type { Choices } from '../../choices';
import type { CellPlace } from '../../input';
import type { CellKind, CellValue, SheetSnapshot } from '../../snapshot';

/** One cell as the recognisers see it. */
export interface GridCell {
  readonly kind: CellKind;
  /** Of a very long text only its beginning. */
  readonly value: CellValue;
  /** Such a text as it stands in the cell. */
  readonly whole?: string;
  readonly format: string;
}

/** A part of a sheet that is searched for tables, addressed by the sheet's own row and column numbers. */
export interface Grid {
  readonly sheet: string;
  readonly area: Area;
  /** The name of the Excel table this part is; undefined for the rest of the sheet. */
  readonly tableName: string | undefined;
  at(row: number, column: number): GridCell;
  /** What a cell holds, for going through very many of them: unlike `at` it keeps nothing. */
  valueAt(row: number, column: number): CellValue;
  /** What she corrected, which tells how columns write their numbers. */
  readonly choices?: Choices;
  /** Only where the cells stand elsewhere on the sheet than this grid shows them. */
  readonly view?: GridView;
}

/** Where the cells of a table stand that is seen in another form than hers: a long table as a wide one. */
export interface GridView {
  /** Her whole table, header included. */
  readonly area: Area;
  /** Her rows name the areas they are of, so that no text around the table has to. */
  readonly namesAreas: boolean;
  placeOf(row: number, column: number): CellPlace;
  /** Whether she has no such cell; its place is then that of the header it would stand below. */
  isAbsent(row: number, column: number): boolean;
  /** Whether the figure adds up several cells of hers, of which the place is the first. */
  isSum?(row: number, column: number): boolean;
}

export const BLANK: GridCell = { kind: 'empty', value: '', format: 'General' };

function holds(area: Area, row: number, column: number): boolean {
  return row >= area.row && row <= area.lastRow && column >= area.column && column <= area.lastColumn;
}

/** No name, header, title or figure is longer; patterns that look for those may take the square of the length. */
const LONGEST_LOOKED_AT = 1_000;

const beginningOf = (value: CellValue): CellValue =>
  typeof value === 'string' && value.length > LONGEST_LOOKED_AT
    ? // Never half of a sign that takes two units.
      value.slice(0, LONGEST_LOOKED_AT).replace(/[\ud800-\udbff]$/, '')
    : value;

/**
 * The cells of `within`, those of `holes` left blank: the tables on a sheet are searched apart from
 * what stands around them.
 */
export function gridOf(sheet: SheetSnapshot, within: Area, holes: readonly Area[], tableName?: string): Grid {
  // Cells are looked at many times over, and what was found out about one is kept by the cell.
  const cells = new Map<number, GridCell>();
  const width = within.lastColumn - within.column + 1;
  const wholeAt = (row: number, column: number): CellValue =>
    holes.length > 0 && holes.some((hole) => holds(hole, row, column))
      ? ''
      : sheet.cells.valueAt(row, column);
  const valueAt = (row: number, column: number): CellValue => beginningOf(wholeAt(row, column));
  const read = (row: number, column: number): GridCell => {
    const whole = wholeAt(row, column);
    const value = beginningOf(whole);
    if (value === '') return BLANK;
    const kind = sheet.cells.kindAt(row, column);
    if (kind === 'empty' || (kind === 'text' && String(value).trim() === '')) return BLANK;
    const format = sheet.cells.formatAt(row, column);
    return { kind, value, format, ...(whole !== value && { whole: String(whole) }) };
  };
  return {
    sheet: sheet.name,
    area: within,
    tableName,
    valueAt: (row, column) => (holds(within, row, column) ? valueAt(row, column) : ''),
    at(row, column) {
      if (!holds(within, row, column)) return BLANK;
      const id = (row - within.row) * width + column - within.column;
      const known = cells.get(id);
      if (known) return known;
      const cell = read(row, column);
      cells.set(id, cell);
      return cell;
    },
  };
}

/** The grid with some of its parts blank; without the rows below which nothing is left. */
export function without(grid: Grid, holes: readonly Area[]): Grid {
  if (holes.length === 0) return grid;
  const { area } = grid;
  const isHidden = (row: number, column: number): boolean => holes.some((hole) => holds(hole, row, column));
  const last = holes.find(
    (hole) =>
      hole.lastRow >= area.lastRow && hole.column <= area.column && hole.lastColumn >= area.lastColumn,
  );
  return {
    ...grid,
    area: last ? { ...area, lastRow: last.row - 1 } : area,
    at: (row, column) => (isHidden(row, column) ? BLANK : grid.at(row, column)),
    valueAt: (row, column) => (isHidden(row, column) ? '' : grid.valueAt(row, column)),
  };
}

export const isBlank = (cell: GridCell): boolean => cell.kind === 'empty';

/** The text of a cell, or the empty text for any other kind of cell. */
export const textOf = (cell: GridCell): string => (cell.kind === 'text' ? String(cell.value) : '');

/** Her own cell of a cell of the grid. */
export const placeOf = (grid: Grid, row: number, column: number): CellPlace =>
  grid.view ? grid.view.placeOf(row, column) : { sheet: grid.sheet, row, column };

/** The address of her own cell of a cell of the grid, without the sheet. */
export function addressIn(grid: Grid, row: number, column: number): string {
  const place = placeOf(grid, row, column);
  return cellAddress(place.row, place.column);
}
