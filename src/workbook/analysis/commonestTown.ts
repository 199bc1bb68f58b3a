import type { ParticipationRow } from '../input';

/**
 * The place from which most organisations in a list of projects come, to propose as the analyst's own; of
 * places as common, the first. Null where the list names fewer than two: then there is nothing to tell apart.
 */
export function commonestTown(rows: readonly Pick<ParticipationRow, 'town'>[]): string | null {
  const found = new Map<string, { name: string; times: number }>();
  for (const { town } of rows) {
    const key = town.toLowerCase();
    const known = found.get(key) ?? { name: town, times: 0 };
    if (key !== '') found.set(key, { ...known, times: known.times + 1 });
  }
  if (found.size < 2) return null;
  return [...found.values()].reduce((most, one) => (one.times > most.times ? one : most)).name;
}
