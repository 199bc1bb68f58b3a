import { MethodError } from '../methodError';
import { nameKey, readParticipations } from './participations';

/** Who works with whom: in how many projects two sectors take part together. */
export interface Crossovers {
  /** In the order of the rows and columns. */
  readonly sectors: readonly string[];
  /** A row and a column per sector; symmetric. */
  readonly counts: readonly (readonly number[])[];
}

/** A longer list of sectors is a wrong column, and its table would not fit on a sheet. */
const MOST_SECTORS = 1_000;

/**
 * Cross-overs between sectors in a list of projects with one row per participation.
 *
 * Formula: the cell of two sectors counts the projects in which both take part, however many organisations of
 * each do. The cell of a sector with itself counts the projects in which it takes part at least twice: work
 * within the sector, which is no cross-over. Unit: projects.
 *
 * Shapes: `projects` and `sectors` are lists of equal length. The answer has the sectors of `order`, or without
 * it those of the list in the order in which they first occur. A sector in `order` that is in no project has
 * zeros: it is known to take part in none.
 *
 * Missing: a row without project and sector is passed over; one with only one of the two makes the counts
 * unknown.
 *
 * Sources: Birch (2019), box 1; co-occurrence data: Van Eck & Waltman (2009), https://doi.org/10.1002/asi.21075
 *
 * Example: care and ict together once, ict within itself once.
 * `crossovers(['p', 'p', 'q', 'q'], ['care', 'ict', 'ict', 'ict'])`
 * //=> { sectors: ['care', 'ict'], counts: [[0, 1], [1, 1]] }
 *
 * Limits: large sectors meet often by chance: see `crossoverStrength`. A participation that is listed twice
 * counts as two organisations on the diagonal.
 *
 * @throws MethodError as `readParticipations`, and 'argument' for more than 1,000 sectors, or an order that
 * names a sector twice or lacks one that takes part.
 */
export function crossovers(
  projects: readonly (string | null)[],
  sectors: readonly (string | null)[],
  order: readonly string[] | null = null,
): Crossovers {
  const read = readParticipations(projects, sectors);
  const names = order ?? read.sectors;
  if (names.length > MOST_SECTORS) {
    throw new MethodError(
      'argument',
      'crossovers.sectors',
      `There are ${names.length} sectors; at most ${MOST_SECTORS} fit in a table.`,
      { got: names.length, most: MOST_SECTORS },
    );
  }
  const places = placesIn(names, read.sectors);
  const counts = names.map(() => new Array<number>(names.length).fill(0));
  for (const taking of read.projects) {
    for (const [sector, times] of taking) {
      const row = counts[places[sector]!]!;
      if (times > 1) row[places[sector]!]!++;
      for (const other of taking.keys()) if (other !== sector) row[places[other]!]!++;
    }
  }
  return { sectors: names, counts };
}

/** Where each sector of the list stands in the order. */
function placesIn(order: readonly string[], sectors: readonly string[]): number[] {
  const placeOfKey = new Map<string, number>();
  order.forEach((name, place) => {
    const key = nameKey(name);
    if (placeOfKey.has(key)) {
      throw new MethodError(
        'argument',
        'crossovers.orderTwice',
        `sector_order has "${name}" twice; once is needed.`,
        { got: name },
      );
    }
    placeOfKey.set(key, place);
  });
  return sectors.map((name) => {
    const place = placeOfKey.get(nameKey(name));
    if (place !== undefined) return place;
    throw new MethodError(
      'argument',
      'crossovers.orderLacks',
      `sectors has "${name}", which sector_order lacks; every sector is needed.`,
      { got: name },
    );
  });
}
