import { areaRoles, type SizedArea } from './areaRoles';
import { isNumberColumn } from '../cells/columnSample';
import { extentOf } from '../rows/extent';
import type { HeaderColumn, HeaderRow } from '../headers/findHeaderRows';
import { placeOf } from '../cells/grid';
import { plainText } from '../words/text';
import { textsAround } from '../headers/textsAround';
import { isDerivedByTitle } from '../headers/titleMeasure';
import type { UnclearAreas } from './areaRoles';
import { areaFindings } from './areaFindings';

/** A header whose columns of other areas are known as such; or the areas of which the own one cannot be told. */
type AreaHeader =
  | { readonly header: HeaderRow; readonly unclear: null }
  | { readonly header: null; readonly unclear: UnclearAreas };

/** A column that is called after an area: a name, perhaps with a year, and nothing that says what it counts. */
const isOfArea = ({ meaning, sample, role }: HeaderColumn): boolean =>
  role === undefined &&
  isNumberColumn(sample) &&
  meaning.measure === null &&
  meaning.derivation === null &&
  meaning.label === null &&
  meaning.element === null &&
  meaning.extra === null &&
  !meaning.otherCount &&
  !meaning.partial &&
  !meaning.onlyYear &&
  /\p{L}/u.test(meaning.header);

/** A title that says that the columns are of areas: `Banen per gemeente`. */
const PER_AREA =
  /\b(?:per|naar|by|in de|alle) (?:gemeentes?|gemeenten|regio|regio's|gebied|gebieden|provincie|provincies|wijk|buurt|stadsdeel|municipalit(?:y|ies)|areas?|regions?|districts?|provinces?)\b/;

const areaOf = ({ meaning }: HeaderColumn): string =>
  meaning.header
    .replace(/[\s,(]*(?:19|20)\d{2}\)?/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

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

/**
 * Tells the columns of a table that are called after areas apart: `Den Haag | Groot-Den Haag | Nederland`. Null
 * where the columns say what they count, where nothing says that they are of areas, or where their names say it all.
 */
function areasBeside(header: HeaderRow): AreaHeader | null {
  const says = header.columns.some(({ meaning }) => meaning.measure === 'jobs' && !meaning.reference);
  const columns = header.columns.filter(isOfArea);
  const own = new Set(columns.filter(({ meaning }) => !meaning.reference && !meaning.region).map(areaOf));
  if (says || own.size < 2 || isDerivedByTitle(header, columns)) return null;
  const around = textsAround(header);
  const areAreas =
    columns.some(({ meaning }) => meaning.reference) ||
    around.some((text) => PER_AREA.test(plainText(text))) ||
    areOverYears(header, columns);
  if (!areAreas) return null;
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
                  // Of the own area a year says as much as it does above a table of one area.
                  onlyYear: roleOf(column) === roles.own && column.meaning.years.length === 1,
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
        whole.columns[0]!.column === header.columns[0]!.column,
    );
  const kept = told.filter(({ header }) => !isWithoutNames(header));
  return {
    headers: kept.flatMap(({ header, areas }) => (areas ? (areas.header ?? []) : header)),
    unclear: kept.flatMap(({ areas }) => areas?.unclear ?? []),
  };
}
