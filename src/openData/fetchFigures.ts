import type { CodedName } from './codeList';
import { ANSWERS_PER_TABLE, fetchEdition, type Answers, type OpenDataTable } from './fetchTable';
import { fetchEstablishments, type Establishments } from './fetchEstablishments';
import { fetchObservations } from './fetchObservations';
import { ABSENT } from './figureText';
import { NETWORK, type Follow, type Network } from './network';
import {
  hasFigures,
  type AreaRole,
  type OpenDataChoice,
  type OpenDataColumn,
  type OpenDataFigures,
} from './openDataFigures';
import { OpenDataFailure, type OpenDataProblem } from './openDataProblem';

/** Problems of the second table that leave the first as good as it is. */
const LEAVES_JOBS: ReadonlySet<OpenDataProblem['kind']> = new Set([
  'notFound',
  'shape',
  'tooManyRecords',
  'noArea',
  'noFigures',
]);

/**
 * Jobs of an area, a wider region and the nation at one or two moments, by section of SBI 2008, and the
 * establishments of the area. Nothing is kept of what came when a part of the jobs did not.
 *
 * @param jobs the table as `fetchAreas` gave it.
 * @throws OpenDataFailure when they cannot be fetched, are not as they were described, or it was stopped.
 */
export async function fetchFigures(
  jobs: OpenDataTable,
  choice: OpenDataChoice,
  follow: Follow,
  network: Network = NETWORK,
): Promise<OpenDataFigures> {
  const areas = areasOf(choice);
  // Each area, the edition of each table, the second table and its figures.
  const expected = areas.length + 1 + ANSWERS_PER_TABLE + 2;
  let done = 0;
  follow.onProgress(0, expected);
  const answers: Answers = {
    signal: follow.signal,
    onAnswer: () => follow.onProgress(++done, Math.max(done, expected)),
  };
  const columns: OpenDataColumn[] = [];
  for (const [role, area] of areas) {
    columns.push(...(await jobsOf(network, jobs, choice, role, area, answers)));
  }
  const [own] = columns;
  if (!own || !hasFigures(own)) {
    const { area, period } = choice;
    throw new OpenDataFailure({
      kind: 'noFigures',
      table: jobs.id,
      area: area.title,
      period: period.title,
    });
  }
  const { modified } = await fetchEdition(network, jobs, answers);
  if (modified !== jobs.modified) throw new OpenDataFailure({ kind: 'changed', table: jobs.id });
  const establishments = await triedEstablishments(network, jobs, choice, answers);
  const isTaken = !(establishments instanceof OpenDataFailure);
  const all = [...columns, ...(isTaken ? [establishments.column] : [])];
  return {
    choice,
    sections: jobs.branches.sections,
    total: jobs.branches.total,
    columns: all.filter(hasFigures),
    leftOut: all.filter((column) => !hasFigures(column)),
    noEstablishments: isTaken ? null : establishments.problem,
    tables: [jobs, ...(isTaken ? [establishments.table] : [])],
    retrieved: network.now(),
  };
}

function areasOf({ area, region, nation }: OpenDataChoice): readonly (readonly [AreaRole, CodedName])[] {
  return [
    ['own', area],
    ...(region ? [['region', region] as const] : []),
    ...(nation ? [['nation', nation] as const] : []),
  ];
}

async function jobsOf(
  network: Network,
  jobs: OpenDataTable,
  { period, earlier }: OpenDataChoice,
  role: AreaRole,
  area: CodedName,
  answers: Answers,
): Promise<readonly OpenDataColumn[]> {
  // The reader of tables sets a wider region beside the own area of today only.
  const periods = [period, ...(earlier && role !== 'region' ? [earlier] : [])];
  const observations = await fetchObservations(network, jobs, area, periods, answers);
  const { sections, total } = jobs.branches;
  return periods.map((each) => ({
    measure: 'jobs',
    role,
    area,
    period: each,
    figures: sections.map((section) => observations.of(each, section)),
    total: total ? observations.of(each, total) : ABSENT,
  }));
}

async function triedEstablishments(
  network: Network,
  jobs: OpenDataTable,
  choice: OpenDataChoice,
  answers: Answers,
): Promise<Establishments | OpenDataFailure> {
  try {
    return await fetchEstablishments(network, choice, jobs.branches.sections, answers);
  } catch (error) {
    if (error instanceof OpenDataFailure && LEAVES_JOBS.has(error.problem.kind)) return error;
    throw error;
  }
}
