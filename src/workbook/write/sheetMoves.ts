import type { SheetMove } from '../followReferences';
import { LAYOUT } from '../sheetPlan';
import { bodyRows, rowAt, type SheetLayout } from './sheetLayout';

/** Where rows and columns of sheets go, by the name of the sheet. */
export type SheetMoves = ReadonlyMap<string, SheetMove>;

/** Where the rows and columns of a sheet go; nothing for one that is new, or of which the columns are not known. */
export function movesIn({
  previous,
  rows,
  columnSources,
  linesDown,
}: SheetLayout): readonly (readonly [string, SheetMove])[] {
  if (!previous || previous.ourColumnIds.every((id) => id === null)) return [];
  const { tableArea, sheetName, linesBelow } = previous;
  const rowTo = new Map(rows.flatMap(({ before }, index) => (before ? [[before.at, rowAt(index)]] : [])));
  const columnTo = new Map(
    columnSources.flatMap((source, index) => (source === null ? [] : [[source, index]])),
  );
  const firstLine = linesBelow[0]?.row ?? Infinity;
  const move: SheetMove = {
    row(row) {
      if (row > tableArea.row && row <= tableArea.lastRow) return rowTo.get(row) ?? null;
      return row >= firstLine ? row + linesDown : row;
    },
    column: (column) => (column > tableArea.lastColumn ? column : (columnTo.get(column) ?? null)),
    table: { ...tableArea, row: LAYOUT.totalsRow },
    body: {
      before: { row: tableArea.row + 1, lastRow: tableArea.lastRow },
      after: { row: LAYOUT.firstRow, lastRow: LAYOUT.headerRow + bodyRows({ rows }) },
    },
  };
  return [[sheetName, move]];
}
