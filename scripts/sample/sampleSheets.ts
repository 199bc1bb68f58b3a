import ExcelJS from 'exceljs';
import type { LooseColumn, LooseSheet } from '../../src/workbook/insert/looseSheet';
import { FIRST_LOOSE_ROW } from '../../src/workbook/insert/looseSheet';
import type { CellContent } from '../../src/workbook/sheetPlan';
import { ABOUT_SHEET } from './aboutSheet';
import { HEADER_ROW } from './tidySheet';

/**
 * The sheets of a sample workbook as plain data, for the pane to insert. They are taken from the workbook
 * itself, so that both hold the same figures; the sheet about the file says nothing in somebody's own workbook.
 */
export async function sampleSheets(file: Uint8Array): Promise<readonly LooseSheet[]> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(file as unknown as ArrayBuffer);
  return workbook.worksheets.filter(({ name }) => name !== ABOUT_SHEET).map(looseSheet);
}

function looseSheet(sheet: ExcelJS.Worksheet): LooseSheet {
  const numbers = Array.from({ length: sheet.rowCount - FIRST_LOOSE_ROW }, (_, i) => i + HEADER_ROW);
  const rows = numbers.map((number) => contents(sheet, number));
  const view = sheet.views[0];
  return {
    name: sheet.name,
    title: sheet.getCell(1, 1).text,
    lines: [sheet.getCell(2, 1).text, sheet.getCell(3, 1).text],
    columns: Array.from({ length: sheet.columnCount }, (_, i) => looseColumn(sheet, i + 1)),
    rows,
    headerRows: numbers.flatMap((number, i) => (isHeader(sheet, number) ? [i] : [])),
    frozenColumns: view?.state === 'frozen' ? (view.xSplit ?? 0) : 0,
  };
}

/** A header is the only row whose texts are white on the accent. */
const isHeader = (sheet: ExcelJS.Worksheet, row: number): boolean =>
  sheet.getCell(row, 1).font?.color?.argb === 'FFFFFFFF';

function looseColumn(sheet: ExcelJS.Worksheet, column: number): LooseColumn {
  const first = sheet.getCell(HEADER_ROW + 1, column);
  return {
    width: sheet.getColumn(column).width ?? 10,
    ...(first.numFmt ? { numberFormat: first.numFmt } : {}),
    ...(first.alignment?.wrapText ? { wrap: true } : {}),
    ...(isFilled(first) ? { tinted: true } : {}),
  };
}

/** Only the derived figures of the sample's first sheet stand on a ground of their own; ratings carry theirs as a sign. */
const isFilled = ({ fill, numFmt }: ExcelJS.Cell): boolean =>
  fill?.type === 'pattern' && fill.pattern === 'solid' && Boolean(numFmt);

/** The cells of a row up to the last one that is filled. */
function contents(sheet: ExcelJS.Worksheet, row: number): CellContent[] {
  const cells = Array.from({ length: sheet.columnCount }, (_, i) => content(sheet.getCell(row, i + 1)));
  const filled = cells.map((cell) => cell !== null);
  return cells.slice(0, filled.lastIndexOf(true) + 1);
}

function content(cell: ExcelJS.Cell): CellContent {
  if (cell.formula) return { formula: `=${cell.formula}` };
  const { value } = cell;
  if (value === null || value === undefined) return null;
  if (typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean') return value;
  throw new Error(`${cell.worksheet.name}!${cell.address} holds something that is no plain value.`);
}
