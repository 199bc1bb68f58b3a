import { sectorIdOfName } from '../../../method/classification/sectors';
import { isUnitsRow } from '../figures/unitRows';
import { factorIn } from '../words/multiplier';
import type { HeaderRow } from '../headers/findHeaderRows';
import { isBlank, type GridCell } from '../cells/grid';
import { headerMeaning } from '../headers/headerRole';
import { codeOf } from '../cells/keys';
import { holdsNumber } from '../cells/readFigure';
import { linesBelowFrom } from './closingNotes';
import {
  beginsWithMark,
  isFootnote,
  isNote,
  isSubtotal,
  kindOfDescription,
  rowKindOf,
  saysNoName,
  type RowKind,
} from './rowLabel';
import { displayText } from '../words/text';

/** One row below a header. */
export interface BodyRow {
  readonly row: number;
  /** On one line; the empty text for a row without a name. */
  readonly label: string;
  readonly kind: RowKind | 'unnamed';
}

/** Rows that head a table, per grid, so that no table runs on into the next. */
export interface HeaderStops {
  /** Whether a table whose columns overlap `from..to` begins at this row. */
  beginsAt(row: number, from: number, to: number): boolean;
}

/** Two blank rows end a table; one may set its total apart. */
export const BLANK_ROWS_THAT_END = 2;

export function labelOfCell(cell: GridCell): string {
  if (cell.kind === 'text') return displayText(String(cell.value));
  return cell.kind === 'number' ? String(cell.value) : '';
}

/**
 * Whether a row is the header once more, as it is printed on every page. Another table with the same header
 * has a title above it, or the same names below it.
 */
function isHeaderAgain(
  { grid, row: headerRow }: HeaderRow,
  row: number,
  keyColumn: number,
  dataColumns: readonly number[],
  before: readonly { readonly label: string; readonly empty: boolean }[],
): boolean {
  const isSame = (column: number): boolean =>
    displayText(String(grid.at(row, column).value)) === displayText(String(grid.at(headerRow, column).value));
  if (!isSame(keyColumn) || !dataColumns.every(isSame) || dataColumns.every((c) => isBlank(grid.at(row, c))))
    return false;
  const next = labelOfCell(grid.at(row + 1, keyColumn));
  return before[before.length - 1]?.empty === false && !before.some(({ label }) => label === next);
}

/** A row such as `Bouw | 2018`, which may look like a header because a count may look like a year. */
function isRowOfFigures(
  { grid }: HeaderRow,
  row: number,
  keyColumn: number,
  dataColumns: readonly number[],
): boolean {
  const label = labelOfCell(grid.at(row, keyColumn));
  const filled = dataColumns.map((column) => grid.at(row, column)).filter((cell) => !isBlank(cell));
  if (label === '' || filled.length === 0 || !filled.every(holdsNumber)) return false;
  if (headerMeaning(label).label !== null) return false;
  const isYear = ({ value }: GridCell): boolean => /^\s*(?:19|20)\d{2}\s*$/.test(String(value));
  return sectorIdOfName(label) !== undefined || codeOf(label) !== undefined || !filled.every(isYear);
}

/**
 * The rows of the table below a header: its named rows, its totals and means, and rows with figures but
 * no name. Units rows, blank rows and the lines below the table are left out.
 */
export function readBody(
  header: HeaderRow,
  keyColumn: number,
  labelColumns: readonly number[],
  dataColumns: readonly number[],
  stops: HeaderStops,
): BodyRow[] {
  const { grid } = header;
  const all = [keyColumn, ...labelColumns, ...dataColumns];
  const [from, to] = [Math.min(...all), Math.max(...all)];
  const rows: ReadRow[] = [];
  let blanks = 0;
  let seen = false;
  let closed = false;
  let inNotes = false;
  for (let row = header.row + 1; row <= grid.area.lastRow; row++) {
    if (seen && isHeaderAgain(header, row, keyColumn, dataColumns, rows)) continue;
    if (seen && stops.beginsAt(row, from, to) && !isRowOfFigures(header, row, keyColumn, dataColumns)) {
      while (rows.length > 0 && rows[rows.length - 1]!.empty && rows[rows.length - 1]!.row === row - 1)
        rows.pop();
      break;
    }
    const key = labelOfCell(grid.at(row, keyColumn));
    const labels = [key, ...labelColumns.map((column) => labelOfCell(grid.at(row, column)))];
    const label = labels.find((text) => text !== '' && !saysNoName(text)) ?? '';
    const data = dataColumns.map((column) => grid.at(row, column));
    const empty = data.every(isBlank);
    if (empty && label === '') {
      if (++blanks >= BLANK_ROWS_THAT_END && seen) break;
      continue;
    }
    if (!seen && isUnitsRow(grid, row, dataColumns)) continue;
    // What all figures are in may stand below the header of the names, or in a line among the rows.
    if (empty && (factorIn(label) !== 1 || (seen && isNote(label)))) {
      inNotes ||= seen && beginsWithMark(label);
      continue;
    }
    const afterBlank = blanks > 0;
    blanks = 0;
    // Below the total, after a blank line, begins something else.
    if (closed && afterBlank) break;
    if (label === '') {
      if (data.some(holdsNumber)) rows.push({ row, label, kind: 'unnamed', empty, afterBlank });
      continue;
    }
    const kinds = labels
      .filter((text) => text !== '')
      .map((text, at) => (at === 0 ? rowKindOf(text) : kindOfDescription(text)));
    // Below the jobs of a sector its establishments may stand, named in a column beside it only.
    const isCount = seen && key === '' && headerMeaning(label).measure !== null;
    // A footnote may have a year beside it, below the other footnotes.
    const isMarked = inNotes && beginsWithMark(label);
    const kind = kinds.find((found) => found !== 'row') ?? (isCount || isMarked ? 'apart' : 'row');
    if (kind === 'total' && seen && !isSubtotal(label)) closed = true;
    if (!empty) seen = true;
    rows.push({ row, label, kind, empty, afterBlank });
  }
  const ended = withoutTail(rows);
  const lines = ended.map((each) => ({ ...each, alone: isAlone(header, each.row, keyColumn) }));
  return ended.slice(0, linesBelowFrom(lines)).map(({ row, label, kind }) => ({ row, label, kind }));
}

/** Whether a row has a name in the column of names and nothing in any other column of the table. */
export const isAlone = ({ grid, columns }: HeaderRow, row: number, keyColumn: number): boolean =>
  !grid.view &&
  labelOfCell(grid.at(row, keyColumn)) !== '' &&
  columns.every(({ column }) => column === keyColumn || isBlank(grid.at(row, column)));

interface ReadRow extends BodyRow {
  readonly empty: boolean;
  readonly afterBlank: boolean;
}

/** Takes off the lines below the table: a key with no figures that is a footnote or stands apart. */
function withoutTail(rows: readonly ReadRow[]): readonly ReadRow[] {
  let last = rows.length;
  for (let index = rows.length - 1; index >= 0 && rows[index]!.empty; index--) {
    const { label, afterBlank, kind } = rows[index]!;
    const isApart = afterBlank && sectorIdOfName(label) === undefined && codeOf(label) === undefined;
    if (isFootnote(label) || isApart || kind !== 'row') last = index;
  }
  const ended = rows.slice(0, last);
  const totalAt = ended.map((row) => row.kind).lastIndexOf('total');
  const lastFilled = ended.map((row) => row.empty).lastIndexOf(false);
  // A total that ends the figures ends the table: lines without figures after it are remarks.
  return totalAt >= 0 && totalAt === lastFilled && totalAt > 0 ? ended.slice(0, totalAt + 1) : ended;
}
