import type { SectorTable } from '../input';
import { quotientsOf } from './analyseStructure';

/**
 * The places, counted from 1, of the largest sectors in the order of their quotient, the place of the
 * largest sector first: drawn in this order, no bubble hides under a larger one.
 */
export function placesToDraw(sectors: SectorTable, most: number): readonly number[] {
  const outcomes = quotientsOf(sectors);
  const shown = sectors.rows
    .map((row, index) => {
      const quotient = outcomes[index]?.[0];
      return {
        index,
        jobs: row.jobs.value ?? -Infinity,
        quotient: typeof quotient === 'number' ? quotient : -Infinity,
      };
    })
    // Among equals the order of the table counts, as it does on the sheet.
    .sort((one, other) => descending(one.jobs, other.jobs))
    .slice(0, most);
  const inOrder = [...shown].sort(
    (one, other) => descending(one.quotient, other.quotient) || one.index - other.index,
  );
  return shown.map((sector) => inOrder.indexOf(sector) + 1);
}

/** Without subtracting, since what is missing is infinite on both sides. */
const descending = (one: number, other: number): number => (one === other ? 0 : other > one ? 1 : -1);
