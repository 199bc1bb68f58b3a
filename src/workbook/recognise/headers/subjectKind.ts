import type { SubjectKind } from '../../input';
import { keyOf } from '../cells/keys';
import { plainText } from '../words/text';

/** What the other tables say about who is a sector and who is a cluster. */
export interface Subjects {
  readonly sectors: ReadonlySet<string>;
  readonly clusters: ReadonlySet<string>;
}

/** What a text calls its row: `Sector`, `cluster (in ontwikkeling)`; null for any other text. */
export function kindNamed(text: string): SubjectKind | null {
  const plain = plainText(text);
  if (/\bclusters?\b/.test(plain)) return /\bsector(?:en|s)?\b/.test(plain) ? null : 'cluster';
  return /\b(?:sector(?:en|s)?|branche)\b/.test(plain) ? 'sector' : null;
}

/**
 * Whether a name is of a sector or of a cluster: by what her table says, by where else the name stands,
 * by the heading it stands under; a sector when nothing tells.
 */
export function kindOfSubject(name: string, said: string, heading: string, subjects: Subjects): SubjectKind {
  const named = kindNamed(said);
  if (named) return named;
  if (subjects.sectors.has(keyOf(name, 'sector'))) return 'sector';
  if (subjects.clusters.has(keyOf(name, 'cluster'))) return 'cluster';
  return kindNamed(heading) ?? 'sector';
}
