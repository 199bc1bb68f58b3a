import type { TestCell } from '../../../../src/workbook/recognise/testing/snapshotOf';
import type { DrawnColumn, DrawnRow, DrawnTable } from '../drawnTable';
import { figureColumns, isWhole, keyColumn, mapColumn, ownRows, setCell, setHeader } from '../edit';
import type { Pick, Trouble } from '../trouble';

/** A number in the Dutch, the English and other notations. */
const grouped = (value: number, group: string, decimal: string): string => {
  const [whole, fraction] = String(value).split('.') as [string, string | undefined];
  const parts = whole.replace(/\B(?=(?:\d{3})+(?!\d))/g, group);
  return fraction === undefined ? parts : `${parts}${decimal}${fraction}`;
};

const NOTATIONS: Readonly<Record<string, (value: number) => string>> = {
  'numbers stored as text': (value) => (Number.isInteger(value) ? ` ${value}` : grouped(value, '', ',')),
  'Dutch numbers as text': (value) => grouped(value, '.', ','),
  'English numbers as text': (value) => grouped(value, ',', '.'),
  'spaces between thousands': (value) => grouped(value, '\u202f', ','),
  'apostrophes between thousands': (value) => grouped(value, "'", ','),
};

/** What stands in every cell of a column of which nothing is known. */
const WITHOUT_NUMBERS: readonly TestCell[] = ['.', 'x', 'n.b.', { error: '#REF!' }, 'volgt nog'];

const someColumn = (table: DrawnTable, pick: Pick): number | undefined => {
  const columns = figureColumns(table);
  return columns[pick(columns.length)];
};

const notation = (name: string, write: (value: number) => string): Trouble => ({
  name,
  doTo: (table, pick) => {
    const column = someColumn(table, pick);
    if (column === undefined) return null;
    return mapColumn(table, column, (cell) => (typeof cell === 'number' ? write(cell) : cell));
  },
});

/** Puts something in one cell of a row of the table that is no figure. */
const instead = (name: string, cells: readonly TestCell[]): Trouble => ({
  name,
  costs: true,
  doTo: (table, pick) => {
    const [own, columns] = [
      ownRows(table),
      table.columns.flatMap(({ role }, index) => (role === 'key' || role === 'noise' ? [] : [index])),
    ];
    return setCell(
      table,
      { row: own[pick(own.length)]!, column: columns[pick(columns.length)]! },
      cells[pick(cells.length)]!,
    );
  },
});

const isOfAnalysis = ({ role }: DrawnColumn): boolean => role !== 'key' && role !== 'noise';

export const CELLS: readonly Trouble[] = [
  {
    name: 'thousands in the header',
    doTo: (table, pick) => {
      const columns = figureColumns(table).filter((index) => {
        const { role } = table.columns[index]!;
        // Of a whole in another unit than its parts a part may be taken (docs/known-limitations.md).
        return !isWhole(table.columns[index]!) && (role !== 'reference' || table.clean.reference === 'jobs');
      });
      const column = columns[pick(columns.length)];
      if (column === undefined) return null;
      const header = `${String(table.columns[column]!.header)} (x 1.000)`;
      return setHeader(
        mapColumn(table, column, (cell) => (typeof cell === 'number' ? cell / 1000 : cell)),
        column,
        header,
      );
    },
  },
  {
    name: 'shares as percentages in text',
    doTo: (table) => {
      const column = figureColumns(table).find((index) => table.columns[index]!.role === 'reference');
      if (column === undefined || table.clean.reference === 'jobs') return null;
      return mapColumn(table, column, (cell) =>
        typeof cell === 'number' ? `${grouped(Math.round(cell * 10_000) / 100, '.', ',')}%` : cell,
      );
    },
  },
  {
    name: 'shares in percent by the header',
    doTo: (table) => {
      const column = figureColumns(table).find((index) => table.columns[index]!.role === 'reference');
      if (column === undefined || table.clean.reference === 'jobs') return null;
      return setHeader(
        mapColumn(table, column, (cell) =>
          typeof cell === 'number' ? Math.round(cell * 10_000) / 100 : cell,
        ),
        column,
        'Aandeel Nederland 2018 (%)',
      );
    },
  },
  ...Object.entries(NOTATIONS).map(([name, write]) => notation(name, write)),
  instead('a suppressed mark', ['.', 'x', '-', 'n.b.', '*', 'geheim', '<5', ':']),
  instead('an error cell', [{ error: '#N/A' }, { error: '#DIV/0!' }, { error: '#REF!' }]),
  instead('an empty cell', [null]),
  instead('a text in the place of a number', ['circa 30', 'zie noot', true]),
  {
    name: 'a column without numbers',
    costs: true,
    mayRefuse: true,
    doTo: (table, pick) => {
      const column = someColumn(table, pick);
      const write = WITHOUT_NUMBERS[pick(WITHOUT_NUMBERS.length)]!;
      // Then a part counts in the place of the whole (docs/known-limitations.md).
      return column === undefined || isWhole(table.columns[column]!)
        ? null
        : mapColumn(table, column, (cell) => (typeof cell === 'number' ? write : cell));
    },
  },
  {
    name: 'a row without a name',
    costs: true,
    doTo: (table, pick) => {
      const key = keyColumn(table);
      const named = (row: DrawnRow): boolean =>
        table.rows.filter(({ cells }) => cells[key] === row.cells[key]).length === 1;
      // Without a name and without a number it would be no row at all.
      const rows = ownRows(table).filter((index) => {
        const row = table.rows[index]!;
        return (
          named(row) &&
          row.cells.some((cell, column) => isOfAnalysis(table.columns[column]!) && typeof cell === 'number')
        );
      });
      const row = rows[pick(rows.length)];
      return row === undefined ? null : setCell(table, { row, column: key }, null);
    },
  },
];
