import type { Finding } from '../../findings';
import { kindOfArea } from '../areas/areaRoles';
import { isMunicipality } from '../areas/municipalityNames';
import { mayBePlace } from '../areas/placeNames';
import { isNumberColumn } from '../cells/columnSample';
import { placeOf } from '../cells/grid';
import { sectorNamed } from '../codes/sectorNamed';
import { isOnlyTotal, nameInHeader, saysMoment, totalsWhatIsAdded } from '../headers/columnName';
import type { HeaderColumn, HeaderRow } from '../headers/findHeaderRows';
import type { HeaderMeaning } from '../headers/headerRole';
import { rowNumbers } from '../rows/rowNumbers';
import { ColumnReader, countOf, grouped, isCount, yearOf } from './countColumns';
import { sumOf, wholeAmong, type SummedColumn } from './columnSums';

const FEWEST_COLUMNS = 2;

/** What is found out about columns, by their place. */
interface Apart {
  readonly partOf: Map<number, number>;
  readonly sumsOfMoments: Set<number>;
  readonly said: Map<number, Finding>;
  readonly meanings: Map<number, HeaderMeaning>;
}

const named = ({ meaning }: HeaderColumn): string => nameInHeader(meaning.header);

const REST = /^(?:overige?|overigen|rest|elders|andere?|other|others|elsewhere)(?!\p{L})/iu;

/** A place and what is left beside it: the place is what the table is about. */
const isOneAndTheRest = (parts: readonly HeaderColumn[]): boolean =>
  parts.length === 2 &&
  parts.some((part) => REST.test(named(part))) &&
  parts.some((part) => !REST.test(named(part)) && mayBePlace(named(part)));

/** Whether the parts are areas that each may be her own: then which it is, is asked. */
const areAreas = (whole: HeaderColumn, parts: readonly HeaderColumn[]): boolean => {
  const kind = kindOfArea(named(whole));
  return (
    kind === 'region' ||
    kind === 'reference' ||
    parts.filter((part) => isMunicipality(named(part))).length > 1 ||
    isOneAndTheRest(parts)
  );
};

/** Kinds of workers, or jobs of some kind: their total is one of jobs, as far as the header says. */
const areOfJobs = (parts: readonly HeaderColumn[]): boolean =>
  parts.every(({ meaning }) => meaning.measure === 'jobs' || meaning.partial);

/** What the whole says together with its parts: `Totaal 2022` of jobs by size of the firm is jobs of 2022. */
function meaningOfWhole({ meaning }: HeaderColumn, parts: readonly HeaderColumn[]): HeaderMeaning {
  const counts = parts.every((part) => part.meaning.measure === 'jobs');
  const isOnlyYear = meaning.years.length === 1 && isOnlyTotal(meaning.header) && areOfJobs(parts);
  return {
    ...meaning,
    measure: meaning.measure ?? (counts ? 'jobs' : null),
    onlyYear: meaning.onlyYear || (isOnlyYear && !counts && meaning.measure === null),
  };
}

const headers = (columns: readonly HeaderColumn[]): readonly string[] =>
  columns.map(({ meaning }) => meaning.header);

function setSumApart(
  { grid, row }: HeaderRow,
  sum: HeaderColumn,
  parts: readonly HeaderColumn[],
  apart: Apart,
): void {
  apart.sumsOfMoments.add(sum.column);
  apart.said.set(sum.column, {
    severity: 'notice',
    place: placeOf(grid, row, sum.column),
    message: { kind: 'sumOfMoments', column: sum.meaning.header, parts: headers(parts) },
  });
}

function setPartsApart(
  { grid, row }: HeaderRow,
  whole: HeaderColumn,
  parts: readonly HeaderColumn[],
  exceptions: readonly number[],
  apart: Apart,
): void {
  for (const { column } of parts) apart.partOf.set(column, whole.column);
  const rows = rowNumbers(exceptions.map((at) => placeOf(grid, at, whole.column).row));
  apart.said.set(whole.column, {
    severity: 'notice',
    place: placeOf(grid, row, whole.column),
    message: { kind: 'wholeTaken', column: whole.meaning.header, parts: headers(parts), rows },
  });
}

