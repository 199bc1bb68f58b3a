import { normaliseName } from '../classification/normaliseName';
import { MethodError } from '../methodError';

/** A list of who takes part in which project, read once. */
export interface Participations {
  /** Every sector as it was first written, in that order. */
  readonly sectors: readonly string[];
  /** For each project the sectors that take part, by their place in `sectors`, with how often each does. */
  readonly projects: readonly ReadonlyMap<number, number>[];
}

/**
 * Groups a list with one row per participation by project.
 *
 * Spellings of one sector that differ in capitals, accents, `&` or `en` are one; those of a project differ by
 * more than capitals and spaces around it. A row without project and sector is an empty row, and is passed over.
 *
 * @throws MethodError 'shape' when the lists differ in length; 'argument' when they are empty; 'missing' for a
 * row with only one of the two, since whom a project brings together is then not known.
 */
export function readParticipations(
  projects: readonly (string | null)[],
  sectors: readonly (string | null)[],
): Participations {
  if (projects.length !== sectors.length) {
    throw new MethodError(
      'shape',
      'participations.shape',
      `projects has ${projects.length} cells and sectors has ${sectors.length}; one sector per participation is needed.`,
      { projects: projects.length, sectors: sectors.length },
    );
  }
  const names: string[] = [];
  const placeOfSector = new Map<string, number>();
  const sectorsOfProject = new Map<string, Map<number, number>>();
  for (let position = 0; position < projects.length; position++) {
    const project = projects[position]!;
    const sector = sectors[position]!;
    if (project === null && sector === null) continue;
    if (project === null || sector === null) throw halfRow(project === null, position);
    const sectorKey = nameKey(sector);
    let place = placeOfSector.get(sectorKey);
    if (place === undefined) {
      place = names.push(sector) - 1;
      placeOfSector.set(sectorKey, place);
    }
    const projectKey = project.trim().toLowerCase();
    let taking = sectorsOfProject.get(projectKey);
    if (taking === undefined) {
      taking = new Map();
      sectorsOfProject.set(projectKey, taking);
    }
    taking.set(place, (taking.get(place) ?? 0) + 1);
  }
  if (names.length === 0) {
    throw new MethodError('argument', 'values.empty', 'projects has no cells.', { argument: 'projects' });
  }
  return { sectors: names, projects: [...sectorsOfProject.values()] };
}

/** What two spellings of one sector have in common. */
export function nameKey(name: string): string {
  const key = normaliseName(name);
  return key === '' ? name.trim().toLowerCase() : key;
}

function halfRow(isProjectMissing: boolean, position: number): MethodError {
  const argument = isProjectMissing ? 'projects' : 'sectors';
  return new MethodError(
    'missing',
    'participations.halfRow',
    `${argument} has no name at position ${position + 1}; fill it in, or leave out the whole row.`,
    { argument, position: position + 1 },
  );
}
