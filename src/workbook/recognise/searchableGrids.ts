import { TABLE_NAME } from '../sheetRoles';
import type { SheetSnapshot, WorkbookSnapshot } from '../snapshot';
import { gridOf, type Grid } from './grid';

const OURS: ReadonlySet<string> = new Set(Object.values(TABLE_NAME).map((name) => name.toLowerCase()));

/** A sheet of ours holds a table of ours; a copy of it holds a table with another name, and is the analyst's. */
export function isOwnSheet(snapshot: WorkbookSnapshot, sheet: SheetSnapshot): boolean {
  return snapshot.tables.some((table) => table.sheet === sheet.name && OURS.has(table.name.toLowerCase()));
}

/** The parts of a sheet to search: each Excel table by itself, and what stands outside them. */
export function gridsOf(snapshot: WorkbookSnapshot, sheet: SheetSnapshot): Grid[] {
  const used = sheet.area;
  if (!used) return [];
  const tables = snapshot.tables.filter((table) => table.sheet === sheet.name);
  const holes = tables.map((table) => table.area);
  return [
    ...tables.map((table) => gridOf(sheet, used, table.area, [], table.name)),
    gridOf(sheet, used, used, holes),
  ];
}
