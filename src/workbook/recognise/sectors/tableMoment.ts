import type { HeaderRow } from '../headers/findHeaderRows';
import { headerMeaning } from '../headers/headerRole';
import { isFootnote } from '../rows/rowLabel';
import type { SectorColumns } from './sectorColumns';
import { textsAround } from '../headers/textsAround';

/**
 * The year that the title above a table, or the name of its sheet, says that it is of. Null where a header of
 * jobs has a year itself, or where nothing around it says one.
 */
export function momentOfTable(header: HeaderRow, { jobs, earlierJobs }: SectorColumns): number | null {
  if (jobs.meaning.years.length > 0 || earlierJobs) return null;
  for (const text of textsAround(header)) {
    // The year of a publication is none of the figures.
    const { years } = headerMeaning(isFootnote(text) ? '' : text.replace(/\([^)]*\)/g, ' '));
    if (years.length > 0) return years.length === 1 ? years[0]! : null;
  }
  return null;
}
