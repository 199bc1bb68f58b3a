/** Words that say what kind of thing a name is, or only join its parts; two spellings differ in them most often. */
const FILLER = new Set(['en', 'and', 'de', 'het', 'the', 'sector', 'sectoren', 'cluster', 'clusters']);

const COMBINING_MARKS = /[\u0300-\u036f]/g;

/**
 * Brings the spellings of one name together: `Financiën`, `FINANCIEN` and `Sector financiën` are all
 * `financien`; `&`, `en` and `and` do not count. What stands between brackets does: `ICT (telecom)`
 * is something else than `ICT`.
 * A name that holds nothing but such words keeps them, so that no name becomes empty by it.
 */
export function normaliseName(name: string): string {
  const words = name
    .normalize('NFD')
    .replace(COMBINING_MARKS, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  const telling = words.filter((word) => !FILLER.has(word));
  return (telling.length > 0 ? telling : words).join(' ');
}
