import { countsFte } from './extraFigures';
import { MEASURES } from '../words/figureWords';
import type { HeaderColumn } from './findHeaderRows';
import { wordOf } from './headerRole';
import { areOfOnePart, isSamePart, latestPartFirst } from './partOfYear';

/** The order in which the columns that count one thing are taken. */
export function latestFirst(one: HeaderColumn, other: HeaderColumn): number {
  const year = (column: HeaderColumn): number =>
    column.meaning.years[0] ?? (column.meaning.earlier ? 0 : 9999);
  return (
    Number(one.meaning.partial) - Number(other.meaning.partial) ||
    year(other) - year(one) ||
    latestPartFirst(one.meaning.part, other.meaning.part) ||
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
    if (!areOfOnePart(c.meaning.part, latest.meaning.part)) return false;
    const year = c.meaning.years[0];
    if (year === undefined) return c.meaning.earlier && !latest.meaning.earlier;
    return latestYear === undefined ? !latest.meaning.earlier : year < latestYear;
  });
  const fiveYearsBefore = earlier.find((c) => c.meaning.years[0] === (latestYear ?? 0) - GROWTH_PERIOD);
  const found = fiveYearsBefore ?? earlier.sort((one, other) => latestFirst(other, one))[0] ?? null;
  // Of the days of one year the same day as that of the latest.
  const isThen = isOfYear(found?.meaning.years[0]);
  return earlier.find((c) => isThen(c) && isSamePart(c.meaning.part, latest.meaning.part)) ?? found;
}

/** The column of now: of the latest year, and of its parts the latest that has an earlier one to compare with. */
export function nowOf(columns: readonly HeaderColumn[]): HeaderColumn | undefined {
  const [first] = columns;
  if (!first || columns.every(({ meaning }) => meaning.part === null)) return first;
  const isAsLate = isOfYear(first.meaning.years[0]);
  const ofLatestYear = columns.filter((c) => isAsLate(c) && c.meaning.partial === first.meaning.partial);
  return ofLatestYear.find((c) => earlierOf(columns, c) !== null) ?? first;
}

export const isOfYear =
  (year: number | undefined) =>
  (column: HeaderColumn): boolean =>
    year !== undefined && column.meaning.years[0] === year;

/** Whether a column can be of the moment of another: of its year, and of no other part of that. */
export const isOfMoment =
  ({ meaning: { years, part } }: HeaderColumn) =>
  (column: HeaderColumn): boolean =>
    isOfYear(years[0])(column) && isSamePart(column.meaning.part, part);

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
  const others = alike.filter((c) => c !== latest);
  return (
    others.find(isOfMoment(earlierJobs)) ??
    others.find(isOfYear(earlierJobs.meaning.years[0])) ??
    earlierOf(alike, latest)
  );
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
