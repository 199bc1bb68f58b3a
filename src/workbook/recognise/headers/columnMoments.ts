import { countsFte } from './extraFigures';
import { MEASURES } from '../words/figureWords';
import type { HeaderColumn } from './findHeaderRows';
import { wordOf } from './headerRole';

/** The order in which the columns that count one thing are taken. */
export function latestFirst(one: HeaderColumn, other: HeaderColumn): number {
  const year = (column: HeaderColumn): number =>
    column.meaning.years[0] ?? (column.meaning.earlier ? 0 : 9999);
  return (
    Number(one.meaning.partial) - Number(other.meaning.partial) ||
    year(other) - year(one) ||
    one.column - other.column
  );
}

/** The years over which the report for The Hague takes growth: 2013 to 2018 (Birch 2019, p. 11). */
const GROWTH_PERIOD = 5;

/** The column of the moment before another: five years where there is one, or else the longest time. */
export function earlierOf(columns: readonly HeaderColumn[], latest: HeaderColumn): HeaderColumn | null {
  const latestYear = latest.meaning.years[0];
  const earlier = columns.filter((c) => {
    if (c === latest || c.meaning.partial !== latest.meaning.partial) return false;
    const year = c.meaning.years[0];
    if (year === undefined) return c.meaning.earlier && !latest.meaning.earlier;
    return latestYear === undefined ? !latest.meaning.earlier : year < latestYear;
  });
  const fiveYearsBefore = earlier.find((c) => c.meaning.years[0] === (latestYear ?? 0) - GROWTH_PERIOD);
  return fiveYearsBefore ?? earlier.sort((one, other) => latestFirst(other, one))[0] ?? null;
}

export const isOfYear =
  (year: number | undefined) =>
  (column: HeaderColumn): boolean =>
    year !== undefined && column.meaning.years[0] === year;

/** Jobs of a region are those of the wider region only where other columns hold those of the own area. */
export function apartFromRegion(columns: readonly HeaderColumn[]): {
  readonly ownArea: readonly HeaderColumn[];
  readonly region: readonly HeaderColumn[];
} {
  const ownArea = columns.filter((c) => !c.meaning.region);
  return ownArea.length === 0
    ? { ownArea: columns, region: [] }
    : { ownArea, region: columns.filter((c) => c.meaning.region) };
}

/** Years of work stand in for jobs only where there are no jobs of that moment. */
export function withoutFte(columns: readonly HeaderColumn[]): readonly HeaderColumn[] {
  const ofJobs = columns.filter(({ meaning }) => !countsFte(meaning.header));
  return columns.filter((column) => {
    const year = column.meaning.years[0];
    const isAsLate = ({ meaning }: HeaderColumn): boolean =>
      year === undefined || meaning.years[0] === undefined || meaning.years[0] >= year;
    return !countsFte(column.meaning.header) || !ofJobs.some(isAsLate);
  });
}

/** The moment before of another area: that of the own earlier jobs where it has it. */
export function earlierBeside(
  columns: readonly HeaderColumn[],
  latest: HeaderColumn,
  earlierJobs: HeaderColumn,
): HeaderColumn | null {
  const alike = columns.filter((c) => countsFte(c.meaning.header) === countsFte(latest.meaning.header));
  const isThen = isOfYear(earlierJobs.meaning.years[0]);
  return alike.find((c) => c !== latest && isThen(c)) ?? earlierOf(alike, latest);
}

/** Firms of one year are nothing to compare establishments of another with. */
export function earlierPlaces(columns: readonly HeaderColumn[], latest: HeaderColumn): HeaderColumn | null {
  const called = ({ meaning }: HeaderColumn): string | null =>
    wordOf(meaning.header, MEASURES.establishments);
  return earlierOf(
    columns.filter((column) => called(column) === called(latest)),
    latest,
  );
}
