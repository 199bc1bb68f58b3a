import type { SectorRow } from '../../input';
import { isKeyLabel, type HeaderRow } from '../headers/findHeaderRows';
import { measureOfTitle } from '../headers/titleMeasure';
import type { SectorColumns } from '../columns/sectorColumns';

/** More than all else that a table may offer: one that names its jobs goes before one that does not. */
const JOBS_NAMED = 30;

/** How well a sector table fits the question: what it offers, and only then how long it is. */
export function sectorScore(header: HeaderRow, columns: SectorColumns, rows: readonly SectorRow[]): number {
  const usable = rows.filter((row) => row.jobs.value !== null).length;
  return (
    (columns.jobsNamed || measureOfTitle(header) === 'jobs' ? JOBS_NAMED : 0) +
    (columns.jobs.meaning.years.length > 0 ? 2 : 0) +
    (columns.earlierJobs ? 4 : 0) +
    (columns.establishments ? 3 : 0) +
    (columns.reference ? 4 : 0) +
    (columns.region ? 1 : 0) +
    (isKeyLabel(columns.key.meaning) ? 2 : 0) +
    (columns.key.meaning.label === 'sector' || columns.keyKind === 'sbi' ? 1 : 0) +
    (header.grid.tableName ? 0.5 : 0) +
    Math.min(usable, 10) * 0.3 -
    (header.row - header.top) * 0.1
  );
}
