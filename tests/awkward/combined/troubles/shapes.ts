import type { TestCell } from '../../../../src/workbook/recognise/testing/snapshotOf';
import type { SectorRole } from '../../expectedTables';
import type { DrawnColumn, DrawnRow, DrawnTable } from '../drawnTable';
import { keyColumn } from '../edit';
import type { Trouble } from '../trouble';

/** Moves a column to a sheet of its own, with the keys beside it. */
function toItsOwnSheet(
  table: DrawnTable,
  role: SectorRole,
  sheet: string,
  header: string,
): DrawnTable | null {
  const column = table.columns.findIndex((each) => each.role === role);
  if (column < 0 || table.columns.length < 3 || table.groups.length > 0) return null;
  if (String(table.columns[column]!.header).includes('x 1.000')) return null;
  const key = keyColumn(table);
  const cells: TestCell[][] = [
    [table.columns[key]!.header, header],
    ...table.rows
      .filter((row) => row.cells[key] !== null && row.cells[column] !== null)
      .map((row) => [row.cells[key]!, row.cells[column]!]),
  ];
  const without = <T>(items: readonly T[]): T[] => items.filter((_, index) => index !== column);
  return {
    ...table,
    columns: without(table.columns),
    rows: table.rows.map((row) => ({ ...row, cells: without(row.cells) })),
    otherSheets: [...table.otherSheets, { name: sheet, cells }],
  };
}

/** The figure columns of a table that has no other columns but its keys, and no rows without a name. */
function plainFigures(
  table: DrawnTable,
): readonly { readonly role: SectorRole; readonly at: number }[] | null {
  const key = keyColumn(table);
  const isPlain =
    table.groups.length === 0 &&
    table.rows.every(
      (row) => row.cells[key] !== null && row.cells.some((cell, at) => at !== key && cell !== null),
    );
  const figures = table.columns.flatMap(({ role }, at) =>
    role === 'key' || role === 'noise' ? [] : [{ role, at }],
  );
  return isPlain && figures.length === table.columns.length - 1 ? figures : null;
}

const isIn = (header: TestCell, year: number): boolean => String(header).endsWith(` ${year}`);

/** A table in another shape; nothing in it can be awkward any more but what stands around it. */
const reshaped = (
  table: DrawnTable,
  columns: readonly Omit<DrawnColumn, 'role'>[],
  rows: readonly Omit<DrawnRow, 'key'>[],
): DrawnTable => ({
  ...table,
  columns: columns.map((column) => ({ ...column, role: 'noise' })),
  rows: rows.map((row) => ({ ...row, key: null })),
});

/** Says which sector a row or a column of the new shape tells of; nothing for a total. */
const about = (row: DrawnRow): { readonly about?: string } => (row.key === null ? {} : { about: row.key });

/** One row per sector and something else that the columns were of. */
function toLong(
  table: DrawnTable,
  roles: readonly SectorRole[],
  headers: (key: TestCell) => readonly TestCell[],
  cellsOf: (role: SectorRole, key: TestCell, value: TestCell) => readonly TestCell[],
): DrawnTable | null {
  const figures = plainFigures(table);
  if (!figures || figures.length < 2 || !figures.every(({ role }) => roles.includes(role))) return null;
  const isOfYear = ({ role, at }: { readonly role: SectorRole; readonly at: number }): boolean =>
    isIn(table.columns[at]!.header, role === 'earlierJobs' ? 2013 : 2018);
  if (!figures.every(isOfYear)) return null;
  const key = keyColumn(table);
  const rows = figures.flatMap(({ role, at }) =>
    table.rows.map((row) => ({ ...about(row), cells: cellsOf(role, row.cells[key]!, row.cells[at]!) })),
  );
  const columns = headers(table.columns[key]!.header).map((header) => ({ header }));
  return reshaped(table, columns, rows);
}

const AREAS: Readonly<Partial<Record<SectorRole, string>>> = {
  jobs: 'Voorbeeldstad',
  region: 'Regio Voorbeeldland',
  reference: 'Nederland',
};

export const SHAPES: readonly Trouble[] = [
  {
    name: 'the reference on another sheet',
    doTo: (table) =>
      table.clean.reference === 'jobs' ? toItsOwnSheet(table, 'reference', 'Nederland', 'Banen 2018') : null,
  },
  {
    name: 'the region on another sheet',
    doTo: (table) => toItsOwnSheet(table, 'region', 'Regio', 'Banen 2018'),
  },
  {
    name: 'sectors as columns',
    doTo: (table) => {
      const figures = plainFigures(table);
      if (!figures || table.clean.keyKind === 'sbi') return null;
      const key = keyColumn(table);
      return reshaped(
        table,
        [
          { header: table.columns[key]!.header },
          ...table.rows.map((row) => ({ ...about(row), header: row.cells[key]! })),
        ],
        figures.map(({ at }) => ({
          cells: [table.columns[at]!.header, ...table.rows.map((row) => row.cells[at]!)],
        })),
      );
    },
  },
  {
    name: 'a row per sector and year',
    doTo: (table) =>
      toLong(
        table,
        ['jobs', 'earlierJobs'],
        (key) => [key, 'Jaar', 'Banen'],
        (role, key, value) => [key, role === 'jobs' ? 2018 : 2013, value],
      ),
  },
  {
    name: 'a row per area and sector',
    doTo: (table) =>
      table.clean.reference === 'shares' && table.clean.roles.includes('reference')
        ? null
        : toLong(
            table,
            ['jobs', 'region', 'reference'],
            (key) => ['Gebied', key, 'Banen 2018'],
            (role, key, value) => [AREAS[role]!, key, value],
          ),
  },
];
