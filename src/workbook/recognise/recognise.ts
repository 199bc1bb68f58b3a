import { areaAddress } from '../address';
import type { Choices } from '../choices';
import type { Finding } from '../findings';
import { sectorsOfPlace } from '../../method/classification/scheme';
import type { CodeSectors, Input, RecognisedTable, TableKind } from '../input';
import type { WorkbookSnapshot } from '../snapshot';
import { areaChoicesGone } from './areas/areaChoicesGone';
import { checkTables } from './checks';
import { choicesGone } from './choicesGone';
import { correctedReader } from './correctedReader';
import { hiddenRowFindings } from './rows/hiddenRows';
import type { OwnScales } from './kinds/indicatorTable';
import { joinAreas, ownReading } from './areas/joinAreas';
import { joinYears, latestOf } from './areas/joinYears';
import { mergeRatings } from './kinds/ratingsTables';
import type { Recognition } from './recognition';
import { ownersSheets, searchSheet } from './searchWorkbook';
import type { Subjects } from './headers/subjectKind';
import { READERS, readingsOf, shareCells, type Reader, type Readings } from './tableReadings';
import { refused2025 } from './codes/sbiVersion';
import { withoutUsedElsewhere } from './unusedColumns';
import { unreadTables } from './unreadTables';
import { whyNothing } from './whyNothing';

export type { ReadProblem, Recognition, NotTaken } from './recognition';

export interface RecogniseOptions {
  /** What she corrects now; in the place of what the workbook remembers. */
  readonly choices?: Choices | undefined;
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

/** The table of a reading, which some kinds hold beside their columns. */
const tableOf = ({
  table,
}: {
  readonly table: RecognisedTable | { readonly table: RecognisedTable };
}): RecognisedTable => ('table' in table ? table.table : table);

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
 * @param options.choices what she corrected; what of it fits nothing any more is named in a finding. Without it,
 * what the workbook remembers counts.
 * @returns the input, or why there is none. Never throws for what cells hold.
 */
export function recognise(workbook: WorkbookSnapshot, options: RecogniseOptions = {}): Recognition {
  const { choices = workbook.remembered, scales = {} } = options;
  const snapshot: WorkbookSnapshot = { ...workbook, remembered: choices };
  const { tables: places } = choices;
  const searched = ownersSheets(snapshot).flatMap((sheet) => searchSheet(snapshot, sheet));
  const readAs = <T>(kind: TableKind, reader: Reader<T>): Readings<T> =>
    orElsewhere(readingsOf(snapshot, searched, correctedReader(reader, kind, choices), places[kind]));
  const schemes = readAs('scheme', READERS.scheme);
  const [bestScheme] = schemes.eligible;
  const sectors = readAs('sectors', READERS.sectors(bestScheme?.scheme ?? null));
  const indicators = readAs('indicators', READERS.indicators(scales));
  const clusters = readAs('clusters', READERS.clusters);
  const projects = readAs('projects', READERS.projects);
  const criteria = readAs('criteria', READERS.criteria);
  const missions = readAs('missions', READERS.missions);
  const education = readAs('education', READERS.education);
  const alike = ownReading(sectors.eligible);
  const own = alike && latestOf(alike, sectors.eligible);
  const years = own && joinYears(own, sectors.found);
  const joined = own && years && joinAreas({ ...own, table: years.table }, sectors.found);
  const best = own && { ...own, table: joined?.table ?? own.table };
  const [bestIndicators] = indicators.eligible;
  const [bestClusters] = clusters.eligible;
  const [bestProjects] = projects.eligible;
  const [bestCriteria] = criteria.eligible;
  const [bestMissions] = missions.eligible;
  const [bestEducation] = education.eligible;
  const subjects: Subjects = {
    sectors: best?.table.codes
      ? sectorsOfCodeTable(best.table.codes)
      : new Set((best ?? bestIndicators)?.table.rows.map((row) => row.key)),
    clusters: new Set(bestClusters?.rows.map((row) => row.key)),
  };
  const rated = readAs('ratings', READERS.ratings(subjects));
  const goals = readAs('goals', READERS.goals(subjects));
  const [bestGoals] = goals.eligible;
  const ratings = mergeRatings(rated.eligible);
  const isTested = bestClusters?.rows.some((row) => row.proximity.result ?? row.dependence.result) ?? false;
  if (!best && !bestIndicators && !bestProjects && !isTested && ratings.ratings.length === 0) {
    return { problem: whyNothing(snapshot, searched) };
  }
  const lists = [bestClusters, bestProjects, bestCriteria, bestMissions, bestEducation, bestGoals];
  const tables: RecognisedTable[] = [
    ...(best ? [best.table.table] : []),
    ...(years?.tables ?? []),
    ...(joined?.tables ?? []),
    ...[bestScheme, bestIndicators, ...rated.eligible, ...lists].flatMap((reading) =>
      reading ? [tableOf(reading)] : [],
    ),
  ];
  const others = [
    ...[sectors, indicators, projects, missions, education],
    ...[schemes, clusters, criteria, rated, goals],
  ]
    .flatMap(({ found }) => found.map(tableOf))
    .filter((table) => !tables.some((taken) => shareCells(taken, table)));
  const input: Input = {
    sectors: best?.table ?? null,
    sectorProblem: best ? null : whyNothing(snapshot, searched),
    scheme: bestScheme?.scheme ?? null,
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
      ...withoutUsedElsewhere(
        [...(best?.findings ?? []), ...(years?.findings ?? []), ...(joined?.findings ?? [])],
        tables,
      ),
      ...(bestScheme?.findings ?? []),
      ...(best && !bestScheme ? refused2025(searched.flatMap(({ headers }) => headers)) : []).map(
        ({ finding }) => finding,
      ),
      ...(bestIndicators?.findings ?? []),
      ...rated.eligible.flatMap((reading) => reading.findings),
      ...ratings.findings,
      ...lists.flatMap((reading) => reading?.findings ?? []),
      ...choicesGone(choices, tables, searched),
      ...hiddenRowFindings(snapshot, tables),
      ...others.map(ignored),
      ...(best ? unreadTables(searched, [...tables, ...others]) : []),
    ],
  };
  return {
    input: {
      ...input,
      findings: [
        ...input.findings,
        ...checkTables(input),
        ...areaChoicesGone(choices, input.findings, tables),
      ],
    },
  };
}

/** The sectors that her rows of codes are added up to. */
const sectorsOfCodeTable = ({ scheme, places }: CodeSectors): ReadonlySet<string> =>
  new Set(
    scheme
      ? scheme.sectors.map(({ key }) => key)
      : [...places.values()].flatMap(({ place }) => sectorsOfPlace(place)),
  );

/** Where nothing can be read at her place any more, the reader's own choice counts; that is said beside it. */
const orElsewhere = <T>(readings: Readings<T>): Readings<T> =>
  readings.eligible.length > 0 ? readings : { ...readings, eligible: readings.found };
