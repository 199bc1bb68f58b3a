import { readParticipations } from './participations';

/**
 * Share of the projects that cross sectors.
 *
 * Formula: projects with participants from two sectors or more, divided by all projects. Unit: a fraction.
 *
 * Shapes: `projects` and `sectors` are lists of equal length, one row per participation; one number.
 *
 * Missing: a row without project and sector is passed over; one with only one of the two makes the share
 * unknown.
 *
 * Source: Birch (2019), box 1, which finds 50 % for the innovation projects with a participant from The Hague.
 *
 * Example: `crossSectorShare(['p', 'p', 'q', 'q'], ['care', 'ict', 'ict', 'ict'])` //=> 0.5
 *
 * Limits: a project with one participant counts as one that does not cross. Depends on how finely sectors are
 * cut: with more sectors more projects cross.
 *
 * @throws MethodError 'shape' when the lists differ in length; 'argument' when they are empty; 'missing' for a
 * row with only one of the two.
 */
export function crossSectorShare(
  projects: readonly (string | null)[],
  sectors: readonly (string | null)[],
): number {
  const { projects: read } = readParticipations(projects, sectors);
  return read.filter((taking) => taking.size > 1).length / read.length;
}
