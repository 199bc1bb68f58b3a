import type { HeaderRow } from '../headers/findHeaderRows';
import type { SectorColumns } from '../columns/sectorColumns';
import { textsAround } from '../headers/textsAround';
import { yearsSaid } from './yearsSaid';

/**
 * The one year that a table is of: by the header of its jobs, or else by the title above it or the name of its
 * sheet. Null where nothing says one.
 */
export function momentOfTable(header: HeaderRow, { key, jobs, earlierJobs }: SectorColumns): number | null {
  const [year] = jobs.meaning.years;
  if (year !== undefined || earlierJobs) return year ?? null;
  // Something else may stand above the columns that are not used: `Rang | 2018`.
  const used: HeaderRow = { ...header, columns: [key, jobs] };
  for (const text of [...textsAround(used), ...textsAround(header)]) {
    const years = yearsSaid(text);
    if (years.length > 0) return years.length === 1 ? years[0]! : null;
  }
  return null;
}
