import { normaliseName } from '../classification/normaliseName';
import { SECTORS, sectorIdOfName } from '../classification/sectors';
import { KNOWN_CLUSTERS, clusterIdOfName } from './clusters';

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

/** How to call the sector or cluster of a key; a key that is in neither list is a name itself. */
export function nameOfSubject(key: string, language: 'nl' | 'en'): string {
  const known = SECTORS.find(({ id }) => id === key) ?? KNOWN_CLUSTERS.find(({ id }) => id === key);
  return known?.name[language] ?? key;
}
