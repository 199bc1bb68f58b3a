import { areaAddress } from '../address';
import type { Finding } from '../findings';
import type { RecognisedTable } from '../input';
import type { WorkbookSnapshot } from '../snapshot';
import type { OwnScales } from './indicatorTable';
import { mergeRatings } from './ratingsTables';
import type { Recognition } from './recognition';
import type { ReadProblem } from './readProblem';
import { ownersSheets, searchSheet } from './searchWorkbook';
import type { Subjects } from './subjectKind';
import type { TableChoices, TableKind } from './tableChoice';
import { READERS, readingsOf, shareCells, type Readings } from './tableReadings';
import { whyNothing } from './whyNothing';

export type { ReadProblem, Recognition, NotTaken } from './recognition';

export interface RecogniseOptions {
  readonly choices?: TableChoices | undefined;
  /** The scales that she gave indicators on our sheet. */
  readonly scales?: OwnScales | undefined;
}

function ignored(table: RecognisedTable): Finding {
  const { sheet, area } = table;
  return {
    severity: 'notice',
    place: { sheet, row: area.row, column: area.column },
    message: { kind: 'otherTableIgnored', sheet, range: areaAddress(area) },
  };
}

/**
 * Turns a workbook as it was read into the input of the analysis.
 *
 * Every row that may head a table is read as what it may be, and the reading that offers most wins; of
 * equal ones the first in the workbook. What lost is named in a finding, and no figure is ever guessed:
 * a cell that does not hold one number is null, with a finding.
 *
 * Ratings, indicators, projects or the tests of clusters are worth reading without a sector table: then
 * `sectors` is null, and `sectorProblem` tells why. Phases of clusters or criteria alone are not.
 *
 * @param options.choices where she wants tables to be taken from; when nothing can be read there, that is the problem.
 * @returns the input, or why there is none. Never throws for what cells hold.
 */
export function recognise(snapshot: WorkbookSnapshot, options: RecogniseOptions = {}): Recognition {
  const { choices = {}, scales = {} } = options;
  const searched = ownersSheets(snapshot).flatMap((sheet) => searchSheet(snapshot, sheet));
  const sectors = readingsOf(snapshot, searched, READERS.sectors, choices.sectors);
  const indicators = readingsOf(snapshot, searched, READERS.indicators(scales), choices.indicators);
  const clusters = readingsOf(snapshot, searched, READERS.clusters, choices.clusters);
  const projects = readingsOf(snapshot, searched, READERS.projects, choices.projects);
  const criteria = readingsOf(snapshot, searched, READERS.criteria, choices.criteria);
  const missions = readingsOf(snapshot, searched, READERS.missions, choices.missions);
  const education = readingsOf(snapshot, searched, READERS.education, choices.education);
  const [best] = sectors.eligible;
  const [bestIndicators] = indicators.eligible;
  const [bestClusters] = clusters.eligible;
  const [bestProjects] = projects.eligible;
  const [bestCriteria] = criteria.eligible;
  const [bestMissions] = missions.eligible;
  const [bestEducation] = education.eligible;
  const subjects: Subjects = {
    sectors: new Set((best ?? bestIndicators)?.table.rows.map((row) => row.key)),
    clusters: new Set(bestClusters?.rows.map((row) => row.key)),
  };
  const rated = readingsOf(snapshot, searched, READERS.ratings(subjects), choices.ratings);
  const goals = readingsOf(snapshot, searched, READERS.goals(subjects), choices.goals);
  const [bestGoals] = goals.eligible;
  const gone = missingChoice(choices, {
    sectors,
    indicators,
    clusters,
    projects,
    criteria,
    missions,
    education,
    goals,
    ratings: rated,
  });
  if (gone) return { problem: gone };
  const ratings = mergeRatings(rated.eligible);
  const isTested = bestClusters?.rows.some((row) => row.proximity.result ?? row.dependence.result) ?? false;
  if (!best && !bestIndicators && !bestProjects && !isTested && ratings.ratings.length === 0) {
    return { problem: whyNothing(snapshot, searched) };
  }
  const tables: RecognisedTable[] = [
    ...(best ? [best.table.table] : []),
    ...(bestIndicators ? [bestIndicators.table.table] : []),
    ...rated.eligible.map(({ table }) => table),
    ...(bestClusters ? [bestClusters.table] : []),
    ...(bestProjects ? [bestProjects.table.table] : []),
    ...(bestCriteria ? [bestCriteria.table] : []),
    ...(bestMissions ? [bestMissions.table.table] : []),
    ...(bestEducation ? [bestEducation.table.table] : []),
    ...(bestGoals ? [bestGoals.table] : []),
  ];
  const others = [
    ...[...sectors.found, ...indicators.found, ...projects.found, ...missions.found, ...education.found].map(
      (reading) => reading.table.table,
    ),
    ...[...clusters.found, ...criteria.found, ...rated.found, ...goals.found].map((reading) => reading.table),
  ].filter((table) => !tables.some((taken) => shareCells(taken, table)));
  return {
    input: {
      sectors: best?.table ?? null,
      sectorProblem: best ? null : whyNothing(snapshot, searched),
      indicators: bestIndicators?.table ?? null,
      ratings: ratings.ratings,
      clusters: bestClusters?.rows ?? [],
      projects: bestProjects?.table ?? null,
      criteria: bestCriteria?.rows ?? [],
      missions: bestMissions?.table ?? null,
      education: bestEducation?.table ?? null,
      goals: bestGoals?.rows ?? [],
      tables,
      others,
      findings: [
        ...(best?.findings ?? []),
        ...(bestIndicators?.findings ?? []),
        ...rated.eligible.flatMap((reading) => reading.findings),
        ...ratings.findings,
        ...(bestClusters?.findings ?? []),
        ...(bestProjects?.findings ?? []),
        ...(bestCriteria?.findings ?? []),
        ...(bestMissions?.findings ?? []),
        ...(bestEducation?.findings ?? []),
        ...(bestGoals?.findings ?? []),
        ...others.map(ignored),
      ],
    },
  };
}

/** The first table that she chose and that is not there any more. */
function missingChoice(
  choices: TableChoices,
  readings: Readonly<Record<TableKind, Readings<unknown>>>,
): ReadProblem | null {
  for (const kind of Object.keys(readings) as TableKind[]) {
    const place = choices[kind];
    if (place && readings[kind].eligible.length === 0) return { kind: 'choiceGone', table: kind, ...place };
  }
  return null;
}
