import { growthRate, locationQuotient, shares } from '../method';
import { answer } from './answer';

/**
 * Divides each value by the total: the share of each sector. An empty or withheld value (. x -) gives #N/A.
 * @customfunction SHARE SHARE
 * @param values Jobs (or firms, euros) per sector: a row, a column, or a block together with total.
 * @param [total] The whole: one cell, or a row or column of totals. Without it the values are added up.
 * @returns Shares as fractions of 1, as many as there are values.
 * @helpurl https://localhost:3000/help/functions.html#SHARE
 */
export function share(values: any[][], total?: any[][]): any[][] {
  return answer((given) => shares(given.numbers('values', values), given.optionalNumbers('total', total)));
}

/**
 * Growth from start to end over the whole period: end / start - 1. Growth from zero or from an empty cell is #N/A.
 * @customfunction GROWTH_RATE GROWTH_RATE
 * @param start Jobs (or firms) at the first moment: one cell or a range.
 * @param end Jobs (or firms) at the last moment, in a range of the same shape.
 * @returns Growth as fractions of 1, as many as there are values: 0.05 is 5 %.
 * @helpurl https://localhost:3000/help/functions.html#GROWTH_RATE
 */
export function growthRateOf(start: any[][], end: any[][]): any[][] {
  return answer((given) => growthRate(given.numbers('start', start), given.numbers('end', end)));
}

/**
 * Location quotient: the share of a sector in the region divided by its share in the reference area. 1 is the same share.
 * @customfunction LOCATION_QUOTIENT LOCATION_QUOTIENT
 * @param region Jobs per sector in the region; or a block with a region per row or per column.
 * @param reference Jobs per sector in the reference area, same shape; or one row or column along the block.
 * @param [region_total] All jobs in the region, one per region. Without it the sectors are added up.
 * @param [reference_total] All jobs in the reference area. Without it the sectors are added up.
 * @returns Location quotients in the shape of region.
 * @helpurl https://localhost:3000/help/functions.html#LOCATION_QUOTIENT
 */
export function locationQuotientOf(
  region: any[][],
  reference: any[][],
  region_total?: any[][],
  reference_total?: any[][],
): any[][] {
  return answer((given) =>
    locationQuotient(given.numbers('region', region), given.numbers('reference', reference), {
      regionTotal: given.optionalNumbers('region_total', region_total),
      referenceTotal: given.optionalNumbers('reference_total', reference_total),
    }),
  );
}