/** Tells the whole of the columns of one moment from its parts. */
function tellWhole(
  header: HeaderRow,
  reader: ColumnReader,
  columns: readonly HeaderColumn[],
  apart: Apart,
): void {
  if (
    columns.length < FEWEST_COLUMNS ||
    columns.some(({ meaning }) => sectorNamed(meaning.header) === 'sector')
  )
    return;
  const found = wholeAmong(columns.map((column) => reader.of(column)));
  if (!found) {
    const said = saidWhole(reader, columns);
    if (said)
      setPartsApart(
        header,
        said,
        columns.filter((column) => column !== said),
        [],
        apart,
      );
    return;
  }
  const at = (place: number): HeaderColumn => columns.find(({ column }) => column === place)!;
  const whole = at(found.whole.column);
  const parts = found.parts.map(({ column }) => at(column));
  if (areAreas(whole, parts) || (whole.meaning.partial && parts.some((part) => !part.meaning.partial)))
    return;
  // Jobs of several moments of one year together are no jobs of any moment.
  if (parts.every((part) => saysMoment(part.meaning.header))) return setSumApart(header, whole, parts, apart);
  setPartsApart(
    header,
    whole,
    parts,
    found.exceptions.map((row) => reader.rows[row]!),
    apart,
  );
  apart.meanings.set(whole.column, meaningOfWhole(whole, parts));
}

/** The column that is headed as the total of what the others count, and is nowhere less than they are. */
function saidWhole(reader: ColumnReader, columns: readonly HeaderColumn[]): HeaderColumn | null {
  const said = columns.filter(({ meaning }) => meaning.measure !== null && isOnlyTotal(meaning.header));
  const [whole] = said;
  if (!whole || said.length > 1) return null;
  const { values } = reader.of(whole);
  const isWithin = (column: HeaderColumn): boolean => {
    const compared = reader.of(column).values.map((value, row) => (value ?? 0) <= (values[row] ?? Infinity));
    return compared.length > 1 && compared.every(Boolean);
  };
  // An area beside a total may lie within it or not.
  const mayBePart = (column: HeaderColumn): boolean =>
    column.meaning.partial || (named(column) !== '' && named(column) === named(column).toLowerCase());
  return columns.every((column) => column === whole || (mayBePart(column) && isWithin(column)))
    ? whole
    : null;
}

/** Sets the column apart that adds up the same count of several years, as a pivot table does at its end. */
function tellSumOfYears(
  header: HeaderRow,
  reader: ColumnReader,
  columns: readonly HeaderColumn[],
  apart: Apart,
): void {
  const dated = columns.filter((column) => yearOf(column) !== null);
  const years = new Set(dated.map(yearOf));
  for (const column of columns) {
    if (yearOf(column) !== null || dated.length === 0) continue;
    const whole = reader.of(column);
    const parts = dated.map((part) => reader.of(part));
    const isSame = dated.length === 1 && whole.isTotal && areAlike(whole, parts[0]!);
    const isSaid = years.size > 1 && totalsWhatIsAdded(column.meaning.header);
    if (isSame || (years.size > 1 && (isSaid || sumOf(whole, parts) !== null)))
      setSumApart(header, column, dated, apart);
  }
}

const areAlike = (one: SummedColumn, other: SummedColumn): boolean =>
  one.values.every((value, row) => value === other.values[row]) && one.values.some((value) => value !== null);

/** `Centrum` over figures is a district; over names it is the place of something. */
function withPlacesOfFigures(header: HeaderRow): HeaderRow {
  const isOfFigures = ({ meaning, sample }: HeaderColumn): boolean =>
    meaning.label === 'place' && isNumberColumn(sample) && sample.texts === 0;
  if (!header.columns.some(isOfFigures)) return header;
  const columns = header.columns.map((column): HeaderColumn =>
    isOfFigures(column) ? { ...column, meaning: { ...column.meaning, label: null } } : column,
  );
  return { ...header, columns };
}

/**
 * Tells in a header which columns are parts of another, and which add up several moments: by what adds up, and by
 * what says total. A part stays among the columns, for she may choose it.
 */
export function withColumnsApart(found: HeaderRow): HeaderRow {
  const header = withPlacesOfFigures(found);
  const counts = header.columns.filter(isCount);
  if (counts.length < FEWEST_COLUMNS) return header;
  const reader = new ColumnReader(header, counts);
  const apart: Apart = { partOf: new Map(), sumsOfMoments: new Set(), said: new Map(), meanings: new Map() };
  for (const columns of grouped(counts, (column) => `${yearOf(column)} ${countOf(column)}`)) {
    tellWhole(header, reader, columns, apart);
  }
  const wholes = counts.filter(({ column }) => !apart.partOf.has(column) && !apart.sumsOfMoments.has(column));
  for (const columns of grouped(wholes, countOf)) tellSumOfYears(header, reader, columns, apart);
  return apart.said.size === 0
    ? header
    : { ...header, columns: header.columns.map((column) => toldColumn(column, apart)) };
}

function toldColumn(told: HeaderColumn, { partOf, sumsOfMoments, said, meanings }: Apart): HeaderColumn {
  const { column, meaning } = told;
  const whole = partOf.get(column);
  const finding = said.get(column);
  return {
    ...told,
    meaning: meanings.get(column) ?? meaning,
    ...(whole !== undefined && { partOf: whole }),
    ...(sumsOfMoments.has(column) && { isSumOfMoments: true }),
    ...(finding && { said: finding }),
  };
}
