import type { Values } from '../../matrix';
import type { Outcome } from '../../methodError';
import { perRegionAndReference } from './regions';
import { shareDistance } from './shareDistance';

/**
 * Krugman index: how far the structure of a region differs from that of another region or of the country.
 *
 * Formula: `sum(|share - reference share|)`. Unit: from 0 (the same structure) to 2 (no sector in common);
 * half of it is the part of the jobs that would have to change sector.
 *
 * Shapes: `reference` in the shape of `region`: a row or a column is one region and gives one cell, a block
 * compares column by column. Along a block `reference` can be one column (a region per column, a row of
 * answers) or one row (a region per row, a column of answers).
 *
 * Missing: a region that misses a value has no index, because its shares are not known; a missing value in
 * the reference leaves every region without. All values zero: a division by zero.
 *
 * Source: Krugman (1991), Geography and Trade, MIT Press.
 *
 * Example (Farhauer & Kroell 2013, in the R package REAT): no sector in common.
 * `krugmanIndex([[20], [10], [70], [0], [0]], [[0], [0], [0], [60], [40]])` //=> [[2]]
 *
 * Limits: depends on how finely sectors are cut. When the region is part of the reference area, it is
 * compared partly with itself.
 *
 * @throws MethodError 'argument' for one cell or a negative number; 'shape' naming both.
 */
export function krugmanIndex(region: Values, reference: Values): Outcome[][] {
  return perRegionAndReference(
    { region: 'region', reference: 'reference' },
    region,
    reference,
    shareDistance,
  );
}
