import { areaAddress } from '../../address';
import type { Finding } from '../../findings';
import {
  SECTOR_FIGURES,
  type Figure,
  type RecognisedColumn,
  type RecognisedTable,
  type SectorFigure,
  type SectorRow,
  type SectorTable,
} from '../../input';
import { MEASURES } from '../words/figureWords';
import { headerMeaning, wordOf } from '../headers/headerRole';
import { areOfOnePart, latestPartFirst } from '../headers/partOfYear';
import { figureOf, matchRows } from '../rows/matchedRows';
import type { SectorReading } from '../sectors/sectorReading';
import { shareCells } from '../bestReadings';
import { absences } from '../areas/absences';
import { jobsLabel } from './jobsLabel';
import { mayBeOfOneArea } from '../areas/tableSubject';

/** A reading with the figures of an earlier table beside its own, and the tables that those came from. */
export interface YearsJoined {
  readonly reading: SectorReading;
  readonly tables: readonly RecognisedTable[];
  readonly findings: readonly Finding[];
}

/** The report for The Hague takes growth over these years: 2013 to 2018 (Birch 2019, p. 11). */
const GROWTH_PERIOD = 5;

const jobsHeaderOf = ({ table }: SectorReading): string =>
  table.table.columns.find(({ role }) => role === 'jobs')?.header ?? '';

const isOfEmployees = (header: string): boolean => /werknemers|employees/i.test(header);

/** Jobs, people at work and jobs of employees are no jobs of one another's earlier year. */
function countAlike(one: SectorReading, other: SectorReading): boolean {
  const [header, otherHeader] = [jobsHeaderOf(one), jobsHeaderOf(other)];
  const [word, otherWord] = [header, otherHeader].map((text) => wordOf(text, MEASURES.jobs));
  // A header that is only a year leaves to the title what is counted.
  if (!word || !otherWord) return true;
  return word === otherWord && isOfEmployees(header) === isOfEmployees(otherHeader);
}

/** Tables with one and the same division that count the same thing of the same area, each of a year of its own. */
function yearsOf(own: SectorReading, found: readonly SectorReading[]): readonly SectorReading[] {
  if (own.moment === null || own.table.hasEarlierJobs) return [own];
  const names = new Set(own.table.rows.map(({ key }) => key));
  // What she chose may be a part of a table, which is then found as a whole as well.
  const isPart = ({ table }: SectorReading): boolean =>
    table.table !== own.table.table && shareCells(table.table, own.table.table);
  return found.filter((reading) => {
    const { table, moment, about, subject } = reading;
    const shared = table.rows.filter(({ key }) => names.has(key)).length;
    return (
      moment !== null &&
      !isPart(reading) &&
      reading.isForecast === own.isForecast &&
      about?.role === own.about?.role &&
      mayBeOfOneArea(subject, own.subject) &&
      table.keyKind === own.table.keyKind &&
      table.jobsAreFte === own.table.jobsAreFte &&
      countAlike(reading, own) &&
      shared * 2 >= Math.max(table.rows.length, own.table.rows.length)
    );
  });
}

const momentOf = ({ moment }: SectorReading): number => moment ?? 0;

/**
 * The latest of the tables that are alike but for their year; of the parts of that year the latest that another table
 * has of an earlier year.
 */
export function latestOf(own: SectorReading, found: readonly SectorReading[]): SectorReading {
  const alike = yearsOf(own, found);
  const isComparable = (reading: SectorReading): boolean =>
    alike.some((other) => momentOf(other) < momentOf(reading) && areOfOnePart(other.part, reading.part));
  const ofOneYear = (latest: SectorReading, reading: SectorReading): number =>
    Number(isComparable(reading)) - Number(isComparable(latest)) ||
    latestPartFirst(reading.part, latest.part) * -1;
  return alike.reduce(
    (latest, reading) =>
      (momentOf(reading) - momentOf(latest) || ofOneYear(latest, reading)) > 0 ? reading : latest,
    own,
  );
}

/**
 * Puts the figures of an earlier table beside those of a later one, where each is of one year: of the year that is
 * wanted, or else of five years before, or of the longest time. A sector that the earlier table does not have is
 * missing there.
 *
 * @param wanted the only earlier year that will do; null where any does.
 */
export function joinYears(
  own: SectorReading,
  found: readonly SectorReading[],
  wanted: number | null = null,
): YearsJoined {
  const before = yearsOf(own, found).filter((reading) => momentOf(reading) < momentOf(own));
  const earlier = before
    .filter(({ part }) => areOfOnePart(part, own.part))
    .sort((one, other) => momentOf(one) - momentOf(other));
  const then = earlier.find(({ moment }) => moment === (wanted ?? momentOf(own) - GROWTH_PERIOD));
  const joined = then ?? (wanted === null ? earlier[0] : undefined);
  if (joined) return joinedWith(own, joined);
  return { reading: own, tables: [], findings: before.length > earlier.length ? [partAlone(own)] : [] };
}

/** That the other tables are of other parts of their years, which are no figures to take growth from. */
const partAlone = (own: SectorReading): Finding => ({
  severity: 'notice',
  place: own.jobsHeader,
  message: { kind: 'partsTaken', column: jobsLabel(own), earlier: null },
});

