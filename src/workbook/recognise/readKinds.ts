import { sectorsOfPlace } from '../../method/classification/scheme';
import type { CodeSectors, RecognisedTable, TableKind } from '../input';
import type { WorkbookSnapshot } from '../snapshot';
import { sectorsTogether, type SectorsTogether } from './joins/sectorsTogether';
import { correctedReader } from './correctedReader';
import type { Subjects } from './headers/subjectKind';
import type { SchemeReading } from './codes/schemeTable';
import type { ClusterReading } from './kinds/clusterTable';
import type { CriteriaReading } from './kinds/criteriaTable';
import type { EducationReading } from './kinds/educationTable';
import type { GoalReading } from './kinds/goalTable';
import type { IndicatorReading, OwnScales } from './kinds/indicatorTable';
import type { MissionReading } from './kinds/missionTable';
import type { ProjectReading } from './kinds/projectTable';
import type { RatingsReading } from './kinds/ratingsTables';
import type { SearchedGrid } from './searchWorkbook';
import { READERS, readingsGiven, readingsOf, type Reader, type Readings } from './tableReadings';

/** A reading of any kind, with the table that it is of. */
type AnyReading = {
  readonly table: RecognisedTable | { readonly table: RecognisedTable };
};

/** Every table of the workbook as it was read, by kind; of most kinds the best one is taken. */
export interface KindReadings {
  readonly sectors: SectorsTogether | null;
  readonly scheme: Readings<SchemeReading>;
  readonly indicators: Readings<IndicatorReading>;
  readonly clusters: Readings<ClusterReading>;
  readonly projects: Readings<ProjectReading>;
  readonly criteria: Readings<CriteriaReading>;
  readonly missions: Readings<MissionReading>;
  readonly education: Readings<EducationReading>;
  readonly goals: Readings<GoalReading>;
  /** All of these count. */
  readonly ratings: Readings<RatingsReading>;
  /** Every table that was found, also those that are not taken. */
  readonly found: readonly RecognisedTable[];
}

/** The table of a reading, which some kinds hold beside their columns. */
export const tableOf = ({ table }: AnyReading): RecognisedTable => ('table' in table ? table.table : table);

/** Reads the tables of a workbook as each kind in turn; what some are depends on what others name. */
export function readKinds(
  snapshot: WorkbookSnapshot,
  searched: readonly SearchedGrid[],
  scales: OwnScales,
): KindReadings {
  const readAs = <T>(kind: TableKind, reader: Reader<T>): Readings<T> =>
    readAsChosen(snapshot, searched, kind, reader);
  const scheme = readAs('scheme', READERS.scheme);
  const sectorTables = readAs('sectors', READERS.sectors(scheme.eligible[0]?.scheme ?? null));
  const sectors = sectorsTogether(sectorTables);
  const indicators = readAs('indicators', READERS.indicators(scales));
  const clusters = readAs('clusters', READERS.clusters);
  const projects = readAs('projects', READERS.projects);
  const criteria = readAs('criteria', READERS.criteria);
  const missions = readAs('missions', READERS.missions);
  const education = readAs('education', READERS.education);
  const named = sectors?.table ?? indicators.eligible[0]?.table;
  const subjects: Subjects = {
    sectors: sectors?.table.codes
      ? sectorsOfCodeTable(sectors.table.codes)
      : new Set(named?.rows.map(({ key }) => key)),
    clusters: new Set(clusters.eligible[0]?.rows.map(({ key }) => key)),
  };
  const ratings = readAs('ratings', READERS.ratings(subjects));
  const goals = readAs('goals', READERS.goals(subjects));
  const all: readonly Readings<AnyReading>[] = [
    ...[sectorTables, indicators, projects, missions, education],
    ...[scheme, clusters, criteria, ratings, goals],
  ];
  return {
    ...{ sectors, scheme, indicators, clusters, projects, criteria, missions, education, goals, ratings },
    found: all.flatMap((readings) => readings.found.map(tableOf)),
  };
}

/** Reads one kind of table as she corrected it, at the place that she chose for it. */
function readAsChosen<T>(
  snapshot: WorkbookSnapshot,
  searched: readonly SearchedGrid[],
  kind: TableKind,
  reader: Reader<T>,
): Readings<T> {
  const choices = snapshot.remembered;
  const place = choices.tables[kind];
  const corrected = correctedReader(reader, kind, choices);
  const readings = readingsOf(snapshot, searched, corrected, place);
  if (readings.eligible.length > 0 || !place) return readings;
  const given = readingsGiven(snapshot, corrected, place);
  // Where nothing can be read at her place any more, the reader's own choice counts; that is said beside it.
  return { ...readings, eligible: given.length > 0 ? given : readings.found };
}

/** The sectors that her rows of codes are added up to. */
const sectorsOfCodeTable = ({ scheme, places }: CodeSectors): ReadonlySet<string> =>
  new Set(
    scheme
      ? scheme.sectors.map(({ key }) => key)
      : [...places.values()].flatMap(({ place }) => sectorsOfPlace(place)),
  );
