import { BLANK, type CellStyle } from '../../src/workbench/model/cell';
import { WorkbookModel, type SheetModel } from '../../src/workbench/model/workbookModel';
import { parseArea, type Area } from '../../src/workbook/address';
import type { Written } from '../host/workbooks';

/** A cell with more to it than what it holds. */
export interface Dressed {
  readonly value: Written;
  readonly format?: string;
  readonly indent?: number;
}

export type Cells = readonly (readonly (Written | Dressed)[])[];

const isDressed = (cell: Written | Dressed): cell is Dressed =>
  typeof cell === 'object' && cell !== null && 'value' in cell;

export const percent = (value: number): Dressed => ({ value, format: '0.0%' });

export const indented = (value: string, indent = 1): Dressed => ({ value, indent });

/** A day as Excel keeps it: a serial number that the format shows as a date. */
export function day(year: number, month: number, date: number, format = 'd-m-yyyy'): Dressed {
  const serial = (Date.UTC(year, month - 1, date) - Date.UTC(1899, 11, 30)) / 86_400_000;
  return { value: serial, format };
}

export function area(address: string): Area {
  const found = parseArea(address);
  if (!found) throw new Error(`${address} is no range.`);
  return found;
}

function styleOf({ format, indent }: Dressed): CellStyle {
  return {
    ...(format === undefined ? {} : { numberFormat: format }),
    ...(indent === undefined ? {} : { indentLevel: indent }),
  };
}

/** Types cells into a sheet; a text that starts with `=` is a formula. */
export function write(sheet: SheetModel, cells: Cells, at = 'A1'): void {
  const { row, column } = area(at);
  cells.forEach((line, y) =>
    line.forEach((cell, x) => {
      const dressed = isDressed(cell) ? cell : { value: cell };
      const { value } = dressed;
      const formula = typeof value === 'string' && value.startsWith('=') ? value : null;
      sheet.setCell(row + y, column + x, {
        ...BLANK,
        value: formula === null ? value : null,
        formula,
        style: styleOf(dressed),
      });
    }),
  );
}

/** Her workbook, made sheet by sheet, with the features of Excel that a table of hers may have. */
export class Book {
  readonly workbook = new WorkbookModel();

  sheet(name: string, cells: Cells, at = 'A1'): SheetModel {
    const sheet = this.workbook.addSheet(name);
    write(sheet, cells, at);
    return sheet;
  }

  name(name: string, formula: string): void {
    this.workbook.names = [...this.workbook.names, { name, formula }];
  }

  /** Makes an Excel table of a range whose first row holds its headers. */
  table(sheet: SheetModel, name: string, address: string, showTotals = false): void {
    const range = area(address);
    const columns = Array.from({ length: range.lastColumn - range.column + 1 }, (_, index) => ({
      id: index + 1,
      name: String(sheet.cell(range.row, range.column + index).value),
    }));
    sheet.tables.push({
      id: this.workbook.nextId('TABLE'),
      name,
      area: range,
      columns,
      style: 'TableStyleMedium2',
      showFilterButton: true,
      showBandedRows: true,
      showHeaders: true,
      showTotals,
    });
  }

  /** Leaves in view only the rows of a table whose column holds one of these texts. */
  filter(sheet: SheetModel, tableName: string, columnId: number, texts: readonly string[]): void {
    const table = sheet.tables.find(({ name }) => name === tableName)!;
    table.filters = [{ columnId, texts, blanks: false }];
    const { row, column, lastRow } = table.area;
    for (let below = row + 1; below <= lastRow; below++) {
      const text = String(sheet.cell(below, column + columnId - 1).value);
      if (!texts.includes(text)) sheet.hiddenRows.add(below);
    }
  }
}
