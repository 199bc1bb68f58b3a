import type { Area } from '../../address';
import type { RecognisedTable, SourcedText } from '../../input';
import type { HeaderColumn, HeaderRow } from '../headers/findHeaderRows';
import { isBlank, placeOf, type Grid } from '../cells/grid';
import { describeColumns } from '../headers/recognisedColumns';
import type { LabelRole } from '../words/vocabulary';
import type { HeaderStops } from './tableBody';
import { labelOfCell } from './tableBody';
import { isFootnote } from './rowLabel';
import { displayText } from '../words/text';

/** The first column whose header says one of these, in their order. */
export function labelled(header: HeaderRow, ...roles: readonly LabelRole[]): HeaderColumn | null {
  for (const role of roles) {
    const found = header.columns.find((c) => c.meaning.label === role);
    if (found) return found;
  }
  return null;
}

/**
 * The rows of a table of texts: those with a name and with something in one of the other columns,
 * until two blank rows, another table, or a line below the table.
 */
export function textRows(
  header: HeaderRow,
  nameColumn: number,
  otherColumns: readonly number[],
  stops: HeaderStops,
): number[] {
  const { grid } = header;
  const [from, to] = [Math.min(nameColumn, ...otherColumns), Math.max(nameColumn, ...otherColumns)];
  const rows: number[] = [];
  let blanks = 0;
  for (let row = header.row + 1; row <= grid.area.lastRow && blanks < 2; row++) {
    if (rows.length > 0 && stops.beginsAt(row, from, to)) break;
    const name = labelOfCell(grid.at(row, nameColumn));
    const alone = otherColumns.every((column) => isBlank(grid.at(row, column)));
    if (name === '' && alone) {
      blanks++;
      continue;
    }
    if (alone && (blanks > 0 || isFootnote(name))) continue;
    blanks = 0;
    if (name !== '') rows.push(row);
  }
  return rows;
}

/** The text of a cell with its place; null for a blank cell. */
export function sourcedText(grid: Grid, row: number, column: HeaderColumn | null): SourcedText | null {
  if (!column) return null;
  const cell = grid.at(row, column.column);
  const text = cell.whole === undefined ? labelOfCell(cell) : displayText(cell.whole);
  return text === '' ? null : { text, place: placeOf(grid, row, column.column) };
}

/** Describes a table that was recognised, from its columns by role. */
export function describeTable(
  kind: RecognisedTable['kind'],
  header: HeaderRow,
  roles: readonly (readonly [string, HeaderColumn | null])[],
  rows: readonly number[],
): RecognisedTable {
  const described = describeColumns(kind, header, roles);
  const numbers = described.columns.map((c) => c.column);
  const area: Area = header.grid.view?.area ?? {
    row: header.top,
    column: Math.min(...numbers),
    lastRow: rows[rows.length - 1] ?? header.row,
    lastColumn: Math.max(...numbers),
  };
  return { kind, sheet: header.grid.sheet, area, ...described, rows: rows.length };
}
