import type { CellStyle } from '../../src/workbench/model/cell';
import { BLANK } from '../../src/workbench/model/cell';
import type { SheetModel, WorkbookModel } from '../../src/workbench/model/workbookModel';

/** Stands in every hostile text, and nowhere else. */
export const MARK = 'EVIL';

/** How a text begins that a program would take for a formula. */
const BEGINNINGS = [
  `=HYPERLINK("https://example.org","${MARK}")`,
  `+1+${MARK}`,
  `=cmd|' /C calc'!A0 ${MARK}`,
  `-1+${MARK}`,
  `@SUM(1) ${MARK}`,
  `\t=1+${MARK}`,
  `\r=1+${MARK}`,
];

/** What would end a text, an argument or the name of a sheet within a formula of ours, so that the rest is acted upon. */
const ENDINGS = `"&${MARK}("x")&" ")+${MARK}(" '!A1+${MARK}()+' ""&${MARK}&"" {${MARK}} ${'"'.repeat(130)}&${MARK}`;

export const ROUNDS = [0, 1, 2];

/** A text for a place: with every round another beginning, and always all the endings. */
export const hostile = (place: number, round: number): string =>
  `${BEGINNINGS[(place + 2 * round) % BEGINNINGS.length]!} ${ENDINGS}`;

/** The places in the invented city where a text of the analyst stands, by the sheet and the header above it. */
const FREE_TEXT: readonly string[] = [
  'Reden',
  'Onderbouwing',
  'Bron',
  'Betwist',
  'Indicator',
  'Onderbouwing nabijheid',
  'Onderbouwing afhankelijkheid',
  'Reden van de fase',
  'Toelichting',
  'Centrum',
  'Organisatie',
  'Taak',
  'Doel',
];

/** Names by which rows of different tables find each other: a sector, a cluster, a project, a place. */
const NAMES: readonly string[] = ['Energie', 'Maak', 'Waterstof', 'Schoon staal', 'Voorbeeldstad'];

/** A mission of the analyst's own, whose name is a header. */
const HEADERS: readonly string[] = ['Veiligheid'];

const HEADER_ROW = 4;

/** Replaces every name and free text of the invented city by a hostile one, and the names of its sheets. */
export function poison(workbook: WorkbookModel, round: number): void {
  for (const [index, sheet] of workbook.sheets.entries()) {
    poisonCells(sheet, round);
    sheet.setCell(0, 0, typed(hostile(index, round)));
    sheet.name = asSheetName(index, round);
  }
}

/** What Excel keeps of a text that was typed behind an apostrophe. */
export const typed = (text: string, style: CellStyle = { quotePrefix: true }) => ({
  ...BLANK,
  value: text,
  style,
});

function poisonCells(sheet: SheetModel, round: number): void {
  for (const { row, column, cell } of [...sheet.entries()]) {
    if (typeof cell.value !== 'string' || row < HEADER_ROW) continue;
    const header = String(sheet.cell(HEADER_ROW, column).value);
    const place = [...NAMES, ...HEADERS].indexOf(cell.value);
    if (place >= 0 && (row > HEADER_ROW || HEADERS.includes(cell.value)))
      sheet.setCell(row, column, typed(`${hostile(place, round)} ${cell.value}`));
    else if (row > HEADER_ROW && FREE_TEXT.includes(header))
      sheet.setCell(row, column, typed(`${hostile(row + column, round)} ${cell.value}`));
  }
}

/** Excel's own limits on the name of a sheet: 31 characters, none of `\/?*:[]`, no apostrophe at either end. */
function asSheetName(index: number, round: number): string {
  const text = hostile(index, round)
    .replace(/[\\/?*:[\]\t\r]/g, '')
    .slice(0, 24);
  return `${text} ${index}`.replace(/^'/, 'x');
}

/** What is left of a formula without its texts and the names of sheets: what a program would act upon. */
export const outsideTexts = (formula: string): string =>
  formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, '');

/** Whether a formula holds a hostile text where it would be acted upon, or a text that does not end. */
export const isBroken = (formula: string): boolean =>
  /["']|EVIL|WEBSERVICE|HYPERLINK|cmd/.test(outsideTexts(formula));
