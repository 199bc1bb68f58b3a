import type { Area } from '../../address';
import type { Finding } from '../../findings';
import { areaRoles, takenAreas, type SizedArea, type TakenArea } from '../areas/areaRoles';
import { yearOfPeriod } from '../headers/dimensions';
import type { HeaderRow } from '../headers/findHeaderRows';
import type { LongTable } from './longTable';
import { placeOf, type Grid } from '../cells/grid';
import { elementOf, headerMeaning, type HeaderMeaning } from '../headers/headerRole';
import { measureOfTitle } from '../headers/titleMeasure';
import { labelOfCell } from '../rows/tableBody';
import { textsAround } from '../headers/textsAround';
import { NO_SAMPLE, turnedColumnsAt, type TurnedColumns } from './turnedColumns';
import { wideHeader, type WideColumn } from './wideView';
import { areaFindings } from '../areas/areaFindings';
import { sectorNamed } from '../codes/sectorNamed';

/** A row of a turned table, which is a column of the wide one. */
interface TurnedRow {
  readonly row: number;
  readonly text: string;
  readonly meaning: HeaderMeaning;
  /** The name of an area; empty where the row says what it counts, or of when it is, and no more. */
  readonly area: string;
}

/** A share, a growth or a count is no name of an area. */
const saysNothingElse = ({ measure, derivation, extra, otherCount }: HeaderMeaning): boolean =>
  measure === null && derivation === null && extra === null && !otherCount;

/** What a row is called without its year: the name of an area where it is not called after what it counts. */
function areaIn(grid: Grid, row: number, { names }: TurnedColumns): string {
  const texts = names.flatMap((column) => {
    const value = grid.valueAt(row, column);
    const isWhen = yearOfPeriod(value) !== null && /^\W*\d{4}/.test(String(value));
    return isWhen || headerMeaning(String(value)).onlyYear ? [] : [labelOfCell(grid.at(row, column))];
  });
  return texts
    .filter((text) => text !== '' && saysNothingElse(headerMeaning(text)))
    .join(' ')
    .replace(/[\s,(]*(?:19|20)\d{2}\)?\s*$/, '')
    .trim();
}

function rowsBelow(grid: Grid, header: number, columns: TurnedColumns): readonly TurnedRow[] {
  const rows: TurnedRow[] = [];
  for (let row = header + 1; row <= grid.area.lastRow; row++) {
    const texts = columns.names
      .map((column) => labelOfCell(grid.at(row, column)))
      .filter((text) => text !== '');
    const hasFigures = columns.sectors.some((column) => grid.valueAt(row, column) !== '');
    if (texts.length === 0 || !hasFigures) break;
    const text = texts.join(' ');
    rows.push({ row, text, meaning: headerMeaning(text), area: areaIn(grid, row, columns) });
  }
  return rows;
}

/** Rows of elements, sectors or levels of schooling are no moments and no areas. */
function areFigures(grid: Grid, rows: readonly TurnedRow[], { names }: TurnedColumns): boolean {
  const others = rows.filter(({ row }) =>
    names.some((column) => {
      const value = grid.valueAt(row, column);
      return sectorNamed(value) !== null || elementOf(String(value)) !== null;
    }),
  );
  const known = rows.filter(
    ({ meaning }) =>
      meaning.measure !== null || meaning.reference || meaning.region || meaning.years.length > 0,
  );
  return others.length === 0 && known.length > 0;
}

function sizesOf(grid: Grid, rows: readonly TurnedRow[], { sectors }: TurnedColumns): readonly SizedArea[] {
  const latest = new Map<string, TurnedRow>();
  const yearOf = ({ meaning }: TurnedRow): number => meaning.years[0] ?? 0;
  for (const row of rows) {
    const known = latest.get(row.area);
    if (!known || yearOf(row) > yearOf(known)) latest.set(row.area, row);
  }
  return [...latest].map(([name, { row }]) => ({
    name,
    jobs: sectors.map((column) => {
      const value = grid.valueAt(row, column);
      return typeof value === 'number' ? value : null;
    }),
  }));
}

/**
 * Sees a table that has its sectors beside each other, and its areas, years or counts below each other, as one
 * that has them the other way round. Null for a row that heads no such table.
 */
export function turnedTableAt(grid: Grid, row: number): LongTable | null {
  const columns = turnedColumnsAt(grid, row);
  if (!columns) return null;
  const rows = rowsBelow(grid, row, columns);
  if (rows.length === 0 || !areFigures(grid, rows, columns)) return null;
  const area: Area = {
    row,
    column: columns.names[0]!,
    lastRow: rows[rows.length - 1]!.row,
    lastColumn: columns.sectors[columns.sectors.length - 1]!,
  };
  const all = [...columns.names, ...columns.sectors];
  const header: HeaderRow = {
    grid,
    row,
    top: row,
    columns: all.map((column) => ({ column, meaning: headerMeaning(''), sample: NO_SAMPLE })),
  };
  const named = rows.filter((one) => one.area !== '');
  const sizes = sizesOf(grid, named, columns);
  const isOfAreas = sizes.length > 1 || (sizes.length === 1 && named.length < rows.length);
  const roles = isOfAreas
    ? areaRoles(sizes, grid.choices?.areas ?? {}, textsAround(header))
    : { own: null, region: null, reference: null };
  const taken = takenAreas(roles);
  const names = sizes.map(({ name }) => name);
  const findings: readonly Finding[] = isOfAreas
    ? areaFindings(placeOf(grid, row, columns.names[0]!), names, roles)
    : [];
  const figures = rows.flatMap((one): WideColumn[] => {
    const role = roleOf(one, names, taken, isOfAreas);
    if (role === null) return [];
    const measure = one.meaning.measure ?? (saysNothingElse(one.meaning) ? measureOfTitle(header) : null);
    return [
      {
        meaning: {
          ...one.meaning,
          measure,
          label: null,
          region: one.meaning.region && role === 'own' ? one.meaning.region : role === 'region',
          reference: one.meaning.reference || role === 'reference',
        },
        header: { row: one.row, column: columns.names[0]! },
        cellOf: (index) => ({ row: one.row, column: columns.sectors[index]! }),
      },
    ];
  });
  const key: WideColumn = {
    meaning: headerMeaning(columns.areCodes ? 'SBI' : 'Sector'),
    header: { row, column: columns.names[0]! },
    cellOf: (index) => ({ row, column: columns.sectors[index]! }),
  };
  return {
    area,
    header: wideHeader(
      { header, area, findings, namesAreas: isOfAreas },
      columns.sectors.length,
      [key],
      figures,
    ),
    unclear:
      isOfAreas && roles.own === null && !rows.some((one) => one.area === '')
        ? { sheet: grid.sheet, area, areas: names }
        : null,
  };
}

/** What a row is of; null for an area that is not used. */
function roleOf(
  { area }: TurnedRow,
  names: readonly string[],
  taken: readonly TakenArea[],
  isOfAreas: boolean,
): TakenArea['role'] | null {
  if (!isOfAreas || area === '') return 'own';
  return taken.find((one) => names[one.area] === area)?.role ?? null;
}
