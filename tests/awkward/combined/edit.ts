import type { TestCell } from '../../../src/workbook/recognise/testing/snapshotOf';
import type { DrawnColumn, DrawnRow, DrawnTable } from './drawnTable';

export const withRows = (table: DrawnTable, rows: readonly DrawnRow[]): DrawnTable => ({ ...table, rows });

export const insertRow = (table: DrawnTable, at: number, row: DrawnRow): DrawnTable =>
  withRows(table, [...table.rows.slice(0, at), row, ...table.rows.slice(at)]);

/** A row with a text in the column of the keys, and nothing else. */
export const textRow = (table: DrawnTable, text: string): DrawnRow => ({
  key: null,
  cells: table.columns.map(({ role }) => (role === 'key' ? text : null)),
});

export const setCell = (
  table: DrawnTable,
  at: { readonly row: number; readonly column: number },
  cell: TestCell,
): DrawnTable =>
  withRows(
    table,
    table.rows.map((row, index) =>
      index === at.row
        ? { ...row, cells: row.cells.map((old, column) => (column === at.column ? cell : old)) }
        : row,
    ),
  );

export const mapColumn = (
  table: DrawnTable,
  column: number,
  change: (cell: TestCell) => TestCell,
): DrawnTable =>
  withRows(
    table,
    table.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell, index) => (index === column ? change(cell) : cell)),
    })),
  );

export const setHeader = (table: DrawnTable, column: number, header: TestCell): DrawnTable => ({
  ...table,
  columns: table.columns.map((old, index) => (index === column ? { ...old, header } : old)),
});

/** Puts a column in, with its cells by row. */
export const insertColumn = (
  table: DrawnTable,
  at: number,
  column: DrawnColumn,
  cellOf: (row: DrawnRow, index: number) => TestCell,
): DrawnTable => ({
  ...table,
  columns: [...table.columns.slice(0, at), column, ...table.columns.slice(at)],
  rows: table.rows.map((row, index) => ({
    ...row,
    cells: [...row.cells.slice(0, at), cellOf(row, index), ...row.cells.slice(at)],
  })),
});

/** The numbers of the columns that hold figures, as numbers still. */
export const figureColumns = (table: DrawnTable): number[] =>
  table.columns.flatMap(({ role }, index) =>
    role !== 'key' &&
    role !== 'noise' &&
    table.rows.every(({ key, cells }) => key === null || typeof cells[index] === 'number')
      ? [index]
      : [],
  );

export const keyColumn = (table: DrawnTable): number => table.columns.findIndex(({ role }) => role === 'key');

/** The rows that are rows of the clean table. */
export const ownRows = (table: DrawnTable): number[] =>
  table.rows.flatMap(({ key }, index) => (key === null ? [] : [index]));

/** What some rows add up to in every column of figures; nothing where a cell is no number, and no sum of shares. */
export function sumRow(table: DrawnTable, label: string | null, rows: readonly DrawnRow[]): DrawnRow {
  return {
    key: null,
    cells: table.columns.map(({ role, addsUp }, column) => {
      if (role === 'key') return label;
      if (role === 'noise' && !addsUp) return null;
      const cells = rows.map((row) => row.cells[column]);
      if (!cells.every((cell) => typeof cell === 'number')) return null;
      const sum = cells.reduce((added, cell) => added + cell, 0);
      // Shares are given in ten thousandths, and so is their sum.
      return Number.isInteger(sum) ? sum : Math.round(sum * 10_000) / 10_000;
    }),
  };
}

/** Whether a column is the whole of parts beside it. */
export const isWhole = ({ header }: DrawnColumn): boolean => /^(?:Banen|Jobs) totaal/.test(String(header));
