import { EXTRA_FIGURES, elsewhereOf, type RecognisedTable } from '../../input';
import { isNumberColumn } from '../cells/columnSample';
import { isFigureRole } from '../headers/columnReasons';
import {
  apartFromRegion,
  earlierBeside,
  earlierOf,
  earlierPlaces,
  isOfMoment,
  isOfYear,
  latestFirst,
  nowOf,
  withoutFte,
} from '../headers/columnMoments';
import { countsFte } from '../headers/extraFigures';
import type { HeaderColumn, HeaderRow } from '../headers/findHeaderRows';
import { figureMeasures } from './figureMeasures';
import { growthColumn } from '../figures/growthColumn';
import { partsColumnOf } from './partsColumn';
import { describeColumns } from '../headers/recognisedColumns';
import { keyColumnOf } from './sectorKeyColumn';
import { hasUnreadJobs } from '../figures/unreadJobs';
import { sectorNamed } from '../codes/sectorNamed';
import { type ExtraColumns, extraColumnsOf } from './extraColumns';

/** The columns of a sector table, each by its part. */
export interface SectorColumns {
  readonly key: HeaderColumn;
  readonly keyKind: 'sector' | 'sbi';
  /** Columns with another name of the row: a description beside a code. */
  readonly labels: readonly HeaderColumn[];
  /** The parts of a sector, beside the name of the sector. */
  readonly subsector: HeaderColumn | null;
  readonly jobs: HeaderColumn;
  /** The header says so; otherwise jobs were found by what the other columns are not. */
  readonly jobsNamed: boolean;
  readonly earlierJobs: HeaderColumn | null;
  readonly establishments: HeaderColumn | null;
  /** Establishments of an earlier moment, called by the same name. */
  readonly earlierEstablishments: HeaderColumn | null;
  /** Jobs of the wider region, of the moment of `jobs`. */
  readonly region: HeaderColumn | null;
  /** The region at an earlier moment, where there are earlier jobs to put it beside. */
  readonly earlierRegion: HeaderColumn | null;
  readonly reference: HeaderColumn | null;
  /** The reference area at an earlier moment, where there are earlier jobs to put it beside. */
  readonly earlierReference: HeaderColumn | null;
  /** What else tells what a sector earns and for whom. */
  readonly extras: ExtraColumns;
}

type Choose = (role: string, found: HeaderColumn | null | undefined) => HeaderColumn | null;

/** What she chose for a role goes before what was found for it; so does her wish to have none. */
const chosenIn =
  (header: HeaderRow): Choose =>
  (role, found) => {
    const chosen = header.columns.find((column) => column.role === role);
    return chosen ?? (header.without?.has(role) ? null : (found ?? null));
  };

function extrasIn(found: ExtraColumns, pick: Choose): ExtraColumns {
  const picked = EXTRA_FIGURES.map((id) => [id, pick(id, found[id])] as const);
  return Object.fromEntries(picked.filter(([, column]) => column !== null));
}

/**
 * Finds the columns of a sector table below a header; null when there is no key column or no jobs.
 * With `unread` true a column that is named as jobs counts even when nothing below it is a number.
 */
