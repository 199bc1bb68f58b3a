import { locationQuotient, lqInterval, lqStandardised, lqSymmetric } from '../method';
import { answer } from './answer';
import { WORDS } from './words';

/**
 * Location quotient: the share of a sector in the region divided by its share in the reference area. 1 is the same share.
 * @customfunction LOCATION_QUOTIENT LOCATION_QUOTIENT
 * @param region Jobs per sector in the region; or a block with a region per row or per column.
 * @param reference Jobs per sector in the reference area, same shape; or one row or column along the block.
 * @param [region_total] All jobs in the region, one per region. Without it the sectors are added up.
 * @param [reference_total] All jobs in the reference area. Without it the sectors are added up.
 * @returns Location quotients in the shape of region.
 * @helpurl https://localhost:3000/help/functions/LOCATION_QUOTIENT.html
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

/**
 * Low and high end of the location quotient: how far chance alone could move it. Real uncertainty is larger.
 * @customfunction LQ_INTERVAL LQ_INTERVAL
 * @param region Jobs per sector in the region: one cell, a row or a column. Numbers, not shares.
 * @param reference Jobs or shares per sector in the reference area, in the same shape; or one cell.
 * @param [region_total] All jobs in the region. Without it the sectors are added up.
 * @param [reference_total] All jobs in the reference area, or 1 for shares. Without it the sectors are added up.
 * @param [confidence] How sure the interval must be, as a fraction; 0.95 without it.
 * @param [establishments] Establishments per sector in the region, in the shape of region: a wider, better interval.
 * @param [reference_establishments] Establishments per sector in the reference area, in the shape of reference.
 * @returns Two columns, low and high; two rows when region is a row.
 * @helpurl https://localhost:3000/help/functions/LQ_INTERVAL.html
 */
export function lqIntervalOf(
  region: any[][],
  reference: any[][],
  region_total?: any[][],
  reference_total?: any[][],
  confidence?: any[][],
  establishments?: any[][],
  reference_establishments?: any[][],
): any[][] {
  return answer((given) =>
    lqInterval(given.numbers('region', region), given.numbers('reference', reference), {
      regionTotal: given.optionalNumbers('region_total', region_total),
      referenceTotal: given.optionalNumbers('reference_total', reference_total),
      confidence: given.numberButZero('confidence', confidence),
      establishments: given.optionalNumbers('establishments', establishments),
      referenceEstablishments: given.optionalNumbers('reference_establishments', reference_establishments),
    }),
  );
}

/**
 * Symmetric location quotient, (LQ - 1) / (LQ + 1): from -1 (absent) through 0 (the same share) to 1.
 * @customfunction LQ_SYMMETRIC LQ_SYMMETRIC
 * @param quotients Location quotients: one cell or a range.
 * @returns Symmetric quotients, as many as there are quotients.
 * @helpurl https://localhost:3000/help/functions/LQ_SYMMETRIC.html
 */
export function lqSymmetricOf(quotients: any[][]): any[][] {
  return answer((given) => lqSymmetric(given.numbers('quotients', quotients)));
}

/**
 * Standardised location quotient: how many standard deviations a region lies above the mean of all regions, per sector.
 * @customfunction LQ_STANDARDISED LQ_STANDARDISED
 * @param quotients Location quotients of all regions: a row or column for one sector; a block with a region per row.
 * @param [transform] "log" to compare natural logarithms of the quotients, "none" (also without it) for the quotients.
 * @param [regions_in] Where the regions of a block are: "rows" (also without it) or "columns".
 * @returns Standard deviations from the mean, as many as there are quotients.
 * @helpurl https://localhost:3000/help/functions/LQ_STANDARDISED.html
 */
export function lqStandardisedOf(quotients: any[][], transform?: any[][], regions_in?: any[][]): any[][] {
  return answer((given) =>
    lqStandardised(
      given.numbers('quotients', quotients),
      given.word('transform', transform, WORDS.quotientTransforms) ?? undefined,
      given.word('regions_in', regions_in, WORDS.directions) ?? undefined,
    ),
  );
}
