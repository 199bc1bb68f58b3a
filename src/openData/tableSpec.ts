/** A table of the statistics office, and the figures that are taken from it. */
export interface TableSpec {
  readonly id: string;
  /** How the key of its topic begins; a number follows it, which differs between tables. */
  readonly topic: string;
}

/** Jobs of employees in December, by municipality and branch. */
export const JOBS_TABLE: TableSpec = { id: '83582NED', topic: 'BanenVanWerknemersInDecember' };

/**
 * Establishments on 1 January by branch: first by region, with the finest branches, and, for an area that
 * is not in it, by municipality.
 */
export const ESTABLISHMENTS_TABLES: readonly TableSpec[] = [
  { id: '81578NED', topic: 'Vestigingen' },
  { id: '81575NED', topic: 'Vestigingen' },
];

/** The three dimensions of these tables. */
export const BRANCH = 'BedrijfstakkenBranchesSBI2008';
export const AREA = 'RegioS';
export const PERIOD = 'Perioden';
