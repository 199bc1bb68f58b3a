import type { SheetModel, TableModel } from '../../model/workbookModel';
import type { Area } from '../../../workbook/address';
import { intersection } from './areas';
import { shownValue } from './cellEntry';

/** Column names compare without regard to capitals. */
const key = (name: string): string => name.toLowerCase();

/** A name no other column has: `Sector`, `Sector2`, `Sector3`. */
export function freeColumnName(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(key(wanted))) return wanted;
  let number = 2;
  while (taken.has(key(`${wanted}${number}`))) number += 1;
  return `${wanted}${number}`;
}

/** After cells were written: header cells become text, unique and never blank, and give the columns their names. */
export function keepTableHeaders(sheet: SheetModel, written: Area): void {
  for (const table of sheet.tables) {
    if (!table.showHeaders) continue;
    const header: Area = { ...table.area, lastRow: table.area.row };
    const touched = intersection(header, written);
    if (touched) nameColumns(sheet, table, touched.column, touched.lastColumn);
  }
}

/** Takes the names of some columns from their header cells, and puts the cells right where Excel would. */
export function nameColumns(sheet: SheetModel, table: TableModel, first: number, last: number): void {
  const { row, column: start } = table.area;
  const taken = new Set<string>();
  table.columns.forEach((column, index) => {
    if (start + index < first || start + index > last) taken.add(key(column.name));
  });
  for (let at = first; at <= last; at += 1) {
    const column = table.columns[at - start];
    if (!column) continue;
    const cell = sheet.cell(row, at);
    const shown = String(shownValue(cell.formula === null ? cell.value : cell.formula));
    const name = freeColumnName(shown === '' ? `Column${at - start + 1}` : shown, taken);
    taken.add(key(name));
    column.name = name;
    writeHeader(sheet, row, at, name);
  }
}

export function writeHeader(sheet: SheetModel, row: number, column: number, name: string): void {
  const cell = sheet.cell(row, column);
  if (cell.value === name && cell.formula === null) return;
  sheet.setCell(row, column, { value: name, formula: null, style: cell.style });
}
