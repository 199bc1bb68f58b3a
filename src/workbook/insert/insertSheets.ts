import type { Language } from '../../locale';
import type { BeforeWriting } from '../runProgress';
import { COLOURS, columnWidthInPoints } from '../write/appearance';
import { cellInput } from '../write/cellInput';
import { putCells } from '../write/putCells';
import { writeLine } from '../write/writeLine';
import { addSheets } from './addSheets';
import { FIRST_LOOSE_ROW, type LooseSheet } from './looseSheet';
import { LINE_ROW } from './unfinishedSheets';

/** Adds sheets that are the analyst's from then on, as they are given. @returns the names they got */
export const insertSheets = (
  sheets: readonly LooseSheet[],
  language: Language,
  writes?: BeforeWriting,
): Promise<readonly string[]> =>
  addSheets(sheets, { language, write, lineOf: ({ lines: [line] }) => line }, writes);

function write(worksheet: Excel.Worksheet, sheet: LooseSheet): void {
  const [, ...furtherLines] = sheet.lines;
  writeLine(worksheet, 0, sheet.title);
  furtherLines.forEach((line, index) => writeLine(worksheet, LINE_ROW + 1 + index, line));
  const title = worksheet.getRangeByIndexes(0, 0, 1, 1).format.font;
  title.bold = true;
  title.size = 16;
  title.color = COLOURS.accent;
  const width = Math.max(sheet.columns.length, ...sheet.rows.map((row) => row.length));
  const padded = sheet.rows.map((row) => Array.from({ length: width }, (_, x) => cellInput(row[x] ?? null)));
  if (padded.length > 0) {
    const body = worksheet.getRangeByIndexes(FIRST_LOOSE_ROW, 0, padded.length, width);
    putCells(body, padded);
    body.format.verticalAlignment = 'Top';
  }
  sheet.columns.forEach(({ width: characters, numberFormat, wrap, tinted }, column) => {
    const cells = worksheet.getRangeByIndexes(FIRST_LOOSE_ROW, column, Math.max(1, padded.length), 1);
    cells.format.columnWidth = columnWidthInPoints(characters);
    if (numberFormat !== undefined) {
      // Excel takes one format for a whole range, which its typing does not know.
      cells.numberFormat = numberFormat as unknown as string[][];
      cells.format.horizontalAlignment = 'Right';
    }
    if (wrap) cells.format.wrapText = true;
    const filled = padded.filter((row) => row[column] !== '').length;
    if (tinted && filled > 0) {
      worksheet.getRangeByIndexes(FIRST_LOOSE_ROW, column, filled, 1).format.fill.color = COLOURS.analystFill;
    }
  });
  for (const row of sheet.headerRows) {
    const header = worksheet.getRangeByIndexes(FIRST_LOOSE_ROW + row, 0, 1, width).format;
    header.wrapText = true;
    header.verticalAlignment = 'Bottom';
    header.font.bold = true;
    header.font.color = COLOURS.accent;
    header.fill.color = COLOURS.headerFill;
    // Once it wraps and is bold, for then it is as high as it will be.
    header.autofitRows();
  }
  if (sheet.columns.some((column) => column.wrap) && padded.length > 0) {
    worksheet.getRangeByIndexes(FIRST_LOOSE_ROW, 0, padded.length, width).format.autofitRows();
  }
  if (sheet.frozenColumns > 0) {
    const [first = 0] = sheet.headerRows;
    worksheet.freezePanes.freezeAt(
      worksheet.getRangeByIndexes(0, 0, FIRST_LOOSE_ROW + first + 1, sheet.frozenColumns),
    );
  }
}
