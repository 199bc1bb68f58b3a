import { areaAddress } from '../../address';
import type { Finding } from '../../findings';
import type { Figure, RecognisedTable, SectorRow, SectorTable } from '../../input';
import type { JoinedSectors } from './joinAreas';
import { figureOf, matchRows } from '../rows/matchedRows';
import type { SectorReading } from '../sectors/sectorReading';

/** The report for The Hague takes growth over these years: 2013 to 2018 (Birch 2019, p. 11). */
const GROWTH_PERIOD = 5;

/** Tables with one and the same division that count the same thing, each of a year of its own. */
function yearsOf(own: SectorReading, found: readonly SectorReading[]): readonly SectorReading[] {
  if (own.moment === null || own.table.hasEarlierJobs) return [own];
  const names = new Set(own.table.rows.map(({ key }) => key));
  return found.filter(({ table, moment, about }) => {
    const shared = table.rows.filter(({ key }) => names.has(key)).length;
    return (
      moment !== null &&
      about?.role === own.about?.role &&
      table.keyKind === own.table.keyKind &&
      table.jobsAreFte === own.table.jobsAreFte &&
      shared * 2 >= Math.min(table.rows.length, own.table.rows.length)
    );
  });
}

const momentOf = ({ moment }: SectorReading): number => moment ?? 0;

/** The latest of the tables that are alike but for the year that their titles or sheets say. */
export function latestOf(own: SectorReading, found: readonly SectorReading[]): SectorReading {
  return yearsOf(own, found).reduce(
    (latest, reading) => (momentOf(reading) > momentOf(latest) ? reading : latest),
    own,
  );
}

/**
 * Puts the jobs of an earlier table beside those of the latest one, where each is of a year that only its title or
 * its sheet says: of five years before where there is one, or else of the longest time. A sector that the earlier
 * table does not have is missing there.
 */
export function joinYears(own: SectorReading, found: readonly SectorReading[]): JoinedSectors {
  const earlier = yearsOf(own, found)
    .filter((reading) => momentOf(reading) < momentOf(own))
    .sort((one, other) => momentOf(one) - momentOf(other));
  const before = earlier.find(({ moment }) => moment === momentOf(own) - GROWTH_PERIOD) ?? earlier[0];
  if (!before) return { table: own.table, tables: [], findings: [] };
  const matches = matchRows(own.table, before.table);
  const absent: Figure = { value: null, place: before.jobsHeader, asIs: false, isRefused: true };
  const total = before.table.total?.jobs ?? null;
  const table: SectorTable = {
    ...own.table,
    rows: own.table.rows.map((row): SectorRow => ({
      ...row,
      earlierJobs: figureOf(matches.get(row) ?? [], 'jobs') ?? absent,
    })),
    total: own.table.total && { ...own.table.total, earlierJobs: total },
    hasEarlierJobs: true,
    year: own.moment,
    earlierYear: before.moment,
  };
  return {
    table,
    tables: [before.table.table],
    findings: [joinFinding(before.table.table), ...before.findings, ...absences(own.table, before.table)],
  };
}

const joinFinding = ({ sheet, area }: RecognisedTable): Finding => ({
  severity: 'notice',
  place: { sheet, row: area.row, column: area.column },
  message: { kind: 'tableJoined', role: 'earlier', sheet, range: areaAddress(area) },
});

/** Sectors that only one of the two years has, each at its own row. */
function absences(own: SectorTable, before: SectorTable): readonly Finding[] {
  const missing = (from: SectorTable, { table, rows }: SectorTable): readonly Finding[] => {
    const keys = new Set(rows.map(({ key }) => key));
    const where = `${table.sheet}!${areaAddress(table.area)}`;
    return from.rows
      .filter(({ key }) => !keys.has(key))
      .map(({ name }) => ({
        severity: 'notice',
        place: name.place,
        message: { kind: 'sectorAbsent', label: name.text, where },
      }));
  };
  return [...missing(own, before), ...missing(before, own)];
}
