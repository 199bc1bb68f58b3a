import type { TestCell } from '../../../../src/workbook/recognise/testing/snapshotOf';
import type { DrawnTable } from '../drawnTable';
import { insertColumn, keyColumn } from '../edit';
import type { Trouble } from '../trouble';

const ENGLISH: readonly (readonly [string, string])[] = [
  ['Banen Nederland', 'Jobs Netherlands'],
  ['Banen regio', 'Jobs region'],
  ['Aandeel Nederland', 'Share Netherlands'],
  ['Banen', 'Jobs'],
  ['Vestigingen', 'Establishments'],
  ['Sector', 'Industry'],
];

function translated(header: TestCell): TestCell {
  const pair = ENGLISH.find(([dutch]) => String(header).startsWith(dutch));
  return pair ? String(header).replace(pair[0], pair[1]) : header;
}

/** Moves the columns; the keys stay the first of them, or else stand last. */
const reordered = (table: DrawnTable, order: readonly number[]): DrawnTable => ({
  ...table,
  columns: order.map((index) => table.columns[index]!),
  rows: table.rows.map((row) => ({ ...row, cells: order.map((index) => row.cells[index]!) })),
});

export const COLUMNS: readonly Trouble[] = [
  {
    name: 'figures in another order',
    doTo: (table) => {
      const key = keyColumn(table);
      const rest = table.columns.map((_, index) => index).filter((index) => index !== key);
      return reordered(table, [key, ...rest.reverse()]);
    },
  },
  {
    name: 'a column of growth between',
    doTo: (table, pick) =>
      insertColumn(
        table,
        1 + pick(table.columns.length),
        { role: 'noise', header: 'Groei banen 2013-2018 (%)' },
        ({ key }, index) => (key === null ? null : (index * 13) % 29),
      ),
  },
  {
    name: 'numbered rows',
    doTo: (table) =>
      insertColumn(table, 0, { role: 'noise', header: 'Nr' }, ({ key }, index) =>
        key === null ? null : index + 1,
      ),
  },
  {
    name: 'notes at the side',
    doTo: (table, pick) => {
      const row = pick(table.rows.length);
      const apart = insertColumn(table, table.columns.length, { role: 'noise', header: null }, () => null);
      return insertColumn(
        apart,
        apart.columns.length,
        { role: 'noise', header: 'navragen bij Jan' },
        (_, index) => (index === row ? 'klopt dit?' : null),
      );
    },
  },
  {
    name: 'English headers',
    doTo: (table) => ({
      ...table,
      columns: table.columns.map((column) => ({ ...column, header: translated(column.header) })),
    }),
  },
  {
    name: 'years in a row below what they are of',
    doTo: (table) => {
      const parts = table.columns.map(({ header }) => /^(.*) ((?:19|20)\d{2})$/.exec(String(header ?? '')));
      if (table.groups.length > 0 || !parts.some((part) => part !== null)) return null;
      return {
        ...table,
        groups: [table.columns.map((_, index) => parts[index]?.[1] ?? null)],
        columns: table.columns.map((column, index) => ({
          ...column,
          header: parts[index] ? Number(parts[index][2]) : column.header,
        })),
      };
    },
  },
];
