import { areaAddress, type Area } from '../address';
import type { Finding } from '../findings';
import type { RecognisedTable } from '../input';
import type { WorkbookSnapshot } from '../snapshot';
import { clustersIn } from './clusterTable';
import { criteriaIn } from './criteriaTable';
import type { HeaderRow } from './findHeaderRows';
import { indicatorsIn } from './indicatorTable';
import { longRatingsIn, mergeRatings, wideRatingsIn } from './ratingsTables';
import type { Recognition } from './recognition';
import { ownersSheets, searchSheet, type SearchedGrid } from './searchWorkbook';
import { sectorColumnsOf } from './sectorColumns';
import { readSectorTable, type SectorReading } from './sectorTable';
import type { Subjects } from './subjectKind';
import type { HeaderStops } from './tableBody';
import { whyNothing } from './whyNothing';

export type { ReadProblem, Recognition, NotTaken } from './recognition';

const overlaps = (one: Area, other: Area): boolean =>
  one.row <= other.lastRow &&
  one.lastRow >= other.row &&
  one.column <= other.lastColumn &&
  one.lastColumn >= other.column;

const shareCells = (one: RecognisedTable, other: RecognisedTable): boolean =>
  one.sheet === other.sheet && overlaps(one.area, other.area);

/** Best first, and one reading per table: rows can be read below more than one of their possible headers. */
function distinct<T>(
  readings: readonly T[],
  scoreOf: (reading: T) => number,
  tableOf: (reading: T) => RecognisedTable,
): T[] {
  const kept: T[] = [];
  // Sorting is stable, so that of two equal tables the first in the workbook is taken.
  for (const reading of [...readings].sort((one, other) => scoreOf(other) - scoreOf(one))) {
    if (!kept.some((k) => shareCells(tableOf(k), tableOf(reading)))) kept.push(reading);
  }
  return kept;
}

/** Every reading that one recogniser makes of the searched sheets. */
function readAll<T>(
  searched: readonly SearchedGrid[],
  recogniser: (header: HeaderRow, stops: HeaderStops) => T | null,
): T[] {
  return searched.flatMap(({ headers, stops }) =>
    headers.flatMap((header) => {
      const reading = recogniser(header, stops);
      return reading === null ? [] : [reading];
    }),
  );
}

/** For tables of texts, whose header takes one row. */
const inOneRow =
  <T>(recogniser: (header: HeaderRow, stops: HeaderStops) => T | null) =>
  (header: HeaderRow, stops: HeaderStops): T | null =>
    header.top === header.row ? recogniser(header, stops) : null;

function readSectors(header: HeaderRow, stops: HeaderStops): SectorReading | null {
  const columns = sectorColumnsOf(header);
  return columns && readSectorTable(header, columns, stops);
}

/** The analyst's sheets that hold a sector table, in the order of the workbook. */
export function sheetsWithSectors(snapshot: WorkbookSnapshot): string[] {
  return ownersSheets(snapshot)
    .filter((sheet) => readAll(searchSheet(snapshot, sheet), readSectors).length > 0)
    .map((sheet) => sheet.name);
}

function ignored(table: RecognisedTable): Finding {
  const { sheet, area } = table;
  return {
    severity: 'notice',
    place: { sheet, row: area.row, column: area.column },
    message: { kind: 'otherTableIgnored', sheet, range: areaAddress(area) },
  };
}

const rowsOf = (reading: { readonly table: RecognisedTable }): number => reading.table.rows;
const tableOf = (reading: { readonly table: RecognisedTable }): RecognisedTable => reading.table;

/**
 * Turns a workbook as it was read into the input of the analysis.
 *
 * Every row that may head a table is read as what it may be, and the reading that offers most wins; of
 * equal ones the first in the workbook. What lost is named in a finding, and no figure is ever guessed:
 * a cell that does not hold one number is null, with a finding.
 *
 * Ratings or indicators are worth reading without a sector table: then `sectors` is null, and
 * `sectorProblem` tells why. Clusters or criteria alone are not.
 *
 * @param options.sheet takes the sector table from this sheet only; the other tables may stand anywhere.
 * @returns the input, or why there is none. Never throws for what cells hold.
 */
export function recognise(
  snapshot: WorkbookSnapshot,
  options: { readonly sheet?: string } = {},
): Recognition {
  const searched = ownersSheets(snapshot).flatMap((sheet) => searchSheet(snapshot, sheet));
  const here = searched.filter((grid) => options.sheet === undefined || grid.sheet === options.sheet);
  const [best, ...others] = distinct(
    readAll(here, readSectors),
    (reading) => reading.score,
    (reading) => reading.table.table,
  );

  const [clusters, ...otherClusters] = distinct(readAll(searched, inOneRow(clustersIn)), rowsOf, tableOf);
  const [criteria, ...otherCriteria] = distinct(readAll(searched, inOneRow(criteriaIn)), rowsOf, tableOf);
  const [indicators, ...otherIndicators] = distinct(
    readAll(searched, inOneRow(indicatorsIn)),
    (reading) => reading.score,
    (reading) => reading.table.table,
  );
  const subjects: Subjects = {
    sectors: new Set((best ?? indicators)?.table.rows.map((row) => row.key)),
    clusters: new Set(clusters?.rows.map((row) => row.key)),
  };
  const ratingTables = distinct(
    readAll(
      searched,
      inOneRow(
        (header, stops) => longRatingsIn(header, stops, subjects) ?? wideRatingsIn(header, stops, subjects),
      ),
    ),
    // In the order of the workbook, so that the first rating of a subject is the first she wrote.
    () => 0,
    tableOf,
  );
  const ratings = mergeRatings(ratingTables);

  const tables: RecognisedTable[] = [
    ...(best ? [best.table.table] : []),
    ...(indicators ? [indicators.table.table] : []),
    ...ratingTables.map(tableOf),
    ...(clusters ? [clusters.table] : []),
    ...(criteria ? [criteria.table] : []),
  ];
  if (!best && !indicators && ratings.ratings.length === 0) {
    return { problem: whyNothing(snapshot, here, options.sheet) };
  }
  const left = [
    ...[...others, ...otherIndicators].map((reading) => reading.table.table),
    ...[...otherClusters, ...otherCriteria].map(tableOf),
  ].filter((table) => !tables.some((taken) => shareCells(taken, table)));
  return {
    input: {
      sectors: best?.table ?? null,
      sectorProblem: best ? null : whyNothing(snapshot, here, options.sheet),
      indicators: indicators?.table ?? null,
      ratings: ratings.ratings,
      clusters: clusters?.rows ?? [],
      criteria: criteria?.rows ?? [],
      tables,
      findings: [
        ...(best?.findings ?? []),
        ...(indicators?.findings ?? []),
        ...ratingTables.flatMap((reading) => reading.findings),
        ...ratings.findings,
        ...(clusters?.findings ?? []),
        ...left.map(ignored),
      ],
    },
  };
}
