import type { CellValue } from '../../snapshot';
import type { HeaderColumn, HeaderRow } from './findHeaderRows';
import { headerMeaning } from './headerRole';
import { isBookYear } from './bookYears';
import { latestPartFirst } from './partOfYear';
import { displayText, plainText } from '../words/text';

/** What tells one row of a long table from another, beside its sector or code. */
export type Dimension = 'year' | 'area' | 'subject';

const words = (text: string): readonly string[] => text.trim().split(/\s*[|\n]\s*/);

/** Headers of columns that say of when, where or what a row is, as exports of LISA and CBS write them too. */
const HEADERS: Readonly<Record<Dimension, readonly string[]>> = {
  year: words(`
    jaar | jaren | jaartal | peiljaar | verslagjaar | periode | perioden | periodes | peildatum | year | years
    period | periods | time | time period | reference year`),
  area: words(`
    gemeente | gemeenten | gemeentenaam | naam gemeente | regio | regio's | regios | regionaam | gebied
    gebieden | gebiedsnaam | provincie | provincies | corop | corop-gebied | woongemeente | werkgemeente
    municipality | municipalities | municipality name | area | areas | area name | region | regions
    region name | province | geography | geo | wijk | wijken | wijknaam | buurt | buurten | buurtnaam
    stadsdeel | stadsdelen | neighbourhood | neighbourhoods`),
  subject: words(`
    onderwerp | onderwerpen | variabele | kenmerk | grootheid | maat | maatstaf | meting | indicator
    soort cijfer | topic | subject | variable | measure | metric`),
};

/** Headers of a column of figures whose subject stands in another column, or above the table. */
const VALUE_HEADERS: readonly string[] = words(`
    waarde | waarden | aantal | aantallen | cijfer | cijfers | getal | value | values | number | count
    figure | obs value | observation | observatie`);

const plainHeader = (header: string): string =>
  plainText(header)
    .replace(/_/g, ' ')
    .replace(/\(.*\)$/, '')
    .trim();

const DIMENSION_OF_HEADER: ReadonlyMap<string, Dimension> = new Map(
  (Object.keys(HEADERS) as Dimension[]).flatMap((dimension) =>
    HEADERS[dimension].map((header): [string, Dimension] => [header, dimension]),
  ),
);

/** What dimension a header names; null for any other header. */
export const dimensionOf = (header: string): Dimension | null =>
  DIMENSION_OF_HEADER.get(plainHeader(header)) ?? null;

/** Whether a header says only that there is a figure below it. */
export const isValueHeader = (header: string): boolean => VALUE_HEADERS.includes(plainHeader(header));

/** Day 1 of the serial calendar is in 1900, and dates of this and the last century lie between these. */
const [FIRST_SERIAL, LAST_SERIAL] = [7306, 73050];

const PART_OF_YEAR = /^\d{4}(?:kw|mm|q)\d|kwartaal|quarter/i;

/** Whether a value is a year, or a part of one. */
export const isPeriod = (value: CellValue): boolean => periodOf(value) !== null;

/**
 * What a row of a long table is of: its year, or her own words for a part of a year, for a financial year and for what
 * is forecast. Null for anything else.
 */
export function periodOf(value: CellValue): string | null {
  const text = typeof value === 'string' ? displayText(value) : '';
  const { years, part, derivation } = headerMeaning(text);
  const isOwnWord = (part !== null && !part.isDay) || derivation === 'forecast';
  if ((years.length === 1 && isOwnWord) || isBookYear(text)) return text;
  const year = yearOfPeriod(value);
  return year === null ? null : String(year);
}

/** The order in time of two periods of a long table. */
export function byTime(one: string, other: string): number {
  const [{ years, part }, { years: otherYears, part: otherPart }] = [
    headerMeaning(one),
    headerMeaning(other),
  ];
  return (years[0] ?? 0) - (otherYears[0] ?? 0) || latestPartFirst(otherPart, part);
}

/**
 * The year a row of a long table is of: 2018, `2018`, `2018*`, `2018JJ00`, `31-12-2018` or a date. Null for a
 * quarter or a month, and for anything else.
 */
export function yearOfPeriod(value: CellValue): number | null {
  if (typeof value === 'number') {
    if (Number.isInteger(value) && value >= 1900 && value <= 2100) return value;
    return value > FIRST_SERIAL && value < LAST_SERIAL
      ? new Date(Date.UTC(1899, 11, 30) + value * 86_400_000).getUTCFullYear()
      : null;
  }
  const text = String(value).trim();
  if (PART_OF_YEAR.test(text)) return null;
  const { years } = headerMeaning(text);
  return years.length === 1 ? years[0]! : null;
}

/** The column of each dimension that a header has; of a name and its code the name. */
export function dimensionColumns(header: HeaderRow): Readonly<Record<Dimension, HeaderColumn | null>> {
  const named = (dimension: Dimension): HeaderColumn | null =>
    header.columns.find((column) => dimensionOf(column.meaning.header) === dimension) ?? null;
  return { year: named('year'), area: named('area'), subject: named('subject') };
}
