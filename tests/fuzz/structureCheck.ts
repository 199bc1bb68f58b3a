import type { Scalar } from '../../src/workbench/model/cell';
import { ALL_SHEET_LOCALES } from '../../src/locale/sheetLocale';
import type { Host } from '../../src/workbench/node/openHost';
import { readSheet, type SheetReading } from '../host/workbooks';
import { columnsOf } from './ownColumns';
import { isSameNumber, structureOf, type Counts } from './structureArithmetic';

const YEARS = 5;
const UNDIVIDED: ReadonlySet<string> = new Set(ALL_SHEET_LOCALES.map(({ sheets }) => sheets.codes.undivided));
const COUNTS = ['jobs', 'earlierJobs', 'establishments', 'reference', 'earlierReference'] as const;

const asNumber = (cell: Scalar | undefined): number => (typeof cell === 'number' ? cell : NaN);

/** The counts of one row of the sheet Input, whose totals stand above its headers. */
function countsOf(cells: ReadonlyMap<string, number>, at: (column: number) => Scalar): Counts {
  const [jobs, earlierJobs, establishments, reference, earlierReference] = COUNTS.map((id) => {
    const column = cells.get(id);
    return column === undefined ? undefined : asNumber(at(column));
  });
  return {
    jobs: jobs ?? NaN,
    earlierJobs: earlierJobs ?? NaN,
    establishments,
    reference: reference ?? NaN,
    earlierReference: earlierReference ?? NaN,
  };
}

/** Adds up as a person would; one that is missing makes the sum missing. */
const sum = (numbers: readonly number[]): number => numbers.reduce((one, other) => one + other, 0);

/** Fails on every total of the sheet Input that is said to be a sum and is not. */
function totalFaults(input: SheetReading, rows: readonly Counts[], all: Counts): string[] {
  const { area } = input.sheet.tables[0]!;
  const columns = columnsOf(input);
  return COUNTS.flatMap((id) => {
    const column = columns.get(id);
    if (column === undefined) return [];
    const formula = input.sheet.cell(area.row - 1, area.column + column).formula ?? '';
    const added = sum(rows.map((row) => row[id] ?? NaN));
    const shown = all[id] ?? NaN;
    if (!formula.startsWith('=SUM(')) return [];
    const isRight = Number.isFinite(added)
      ? isSameNumber(shown, { value: added, scale: added })
      : !Number.isFinite(shown);
    return isRight ? [] : [`the total of ${id} is ${shown}, not ${added}`];
  });
}

/** Every number on the sheet Structure that is not what the read figures come to. */
export async function structureFaults(host: Host): Promise<string[]> {
  const [input, structure] = [await readSheet(host, 'input'), await readSheet(host, 'structure')];
  const { area } = input.sheet.tables[0]!;
  const columns = columnsOf(input);
  const all = countsOf(columns, (column) =>
    host.calculator.valueAt(input.sheet, area.row - 1, area.column + column),
  );
  const rows = input.rows.map((cells) => countsOf(columns, (column) => cells[column]!));
  // What belongs to no sector stands on Input, in the totals, and not among the sectors.
  const sectors = rows.filter((_row, at) => !UNDIVIDED.has(String(input.rows[at]![0])));
  if (structure.rows.length !== sectors.length)
    return [`${structure.rows.length} rows for ${sectors.length} read`];
  const faults = totalFaults(input, rows, all);
  const referenceTotalShare = sum(rows.map(({ reference }) => reference / all.reference));
  structure.rows.forEach((cells, at) => {
    const expected = structureOf(sectors[at]!, all, { years: YEARS, referenceTotalShare });
    for (const [id, column] of columnsOf(structure)) {
      const wanted = expected[id] ?? countAsRead(id, sectors[at]!);
      if (!wanted) continue;
      const shown = asNumber(cells[column]);
      const isRight = Number.isFinite(wanted.value) ? isSameNumber(shown, wanted) : !Number.isFinite(shown);
      if (!isRight) faults.push(`${String(cells[0])}: ${id} is ${shown}, not ${wanted.value}`);
    }
  });
  return faults;
}

const countAsRead = (id: string, row: Counts): { value: number; scale: number } | undefined => {
  const value = id in row ? row[id as keyof Counts] : undefined;
  return value === undefined ? undefined : { value, scale: 0 };
};
