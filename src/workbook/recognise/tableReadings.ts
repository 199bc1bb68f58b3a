import type { RecognisedTable, SchemeTable } from '../input';
import type { WorkbookSnapshot } from '../snapshot';
import { bestReadings } from './bestReadings';
import { clustersIn } from './kinds/clusterTable';
import { criteriaIn } from './kinds/criteriaTable';
import { educationIn } from './kinds/educationTable';
import type { HeaderRow } from './headers/findHeaderRows';
import { goalsIn } from './kinds/goalTable';
import { indicatorListIn } from './kinds/indicatorList';
import { indicatorsIn, type OwnScales } from './kinds/indicatorTable';
import { missionsTableIn } from './kinds/missionTable';
import { longRatingsIn, wideRatingsIn } from './kinds/ratingsTables';
import { projectsIn } from './kinds/projectTable';
import { schemeIn } from './codes/schemeTable';
import { givenPlace, searchPlace, type SearchedGrid } from './searchWorkbook';
import { readSectors } from './sectors/sectorReading';
import type { Subjects } from './headers/subjectKind';
import { readingsAt, type TablePlace } from './tableChoice';
import type { HeaderStops } from './rows/tableBody';

type Recogniser<T> = (header: HeaderRow, stops: HeaderStops) => T | null;

/** One kind of table: how it is read, how well a reading fits, and what table it is of. */
export interface Reader<T> {
  readonly read: Recogniser<T>;
  readonly scoreOf: (reading: T) => number;
  readonly tableOf: (reading: T) => RecognisedTable;
}

/** For tables of texts, whose header takes one row. */
const inOneRow =
  <T>(recogniser: Recogniser<T>): Recogniser<T> =>
  (header, stops) =>
    header.top === header.row ? recogniser(header, stops) : null;

const rowsOf = (reading: { readonly table: RecognisedTable }): number => reading.table.rows;
const tableOf = (reading: { readonly table: RecognisedTable }): RecognisedTable => reading.table;
const innerTableOf = (reading: { readonly table: { readonly table: RecognisedTable } }): RecognisedTable =>
  reading.table.table;
const innerRowsOf = (reading: { readonly table: { readonly table: RecognisedTable } }): number =>
  innerTableOf(reading).rows;
const scoreOf = (reading: { readonly score: number }): number => reading.score;

/** The kinds of tables, each with its reader; what a rating is about depends on the subjects known. */
export const READERS = {
  sectors: (scheme: SchemeTable | null) => ({
    read: (header: HeaderRow, stops: HeaderStops) => readSectors(header, stops, scheme),
    scoreOf,
    tableOf: innerTableOf,
  }),
  scheme: { read: inOneRow(schemeIn), scoreOf: rowsOf, tableOf },
  indicators: (own: OwnScales) => ({
    read: inOneRow(
      (header, stops) => indicatorListIn(header, stops, own) ?? indicatorsIn(header, stops, own),
    ),
    scoreOf,
    tableOf: innerTableOf,
  }),
  ratings: (subjects: Subjects) => ({
    read: inOneRow(
      (header, stops) => longRatingsIn(header, stops, subjects) ?? wideRatingsIn(header, stops, subjects),
    ),
    // In the order of the workbook, so that the first rating of a subject is the first she wrote.
    scoreOf: () => 0,
    tableOf,
  }),
  clusters: { read: inOneRow(clustersIn), scoreOf: rowsOf, tableOf },
  projects: { read: inOneRow(projectsIn), scoreOf: innerRowsOf, tableOf: innerTableOf },
  criteria: { read: inOneRow(criteriaIn), scoreOf: rowsOf, tableOf },
  missions: { read: inOneRow(missionsTableIn), scoreOf: innerRowsOf, tableOf: innerTableOf },
  education: { read: inOneRow(educationIn), scoreOf: innerRowsOf, tableOf: innerTableOf },
  goals: (subjects: Subjects) => ({
    read: inOneRow((header, stops) => goalsIn(header, stops, subjects)),
    scoreOf: rowsOf,
    tableOf,
  }),
} as const;

/** Every reading of a kind, best first; and those to take it from, which are the same where nothing was chosen. */
export interface Readings<T> {
  readonly found: readonly T[];
  readonly eligible: readonly T[];
}

/** What a reader makes of a place of which no header says what it holds. */
export const readingsGiven = <T>(
  snapshot: WorkbookSnapshot,
  reader: Reader<T>,
  place: TablePlace,
): readonly T[] => bestReadings(givenPlace(snapshot, place), reader);

/** Reads one kind of table from the searched sheets, or from the place that was chosen. */
export function readingsOf<T>(
  snapshot: WorkbookSnapshot,
  searched: readonly SearchedGrid[],
  reader: Reader<T>,
  place: TablePlace | undefined,
): Readings<T> {
  const found = bestReadings(searched, reader);
  if (place === undefined) return { found, eligible: found };
  const part = (): readonly T[] => bestReadings(searchPlace(snapshot, place), reader);
  return { found, eligible: readingsAt(place, found, part, reader.tableOf) };
}
