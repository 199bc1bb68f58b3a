import type { Area } from '../address';
import type { SheetSnapshot, WorkbookSnapshot } from '../snapshot';
import { isTextColumn } from './columnSample';
import { isOfClusters } from './clusterTable';
import { elementColumnsOf } from './elementColumns';
import { headsEducation } from './educationTable';
import { findHeaderRows, type HeaderRow } from './findHeaderRows';
import { gridOf, type Grid } from './grid';
import { withoutListRows } from './listRows';
import { isOfProjects } from './projectTable';
import { gridsOf, isOwnSheet } from './searchableGrids';
import { missionColumnsOf } from './missionTable';
import { sectorColumnsOf } from './sectorColumns';
import { stopsOf } from './stops';
import type { HeaderStops } from './tableBody';
import { overlaps, type TablePlace } from './tableChoice';
import { labelled } from './textRows';

/** A part of a sheet (an Excel table, or what stands outside them) with the rows in it that may head a table. */
export interface SearchedGrid {
  readonly sheet: string;
  readonly headers: readonly HeaderRow[];
  /** Where tables begin, so that none runs on into the next. */
  readonly stops: HeaderStops;
}

function headsTexts(header: HeaderRow): boolean {
  return (
    (labelled(header, 'element') !== null && labelled(header, 'rating', 'verdict') !== null) ||
    isOfClusters(header) ||
    isOfProjects(header) ||
    (labelled(header, 'selected') !== null && header.columns.some((c) => isTextColumn(c.sample))) ||
    missionColumnsOf(header) !== null ||
    headsEducation(header)
  );
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
  return gridsOf(snapshot, sheet).map(searchGrid);
}

/** Searches the cells of one place by themselves, as if nothing stood around them; none of them on a sheet of ours. */
export function searchPlace(snapshot: WorkbookSnapshot, place: TablePlace): SearchedGrid[] {
  const sheet = ownersSheets(snapshot).find(({ name }) => name === place.sheet);
  const used = sheet?.area;
  if (!used || !overlaps(used, place.area)) return [];
  const within: Area = {
    row: Math.max(used.row, place.area.row),
    column: Math.max(used.column, place.area.column),
    lastRow: Math.min(used.lastRow, place.area.lastRow),
    lastColumn: Math.min(used.lastColumn, place.area.lastColumn),
  };
  return [searchGrid(gridOf(sheet, used, within, []))];
}

function searchGrid(grid: Grid): SearchedGrid {
  const headers = withoutListRows(findHeaderRows(grid));
  const accepted = headers.filter(
    (header) => headsTexts(header) || elementColumnsOf(header) !== null || sectorColumnsOf(header) !== null,
  );
  return { sheet: grid.sheet, headers, stops: stopsOf(accepted.map(areaOf)) };
}
