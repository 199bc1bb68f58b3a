import type { Area } from '../address';
import type { SheetSnapshot, WorkbookSnapshot } from '../snapshot';
import { isTextColumn } from './columnSample';
import { elementColumnsOf } from './elementColumns';
import { findHeaderRows, type HeaderRow } from './findHeaderRows';
import { gridsOf, isOwnSheet } from './searchableGrids';
import { sectorColumnsOf } from './sectorColumns';
import { stopsOf } from './stops';
import type { HeaderStops } from './tableBody';
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
    (labelled(header, 'phase') !== null && labelled(header, 'name', 'cluster') !== null) ||
    (labelled(header, 'selected') !== null && header.columns.some((c) => isTextColumn(c.sample)))
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
  return gridsOf(snapshot, sheet).map((grid) => {
    const headers = findHeaderRows(grid);
    const accepted = headers.filter(
      (header) => headsTexts(header) || elementColumnsOf(header) !== null || sectorColumnsOf(header) !== null,
    );
    return { sheet: sheet.name, headers, stops: stopsOf(accepted.map(areaOf)) };
  });
}
