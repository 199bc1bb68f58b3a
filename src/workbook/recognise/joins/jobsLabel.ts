import type { SectorReading } from '../sectors/sectorReading';

/** What the jobs of another table are of: their header, and the title or sheet that names the area. */
export function jobsLabel({ table, about }: SectorReading): string {
  const header = table.table.columns.find(({ role }) => role === 'jobs')?.header ?? '';
  return [header, about?.label].filter(Boolean).join(' \u00b7 ');
}