export function sectorColumnsOf(header: HeaderRow, unread = false): SectorColumns | null {
  const pick = chosenIn(header);
  const whole = header.columns.filter((c) => c.partOf === undefined && !c.isSumOfMoments);
  const numbers = whole.filter(
    (c) =>
      c.role === undefined &&
      isNumberColumn(c.sample) &&
      c.meaning.label === null &&
      c.meaning.element === null,
  );
  const areChosen = header.columns.some(({ role }) => role === 'jobs');
  if (header.isOfUnclearAreas && !areChosen) return null;
  if (numbers.length === 0 && !unread && !areChosen) return null;
  const { title, isCount, measureOf } = figureMeasures(header, numbers);
  const own = (unread ? whole : numbers).filter(
    (c) => isCount(c) && !c.meaning.reference && c.meaning.extra === null,
  );
  const named = own.filter((c) => measureOf(c) === 'jobs').sort(latestFirst);
  const references = numbers
    .filter((c) => c.meaning.reference && c.meaning.measure !== 'establishments' && c.meaning.extra === null)
    .filter((c) => c.meaning.derivation === null || c.meaning.derivation === 'share')
    .sort(latestFirst);
  // Beside figures of a sector those of any other name are of a sector too.
  const areSectors = own.some((c) => sectorNamed(c.meaning.header) === 'sector');
  // "Den Haag | Nederland", or bare years under a title that does not speak of firms.
  const eliminated = own
    .filter(
      (c) =>
        measureOf(c) === null &&
        !c.meaning.otherCount &&
        !areSectors &&
        (c.meaning.onlyYear || /\p{L}/u.test(c.meaning.header)),
    )
    .filter(
      (c) =>
        title === 'jobs' ||
        (title === null && (references.length > 0 || c.meaning.onlyYear || header.isGiven === true)),
    )
    .sort(latestFirst);
  const { ownArea: jobsColumns, region: regions } = apartFromRegion(
    named.length > 0 ? named : unread ? [] : eliminated,
  );
  const jobs = pick('jobs', nowOf(withoutFte(jobsColumns)));
  if (!jobs || (!unread && hasUnreadJobs(header, jobs))) return null;
  const places = apartFromRegion(
    own.filter((c) => measureOf(c) === 'establishments').sort(latestFirst),
  ).ownArea;
  const isOfJobs = isOfMoment(jobs);
  const placesNow = jobs.meaning.part ? places.find(isOfJobs) : undefined;
  const establishments = pick('establishments', placesNow ?? nowOf(places));
  const earlierEstablishments =
    establishments && pick('earlierEstablishments', earlierPlaces(places, establishments));
  const year = jobs.meaning.years[0];
  const isFte = countsFte(jobs.meaning.header);
  // Beside jobs stand jobs, and beside years of work years of work.
  const likeJobs = (of: readonly HeaderColumn[]): readonly HeaderColumn[] => (isFte ? of : withoutFte(of));
  const [referenceJobs, regionJobs] = [likeJobs(references), likeJobs(regions)];
  const reference = pick(
    'reference',
    referenceJobs.find(isOfJobs) ?? referenceJobs.find(isOfYear(year)) ?? referenceJobs[0],
  );
  // The region stands beside the own area of today, never beside that of another year.
  const region = pick(
    'region',
    regionJobs.find(isOfJobs) ??
      regionJobs.find(isOfYear(year)) ??
      regionJobs.find((c) => c.meaning.years.length === 0),
  );
  const figures = [
    ...jobsColumns,
    ...regions,
    ...references,
    ...own.filter((c) => c.meaning.measure !== null),
    ...header.columns.filter(({ role }) => role !== undefined && isFigureRole(role)),
  ];
  const found = keyColumnOf(header, figures);
  if (!found) return null;
  const alike = jobsColumns.filter(({ meaning }) => countsFte(meaning.header) === isFte);
  const earlierJobs = pick('earlierJobs', earlierOf(alike, jobs));
  const earlierReference =
    earlierJobs &&
    reference &&
    pick('earlierReference', earlierBeside(referenceJobs, reference, earlierJobs));
  const earlierRegion =
    earlierJobs && region && pick('earlierRegion', earlierBeside(regionJobs, region, earlierJobs));
  const isOfSector = found.keyKind === 'sector' && found.key.meaning.label !== 'subsector';
  const subsector = isOfSector
    ? pick(
        'subsector',
        header.columns.find((c) => c !== found.key && c.meaning.label === 'subsector') ??
          partsColumnOf(header, found.key, figures),
      )
    : null;
  return {
    ...found,
    labels: found.labels.filter((column) => column !== subsector),
    subsector,
    jobs,
    jobsNamed: named.length > 0 || jobs.role !== undefined,
    earlierJobs,
    establishments,
    earlierEstablishments,
    region,
    earlierRegion,
    reference,
    earlierReference,
    extras: extrasIn(
      {
        ...extraColumnsOf(numbers, jobsColumns, jobs),
        // The growth of codes is not that of their sectors together.
        ...(found.keyKind === 'sector' && {
          ...(earlierJobs === null && growthColumn('jobsGrowth', numbers, jobs)),
          ...(earlierEstablishments === null &&
            growthColumn('establishmentsGrowth', numbers, establishments ?? jobs)),
        }),
      },
      pick,
    ),
  };
}

/** What each column was taken for and why, for saying what was read. */
export function recognisedColumns(
  header: HeaderRow,
  columns: SectorColumns,
): Pick<RecognisedTable, 'columns' | 'unfilled'> {
  return describeColumns('sectors', header, [
    [columns.keyKind === 'sbi' ? 'sbiCode' : 'sector', columns.key],
    ['subsector', columns.subsector],
    ['jobs', columns.jobs],
    ['earlierJobs', columns.earlierJobs],
    ['establishments', columns.establishments],
    ['earlierEstablishments', columns.earlierEstablishments],
    ['region', columns.region],
    ['earlierRegion', columns.earlierRegion],
    ['reference', columns.reference],
    ['earlierReference', columns.earlierReference],
    // Of another area only what is there, or what she wishes away: few tables have it.
    ...EXTRA_FIGURES.filter(
      (id) => elsewhereOf(id) === null || columns.extras[id] || header.without?.has(id) === true,
    ).map((id) => [id, columns.extras[id] ?? null] as const),
  ]);
}
