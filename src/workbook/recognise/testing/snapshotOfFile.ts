import { Workbook, type CellValue as FileValue, type Worksheet } from 'exceljs';
import { NO_CHOICES } from '../../choices';
import { GENERAL, SheetCells } from '../../sheetCells';
import type { CellKind, CellValue, SheetSnapshot, WorkbookSnapshot } from '../../snapshot';

function contentOf(value: FileValue): { readonly value: CellValue; readonly kind: CellKind } {
  if (value === null || value === undefined || value === '') return { value: '', kind: 'empty' };
  if (typeof value === 'number') return { value, kind: 'number' };
  if (typeof value === 'boolean') return { value, kind: 'boolean' };
  if (typeof value === 'string') return { value, kind: 'text' };
  if (value instanceof Date) return { value: value.toISOString(), kind: 'text' };
  if ('error' in value) return { value: value.error, kind: 'error' };
  if ('richText' in value) return { value: value.richText.map((part) => part.text).join(''), kind: 'text' };
  if ('hyperlink' in value) return { value: value.text, kind: 'text' };
  return contentOf(value.result as FileValue);
}

function sheetOf(sheet: Worksheet): SheetSnapshot {
  const [rows, columns] = [sheet.rowCount, sheet.columnCount];
  const grid = <T>(read: (row: number, column: number) => T): T[][] =>
    Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (__, column) => read(row + 1, column + 1)),
    );
  const content = grid((row, column) => contentOf(sheet.getCell(row, column).value));
  const area = rows === 0 ? undefined : { row: 0, column: 0, lastRow: rows - 1, lastColumn: columns - 1 };
  const cells = new SheetCells(area);
  cells.takeValues(
    0,
    0,
    content.map((row) => row.map(({ value }) => value)),
  );
  cells.takeKinds(0, 0, content, ({ kind }) => kind);
  cells.takeFormats(
    0,
    0,
    grid((row, column) => sheet.getCell(row, column).numFmt ?? GENERAL),
  );
  return {
    name: sheet.name,
    isProtected: false,
    charts: new Map(),
    shapes: new Set(),
    area,
    cells,
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
  };
}

/** A workbook file as the reader would have it; formulas with the values the file has for them. */
export async function snapshotOfFile(path: string): Promise<WorkbookSnapshot> {
  const workbook = new Workbook();
  await workbook.xlsx.readFile(path);
  return { sheets: workbook.worksheets.map(sheetOf), tables: [], names: [], remembered: NO_CHOICES };
}
