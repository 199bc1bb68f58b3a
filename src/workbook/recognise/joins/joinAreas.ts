import { areaAddress } from '../../address';
import type { CellPlace } from '../../cellPlace';
import type { Finding } from '../../findings';
import type { Figure, RecognisedTable, SectorRow, SectorTable } from '../../input';
import type { OtherArea } from '../areas/areaOfTable';
import { coarsened } from '../codes/coarserCodes';
import { isSamePart } from '../headers/partOfYear';
import { figureOf, matchRows } from '../rows/matchedRows';
import type { SectorReading } from '../sectors/sectorReading';
import { absences } from '../areas/absences';
import { jobsLabel } from './jobsLabel';
import { joinYears, latestOf, type YearsJoined } from './joinYears';

/** The table of the own area, with the jobs of the other areas beside its own, and the tables they came from. */
export interface JoinedSectors {
  readonly table: SectorTable;
  readonly tables: readonly RecognisedTable[];
  readonly findings: readonly Finding[];
}

/** Tables are about the same when half of the rows of the shorter one are in both. */
function areAlike(one: SectorTable, other: SectorTable): boolean {
  const shared = Math.max(matchRows(one, other).size, matchRows(other, one).size);
  return shared * 2 >= Math.min(one.rows.length, other.rows.length);
}

/**
 * The reading that is of the own area: the best, unless that is by its title of a wider area and another one, of
 * the same sectors, is not. Null where every table is of another area by its own headers.
 */
export function ownReading(readings: readonly SectorReading[]): SectorReading | null {
  const [best, ...others] = readings.filter(({ about }) => !about?.byHeader);
  if (!best?.about) return best ?? null;
  return others.find((reading) => !reading.about && areAlike(reading.table, best.table)) ?? best;
}

const isSameYear = (one: number | null, other: number | null): boolean =>
  one === null || other === null || one === other;

/** The table of another area at the moments of the own one, where it has those among others. */
function atMomentsOf(own: SectorTable, reading: SectorReading): SectorReading {
  const { year, earlierYear } = own;
  const fits =
    isSameYear(reading.table.year, year) &&
    (earlierYear === null || isSameYear(reading.table.earlierYear, earlierYear));
  if (fits || year === null) return reading;
  const ofMoments = reading.readAgain(
    (years) => years.length === 0 || years[0] === year || years[0] === earlierYear,
  );
  return ofMoments?.table.year === year ? ofMoments : reading;
}

/** The table of another area with the earlier year of the own one, where a table apart has that. */
function overYearsOf(
  { hasEarlierJobs, earlierYear }: SectorTable,
  other: SectorReading,
  others: readonly SectorReading[],
): YearsJoined {
  return hasEarlierJobs && earlierYear !== null
    ? joinYears(other, others, earlierYear)
    : { reading: other, tables: [], findings: [] };
}

/**
 * Puts the jobs of the wider region and of the reference area beside those of the own area, where her table has
 * no column for them and another table of the same sectors is of that area. Each figure keeps its own cell. A
 * sector that the other table does not have is missing there.
 */
export function joinAreas(own: SectorReading, found: readonly SectorReading[]): JoinedSectors {
  let joined: JoinedSectors = { table: own.table, tables: [], findings: takenAsOwn(own) };
  for (const role of ['region', 'reference'] as const) {
    const has = role === 'region' ? joined.table.hasRegion : joined.table.referenceKind !== 'none';
    const others = found.filter(
      (reading) =>
        reading.table.table !== own.table.table &&
        reading.about?.role === role &&
        areAlike(joined.table, reading.table),
    );
    const [first] = others;
    if (has || !first) continue;
    const { moment, part } = own;
    const ofYear = others.filter((one) => moment !== null && one.moment === moment);
    const other = ofYear.find((one) => isSamePart(one.part, part)) ?? ofYear[0] ?? latestOf(first, others);
    const years = overYearsOf(own.table, atMomentsOf(own.table, other), others);
    const next = joinedWith(joined.table, years.reading, role);
    joined = {
      table: next.table,
      tables: [...joined.tables, ...next.tables, ...years.tables],
      findings: [...joined.findings, ...next.findings, ...years.findings],
    };
  }
  return joined;
}

/** That the table of the own area says to be of another one. */
function takenAsOwn({ about, jobsHeader, table }: SectorReading): readonly Finding[] {
  if (!about) return [];
  const header = table.table.columns.find(({ role }) => role === 'jobs')?.header ?? '';
  const message = { kind: 'tableTakenAsOwn', role: about.role, said: about.label || header } as const;
  return [{ severity: 'notice', place: jobsHeader, message }];
}

function joinedWith(from: SectorTable, other: SectorReading, role: OtherArea): JoinedSectors {
  const { table: own, findings: ofCodes } = coarsened(from, other.table);
  const matches = matchRows(own, other.table);
  const at = (row: SectorRow, part: 'jobs' | 'earlierJobs', header: CellPlace): Figure =>
    figureOf(matches.get(row) ?? [], part) ?? {
      value: null,
      place: header,
      asIs: false,
      isRefused: true,
    };
  const { jobsHeader, earlierHeader } = other;
  const hasEarlier =
    own.hasEarlierJobs &&
    earlierHeader !== null &&
    isSameYear(other.table.year, own.year) &&
    isSameYear(other.table.earlierYear, own.earlierYear);
  const earlierRole = role === 'region' ? 'earlierRegion' : 'earlierReference';
  const theirs = {
    [role]: other.table.total?.jobs ?? null,
    ...(hasEarlier && { [earlierRole]: other.table.total?.earlierJobs ?? null }),
  };
  const hasTotal = own.total !== null || Object.values(theirs).some((figure) => figure !== null);
  const rows = own.rows.map((row): SectorRow => ({
    ...row,
    [role]: at(row, 'jobs', jobsHeader),
    ...(hasEarlier && { [earlierRole]: at(row, 'earlierJobs', earlierHeader) }),
  }));
  const label = jobsLabel(other);
  const earlierLabel = other.earlierLabel ?? label;
  const table: SectorTable = {
    ...own,
    rows,
    total: hasTotal ? { ...(own.total ?? NO_TOTAL), ...theirs } : null,
    ...(role === 'region'
      ? { hasRegion: true, regionLabel: label }
      : { referenceKind: 'jobs', referenceDivisor: 1, referenceLabel: label }),
    ...(hasEarlier &&
      (role === 'region'
        ? { hasEarlierRegion: true, earlierRegionLabel: earlierLabel }
        : { hasEarlierReference: true, earlierReferenceLabel: earlierLabel })),
  };
  return {
    table,
    tables: [other.table.table],
    findings: [
      joinFinding(other.table.table, role),
      ...ofCodes,
      ...other.findings,
      ...absences(own, other.table, matches),
    ],
  };
}

const NO_TOTAL: NonNullable<SectorTable['total']> = {
  jobs: null,
  earlierJobs: null,
  establishments: null,
  earlierEstablishments: null,
  region: null,
  earlierRegion: null,
  reference: null,
  earlierReference: null,
  extras: {},
};

const joinFinding = ({ sheet, area }: RecognisedTable, role: OtherArea): Finding => ({
  severity: 'notice',
  place: { sheet, row: area.row, column: area.column },
  message: { kind: 'tableJoined', role, sheet, range: areaAddress(area) },
});