/** The figures of the earlier table, each with the place that it gets beside the later one. */
const EARLIER = [
  ['jobs', 'earlierJobs'],
  ['establishments', 'earlierEstablishments'],
  ['region', 'earlierRegion'],
  ['reference', 'earlierReference'],
] as const;

type EarlierFigure = (typeof EARLIER)[number];

function joinedWith(own: SectorReading, before: SectorReading): YearsJoined {
  const joined = EARLIER.filter(([part]) => isInBoth(part, own, before));
  const total = own.table.total && { ...own.table.total, ...theirs(before.table.total, joined) };
  const earlier = before.table.table;
  const unused = unusedIn(earlier, joined);
  const matches = matchRows(own.table, before.table);
  const parts = new Map(before.table.subsectors.map((row) => [row.key, row]));
  const has = (role: EarlierFigure[1]): boolean => joined.some(([, place]) => place === role);
  const table: SectorTable = {
    ...own.table,
    rows: own.table.rows.map((row) => withEarlier(row, matches.get(row) ?? [], joined, before)),
    subsectors: own.table.subsectors.map((row) => {
      const part = parts.get(row.key);
      return { ...row, ...withEarlier(row, part ? [part] : [], joined, before) };
    }),
    total,
    year: own.moment,
    earlierYear: before.moment,
    hasEarlierJobs: true,
    ...(has('earlierEstablishments') && {
      hasEarlierEstablishments: true,
      establishmentsYear: own.moment,
      earlierEstablishmentsYear: before.moment,
    }),
    ...(has('earlierRegion') && {
      hasEarlierRegion: true,
      earlierRegionLabel: labelWithYear(before, before.table.regionLabel),
    }),
    ...(has('earlierReference') && {
      hasEarlierReference: true,
      earlierReferenceLabel: labelWithYear(before, before.table.referenceLabel),
    }),
  };
  return {
    reading: { ...own, table, earlierHeader: before.jobsHeader, earlierLabel: jobsLabel(before) },
    tables: [{ ...earlier, columns: earlier.columns.filter((column) => !unused.includes(column)) }],
    findings: [
      joinFinding(earlier),
      ...before.findings,
      ...unused.map((column) => unusedFinding(earlier, column)),
      ...absences(own.table, before.table, matches),
    ],
  };
}

/** Whether both tables have a figure, of the moment of its table, and count it alike. */
function isInBoth(part: EarlierFigure[0], own: SectorReading, before: SectorReading): boolean {
  const headers = [own, before].map(
    ({ table }) => table.table.columns.find(({ role }) => role === part)?.header,
  );
  const [header, other] = headers;
  if (part === 'jobs') return true;
  if (header === undefined || other === undefined) return false;
  const isOf = (text: string, { moment }: SectorReading): boolean =>
    headerMeaning(text).years.every((year) => year === moment);
  if (!isOf(header, own) || !isOf(other, before)) return false;
  if (part === 'establishments')
    return (
      !own.table.hasEarlierEstablishments &&
      wordOf(header, MEASURES.establishments) === wordOf(other, MEASURES.establishments)
    );
  return part === 'region' || (own.table.referenceKind === 'jobs' && before.table.referenceKind === 'jobs');
}

function withEarlier(
  row: SectorRow,
  matched: readonly SectorRow[],
  joined: readonly EarlierFigure[],
  before: SectorReading,
): SectorRow {
  const absent: Figure = { value: null, place: before.jobsHeader, asIs: false, isRefused: true };
  const figures = joined.map(([part, earlier]) => [earlier, figureOf(matched, part) ?? absent] as const);
  return { ...row, ...Object.fromEntries(figures) };
}

const theirs = (
  total: SectorTable['total'],
  joined: readonly EarlierFigure[],
): Partial<Record<SectorFigure, Figure | null>> =>
  Object.fromEntries(joined.map(([part, earlier]) => [earlier, total?.[part] ?? null]));

const labelWithYear = ({ moment }: SectorReading, label: string): string =>
  headerMeaning(label).years.length > 0 ? label : `${label} ${moment}`;

const joinFinding = ({ sheet, area }: RecognisedTable): Finding => ({
  severity: 'notice',
  place: { sheet, row: area.row, column: area.column },
  message: { kind: 'tableJoined', role: 'earlier', sheet, range: areaAddress(area) },
});

/** The columns of the earlier table that the later one has nothing to compare with. */
function unusedIn(
  { columns }: RecognisedTable,
  joined: readonly EarlierFigure[],
): readonly RecognisedColumn[] {
  const used = new Set<string>(joined.map(([part]) => part));
  const figures = new Set<string>(SECTOR_FIGURES);
  return columns.filter(({ role }) => figures.has(role) && !used.has(role));
}

const unusedFinding = ({ sheet, area }: RecognisedTable, { header, column }: RecognisedColumn): Finding => ({
  severity: 'notice',
  place: { sheet, row: area.row, column },
  message: { kind: 'columnUnused', column: header, isCalculated: false },
});
