import type { HeaderRow } from '../headers/findHeaderRows';
import { headerMeaning } from '../headers/headerRole';
import type { PartOfYear } from '../headers/partOfYear';
import type { SectorColumns } from '../columns/sectorColumns';
import { textsAround } from '../headers/textsAround';
import { yearsSaid } from './yearsSaid';

/** When the figures of a table were counted; the year is null where nothing says one. */
export interface TableMoment {
  readonly year: number | null;
  readonly part: PartOfYear | null;
}

const UNKNOWN: TableMoment = { year: null, part: null };

/**
 * The one year that a table is of, or the part of it: by the header of its jobs, or else by the title above it or the
 * name of its sheet.
 */
export function momentOfTable(header: HeaderRow, { key, jobs, earlierJobs }: SectorColumns): TableMoment {
  const { years, part } = jobs.meaning;
  const [year] = years;
  if (year !== undefined || earlierJobs) return { year: year ?? null, part };
  // Something else may stand above the columns that are not used: `Rang | 2018`.
  const used: HeaderRow = { ...header, columns: [key, jobs] };
  for (const text of [...textsAround(used), ...textsAround(header)]) {
    const said = yearsSaid(text);
    if (said.length === 1) return { year: said[0]!, part: headerMeaning(text).part };
    if (said.length > 1) return UNKNOWN;
  }
  return UNKNOWN;
}
