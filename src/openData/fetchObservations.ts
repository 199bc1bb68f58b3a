import type { CodedName, Period } from './codeList';
import { fetchRows } from './fetchRows';
import type { Answers, OpenDataTable } from './fetchTable';
import { ABSENT, figureIn, type OpenFigure } from './figureText';
import type { Network } from './network';
import { OpenDataFailure } from './openDataProblem';
import { shapeFailure, textIn, type JsonObject } from './shape';
import { AREA, BRANCH, PERIOD } from './tableSpec';

/** The figures of one area, by period and branch. */
export interface Observations {
  of(period: Period, branch: CodedName): OpenFigure;
}

/** The service refuses a question with more records for an answer. */
const MOST_RECORDS = 10_000;

const quoted = (text: string): string => `'${text.replace(/'/g, "''")}'`;

/**
 * Fetches the figures of an area in some periods, with as many periods in a question as keep its answer
 * under the limit of the service.
 *
 * Codes are filled up with spaces in the figures and not always in the lists, so an area is asked for by
 * how its code begins; what comes beside it is left out.
 *
 * @throws OpenDataFailure when they cannot be fetched, or are not in the form that was described.
 */
export async function fetchObservations(
  network: Network,
  table: OpenDataTable,
  area: CodedName,
  periods: readonly Period[],
  answers: Answers,
): Promise<Observations> {
  const perQuestion = Math.floor(MOST_RECORDS / table.branches.count);
  if (perQuestion === 0) throw new OpenDataFailure({ kind: 'tooManyRecords' });
  const figures = new Map<string, OpenFigure>();
  for (let first = 0; first < periods.length; first += perQuestion) {
    const asked = periods.slice(first, first + perQuestion);
    const anyPeriod = asked.map(({ key }) => `${PERIOD} eq ${quoted(key)}`).join(' or ');
    const filter = `startswith(${AREA},${quoted(area.key)}) and (${anyPeriod})`;
    const rows = await fetchRows(network, { table: table.id, list: 'UntypedDataSet', filter }, answers);
    for (const row of rows) read(row, table, area, figures);
    for (const period of asked) checkWhole(period, table, figures);
  }
  return { of: (period, branch) => figures.get(keyOf(period.key, branch.key)) ?? ABSENT };
}

/**
 * The service has a record for every branch, also where the figure is withheld: where a period has some of them only,
 * the others were lost on the way, and would look like figures that are not known.
 */
function checkWhole(
  period: Period,
  { id, branches }: OpenDataTable,
  figures: ReadonlyMap<string, OpenFigure>,
): void {
  const there = [...figures.keys()].filter((key) => key.startsWith(keyOf(period.key, ''))).length;
  if (there > 0 && there < branches.count) throw shapeFailure(id, 'lostRows', period.title);
}

const keyOf = (period: string, branch: string): string => `${period} ${branch}`;

function read(
  row: JsonObject,
  { id, column }: OpenDataTable,
  area: CodedName,
  figures: Map<string, OpenFigure>,
): void {
  const key = keyOf(textIn(row, PERIOD, id), textIn(row, BRANCH, id));
  if (textIn(row, AREA, id) !== area.key) return;
  if (figures.has(key)) throw shapeFailure(id, 'row', key);
  const figure = figureIn(row[column.key], column.exponent);
  if (figure === undefined) throw shapeFailure(id, 'figure', String(row[column.key]));
  figures.set(key, figure);
}
