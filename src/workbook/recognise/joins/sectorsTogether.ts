import type { Finding } from '../../findings';
import type { RecognisedTable, SectorTable } from '../../input';
import type { SectorReading } from '../sectors/sectorReading';
import type { Readings } from '../tableReadings';
import { joinAreas, ownReading } from './joinAreas';
import { joinYears, latestOf } from './joinYears';
import { byVersion } from './laterVersion';

/** The sectors of the own area with what other tables tell of other areas and years, and the tables it came from. */
export interface SectorsTogether {
  readonly table: SectorTable;
  readonly tables: readonly RecognisedTable[];
  readonly findings: readonly Finding[];
}

/** Puts the tables of sectors together; null where none of them is of the own area. */
export function sectorsTogether({ eligible, found }: Readings<SectorReading>): SectorsTogether | null {
  const best = ownReading(byVersion(eligible));
  if (!best) return null;
  const own = latestOf(best, eligible);
  const years = joinYears(own, found);
  const areas = joinAreas(years.reading, found);
  return {
    table: areas.table,
    tables: [own.table.table, ...years.tables, ...areas.tables],
    findings: [...own.findings, ...years.findings, ...areas.findings],
  };
}
