import { sectorNamed } from '../codes/sectorNamed';
import { nameInHeader, withoutYears } from '../headers/columnName';
import { withoutPart } from '../headers/partOfYear';
import { isValueHeader } from '../headers/dimensions';
import { arePlaces } from './placeNames';
import { areaRoles, type SizedArea } from './areaRoles';
import { isNumberColumn } from '../cells/columnSample';
import { extentOf } from '../rows/extent';
import type { HeaderColumn, HeaderRow } from '../headers/findHeaderRows';
import { placeOf } from '../cells/grid';
import { plainText } from '../words/text';
import { textsAround } from '../headers/textsAround';
import { isDerivedByTitle, measureOfTitle } from '../headers/titleMeasure';
import type { UnclearAreas } from './areaRoles';
import { areaFindings } from './areaFindings';

/** A header whose columns of other areas are known as such; or the areas of which the own one cannot be told. */
type AreaHeader =
  | { readonly header: HeaderRow; readonly unclear: null }
  | { readonly header: null; readonly unclear: UnclearAreas };

/** A column of figures that may be of an area: no part of another, and nothing that is worked out. */
const mayBeOfArea = ({ meaning, sample, role, partOf, isSumOfMoments }: HeaderColumn): boolean =>
  role === undefined &&
  partOf === undefined &&
  !isSumOfMoments &&
  isNumberColumn(sample) &&
  meaning.derivation === null &&
  meaning.label === null &&
  meaning.element === null &&
  meaning.extra === null &&
  !meaning.otherCount &&
  !meaning.partial &&
  !meaning.onlyYear;

/** A column that is called after an area: a name, perhaps with a year, and nothing that says what it counts. */
const isOfArea = (column: HeaderColumn): boolean =>
  mayBeOfArea(column) && column.meaning.measure === null && /\p{L}/u.test(column.meaning.header);

/** The same where it says what it counts, too. */
const isCountOfArea = (column: HeaderColumn): boolean =>
  mayBeOfArea(column) && column.meaning.measure !== null && areaOf(column) !== '';

