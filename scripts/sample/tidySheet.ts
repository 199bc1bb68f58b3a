import type ExcelJS from 'exceljs';

export interface TidyColumn {
  readonly header: string;
  /** In characters. */
  readonly width: number;
  readonly format?: string;
  readonly wrap?: boolean;
  /** Calculated by us from published figures; its header and cells are tinted. */
  readonly derived?: boolean;
}

export type TidyValue = string | number | null | ExcelJS.CellFormulaValue;

/** The three lines above a table. */
export interface SheetHeading {
  readonly title: string;
  readonly description: string;
  readonly source: string;
}

/** The rows of a sheet, counted as Excel does: title, description and source above the header. */
export const HEADER_ROW = 5;
export const FIRST_ROW = HEADER_ROW + 1;

const INK = 'FF1F2A37';
const QUIET = 'FF5F6368';
const ACCENT = 'FF1F4E79';
const RULE = 'FFBFC8D2';
const DERIVED_TINT = 'FFF3F0E6';

const fill = (argb: string): ExcelJS.Fill => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } });

const font = (more: Partial<ExcelJS.Font> = {}): Partial<ExcelJS.Font> => ({
  name: 'Calibri',
  family: 2,
  size: 11,
  color: { argb: INK },
  ...more,
});

/** A sheet with its title rows, printed landscape on A4, one page wide. */
export function addTidySheet(
  workbook: ExcelJS.Workbook,
  name: string,
  heading: SheetHeading,
): ExcelJS.Worksheet {
  const sheet = workbook.addWorksheet(name, {
    pageSetup: { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    headerFooter: { oddFooter: '&L&A&RPagina &P van &N' },
    views: [{ showGridLines: false }],
  });
  sheet.getCell('A1').value = heading.title;
  sheet.getCell('A1').font = font({ size: 16, bold: true, color: { argb: ACCENT } });
  sheet.getRow(1).height = 24;
  sheet.getCell('A2').value = heading.description;
  sheet.getCell('A2').font = font();
  sheet.getCell('A3').value = heading.source;
  sheet.getCell('A3').font = font({ italic: true, color: { argb: QUIET } });
  return sheet;
}

/** Keeps the header row and the first columns in sight, and repeats the header on every printed page. */
export function freezeHeader(sheet: ExcelJS.Worksheet, columns: number): void {
  sheet.views = [
    {
      state: 'frozen',
      xSplit: columns,
      ySplit: HEADER_ROW,
      topLeftCell: sheet.getCell(FIRST_ROW, columns + 1).address,
      showGridLines: false,
    },
  ];
  sheet.pageSetup.printTitlesRow = `${HEADER_ROW}:${HEADER_ROW}`;
}

export function setWidths(sheet: ExcelJS.Worksheet, columns: readonly TidyColumn[]): void {
  columns.forEach((column, index) => (sheet.getColumn(index + 1).width = column.width));
}

/** Letters are narrower on average than the digit that a column's width counts in. */
const LETTERS_PER_WIDTH = 1.15;
const LINE_HEIGHT = 15;
const ROW_PADDING = 4;

/** How many lines a text takes in a column, broken between words. */
function linesOf(text: string, width: number): number {
  const room = Math.floor(width * LETTERS_PER_WIDTH);
  let lines = 1;
  let used = 0;
  for (const word of text.split(' ')) {
    if (used > 0 && used + 1 + word.length > room) {
      lines += 1;
      used = word.length;
    } else {
      used += (used > 0 ? 1 : 0) + word.length;
    }
  }
  return lines;
}

function linesOfRow(columns: readonly TidyColumn[], values: readonly TidyValue[]): number {
  const lines = values.map((value, index) => {
    const { wrap, width } = columns[index]!;
    // The indent takes some of the width.
    return wrap && typeof value === 'string' ? linesOf(value, width - 2) : 1;
  });
  return Math.max(...lines);
}

/** In points; Excel sets no height itself for wrapped text that a tool wrote. */
export function heightOf(texts: readonly (readonly [text: string, width: number])[]): number {
  return LINE_HEIGHT * Math.max(1, ...texts.map(([text, width]) => linesOf(text, width))) + ROW_PADDING;
}

/** Numbers to the right under their header; texts a little off the line, so that neighbours stay apart. */
const sideOf = (column: TidyColumn): Partial<ExcelJS.Alignment> => ({
  horizontal: column.format ? 'right' : 'left',
  indent: 1,
});

/** Writes a header and the rows below it from `headerRow` on; answers the number of the row after them. */
export function writeTable(
  sheet: ExcelJS.Worksheet,
  headerRow: number,
  columns: readonly TidyColumn[],
  rows: readonly (readonly TidyValue[])[],
): number {
  const header = sheet.getRow(headerRow);
  header.height = heightOf(columns.map(({ header: text, width }) => [text, width * 0.85])) + ROW_PADDING;
  columns.forEach((column, index) => {
    const cell = header.getCell(index + 1);
    cell.value = column.header;
    cell.font = font({ bold: true, italic: column.derived ?? false, color: { argb: 'FFFFFFFF' } });
    cell.fill = fill(column.derived ? 'FF6B6250' : ACCENT);
    cell.alignment = { wrapText: true, vertical: 'middle', ...sideOf(column) };
  });
  rows.forEach((values, offset) => {
    const row = sheet.getRow(headerRow + 1 + offset);
    const lines = linesOfRow(columns, values);
    row.height = LINE_HEIGHT * lines + ROW_PADDING;
    values.forEach((value, index) => {
      const column = columns[index]!;
      const cell = row.getCell(index + 1);
      cell.value = value;
      cell.font = font();
      cell.border = { bottom: { style: 'hair', color: { argb: RULE } } };
      cell.alignment = {
        vertical: lines > 1 ? 'top' : 'middle',
        wrapText: column.wrap ?? false,
        ...sideOf(column),
      };
      if (column.format) cell.numFmt = column.format;
      if (column.derived) cell.fill = fill(DERIVED_TINT);
    });
  });
  return headerRow + 1 + rows.length;
}

export function emphasiseTotal(sheet: ExcelJS.Worksheet, rowNumber: number, columns: number): void {
  for (let column = 1; column <= columns; column += 1) {
    const cell = sheet.getCell(rowNumber, column);
    cell.font = font({ bold: true });
    cell.border = { top: { style: 'thin', color: { argb: ACCENT } } };
  }
}

/** Lines under a table, each in its own row. */
export function writeNotes(sheet: ExcelJS.Worksheet, firstRow: number, notes: readonly string[]): void {
  notes.forEach((note, index) => {
    const cell = sheet.getCell(firstRow + index, 1);
    cell.value = note;
    cell.font = font({ size: 10, color: { argb: QUIET } });
  });
}

/** What stands on a sheet of one table. */
export interface TidyTable {
  readonly columns: readonly TidyColumn[];
  readonly rows: readonly (readonly TidyValue[])[];
  /** Lines below the table. */
  readonly notes: readonly string[];
  /** How many columns stay in sight beside the header. */
  readonly frozenColumns: number;
}

/** A sheet with one table and its notes. */
export function addTableSheet(
  workbook: ExcelJS.Workbook,
  name: string,
  heading: SheetHeading,
  { columns, rows, notes, frozenColumns }: TidyTable,
): ExcelJS.Worksheet {
  const sheet = addTidySheet(workbook, name, heading);
  setWidths(sheet, columns);
  const next = writeTable(sheet, HEADER_ROW, columns, rows);
  writeNotes(sheet, next + 1, notes);
  freezeHeader(sheet, frozenColumns);
  return sheet;
}

/** A heading inside a sheet. */
export function writeSubheading(sheet: ExcelJS.Worksheet, row: number, text: string): void {
  const cell = sheet.getCell(row, 1);
  cell.value = text;
  cell.font = font({ size: 13, bold: true, color: { argb: ACCENT } });
  sheet.getRow(row).height = 22;
}

const RATING_LOOK: Readonly<Record<string, { readonly text: string; readonly ground: string }>> = {
  sterk: { text: 'FF1B7F79', ground: 'FFD5EEEA' },
  zwak: { text: 'FFA64B00', ground: 'FFFCE3CF' },
};

/** Colours a rating's word; the word itself stays the sign. */
export function colourRating(cell: ExcelJS.Cell): void {
  const look = RATING_LOOK[String(cell.value)];
  if (!look) return;
  cell.font = font({ bold: true, color: { argb: look.text } });
  cell.fill = fill(look.ground);
}
