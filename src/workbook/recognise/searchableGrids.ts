import { TABLE_NAME } from '../sheetRoles';
import { overlaps, type Area } from '../address';
import type { SheetSnapshot, WorkbookSnapshot } from '../snapshot';
import type { Finding } from '../findings';
import { filledParts } from './cells/filledParts';
import { gridOf, isBlank, placeOf, textOf, type Grid } from './cells/grid';
import { holdsNumber } from './cells/readFigure';
import { isFootnote, rowKindOf } from './rows/rowLabel';
import { displayText } from './words/text';

const OURS: ReadonlySet<string> = new Set(Object.values(TABLE_NAME).map((name) => name.toLowerCase()));

/** A sheet of ours holds a table of ours; a copy of it holds a table with another name, and is the analyst's. */
export function isOwnSheet(snapshot: WorkbookSnapshot, sheet: SheetSnapshot): boolean {
  return snapshot.tables.some((table) => table.sheet === sheet.name && OURS.has(table.name.toLowerCase()));
}

/** The parts of a sheet to search: each Excel table by itself, and what stands outside them. */
export function gridsOf(snapshot: WorkbookSnapshot, sheet: SheetSnapshot): Grid[] {
  const used = sheet.area;
  if (!used) return [];
  const tables = snapshot.tables.filter((table) => table.sheet === sheet.name && overlaps(table.area, used));
  const holes = tables.map((table) => table.area);
  return [
    // A table may go on far beyond what is filled in.
    ...tables.map((table) => gridOf(sheet, within(table.area, used), [], table.name)),
    ...filledParts(sheet.cells, used).map((part) => gridOf(sheet, part, holes)),
  ];
}

const cellsIn = ({ row, lastRow, column, lastColumn }: Area): number =>
  (lastRow - row + 1) * (lastColumn - column + 1);

/** Whether the first row of a range goes on beside it, so that the range is a part of a table only. */
function isCutOut(used: Grid, { row, column, lastColumn }: Area, others: readonly Area[]): boolean {
  return [column - 1, lastColumn + 1].some(
    (beside) =>
      !isBlank(used.at(row, beside)) &&
      !others.some((other) => other.column === beside || other.lastColumn === beside),
  );
}

/** That the row right below a named range is like one of its rows: only what the range holds is read. */
export function outsideName(
  snapshot: WorkbookSnapshot,
  sheet: SheetSnapshot,
  grid: Grid,
): readonly Finding[] {
  const { lastRow, column, lastColumn } = grid.area;
  const row = lastRow + 1;
  const isNamed = snapshot.names.some((one) => one.sheet === sheet.name && one.area.row === row);
  if (!sheet.area || isNamed) return [];
  const used = gridOf(sheet, sheet.area, []);
  const below = Array.from({ length: lastColumn - column + 1 }, (_, at) => used.at(row, column + at));
  const at = below.findIndex((cell) => textOf(cell) !== '');
  const label = at < 0 ? '' : displayText(textOf(below[at]!));
  if (at < 0 || !below.some(holdsNumber) || rowKindOf(label) !== 'row' || isFootnote(label)) return [];
  const message = { kind: 'rowsOutsideName', name: grid.tableName ?? '', label } as const;
  return [{ severity: 'notice', place: placeOf(used, row, column + at), message }];
}

/**
 * The named ranges on a sheet that may each be a table: several rows, not overlapping an Excel table or a smaller
 * such range, and not a part of a wider one.
 */
export function namedGrids(snapshot: WorkbookSnapshot, sheet: SheetSnapshot): readonly Grid[] {
  const used = sheet.area;
  if (!used) return [];
  const all = gridOf(sheet, used, []);
  const tables = snapshot.tables.filter((table) => table.sheet === sheet.name).map(({ area }) => area);
  const named = snapshot.names
    .filter((one) => one.sheet === sheet.name && overlaps(one.area, used))
    .map(({ name, area }) => ({ name, area: within(area, used) }))
    .filter(({ area }) => area.lastRow > area.row && area.lastColumn > area.column)
    .sort((one, other) => cellsIn(one.area) - cellsIn(other.area));
  const taken: Area[] = [...tables];
  return named.flatMap(({ name, area }) => {
    const others = named.filter((one) => one.area !== area).map((one) => one.area);
    if (taken.some((one) => overlaps(one, area)) || isCutOut(all, area, others)) return [];
    taken.push(area);
    return [gridOf(sheet, area, [], name)];
  });
}

const within = (area: Area, used: Area): Area => ({
  row: Math.max(area.row, used.row),
  column: Math.max(area.column, used.column),
  lastRow: Math.min(area.lastRow, used.lastRow),
  lastColumn: Math.min(area.lastColumn, used.lastColumn),
});
