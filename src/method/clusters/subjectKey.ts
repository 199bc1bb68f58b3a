import { normaliseName } from '../classification/normaliseName';
import { sectorIdOfName } from '../classification/sectors';
import { clusterIdOfName } from './clusters';

export type SubjectKind = 'sector' | 'cluster';

/**
 * One key for all spellings of a sector's or a cluster's name: `Maak` and `Maakindustrie` are both
 * `manufacturing`. A name that is in neither list gets its own normalised spelling, so that it still
 * equals itself however it is typed. A key is its own key.
 *
 * With `kind` only that list is looked at: a cluster that somebody calls `Bouw` is not the sector.
 */
export function subjectKey(name: string, kind?: SubjectKind): string {
  const sector = kind === 'cluster' ? undefined : sectorIdOfName(name);
  const cluster = kind === 'sector' ? undefined : clusterIdOfName(name);
  return sector ?? cluster ?? normaliseName(name);
}
