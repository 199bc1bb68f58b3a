import { DIVISIONS_OF_SECTOR } from '../../../src/method/classification/sbiDivisions';
import { SECTORS } from '../../../src/method/classification/sectors';
import type { CleanTable } from './cleanTable';
import { subjectOf } from './subject';

/** The part of division 85 that is 85.4, and so of the sector Kennis (Birch 2019, footnote 3). */
const OF_HIGHER_EDUCATION = 0.2;

const nameOf = (id: string): string =>
  subjectOf(SECTORS.find((sector) => sector.id === id)!.name.nl, 'sector');

/** The sectors that a row counts for, each with the part of it; none for a section that holds several sectors. */
function partsOf(key: string, keyKind: CleanTable['keyKind']): readonly (readonly [string, number])[] {
  if (keyKind === 'sector') return [[subjectOf(key, 'sector'), 1]];
  if (key === '85') {
    return [
      [nameOf('education'), 1 - OF_HIGHER_EDUCATION],
      [nameOf('knowledge'), OF_HIGHER_EDUCATION],
    ];
  }
  const found = Object.entries(DIVISIONS_OF_SECTOR).find(([, divisions]) => divisions.includes(key));
  return found ? [[nameOf(found[0]), 1]] : [];
}

/**
 * The location quotient by sector as the sheet Structure has it, from the clean figures alone: the part of all jobs over
 * the same part in the reference area (Hoover 1936). All jobs are those of every row, also of one that is in no sector.
 *
 * @param isDoubted whether a code is in doubt, and counts for no sector for that.
 */
export function sheetQuotients(
  { rows, keyKind }: CleanTable,
  isDoubted: (key: string) => boolean,
): ReadonlyMap<string, number> {
  const sums = new Map<string, { jobs: number; reference: number }>();
  const all = { jobs: 0, reference: 0 };
  for (const { key, figures } of rows) {
    const [jobs, reference] = [figures.jobs!, figures.reference!];
    all.jobs += jobs;
    all.reference += reference;
    for (const [sector, part] of isDoubted(key) ? [] : partsOf(key, keyKind)) {
      const sum = sums.get(sector) ?? { jobs: 0, reference: 0 };
      sums.set(sector, { jobs: sum.jobs + part * jobs, reference: sum.reference + part * reference });
    }
  }
  return new Map(
    [...sums].map(([sector, { jobs, reference }]) => [sector, jobs / all.jobs / (reference / all.reference)]),
  );
}
