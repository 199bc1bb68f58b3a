import { YEARS, type DrawnColumn, type DrawnRow, type DrawnTable } from '../drawnTable';
import { insertColumn, setHeader } from '../edit';
import type { Pick, Trouble } from '../trouble';

/** Years before the latest, on either side of the one that growth is counted from. */
const OTHER_YEARS = [1998, 2003, 2008, 2010, 2015, 2016] as const;
/** By a word, or by a year that is still to come whenever the tests run. */
const FORECASTS = ['Prognose 2030', 'Banen 2030 (prognose)', 'Banen prognose 2030', 'Banen 2060'] as const;
const PARTS = [
  ['mannen', 'vrouwen'],
  ['vast', 'flex'],
  ['voltijd', 'deeltijd'],
] as const;
const TOWNS = ['Delft', 'Rijswijk', 'Zoetermeer'] as const;

const columnOf = (table: DrawnTable, role: DrawnColumn['role']): number =>
  table.columns.findIndex((column) => column.role === role);

/** A column of counts that are none of the analysis, and that a total row adds up like the others. */
const counted = (header: string): DrawnColumn => ({ role: 'noise', header, addsUp: true });

const jobsOf = (table: DrawnTable, row: DrawnRow): number => Number(row.cells[columnOf(table, 'jobs')]);

/** Parts of a count that add up to it, in columns before it; the whole says that it is the total. */
function withParts(
  table: DrawnTable,
  role: 'jobs' | 'earlierJobs',
  [one, other]: readonly [string, string],
  pick: Pick,
): DrawnTable {
  const at = columnOf(table, role);
  if (at < 0) return table;
  const year = role === 'jobs' ? YEARS.now : YEARS.before;
  const first = table.rows.map(({ cells }) => 1 + pick(Number(cells[at]) - 1));
  const renamed = setHeader(table, at, `Banen totaal ${year}`);
  const half = insertColumn(renamed, at, counted(`Banen ${one} ${year}`), (_, row) => first[row]!);
  return insertColumn(
    half,
    at + 1,
    counted(`Banen ${other} ${year}`),
    ({ cells }, row) => Number(cells[at + 1]) - first[row]!,
  );
}

/** The jobs of other municipalities behind those of the own one, which are then called after it. */
function withTowns(table: DrawnTable, role: 'jobs' | 'earlierJobs', pick: Pick): DrawnTable {
  const at = columnOf(table, role);
  if (at < 0) return table;
  const header = (town: string): string => `Banen ${town} ${role === 'jobs' ? YEARS.now : YEARS.before}`;
  return TOWNS.slice(1).reduce(
    (wider, town) =>
      insertColumn(wider, at + 1, counted(header(town)), ({ cells }) => Number(cells[at]) + 7 * pick(90) + 3),
    setHeader(table, at, header(TOWNS[0])),
  );
}

/** Columns that stand beside those of the analysis, and take nothing of it away: done to a table before any other trouble. */
export const MORE_COLUMNS: readonly Trouble[] = [
  {
    name: 'a third year',
    doTo: (table, pick) => {
      if (!table.clean.roles.includes('earlierJobs')) return null;
      const year = OTHER_YEARS[pick(OTHER_YEARS.length)]!;
      const at = 1 + pick(table.columns.length);
      const jobs = new Map(
        table.clean.rows.map(({ key, figures }) => [key, figures.jobs! + 7 * pick(60) + 3]),
      );
      const wider = insertColumn(table, at, counted(`Banen ${year}`), ({ key }) => jobs.get(key!)!);
      return { ...wider, otherYear: { year, jobs } };
    },
  },
  {
    name: 'a forecast',
    doTo: (table, pick) => {
      const header = FORECASTS[pick(FORECASTS.length)]!;
      const at = 1 + pick(table.columns.length);
      return insertColumn(table, at, counted(header), (row) => jobsOf(table, row) + 7 * pick(60) + 3);
    },
  },
  {
    name: 'parts before their whole',
    doTo: (table, pick) => {
      const parts = PARTS[pick(PARTS.length)]!;
      return withParts(withParts(table, 'jobs', parts, pick), 'earlierJobs', parts, pick);
    },
  },
  {
    name: 'other municipalities beside the own one',
    doTo: (table, pick) => {
      // A part or another year of no municipality beside those of several is of nobody.
      if (table.columns.some(({ addsUp }) => addsUp)) return null;
      return {
        ...withTowns(withTowns(table, 'jobs', pick), 'earlierJobs', pick),
        ownArea: TOWNS[0],
      };
    },
  },
];
