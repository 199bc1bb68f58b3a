import { parseArea, type Area } from '../../address';
import { NO_CHOICES } from '../../choices';
import { SheetCells } from '../../sheetCells';
import type { CellKind, CellValue, SheetSnapshot, WorkbookSnapshot } from '../../snapshot';

/** An error cell: its code is text, and only the kind tells that it is an error. */
export interface ErrorCell {
  readonly error: string;
}

/** A number with a number format. */
export interface FormattedNumber {
  readonly number: number;
  readonly format: string;
}

export type TestCell = CellValue | null | ErrorCell | FormattedNumber;

export interface TestSheet {
  readonly name?: string;
  /** The address of the first cell of `cells`; A1 when it is left out. */
  readonly at?: string;
  readonly cells: readonly (readonly TestCell[])[];
  /** Excel tables by name, each with its range on the sheet. */
  readonly tables?: Readonly<Record<string, string>>;
  /** Rows of the sheet, counted from 0. */
  readonly hiddenRows?: readonly number[];
  /** Columns, likewise. */
  readonly hiddenColumns?: readonly number[];
  /** Named ranges, likewise. */
  readonly names?: Readonly<Record<string, string>>;
}

export const percent = (number: number): FormattedNumber => ({ number, format: '0.0%' });

function valueOf(cell: TestCell | undefined): CellValue {
  if (cell === undefined || cell === null) return '';
  if (typeof cell !== 'object') return cell;
  return 'error' in cell ? cell.error : cell.number;
}

function kindOf(cell: TestCell | undefined): CellKind {
  if (typeof cell === 'object' && cell !== null && 'error' in cell) return 'error';
  const value = valueOf(cell);
  if (value === '') return 'empty';
  if (typeof value === 'boolean') return 'boolean';
  return typeof value === 'number' ? 'number' : 'text';
}

function formatOf(cell: TestCell | undefined): string {
  return typeof cell === 'object' && cell !== null && 'format' in cell ? cell.format : 'General';
}

function sheetOf(sheet: TestSheet, index: number): SheetSnapshot {
  const start = parseArea(sheet.at ?? 'A1')!;
  const width = Math.max(0, ...sheet.cells.map((row) => row.length));
  const rows = sheet.cells.map((row) => Array.from({ length: width }, (_, column) => row[column]));
  const area: Area | undefined =
    width === 0
      ? undefined
      : {
          row: start.row,
          column: start.column,
          lastRow: start.row + rows.length - 1,
          lastColumn: start.column + width - 1,
        };
  const cells = new SheetCells(area);
  if (area) {
    const { row, column } = area;
    cells.takeValues(
      row,
      column,
      rows.map((line) => line.map(valueOf)),
    );
    cells.takeKinds(row, column, rows, kindOf);
    cells.takeFormats(
      row,
      column,
      rows.map((line) => line.map(formatOf)),
    );
  }
  return {
    name: sheet.name ?? `Blad${index + 1}`,
    isProtected: false,
    charts: new Map(),
    shapes: new Set(),
    area,
    cells,
    hiddenRows: new Set(sheet.hiddenRows),
    hiddenColumns: new Set(sheet.hiddenColumns),
  };
}

/** A workbook as the reader would have it, from arrays of cells. */
export function snapshotOf(...sheets: readonly TestSheet[]): WorkbookSnapshot {
  const areas = (of: (sheet: TestSheet) => Readonly<Record<string, string>> | undefined) =>
    sheets.flatMap((sheet, index) =>
      Object.entries(of(sheet) ?? {}).map(([name, range]) => ({
        name,
        sheet: sheet.name ?? `Blad${index + 1}`,
        area: parseArea(range)!,
      })),
    );
  return {
    sheets: sheets.map(sheetOf),
    tables: areas(({ tables }) => tables),
    names: areas(({ names }) => names),
    remembered: NO_CHOICES,
  };
}
