import { overlaps, type Area } from '../address';
import type { SheetSnapshot, WorkbookSnapshot } from '../snapshot';
import { tellAreasApart } from './areas/areaColumns';
import { asReferenceTable } from './areas/areaOfTable';
import { isTextColumn } from './cells/columnSample';
import { isOfClusters } from './kinds/clusterTable';
import { elementColumnsOf } from './columns/elementColumns';
import { headsEducation } from './kinds/educationTable';
import { findHeaderRows, type HeaderRow } from './headers/findHeaderRows';
import { tellMoments } from './headers/tellMoments';
import { givenHeaders } from './layouts/givenHeaders';
import { findRegisters } from './layouts/registerTable';
import { findLongTables } from './layouts/findLongTables';
import { gridOf, without, type Grid } from './cells/grid';
import { withoutListRows } from './rows/listRows';
import { isOfProjects } from './kinds/projectTable';
import { gridsOf, isOwnSheet, namedGrids, outsideName } from './searchableGrids';
import { missionColumnsOf } from './kinds/missionTable';
import { schemeColumnsOf } from './codes/schemeTable';
import { sectorColumnsOf } from './columns/sectorColumns';
import { stopsOf } from './rows/stops';
import type { HeaderStops } from './rows/tableBody';
import type { TablePlace } from './tableChoice';
import { labelled } from './rows/textRows';
import { withColumnsApart } from './totals/columnsApart';
import type { UnclearAreas } from './areas/areaRoles';

/** A part of a sheet (an Excel table, or what stands outside them) with the rows in it that may head a table. */
export interface SearchedGrid {
  readonly sheet: string;
  readonly headers: readonly HeaderRow[];
  /** Where tables begin, so that none runs on into the next. */
  readonly stops: HeaderStops;
  /** One of the headers is surely that of a table. */
  readonly isOfTables: boolean;
  /** Tables of several areas, of which the own one cannot be told. */
  readonly unclear: readonly UnclearAreas[];
}

function headsTexts(header: HeaderRow): boolean {
  return (
    (labelled(header, 'element') !== null && labelled(header, 'rating', 'verdict') !== null) ||
    isOfClusters(header) ||
    isOfProjects(header) ||
    (labelled(header, 'selected') !== null && header.columns.some((c) => isTextColumn(c.sample))) ||
    missionColumnsOf(header) !== null ||
    headsEducation(header) ||
    schemeColumnsOf(header) !== null
  );
}

function headsSectors(header: HeaderRow): boolean {
  if (sectorColumnsOf(header) !== null) return true;
  const ofReference = asReferenceTable(header);
  return ofReference !== null && sectorColumnsOf(ofReference) !== null;
}

const areaOf = (header: HeaderRow): Area => ({
  row: header.row,
  lastRow: header.row,
  column: header.columns[0]!.column,
  lastColumn: header.columns[header.columns.length - 1]!.column,
});

/** The analyst's own sheets; those that Regiolens made are not searched. */
export function ownersSheets(snapshot: WorkbookSnapshot): SheetSnapshot[] {
  return snapshot.sheets.filter((sheet) => !isOwnSheet(snapshot, sheet));
}

/** Searches one sheet for rows that may head a table. */
export function searchSheet(snapshot: WorkbookSnapshot, sheet: SheetSnapshot): SearchedGrid[] {
  const named = searchNames(snapshot, sheet);
  const around = gridsOf(snapshot, sheet).flatMap((grid) =>
    searchGrid(snapshot, without(grid, grid.tableName === undefined ? named.map(({ area }) => area) : [])),
  );
  return [...named.flatMap(({ searched }) => searched), ...around];
}

/** Her named ranges that hold a table of their own, each searched by itself as an Excel table is. */
function searchNames(
  snapshot: WorkbookSnapshot,
  sheet: SheetSnapshot,
): readonly { readonly area: Area; readonly searched: readonly SearchedGrid[] }[] {
  return namedGrids(snapshot, sheet).flatMap((grid) => {
    const outside = outsideName(snapshot, sheet, grid);
    const searched = searchGrid(snapshot, grid).map((one) => ({
      ...one,
      headers: one.headers.map((header) => ({
        ...header,
        findings: [...(header.findings ?? []), ...outside],
      })),
    }));
    const isTable = searched.some(({ isOfTables }) => isOfTables);
    return isTable ? [{ area: grid.area, searched }] : [];
  });
}

/** The cells of one place by themselves, as if nothing stood around them; none of them on a sheet of ours. */
function gridAt(snapshot: WorkbookSnapshot, place: TablePlace): Grid | null {
  const sheet = ownersSheets(snapshot).find(({ name }) => name === place.sheet);
  const used = sheet?.area;
  if (!used || !overlaps(used, place.area)) return null;
  const within: Area = {
    row: Math.max(used.row, place.area.row),
    column: Math.max(used.column, place.area.column),
    lastRow: Math.min(used.lastRow, place.area.lastRow),
    lastColumn: Math.min(used.lastColumn, place.area.lastColumn),
  };
  return gridOf(sheet, within, []);
}

/** Searches the cells of one place for rows that may head a table. */
export function searchPlace(snapshot: WorkbookSnapshot, place: TablePlace): SearchedGrid[] {
  const grid = gridAt(snapshot, place);
  return grid ? searchGrid(snapshot, grid) : [];
}

/** Takes the place for a table, whatever its header says: she pointed at it. */
export function givenPlace(snapshot: WorkbookSnapshot, place: TablePlace): SearchedGrid[] {
  const grid = gridAt(snapshot, place);
  if (!grid) return [];
  const headers = givenHeaders({ ...grid, choices: snapshot.remembered }).map((header) =>
    withColumnsApart(tellMoments(header, snapshot.readIn)),
  );
  return [{ sheet: grid.sheet, headers, stops: stopsOf([]), isOfTables: true, unclear: [] }];
}

/** The long tables, each seen as a wide one, and what stands around them. */
function searchGrid({ remembered: choices, readIn }: WorkbookSnapshot, cells: Grid): SearchedGrid[] {
  const grid: Grid = { ...cells, choices };
  const registers = findRegisters(grid);
  const others = without(
    grid,
    registers.map(({ area }) => area),
  );
  const long = [...registers, ...findLongTables(others)];
  const beside = withoutListRows(
    findHeaderRows(
      without(
        grid,
        long.map(({ area }) => area),
      ),
    ),
  );
  const { headers, unclear } = tellAreasApart(
    beside.map((header) => withColumnsApart(tellMoments(header, readIn))),
  );
  const accepted = headers.filter(
    (header) => headsTexts(header) || elementColumnsOf(header) !== null || headsSectors(header),
  );
  const stops = stopsOf([...accepted.map(areaOf), ...long.map(({ area }) => area)]);
  return [
    {
      sheet: grid.sheet,
      headers,
      stops,
      isOfTables: accepted.length > 0,
      unclear,
    },
    ...long.map(({ header, unclear }): SearchedGrid => ({
      sheet: grid.sheet,
      isOfTables: true,
      headers: [withColumnsApart(tellMoments(header, readIn))],
      stops: stopsOf([]),
      unclear: unclear ? [unclear] : [],
    })),
  ];
}
