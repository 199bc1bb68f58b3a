import type { SheetModel, TableColumnModel, TableModel, WorkbookModel } from '../../model/workbookModel';
import { HostError, invalidArgument } from '../../protocol/hostError';
import { BLANK } from '../../model/cell';
import type { Area } from '../../../workbook/address';
import type { Cells } from '../remote';
import { columnsOf, intersection, isUnbounded, requireOnGrid, rowsOf } from './areas';
import { freeTableName } from './definedName';
import { requireUnprotected } from './protection';
import { nameColumns } from './tableHeaders';

const DEFAULT_STYLE = 'TableStyleMedium2';

function requireFree(sheet: SheetModel, area: Area, own?: TableModel): void {
  const other = sheet.tables.find((table) => table !== own && intersection(table.area, area));
  if (other) throw invalidArgument(`A table cannot overlap another table (${other.name}).`);
  if (sheet.mergedAreas.some((merged) => intersection(merged, area))) {
    throw new HostError('InvalidOperation', 'A table cannot hold merged cells.');
  }
}

/** Makes room for a header above data that has none. */
function insertHeaderRow(sheet: SheetModel, area: Area): Area {
  const grown = requireOnGrid({ ...area, lastRow: area.lastRow + 1 });
  for (let column = area.column; column <= area.lastColumn; column += 1) {
    const below = sheet.cell(grown.lastRow, column);
    if (below.value !== null || below.formula !== null) {
      throw new HostError('InvalidOperation', 'There is no room to shift the cells down for a header row.');
    }
    for (let row = grown.lastRow; row > area.row; row -= 1)
      sheet.setCell(row, column, sheet.cell(row - 1, column));
    sheet.setCell(area.row, column, BLANK);
  }
  return grown;
}

const newColumns = (count: number, first: number): TableColumnModel[] =>
  Array.from({ length: count }, (_, index) => ({ id: first + index, name: '' }));

/** Turns cells into a table, as Excel's Insert Table does. */
export function addTable({ sheet, area }: Cells, hasHeaders: boolean): TableModel {
  requireUnprotected(sheet, 'add a table');
  if (isUnbounded(area)) throw invalidArgument('A table needs a bounded range.');
  let whole = hasHeaders ? area : insertHeaderRow(sheet, area);
  // A header alone gets one blank row below it.
  if (rowsOf(whole) === 1) whole = requireOnGrid({ ...whole, lastRow: whole.lastRow + 1 });
  requireFree(sheet, whole);
  const table: TableModel = {
    id: sheet.workbook.nextId('TABLE'),
    name: freeTableName(sheet.workbook),
    area: whole,
    columns: newColumns(columnsOf(whole), 1),
    style: DEFAULT_STYLE,
    showFilterButton: true,
    showBandedRows: true,
    showHeaders: true,
    showTotals: false,
  };
  sheet.tables.push(table);
  nameColumns(sheet, table, whole.column, whole.lastColumn);
  return table;
}

/** Gives a table other cells; its header stays in its row and the old and new cells must meet. */
export function resizeTable(sheet: SheetModel, table: TableModel, area: Area): void {
  requireUnprotected(sheet, 'resize a table');
  if (isUnbounded(area)) throw invalidArgument('A table needs a bounded range.');
  if (area.row !== table.area.row) throw invalidArgument('The header of a table must stay in its row.');
  if (!intersection(area, table.area)) throw invalidArgument('The new range must overlap the table.');
  if (rowsOf(area) < (table.showHeaders ? 2 : 1))
    throw invalidArgument('A table has at least one row under its header.');
  requireFree(sheet, area, table);
  const before = table.area;
  let nextId = Math.max(0, ...table.columns.map((column) => column.id)) + 1;
  table.columns = Array.from({ length: columnsOf(area) }, (_, index) => {
    const kept = table.columns[area.column + index - before.column];
    if (kept) return kept;
    nextId += 1;
    return { id: nextId - 1, name: '' };
  });
  table.area = area;
  nameColumns(sheet, table, area.column, area.lastColumn);
}

/** Points structured references to a table's new name. */
export function replaceTableReferences(workbook: WorkbookModel, before: string, after: string): void {
  const escaped = before.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const parts = new RegExp(
    `"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\\p{L}\\p{N}_.])${escaped}(?=[[,;)\\s]|$)`,
    'giu',
  );
  const replaced = (formula: string): string =>
    formula.replace(parts, (part) => (/^["']/.test(part) ? part : after));
  for (const sheet of workbook.sheets) {
    for (const { row, column, cell } of [...sheet.entries()]) {
      if (cell.formula === null) continue;
      const formula = replaced(cell.formula);
      if (formula !== cell.formula) sheet.setCell(row, column, { ...cell, formula });
    }
  }
  for (const name of workbook.names) name.formula = replaced(name.formula);
}
