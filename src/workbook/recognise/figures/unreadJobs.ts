import { isNumberColumn, isRatingColumn } from '../cells/columnSample';
import type { HeaderColumn, HeaderRow } from '../headers/findHeaderRows';

/** A column that counts something by its header, and holds marks, errors or texts instead. */
export const isUnread = ({ meaning, sample, role }: HeaderColumn): boolean =>
  role === undefined &&
  meaning.label === null &&
  meaning.element === null &&
  (meaning.derivation === null || (meaning.derivation === 'share' && meaning.reference)) &&
  meaning.extra === null &&
  sample.filled > 0 &&
  !isNumberColumn(sample) &&
  !isRatingColumn(sample);

/**
 * Whether the jobs of the own area, or those of a later year, stand in another column of which nothing can be read:
 * figures of something else are then no answer.
 *
 * @param jobs the column that would be taken for the jobs.
 */
export function hasUnreadJobs({ columns }: HeaderRow, jobs: HeaderColumn): boolean {
  if (jobs.role !== undefined) return false;
  const year = jobs.meaning.years[0];
  return columns.some((column) => {
    const { meaning, sample } = column;
    const mayBeJobs = meaning.measure === 'jobs' || (meaning.onlyYear && jobs.meaning.onlyYear);
    if (!isUnread(column) || !mayBeJobs || meaning.reference || meaning.region) return false;
    const ownYear = meaning.years[0];
    // Remarks about the jobs are texts too, but bear no year.
    if (sample.marks === 0 && sample.numbers === 0 && ownYear === undefined && year !== undefined)
      return false;
    const isLater = ownYear !== undefined && (year === undefined || ownYear > year);
    return isLater || jobs.meaning.measure === null || jobs.meaning.region;
  });
}
