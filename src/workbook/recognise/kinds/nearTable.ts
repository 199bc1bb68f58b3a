import type { Lacking } from '../../tableFindings';
import { isNumberColumn, isTextColumn } from '../cells/columnSample';
import type { HeaderColumn, HeaderRow } from '../headers/findHeaderRows';
import { labelled } from '../rows/textRows';
import { headsEducation } from './educationTable';
import { isOfClusters } from './clusterTable';
import { isOfProjects } from './projectTable';

/** Figures that nothing says to be anything else than jobs. */
const mayBeJobs = ({ meaning, sample }: HeaderColumn): boolean =>
  isNumberColumn(sample) &&
  meaning.header !== '' &&
  meaning.label === null &&
  meaning.element === null &&
  meaning.extra === null &&
  meaning.derivation === null &&
  meaning.measure === null &&
  !meaning.otherCount;

/**
 * What a header lacks that looks like that of a table of some kind, which was not read; null for any other header,
 * and for a table that is still to be filled in.
 */
export function lackingIn(header: HeaderRow): Lacking | null {
  const has = (...roles: Parameters<typeof labelled>[1][]): boolean => labelled(header, ...roles) !== null;
  const texts = header.columns.filter(({ sample }) => isTextColumn(sample)).length;
  if (texts === 0) return null;
  if (isOfProjects(header)) return 'otherSectors';
  if (has('project') && has('organisation', 'organisationKind')) return 'sectorOfProject';
  if (has('organisation') && has('organisationKind') && has('sector')) return 'project';
  if (has('goal') && texts > 1) return 'subjectOfGoal';
  if (has('element') && texts > 1 && !has('rating', 'verdict')) return 'rating';
  if (has('rating') && has('evidence', 'source') && has('sector', 'cluster')) return 'element';
  if (isOfClusters(header)) return null;
  if (has('phase') || (has('proximity') && has('dependence'))) return 'cluster';
  if (has('cluster') && has('evidence', 'verdict', 'place', 'area')) return 'clusterTests';
  if (headsEducation(header)) return 'unemployed';
  return has('sector', 'code') && header.columns.some(mayBeJobs) ? 'jobs' : null;
}
