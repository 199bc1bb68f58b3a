import type { TestCell } from '../../../../src/workbook/recognise/testing/snapshotOf';
import type { DrawnTable } from '../drawnTable';
import { figureColumns, insertRow, mapColumn } from '../edit';
import type { Trouble } from '../trouble';

/** As Statistics Netherlands writes it. */
export const UNIT = 'x 1 000';

/** Every column that counts; null without one, and where one holds something else or has its unit already. */
function countsOf(table: DrawnTable): readonly number[] | null {
  const { columns, clean } = table;
  const places = columns.flatMap(({ role, addsUp }, at) =>
    role !== 'key' && (role !== 'noise' || addsUp) ? [at] : [],
  );
  const readable = new Set(figureColumns(table));
  const areAllJobs = places.every((at) => {
    const { role, header } = columns[at]!;
    const isJobs = role !== 'establishments' && (role !== 'reference' || clean.reference === 'jobs');
    return isJobs && (role === 'noise' || readable.has(at)) && !String(header).includes('x 1.000');
  });
  const areNumbers = table.rows.every(({ key, cells }) =>
    places.every((at) => key === null || typeof cells[at] === 'number'),
  );
  const isSaid = table.rows.some(({ cells }) => cells.includes(UNIT));
  return places.length > 0 && areAllJobs && areNumbers && !isSaid ? places : null;
}

const inThousands = (table: DrawnTable, places: readonly number[]): DrawnTable =>
  places.reduce(
    (done, at) => mapColumn(done, at, (cell) => (typeof cell === 'number' ? cell / 1000 : cell)),
    table,
  );

/** The unit over the first of the columns, as a cell that was merged over all of them. */
const unitCells = (table: DrawnTable, [first]: readonly number[]): TestCell[] =>
  table.columns.map((_, at) => (at === first ? UNIT : null));

export const UNIT_ONCE: readonly Trouble[] = [
  {
    name: 'a unit once below the headers',
    doTo: (table) => {
      const places = countsOf(table);
      // Below columns of several names it is that of the first of them (docs/known-limitations.md).
      if (!places || table.columns.some(({ addsUp }) => addsUp)) return null;
      return insertRow(inThousands(table, places), 0, { key: null, cells: unitCells(table, places) });
    },
  },
  {
    name: 'a unit once in the title',
    doTo: (table) => {
      const places = countsOf(table);
      if (!places) return null;
      return {
        ...inThousands(table, places),
        above: [...table.above, [`Aantal banen (${UNIT})`]],
      };
    },
  },
];
