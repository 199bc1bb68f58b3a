import { KNOWLEDGE_SHARE_OF_EDUCATION, sectorOfCode } from './sectorOfCode';
import type { SectorId } from './sectors';

/**
 * Adds up values by SBI code to the fourteen sectors (Birch 2019, figure 1).
 *
 * Division 85 as a whole is split: `knowledgeShare` of it counts as knowledge (85.4), the rest as
 * education. A code without a sector is left out: `sectorOfCode` tells which those are.
 * A sector with a missing value has no total (null), since what is missing is not zero; a sector
 * without any code is absent.
 *
 * Unit: that of the values. Codes and values are of equal length.
 *
 * Example: `[...sumBySector(['41', '42', '85'], [10, 5, 20])]`
 * //=> [['construction', 15], ['knowledge', 4], ['education', 16]]
 */
export function sumBySector(
  codes: readonly (string | number)[],
  values: readonly (number | null)[],
  knowledgeShare: number = KNOWLEDGE_SHARE_OF_EDUCATION,
): ReadonlyMap<SectorId, number | null> {
  const totals = new Map<SectorId, number | null>();
  const add = (sector: SectorId, value: number | null): void => {
    const before = totals.get(sector);
    totals.set(sector, before === null || value === null ? null : (before ?? 0) + value);
  };
  codes.forEach((code, index) => {
    const answer = sectorOfCode(code);
    const value = values[index] ?? null;
    if (answer.kind === 'sector') add(answer.sector, value);
    if (answer.kind === 'education') {
      add('knowledge', value === null ? null : value * knowledgeShare);
      add('education', value === null ? null : value - value * knowledgeShare);
    }
  });
  return totals;
}
