import {
  type Shape,
  type Values,
  missingValue,
  resultTooLarge,
  sayShape,
  shapeOfCounts,
  zeroDenominator,
} from '../matrix';
import { MethodError, type Outcome } from '../methodError';
import { sectorsInPairTable } from './pairTable';

/** From a location quotient of 1 a region is specialised in a sector: its share is that of the reference area. */
export const PRESENCE_THRESHOLD = 1;

/**
 * Relatedness density: how much of what a sector is related to a region already has.
 *
 * Formula, for sector i: the relatedness of i with every other sector that is present, added up, divided by its
 * relatedness with every other sector. A sector is present when its value is at or above the threshold. Unit: a
 * fraction; 1 when all related sectors are present, 0 when none is.
 *
 * Shapes: `matrix` has a row and a column per sector, symmetric (cross-overs, or better their strength); its
 * diagonal does not count. `presence` has a value per sector, location quotients or ones and zeros: a column, a
 * row, or a block with a region per line. The answer has its shape.
 *
 * Missing: a sector that is related to the present one needs a known presence; a sector's own presence is not
 * used. A sector of which no relatedness is known (it never crosses over) has no density, and takes no part in
 * that of the others.
 *
 * Sources: Hidalgo, Klinger, Barabási & Hausmann (2007), The Product Space Conditions the Development of
 * Nations, https://doi.org/10.1126/science.1144581; Boschma, Balland & Kogler (2015), Relatedness and
 * technological change in cities, https://doi.org/10.1093/icc/dtu012
 *
 * Example: sector 1 is related 3 to sector 2, which is present, and 1 to sector 3, which is not.
 * `relatednessDensity([[0, 3, 1], [3, 0, 2], [1, 2, 0]], [[0.5], [1.2], [0.8]])` //=> [[0.75], [0], [2 / 3]]
 *
 * Limits: says what is near, not whether it will come. A quotient just under the threshold counts as absent.
 *
 * @throws MethodError as `crossoverStrength`, and 'shape' when there is not one value per sector; 'argument' for
 * a block that can be read either way, a negative presence, or a threshold that is not above zero.
 */
export function relatednessDensity(
  matrix: Values,
  presence: Values,
  threshold: number = PRESENCE_THRESHOLD,
): Outcome[][] {
  const sectors = sectorsInPairTable(matrix);
  const shape = shapeOfCounts('presence', presence);
  if (!(threshold > 0 && threshold <= Number.MAX_VALUE)) {
    throw new MethodError(
      'argument',
      'relatednessDensity.threshold',
      `threshold is ${threshold}; a number above 0 is needed.`,
      { got: String(threshold) },
    );
  }
  const inRows = areSectorsInRows(shape, sectors);
  const regions = inRows ? presence[0]!.map((_, column) => presence.map((row) => row[column]!)) : presence;
  const isUnrelated = matrix.map((row, sector) =>
    row.every((relatedness, other) => other === sector || relatedness === null),
  );
  const densities = regions.map((region) =>
    region.map((_, sector) => densityOf(sector, matrix[sector]!, isUnrelated, region, threshold)),
  );
  return inRows ? presence.map((_, sector) => densities.map((region) => region[sector]!)) : densities;
}

function areSectorsInRows(presence: Shape, sectors: number): boolean {
  if (presence.rows === sectors && presence.columns === sectors) {
    throw new MethodError(
      'argument',
      'relatednessDensity.direction',
      `presence is ${sayShape(presence)}, with as many regions as sectors; the sectors can run either way. ` +
        'Leave out a region.',
      { got: sayShape(presence) },
    );
  }
  if (presence.rows === sectors) return true;
  if (presence.columns === sectors) return false;
  throw new MethodError(
    'shape',
    'relatednessDensity.shape',
    `presence is ${sayShape(presence)} and matrix has ${sectors} sectors; one value per sector is needed.`,
    { got: sayShape(presence), sectors },
  );
}

function densityOf(
  sector: number,
  relatedness: readonly (number | null)[],
  isUnrelated: readonly boolean[],
  region: readonly (number | null)[],
  threshold: number,
): Outcome {
  if (isUnrelated[sector]) return missingValue('matrix');
  let present = 0;
  let all = 0;
  for (let other = 0; other < relatedness.length; other++) {
    if (other === sector || isUnrelated[other]) continue;
    const related = relatedness[other]!;
    if (related === null) return missingValue('matrix');
    if (related === 0) continue;
    const value = region[other]!;
    if (value === null) return missingValue('presence');
    all += related;
    if (value >= threshold) present += related;
  }
  if (all === 0) return zeroDenominator('matrix');
  return Number.isFinite(all) ? present / all : resultTooLarge('matrix');
}
