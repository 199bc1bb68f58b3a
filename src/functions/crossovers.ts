import { crossSectorShare, crossoverStrength, crossovers, relatednessDensity } from '../method';
import { answer } from './answer';
import { pairTable } from './pairTable';

/**
 * Cross-overs: in how many projects two sectors take part together, as a table with the sectors along both sides.
 * @customfunction CROSSOVERS CROSSOVERS
 * @param projects Project of each participation, one row per participant: a column (or row) of names or numbers.
 * @param sectors Sector of each participation, as long as projects.
 * @param [sector_order] All sectors in the order wanted. Without it they stand as they first occur.
 * @returns A table with names; on the diagonal the projects in which a sector takes part at least twice.
 * @helpurl https://localhost:3000/help/functions/CROSSOVERS.html
 */
export function crossoversOf(projects: any[][], sectors: any[][], sector_order?: any[][]): any[][] {
  return answer((given) => {
    const found = crossovers(
      given.namesOrMissing('projects', projects),
      given.namesOrMissing('sectors', sectors),
      given.optionalNames('sector_order', sector_order),
    );
    const rows = found.counts.map((counts, sector) => [found.sectors[sector]!, ...counts]);
    return [['', ...found.sectors], ...rows];
  });
}

/**
 * Strength of cross-overs: how often two sectors work together against what chance would give. 1 is chance, 2 twice as often.
 * @customfunction CROSSOVER_STRENGTH CROSSOVER_STRENGTH
 * @param matrix The table of CROSSOVERS, with or without names; the diagonal does not count.
 * @returns A table of the same shape, with names when matrix has them; the diagonal stays blank.
 * @helpurl https://localhost:3000/help/functions/CROSSOVER_STRENGTH.html
 */
export function crossoverStrengthOf(matrix: any[][]): any[][] {
  return answer((given) => {
    const { values, withNames } = pairTable(given, 'matrix', matrix);
    return withNames(crossoverStrength(values).map((row) => row.map((strength) => strength ?? '')));
  });
}

/**
 * Share of the projects in which two or more different sectors take part.
 * @customfunction CROSS_SECTOR_SHARE CROSS_SECTOR_SHARE
 * @param projects Project of each participation, one row per participant: a column (or row) of names or numbers.
 * @param sectors Sector of each participation, as long as projects.
 * @returns One share, as a fraction of 1.
 * @helpurl https://localhost:3000/help/functions/CROSS_SECTOR_SHARE.html
 */
export function crossSectorShareOf(projects: any[][], sectors: any[][]): any[][] {
  return answer((given) => [
    [crossSectorShare(given.namesOrMissing('projects', projects), given.namesOrMissing('sectors', sectors))],
  ]);
}

/**
 * Relatedness density: the part of what a sector is related to that the region already has. 1 is all of it, 0 nothing.
 * @customfunction RELATEDNESS_DENSITY RELATEDNESS_DENSITY
 * @param matrix The table of CROSSOVER_STRENGTH (or CROSSOVERS), with or without names; the diagonal does not count.
 * @param presence A location quotient per sector, in the order of matrix: a column or row; or a block with a region per line.
 * @param [threshold] From which value of presence the region has the sector; 1 without it.
 * @returns Densities from 0 to 1 in the shape of presence.
 * @helpurl https://localhost:3000/help/functions/RELATEDNESS_DENSITY.html
 */
export function relatednessDensityOf(matrix: any[][], presence: any[][], threshold?: any[][]): any[][] {
  return answer((given) =>
    relatednessDensity(
      pairTable(given, 'matrix', matrix).values,
      given.numbers('presence', presence),
      given.numberButZero('threshold', threshold) ?? undefined,
    ),
  );
}
