import type { HeaderRow } from './findHeaderRows';

/** Tables that are told apart by their years are not as long as this. */
const MOST_ROWS = 2000;
/** So many blank rows end a table. */
const BLANK_ROWS = 2;

/**
 * The lines below a table: texts that stand alone on their row. After blank rows a row with more in it belongs to
 * something else.
 */
export function linesBelow({
  grid,
  row,
  columns,
}: HeaderRow): readonly { readonly row: number; readonly column: number }[] {
  // Of a table that is seen in another form only its own rows are there.
  if (grid.view) return [];
  const [first, last] = [columns[0]!.column, columns[columns.length - 1]!.column];
  const lines: { row: number; column: number }[] = [];
  let blanks = 0;
  for (let below = row + 1; below <= Math.min(grid.area.lastRow, row + MOST_ROWS); below++) {
    const filled: number[] = [];
    for (let column = first; column <= last && filled.length < 2; column++) {
      if (grid.valueAt(below, column) !== '') filled.push(column);
    }
    if (filled.length > 1 && blanks >= BLANK_ROWS) break;
    blanks = filled.length === 0 ? blanks + 1 : blanks;
    const [column] = filled;
    if (column !== undefined && filled.length === 1 && typeof grid.valueAt(below, column) === 'string') {
      lines.push({ row: below, column });
    }
  }
  return lines;
}
