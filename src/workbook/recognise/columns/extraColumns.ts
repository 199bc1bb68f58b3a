import {
  EARNINGS_ELSEWHERE,
  EXTRA_FIGURES,
  OTHER_AREAS,
  figureElsewhere,
  type ExtraFigure,
} from '../../input';
import { countsFte } from '../headers/extraFigures';
import { isOfMoment } from '../headers/columnMoments';
import type { HeaderColumn } from '../headers/findHeaderRows';

export type ExtraColumns = Readonly<Partial<Record<ExtraFigure, HeaderColumn>>>;

/**
 * The columns of a sector table that tell what a sector earns and for whom: of the year of the jobs where there is a
 * choice. Those of a region are of another area only where the jobs are not of a region themselves.
 */
export function extraColumnsOf(
  columns: readonly HeaderColumn[],
  jobsColumns: readonly HeaderColumn[],
  jobs: HeaderColumn,
): ExtraColumns {
  const year = jobs.meaning.years[0];
  const ofYear = (column: HeaderColumn): boolean =>
    column.meaning.years.length === 0 || year === undefined || column.meaning.years[0] === year;
  const own = columns.filter(({ meaning }) => !meaning.reference && !meaning.region);
  const found: Partial<Record<ExtraFigure, HeaderColumn>> = {};
  for (const id of EXTRA_FIGURES) {
    const counted = own.filter((candidate) => candidate.meaning.extra === id && ofYear(candidate));
    const column = counted.find(isOfMoment(jobs)) ?? counted[0];
    if (column) found[id] = column;
  }
  const fte = jobsColumns.find((c) => c !== jobs && countsFte(c.meaning.header) && ofYear(c));
  const elsewhere = jobs.meaning.region ? {} : extrasElsewhere(columns.filter(ofYear), jobs);
  return { ...found, ...(fte && !countsFte(jobs.meaning.header) && { fte }), ...elsewhere };
}

function extrasElsewhere(columns: readonly HeaderColumn[], jobs: HeaderColumn): ExtraColumns {
  const found: Partial<Record<ExtraFigure, HeaderColumn>> = {};
  for (const area of OTHER_AREAS) {
    const there = columns.filter(({ meaning }) =>
      area === 'reference' ? meaning.reference : meaning.region && !meaning.reference,
    );
    for (const id of EARNINGS_ELSEWHERE) {
      const column = there.find(
        ({ meaning }) => meaning.extra === id || (id === 'fte' && isFte(meaning, jobs)),
      );
      if (column) found[figureElsewhere(area, id)] = column;
    }
  }
  return found;
}

/** Years of work beside jobs; where all jobs are years of work, they are the jobs of that area. */
const isFte = (meaning: HeaderColumn['meaning'], jobs: HeaderColumn): boolean =>
  meaning.measure === 'jobs' &&
  meaning.derivation === null &&
  meaning.extra === null &&
  countsFte(meaning.header) &&
  !countsFte(jobs.meaning.header);