/** A title that says that the columns are of areas: `Banen per gemeente`. */
const PER_AREA =
  /\b(?:per|naar|by|in de|alle) (?:gemeentes?|gemeenten|regio|regio's|gebied|gebieden|provincie|provincies|wijk|buurt|stadsdeel|municipalit(?:y|ies)|areas?|regions?|districts?|provinces?)\b/;

const areaOf = ({ meaning }: HeaderColumn): string =>
  meaning.measure === null
    ? withoutYears(meaning.part ? withoutPart(meaning.header) : meaning.header)
    : nameInHeader(meaning.header);

const yearOf = ({ meaning }: HeaderColumn): number => meaning.years[0] ?? 0;

/** Rows below the header enough to tell which area lies within which. */
const ROWS_COMPARED = 100;

function sizesOf({ grid, row }: HeaderRow, columns: readonly HeaderColumn[]): readonly SizedArea[] {
  const latest = new Map<string, HeaderColumn>();
  for (const column of columns) {
    const known = latest.get(areaOf(column));
    if (!known || yearOf(column) > yearOf(known)) latest.set(areaOf(column), column);
  }
  const lastRow = Math.min(grid.area.lastRow, row + ROWS_COMPARED);
  return [...latest].map(([name, { column }]) => ({
    name,
    jobs: Array.from({ length: lastRow - row }, (_, at) => {
      const value = grid.valueAt(row + 1 + at, column);
      return typeof value === 'number' ? value : null;
    }),
  }));
}

/** Areas over years, as merged cells are: every one of them at the same moments, which are more than one. */
function areOverYears({ top, row }: HeaderRow, columns: readonly HeaderColumn[]): boolean {
  const years = new Map<string, number[]>();
  for (const column of columns)
    years.set(areaOf(column), [...(years.get(areaOf(column)) ?? []), yearOf(column)]);
  const [first, ...others] = [...years.values()].map((each) => each.sort((one, other) => one - other).join());
  return top < row && first !== undefined && first.includes(',') && others.every((each) => each === first);
}

const isOwn = ({ meaning }: HeaderColumn): boolean => !meaning.reference && !meaning.region;

/** The columns of more than one area; null where nothing says that they are. */
function columnsOfAreas(header: HeaderRow): readonly HeaderColumn[] | null {
  const jobs = header.columns.filter(
    (column) => mayBeOfArea(column) && column.meaning.measure === 'jobs' && !column.meaning.reference,
  );
  const columns = header.columns.filter(jobs.length > 0 ? isCountOfArea : isOfArea);
  const own = new Set(columns.filter(isOwn).map(areaOf));
  if (own.size < 2 || isDerivedByTitle(header, columns)) return null;
  if (jobs.length > 0) return arePlaces(jobs.filter(isOwn).map(areaOf)) ? columns : null;
  const areAreas =
    columns.some(({ meaning }) => meaning.reference) ||
    textsAround(header).some((text) => PER_AREA.test(plainText(text))) ||
    areOverYears(header, columns) ||
    areOfTitle(header, columns.filter(isOwn));
  return areAreas ? columns : null;
}

/** Beside each other under a title that says that they are jobs: whatever they are called, one of them is not all. */
function areOfTitle(header: HeaderRow, columns: readonly HeaderColumn[]): boolean {
  const isOther = ({ meaning }: HeaderColumn): boolean =>
    meaning.earlier ||
    isValueHeader(withoutYears(meaning.header)) ||
    sectorNamed(meaning.header) === 'sector';
  return measureOfTitle(header) === 'jobs' && !columns.some(isOther);
}

/**
 * Tells the columns of a table that are called after areas apart: `Den Haag | Groot-Den Haag | Nederland`. Null
 * where the columns say what they count, where nothing says that they are of areas, or where their names say it all.
 */
function areasBeside(header: HeaderRow): AreaHeader | null {
  const columns = columnsOfAreas(header);
  if (!columns) return null;
  const around = textsAround(header);
  const sizes = sizesOf(header, columns);
  const names = sizes.map(({ name }) => name);
  const roles = areaRoles(sizes, header.grid.choices?.areas ?? {}, around);
  if (roles.own === null) {
    return { header: null, unclear: { sheet: header.grid.sheet, area: extentOf(header), areas: names } };
  }
  const roleOf = (column: HeaderColumn): number => names.indexOf(areaOf(column));
  const taken = [roles.own, roles.region, roles.reference];
  return {
    unclear: null,
    header: {
      ...header,
      findings: areaFindings(placeOf(header.grid, header.row, columns[0]!.column), names, roles),
      columns: header.columns
        .filter((column) => !columns.includes(column) || taken.includes(roleOf(column)))
        .map((column) =>
          columns.includes(column)
            ? {
                ...column,
                meaning: {
                  ...column.meaning,
                  region: roleOf(column) === roles.region,
                  reference: roleOf(column) === roles.reference,
                  // Of an area that is told apart a year says as much as it does above a table of one area.
                  onlyYear: column.meaning.years.length === 1 && roleOf(column) !== roles.reference,
                },
              }
            : column,
        ),
    },
  };
}

/** Headers with the columns of their areas told apart, and the tables of which the own area cannot be told. */
export interface HeadersOfAreas {
  readonly headers: readonly HeaderRow[];
  readonly unclear: readonly UnclearAreas[];
}

/** Tells areas apart in every header. One that leaves out the row with the names of its areas is none. */
export function tellAreasApart(found: readonly HeaderRow[]): HeadersOfAreas {
  const told = found.map((header) => ({ header, areas: areasBeside(header) }));
  const isWithoutNames = (header: HeaderRow): boolean =>
    told.some(
      ({ areas, header: whole }) =>
        areas !== null &&
        whole.row === header.row &&
        whole.top < header.top &&
        whole.columns[0]!.column === header.columns[0]!.column &&
        // A title above the first column says nothing of the others.
        whole.columns.some(
          ({ meaning }, at) => at > 0 && meaning.header !== header.columns[at]?.meaning.header,
        ),
    );
  const kept = told.filter(({ header }) => !isWithoutNames(header));
  return {
    headers: kept.map(({ header, areas }) =>
      areas ? (areas.header ?? { ...header, isOfUnclearAreas: true }) : header,
    ),
    unclear: kept.flatMap(({ areas }) => areas?.unclear ?? []),
  };
}
