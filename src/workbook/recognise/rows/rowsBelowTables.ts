import { overlaps, type Area } from '../../address';
import type { Finding } from '../../findings';
import type { RecognisedTable } from '../../input';
import type { SheetSnapshot, TableSnapshot, WorkbookSnapshot } from '../../snapshot';
import { gridOf, isBlank, textOf, type Grid, type GridCell } from '../cells/grid';
import { holdsNumber } from '../cells/readFigure';
import { displayText } from '../words/text';
import { isWithheld } from '../cells/withheld';
import { isFootnote, rowKindOf } from './rowLabel';

const isWithin = (outer: Area, inner: Area): boolean =>
  outer.row <= inner.row &&
  outer.lastRow >= inner.lastRow &&
  outer.column <= inner.column &&
  outer.lastColumn >= inner.lastColumn;

/**
 * Names the rows that go on right below an Excel table that is used: Excel does not always make the table longer when
 * a row is typed or pasted there, and only what the table holds is read.
 *
 * @param read the tables that were taken.
 */
export function rowsBelowTables(
  { sheets, tables }: WorkbookSnapshot,
  read: readonly RecognisedTable[],
): readonly Finding[] {
  return tables.flatMap((table): readonly Finding[] => {
    const sheet = sheets.find(({ name }) => name === table.sheet);
    const isRead = read.some((one) => one.sheet === table.sheet && isWithin(table.area, one.area));
    return sheet && isRead ? rowBelow(sheet, table, [...tables, ...read]) : [];
  });
}

function rowBelow(
  sheet: SheetSnapshot,
  { name, area }: TableSnapshot,
  others: readonly { readonly sheet: string; readonly area: Area }[],
): readonly Finding[] {
  const row = area.lastRow + 1;
  const below: Area = { ...area, row, lastRow: row };
  if (others.some((other) => other.sheet === sheet.name && overlaps(other.area, below))) return [];
  const grid = gridOf(sheet, { ...area, lastRow: row }, []);
  const column = columnsOf(area).find((each) => !isBlank(grid.at(row, each)));
  const label = column === undefined ? '' : displayText(String(grid.at(row, column).value));
  if (column === undefined || rowKindOf(label) !== 'row' || isFootnote(label)) return [];
  if (!isLike(grid, area, row)) return [];
  const place = { sheet: sheet.name, row, column };
  return [{ severity: 'problem', place, message: { kind: 'rowsOutsideTable', name, label } }];
}

const columnsOf = ({ column, lastColumn }: Area): readonly number[] =>
  Array.from({ length: lastColumn - column + 1 }, (_, at) => column + at);

/** A mark such as `x` stands for a figure as well. */
const isFigure = (cell: GridCell): boolean => holdsNumber(cell) || isWithheld(textOf(cell));

const isSame = (one: GridCell, other: GridCell): boolean =>
  !isBlank(one) && !isBlank(other) && isFigure(one) === isFigure(other);

/** Whether a row holds a name and something beside it, of the kinds that the last row of the table has there. */
const isLike = (grid: Grid, area: Area, row: number): boolean =>
  columnsOf(area).filter((column) => isSame(grid.at(row, column), grid.at(area.lastRow, column))).length > 1;
