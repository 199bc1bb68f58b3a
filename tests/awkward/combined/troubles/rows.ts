import type { TestCell } from '../../../../src/workbook/recognise/testing/snapshotOf';
import type { DrawnRow, DrawnTable } from '../drawnTable';
import { insertRow, keyColumn, mapColumn, ownRows, setCell, sumRow, textRow, withRows } from '../edit';
import type { Pick, Trouble } from '../trouble';

const blankRow = (table: DrawnTable): DrawnRow => ({ key: null, cells: table.columns.map(() => null) });

const sectorsAmong = (rows: readonly DrawnRow[]): readonly DrawnRow[] =>
  rows.filter(({ key }) => key !== null);

/** The rows that are sectors, whatever was put between them. */
const namedRows = (table: DrawnTable): readonly DrawnRow[] => sectorsAmong(table.rows);

/** Whether a cell holds a division as a text, and no letter of a section. */
const isDivision = (cell: TestCell): cell is string => typeof cell === 'string' && /^\d/.test(cell);

const AREA = 'Voorbeeldstad';

const isNamed = (table: DrawnTable, name: string): boolean =>
  table.rows.some(({ cells }) => cells.includes(name));

/** A sum of figures that were rounded one by one is often one off; a share is left as it is. */
const roundedApart = (row: DrawnRow, pick: Pick): DrawnRow => ({
  ...row,
  cells: row.cells.map((cell) =>
    Number.isInteger(cell) && Number(cell) > 1 ? Number(cell) + pick(3) - 1 : cell,
  ),
});

function shuffled<T>(items: readonly T[], pick: Pick): T[] {
  const left = [...items];
  return items.map(() => left.splice(pick(left.length), 1)[0]!);
}

/** How names are typed in another way, and stay the same name. */
const SPELLINGS: readonly ((name: string) => string)[] = [
  (name) => name.toUpperCase(),
  (name) => `${name}*`,
  (name) => `${name} 1)`,
  (name) => `${name.replace(' ', '  ')} `,
  (name) => name.replace(' ', '\u00a0'),
  (name) => name.replace(' ', '\n'),
];

export const ROWS: readonly Trouble[] = [
  { name: 'rows in another order', doTo: (table, pick) => withRows(table, shuffled(table.rows, pick)) },
  {
    name: 'names spelled otherwise',
    doTo: (table, pick) =>
      table.clean.keyKind === 'sbi'
        ? null
        : mapColumn(table, keyColumn(table), (cell) => SPELLINGS[pick(SPELLINGS.length)]!(String(cell))),
  },
  {
    // Before several names they would say that those are parts of the row above.
    name: 'spaces before one name',
    doTo: (table, pick) => {
      const own = ownRows(table);
      const [row, column] = [own[pick(own.length)]!, keyColumn(table)];
      const cell = table.rows[row]!.cells[column];
      return table.clean.keyKind === 'sbi' || typeof cell !== 'string'
        ? null
        : setCell(table, { row, column }, `  ${cell}`);
    },
  },
  {
    // Two digits may be a group that lost its zero: such a code may stay in doubt.
    name: 'codes as numbers',
    costs: true,
    doTo: (table) =>
      table.clean.keyKind === 'sector'
        ? null
        : mapColumn(table, keyColumn(table), (cell) => (isDivision(cell) ? Number(cell) : cell)),
  },
  {
    name: 'codes with a name in the same cell',
    doTo: (table) =>
      table.clean.keyKind === 'sector'
        ? null
        : mapColumn(table, keyColumn(table), (cell) =>
            isDivision(cell) ? `${cell} Bedrijfstak ${'abcdefgh'[Number(cell) % 8]!}` : cell,
          ),
  },
  {
    name: 'a sector twice',
    doTo: (table, pick) => {
      const own = ownRows(table);
      const row = table.rows[own[pick(own.length)]!]!;
      const again = row.cells.map((cell) => (typeof cell === 'number' ? cell + 7 : cell));
      // A code as a number would be another code with 7 added.
      again[keyColumn(table)] = row.cells[keyColumn(table)]!;
      return insertRow(table, table.rows.length, { key: null, cells: again });
    },
  },
  {
    name: 'subtotals by name',
    doTo: (table) => {
      if (ownRows(table).length < 4) return null;
      const [head, tail] = [table.rows.slice(0, 2), table.rows.slice(2)];
      return withRows(table, [
        ...head,
        sumRow(table, 'Subtotaal', sectorsAmong(head)),
        ...tail,
        sumRow(table, 'Subtotaal', sectorsAmong(tail)),
      ]);
    },
  },
  {
    name: 'a total below',
    doTo: (table) => insertRow(table, table.rows.length, sumRow(table, 'Totaal', namedRows(table))),
  },
  {
    name: 'a total above',
    doTo: (table) => insertRow(table, 0, sumRow(table, 'Alle sectoren', namedRows(table))),
  },
  {
    name: 'a total without the word',
    doTo: (table) => insertRow(table, table.rows.length, sumRow(table, AREA, namedRows(table))),
  },
  {
    name: 'a total that was rounded apart',
    doTo: (table, pick) =>
      insertRow(table, table.rows.length, roundedApart(sumRow(table, 'Totaal', namedRows(table)), pick)),
  },
  {
    name: 'subtotals by name that were rounded apart',
    doTo: (table, pick) => {
      if (ownRows(table).length < 4) return null;
      const [head, tail] = [table.rows.slice(0, 2), table.rows.slice(2)];
      return withRows(table, [
        ...head,
        roundedApart(sumRow(table, 'Subtotaal', sectorsAmong(head)), pick),
        ...tail,
        roundedApart(sumRow(table, 'Subtotaal', sectorsAmong(tail)), pick),
      ]);
    },
  },
  {
    name: 'a total without the word that was rounded apart',
    doTo: (table, pick) =>
      isNamed(table, AREA)
        ? null
        : insertRow(table, table.rows.length, roundedApart(sumRow(table, AREA, namedRows(table)), pick)),
  },
  {
    name: 'hidden rows',
    doTo: (table, pick) =>
      withRows(
        table,
        table.rows.map((row) => (pick(3) === 0 ? { ...row, isHidden: true } : row)),
      ),
  },
  {
    name: 'a blank row within',
    doTo: (table, pick) =>
      table.isExcelTable ? null : insertRow(table, 1 + pick(table.rows.length - 1), blankRow(table)),
  },
  {
    name: 'a note between the rows',
    doTo: (table, pick) =>
      insertRow(
        table,
        1 + pick(table.rows.length - 1),
        textRow(table, 'Let op: hier is de indeling gewijzigd'),
      ),
  },
  {
    name: 'a heading of a group',
    doTo: (table) => insertRow(table, 0, textRow(table, 'Stuwende sectoren:')),
  },
];
