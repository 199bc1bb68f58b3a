import type { HeaderMeaning } from './headerRole';

const KEY_LABELS: ReadonlySet<string> = new Set(['sector', 'code', 'cluster', 'name', 'subjectKind']);

/** Whether a header is of a column that names the rows. */
export const isKeyLabel = (meaning: HeaderMeaning): boolean =>
  meaning.label !== null && KEY_LABELS.has(meaning.label);
