import { KNOWLEDGE_SHARE_OF_EDUCATION } from './sectorOfCode';
import type { Place } from './scheme';

/**
 * Adds up values by the places of their codes in a scheme to the scheme's sectors.
 *
 * Division 85 as a whole is split: `knowledgeShare` of it counts for the other sector (85.4), the rest as
 * education (Birch 2019, figure 1 and footnote 3). A place that is in no sector, or in several, is left out.
 * A sector with a missing value has no total (null), since what is missing is not zero; a sector
 * without any code is absent.
 *
 * Unit: that of the values. Places and values are of equal length.
 *
 * Example: `[...sumBySector(['41', '42', '85'].map(FIGURE_1.placeOf), [10, 5, 20])]`
 * //=> [['construction', 15], ['education', 16], ['knowledge', 4]]
 */
export function sumBySector(
  places: readonly Place[],
  values: readonly (number | null)[],
  knowledgeShare: number = KNOWLEDGE_SHARE_OF_EDUCATION,
): ReadonlyMap<string, number | null> {
  const totals = new Map<string, number | null>();
  const add = (sector: string, value: number | null): void => {
    const before = totals.get(sector);
    totals.set(sector, before === null || value === null ? null : (before ?? 0) + value);
  };
  places.forEach((place, index) => {
    const value = values[index] ?? null;
    if (place.kind === 'sector') add(place.sector, value);
    if (place.kind === 'split') {
      add(place.sector, value === null ? null : value - value * knowledgeShare);
      add(place.other, value === null ? null : value * knowledgeShare);
    }
  });
  return totals;
}
