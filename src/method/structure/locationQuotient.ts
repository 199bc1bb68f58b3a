import { type Values, missingValue, resultTooLarge, wholeBelowPart, zeroDenominator } from '../matrix';
import type { Outcome } from '../methodError';
import { type QuotientTotals, quotientInput } from './quotientInput';

/**
 * Location quotient: how much larger a sector is here than in the reference area.
 *
 * Formula: `(region / regionTotal) / (reference / referenceTotal)`. Unit: a ratio; 1 means the same share.
 *
 * Shapes, with the totals that are taken when none are given:
 * - `reference` has the shape of `region`: cell by cell. A row or column is added up as one region.
 * - `reference` is one row along a block: every row of `region` is a region, added up over its columns.
 * - `reference` is one column along a block: every column is a region, added up over its rows.
 * A total that is given is one cell, one row or column along its table, or cell by cell; for a block
 * of regions `regionTotal` holds a total per region. With one sector, or two blocks, there is nothing
 * sensible to add up, so both totals must be given: a sector divided by itself would always answer 1.
 *
 * A part that is larger than its total has no quotient either: one of the two is not what it says.
 *
 * Missing: a missing cell has no quotient; a total that is not given is missing as soon as one of its
 * parts is.
 *
 * Sources: Hoover (1936), The Measurement of Industrial Localization, https://doi.org/10.2307/1927875;
 * Balassa (1965), Trade Liberalisation and Revealed Comparative Advantage,
 * https://doi.org/10.1111/j.1467-9957.1965.tb00050.x.
 *
 * Example (Farhauer & Kroell 2013): 1714 of 79006 jobs here, 879213 of 15593224 in the country.
 * `locationQuotient([[1714]], [[879213]], { regionTotal: [[79006]], referenceTotal: [[15593224]] })`
 * //=> about [[0.3847623]]
 *
 * Limits: depends on how finely sectors are cut; unstable for small numbers; the reference area
 * contains the region itself.
 *
 * @throws MethodError 'shape' naming both shapes; 'argument' when totals are needed, or for a negative number.
 */
export function locationQuotient(
  region: Values,
  reference: Values,
  totals: QuotientTotals = {},
): Outcome[][] {
  const input = quotientInput(region, reference, totals);
  const { shape, referenceShape, regionTotal, regionTotalShape, referenceTotal, referenceTotalShape } = input;

  const missingRegionTotal = MISSING[input.regionTotalFrom];
  const missingReferenceTotal = MISSING[input.referenceTotalFrom];

  // Plain loops: 342 municipalities by 88 codes must cost about as much as the divisions themselves.
  const quotients: Outcome[][] = [];
  for (let row = 0; row < shape.rows; row++) {
    const parts = region[row]!;
    const wholes = regionTotal[regionTotalShape.rows === 1 ? 0 : row]!;
    const referenceParts = reference[referenceShape.rows === 1 ? 0 : row]!;
    const referenceWholes = referenceTotal[referenceTotalShape.rows === 1 ? 0 : row]!;
    const answers = new Array<Outcome>(shape.columns);
    for (let column = 0; column < shape.columns; column++) {
      const part = parts[column]!;
      const whole = wholes[regionTotalShape.columns === 1 ? 0 : column]!;
      const referencePart = referenceParts[referenceShape.columns === 1 ? 0 : column]!;
      const referenceWhole = referenceWholes[referenceTotalShape.columns === 1 ? 0 : column]!;
      if (part === null) answers[column] = MISSING.region;
      else if (referencePart === null) answers[column] = MISSING.reference;
      else if (whole === null) answers[column] = missingRegionTotal;
      else if (referenceWhole === null) answers[column] = missingReferenceTotal;
      else if (whole === 0) answers[column] = ZERO_REGION_TOTAL;
      else if (referencePart === 0) answers[column] = ZERO_REFERENCE;
      else if (referenceWhole === 0) answers[column] = ZERO_REFERENCE_TOTAL;
      else {
        const quotient = part / whole / (referencePart / referenceWhole);
        answers[column] = Number.isFinite(quotient) ? quotient : resultTooLarge('region');
        if (part > whole || referencePart > referenceWhole) {
          const refused =
            wholeBelowPart('region', part, 'region_total', whole) ??
            wholeBelowPart('reference', referencePart, 'reference_total', referenceWhole);
          if (refused !== null) answers[column] = refused;
        }
      }
    }
    quotients.push(answers);
  }
  return quotients;
}

// Made once: an error takes its stack trace with it, which costs more than many a quotient.
const MISSING = {
  region: missingValue('region'),
  reference: missingValue('reference'),
  region_total: missingValue('region_total'),
  reference_total: missingValue('reference_total'),
};
const ZERO_REFERENCE = zeroDenominator('reference');
const ZERO_REGION_TOTAL = zeroDenominator('region_total');
const ZERO_REFERENCE_TOTAL = zeroDenominator('reference_total');
