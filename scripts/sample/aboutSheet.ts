import type ExcelJS from 'exceljs';
import { addTidySheet, heightOf, writeSubheading, type SheetHeading } from './tidySheet';

export const ABOUT_SHEET = 'Leesmij';

/** A label and its text. */
type Line = readonly [string, string];

/** A heading and the lines below it. */
export type AboutSection = readonly [string, readonly Line[]];

/** Wide enough for the longest line on one row of a landscape page. */
const LABEL_WIDTH = 22;
const TEXT_WIDTH = 108;

/** The sheet that tells about the file itself. */
export function addAboutSheet(
  workbook: ExcelJS.Workbook,
  heading: SheetHeading,
  sections: readonly AboutSection[],
): void {
  const sheet = addTidySheet(workbook, ABOUT_SHEET, heading);
  sheet.getColumn(1).width = LABEL_WIDTH;
  sheet.getColumn(2).width = TEXT_WIDTH;
  let row = 5;
  for (const [heading, lines] of sections) {
    writeSubheading(sheet, row, heading);
    row += 1;
    for (const [label, text] of lines) {
      const [name, explanation] = [sheet.getCell(row, 1), sheet.getCell(row, 2)];
      name.value = label;
      name.font = { name: 'Calibri', family: 2, size: 11, bold: true, color: { argb: 'FF1F2A37' } };
      name.alignment = { vertical: 'top' };
      explanation.value = text;
      explanation.font = { name: 'Calibri', family: 2, size: 11, color: { argb: 'FF1F2A37' } };
      explanation.alignment = { vertical: 'top', wrapText: true };
      sheet.getRow(row).height = heightOf([[text, TEXT_WIDTH]]);
      row += 1;
    }
    row += 1;
  }
}
