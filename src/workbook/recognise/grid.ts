import type { Area } from '../address';
import type { CellPlace } from '../input';
import type { CellKind, CellValue, SheetSnapshot } from '../snapshot';

/** One cell as the recognisers see it. */
export interface GridCell {
  readonly kind: CellKind;
  readonly value: CellValue;
  readonly format: string;
}

/** A part of a sheet that is searched for tables, addressed by the sheet's own row and column numbers. */
export interface Grid {
  readonly sheet: string;
  readonly area: Area;
  /** The name of the Excel table this part is; undefined for the rest of the sheet. */
  readonly tableName: string | undefined;
  at(row: number, column: number): GridCell;
}

const BLANK: GridCell = { kind: 'empty', value: '', format: 'General' };

function kindOf(value: CellValue): CellKind {
  if (typeof value === 'number') return 'number';
  if (typeof value === 'boolean') return 'boolean';
  return value === '' ? 'empty' : 'text';
}

function holds(area: Area, row: number, column: number): boolean {
  return row >= area.row && row <= area.lastRow && column >= area.column && column <= area.lastColumn;
}

/**
 * The cells of `within`, those of `holes` left blank: the tables on a sheet are searched apart from
 * what stands around them.
 */
export function gridOf(
  sheet: SheetSnapshot,
  used: Area,
  within: Area,
  holes: readonly Area[],
  tableName?: string,
): Grid {
  // Cells are looked at many times over, and what was found out about one is kept by the cell.
  const cells = new Map<number, GridCell>();
  const width = within.lastColumn - within.column + 1;
  const read = (row: number, column: number): GridCell => {
    if (holes.some((hole) => holds(hole, row, column))) return BLANK;
    const value = sheet.values[row - used.row]?.[column - used.column] ?? '';
    const kind = sheet.kinds[row - used.row]?.[column - used.column] ?? kindOf(value);
    if (kind === 'empty' || (kind === 'text' && String(value).trim() === '')) return BLANK;
    const format = sheet.numberFormats[row - used.row]?.[column - used.column] ?? 'General';
    return { kind, value, format };
  };
  return {
    sheet: sheet.name,
    area: within,
    tableName,
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

export const isBlank = (cell: GridCell): boolean => cell.kind === 'empty';

/** The text of a cell, or the empty text for any other kind of cell. */
export const textOf = (cell: GridCell): string => (cell.kind === 'text' ? String(cell.value) : '');

export const placeOf = (grid: Grid, row: number, column: number): CellPlace => ({
  sheet: grid.sheet,
  row,
  column,
});
