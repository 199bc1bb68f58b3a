import type { HeaderRow } from './findHeaderRows';
import { isFigure, ROWS_LOOKED_PAST } from './headerCell';
import { isKeyLabel } from './keyLabel';

const namesRows = ({ columns }: HeaderRow): boolean => columns.some((c) => isKeyLabel(c.meaning));

/**
 * Leaves out titles, and the upper rows of headers that are joined in those: rows that name no column of
 * names themselves, with a row right below that does and no figure in between.
 */
export function withoutTitles(found: readonly HeaderRow[]): HeaderRow[] {
  const naming = new Map<number, HeaderRow[]>();
  for (const header of found) {
    if (namesRows(header)) naming.set(header.row, [...(naming.get(header.row) ?? []), header]);
  }
  return found.filter((header) => {
    if (namesRows(header)) return true;
    const [from, to] = [header.columns[0]!.column, header.columns[header.columns.length - 1]!.column];
    for (let row = header.row + 1; row <= header.row + ROWS_LOOKED_PAST; row++) {
      const below = naming.get(row) ?? [];
      if (below.some(({ columns }) => columns.some(({ column }) => column >= from && column <= to))) {
        return false;
      }
      if (header.columns.some(({ column }) => isFigure(header.grid.at(row, column)))) return true;
    }
    return true;
  });
}
