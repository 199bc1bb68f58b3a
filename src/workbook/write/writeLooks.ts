import type { SheetLocale } from '../../locale/sheetLocale';
import { absoluteAddress } from '../address';
import { LAYOUT, type ColumnPlan, type SheetPlan } from '../sheetPlan';
import { COLOURS, columnWidthInPoints, isRightAligned, numberFormatOf } from './appearance';
import { bodyRows, type SheetImage } from './composeSheet';
import { pagesAcross, SIDE_MARGIN } from './pagesAcross';
import { addRatingRules, ratingCondition } from './ratingRules';
import { writeCellStyles } from './writeCellStyles';
import { writeChoices } from './writeChoices';
import { writeHeatMaps } from './writeHeatMaps';

/** How a sheet looks: fonts, fills, widths and number formats, and on a new sheet how it is viewed and printed. */
export function writeLooks(worksheet: Excel.Worksheet, image: SheetImage, locale: SheetLocale): void {
  const { previous, plan, columns } = image;
  const rows = bodyRows(image);
  plan.columns.forEach((column, index) => writeColumnLook(worksheet, column, index, rows, locale));
  const ours = plan.columns.length;
  const header = worksheet.getRangeByIndexes(LAYOUT.headerRow, 0, 1, ours).format;
  header.wrapText = true;
  header.verticalAlignment = 'Center';
  header.font.bold = true;
  header.font.color = COLOURS.accent;
  worksheet.getRangeByIndexes(LAYOUT.totalsRow, 0, 1, ours).format.font.bold = true;
  columns.forEach(({ id }, index) => {
    if (plan.ownTotals?.[id] === undefined) return;
    worksheet.getRangeByIndexes(LAYOUT.totalsRow, index, 1, 1).format.fill.color = COLOURS.analystFill;
  });
  const title = worksheet.getRangeByIndexes(LAYOUT.titleRow, 0, 1, 1).format.font;
  title.bold = true;
  title.size = 16;
  title.color = COLOURS.accent;
  worksheet.getRangeByIndexes(LAYOUT.answerRow, 0, 1, 1).format.font.bold = true;
  worksheet.getRangeByIndexes(LAYOUT.sourceRow, 0, 1, 1).format.font.color = COLOURS.quietText;
  writeRatingRules(worksheet, image, rows);
  writeHeatMaps(worksheet, image);
  writeCellStyles(worksheet, image, locale);
  writeChoices(worksheet, image, locale);
  if (!previous || previous.isStillNew) writePageLook(worksheet, plan);
}

function writeColumnLook(
  worksheet: Excel.Worksheet,
  column: ColumnPlan,
  index: number,
  rows: number,
  locale: SheetLocale,
): void {
  const cells = worksheet.getRangeByIndexes(LAYOUT.totalsRow, index, rows + 2, 1);
  const body = worksheet.getRangeByIndexes(LAYOUT.firstRow, index, rows, 1);
  cells.format.columnWidth = columnWidthInPoints(column.width);
  if (column.look === 'key') {
    cells.columnHidden = true;
    return;
  }
  if (column.look !== 'text' && column.look !== 'longText') {
    fillNumberFormat(body, numberFormatOf(column.look, locale));
    const totalFormat = column.look === 'rating' ? '0' : numberFormatOf(column.look, locale);
    fillNumberFormat(worksheet.getRangeByIndexes(LAYOUT.totalsRow, index, 1, 1), totalFormat);
  }
  body.format.verticalAlignment = 'Top';
  body.format.wrapText = column.look === 'longText';
  if (isRightAligned(column.look)) {
    cells.format.horizontalAlignment = 'Right';
  } else if (index > 0) {
    // Keeps a text away from the number that ends where its column begins.
    cells.format.horizontalAlignment = 'Left';
    cells.format.indentLevel = 1;
  }
  if (column.owner === 'analyst') {
    worksheet.getRangeByIndexes(LAYOUT.headerRow, index, rows + 1, 1).format.fill.color = COLOURS.analystFill;
  } else {
    worksheet.getRangeByIndexes(LAYOUT.headerRow, index, 1, 1).format.fill.color = COLOURS.headerFill;
  }
}

function writeRatingRules(worksheet: Excel.Worksheet, image: SheetImage, rows: number): void {
  const { plan, previous } = image;
  if (plan.ratingColumns.length === 0) return;
  const indices = plan.ratingColumns.map((id) => plan.columns.findIndex((column) => column.id === id));
  const [first, last] = [Math.min(...indices), Math.max(...indices)];
  if (previous)
    worksheet.getRangeByIndexes(LAYOUT.firstRow, 0, rows, plan.columns.length).conditionalFormats.clearAll();
  const areas =
    last - first + 1 === indices.length
      ? [[first, last] as const]
      : indices.map((index) => [index, index] as const);
  for (const [from, to] of areas) {
    const topLeft = absoluteAddress(LAYOUT.firstRow, from, { row: true, column: true });
    const range = worksheet.getRangeByIndexes(LAYOUT.firstRow, from, rows, to - from + 1);
    addRatingRules(range, (rating) => ratingCondition(topLeft, rating));
  }
}

/** Only for a new sheet: how it is viewed and printed is hers to change afterwards. */
function writePageLook(worksheet: Excel.Worksheet, plan: SheetPlan): void {
  worksheet.showGridlines = false;
  worksheet.tabColor = COLOURS.accent;
  if (!plan.isPage) worksheet.freezePanes.freezeAt(worksheet.getRangeByIndexes(0, 0, LAYOUT.firstRow, 1));
  const { pageLayout } = worksheet;
  pageLayout.orientation = plan.isPage ? 'Portrait' : 'Landscape';
  pageLayout.paperSize = 'A4';
  pageLayout.leftMargin = SIDE_MARGIN;
  pageLayout.rightMargin = SIDE_MARGIN;
  const across = plan.isPage || plan.onOnePage ? 1 : pagesAcross(plan.columns);
  pageLayout.zoom = { horizontalFitToPages: across, ...(plan.onOnePage ? { verticalFitToPages: 1 } : {}) };
  pageLayout.setPrintTitleRows(`$${LAYOUT.headerRow + 1}:$${LAYOUT.headerRow + 1}`);
  if (across > 1) pageLayout.setPrintTitleColumns('$A:$A');
  pageLayout.headersFooters.defaultForAllPages.centerFooter = '&P / &N';
}

/** One format for all cells: Excel takes a single value for a whole range, which its typing does not know. */
function fillNumberFormat(range: Excel.Range, format: string): void {
  range.numberFormat = format as unknown as string[][];
}
