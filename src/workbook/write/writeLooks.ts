import type { SheetLocale } from '../../locale/sheetLocale';
import { absoluteAddress } from '../address';
import { LAYOUT, type ColumnPlan, type SheetPlan } from '../sheetPlan';
import { COLOURS, columnWidthInPoints, isRightAligned, numberFormatOf } from './appearance';
import type { SheetImage } from './composeSheet';
import { bodyRows } from './sheetLayout';
import { pagesAcross, SIDE_MARGIN } from './pagesAcross';
import { addRatingRules, clearRules, ratingCondition } from './ratingRules';
import { runs } from './runs';
import { writeCellStyles } from './writeCellStyles';
import { writeChoices } from './writeChoices';
import { writeHeatMaps } from './writeHeatMaps';

/** How a sheet looks: fonts, fills, widths and number formats, and on a new sheet how it is viewed and printed. */
export function writeLooks(worksheet: Excel.Worksheet, image: SheetImage, locale: SheetLocale): void {
  const { previous, plan, columns } = image;
  plan.columns.forEach((_, index) => writeColumnLook(worksheet, image, index, locale));
  const ours = plan.columns.length;
  const header = worksheet.getRangeByIndexes(LAYOUT.headerRow, 0, 1, ours).format;
  header.wrapText = true;
  header.verticalAlignment = 'Center';
  header.font.bold = true;
  header.font.color = COLOURS.accent;
  worksheet.getRangeByIndexes(LAYOUT.totalsRow, 0, 1, ours).format.font.bold = true;
  columns.forEach(({ id }, index) => {
    if (plan.ownTotals?.[id] === undefined || isAtHome(image, index)) return;
    worksheet.getRangeByIndexes(LAYOUT.totalsRow, index, 1, 1).format.fill.color = COLOURS.analystFill;
  });
  const title = worksheet.getRangeByIndexes(LAYOUT.titleRow, 0, 1, 1).format.font;
  title.bold = true;
  title.size = 16;
  title.color = COLOURS.accent;
  worksheet.getRangeByIndexes(LAYOUT.answerRow, 0, 1, 1).format.font.bold = true;
  worksheet.getRangeByIndexes(LAYOUT.sourceRow, 0, 1, 1).format.font.color = COLOURS.quietText;
  writeRatingRules(worksheet, image, bodyRows(image));
  writeHeatMaps(worksheet, image);
  writeCellStyles(worksheet, image, locale);
  writeChoices(worksheet, image, locale);
  if (!previous || previous.isStillNew) writePageLook(worksheet, plan);
}

/** The column stood here before: how wide it is, and how her own cells in it look, is hers by now. */
const isAtHome = ({ columnSources, previous }: SheetImage, index: number): boolean =>
  !previous?.isStillNew && columnSources[index] === index;

function writeColumnLook(
  worksheet: Excel.Worksheet,
  image: SheetImage,
  index: number,
  locale: SheetLocale,
): void {
  const column = image.plan.columns[index]!;
  const isHers = column.owner === 'analyst';
  const fill = isHers ? COLOURS.analystFill : COLOURS.headerFill;
  const top = worksheet.getRangeByIndexes(LAYOUT.totalsRow, index, 2, 1);
  const header = worksheet.getRangeByIndexes(LAYOUT.headerRow, index, 1, 1);
  if (!isAtHome(image, index)) top.format.columnWidth = columnWidthInPoints(column.width);
  if (column.look === 'key') {
    top.columnHidden = true;
    return;
  }
  if (isFigure(column)) {
    const format = column.look === 'rating' ? '0' : numberFormatOf(column.look, locale);
    fillNumberFormat(worksheet.getRangeByIndexes(LAYOUT.totalsRow, index, 1, 1), format);
  }
  align(top, column, index);
  header.format.fill.color = fill;
  const stood = image.previous && !image.previous.isStillNew && image.columnSources[index] !== null;
  const isToStyle = (row: number): boolean => !isHers || !stood || !image.rows[row]?.before;
  for (const { first, count } of runs(bodyRows(image), isToStyle)) {
    const cells = worksheet.getRangeByIndexes(LAYOUT.firstRow + first, index, count, 1);
    if (isHers && image.previous) cells.clear('Formats' as Excel.ClearApplyTo);
    if (isFigure(column)) fillNumberFormat(cells, numberFormatOf(column.look, locale));
    cells.format.verticalAlignment = 'Top';
    cells.format.wrapText = column.look === 'longText';
    align(cells, column, index);
    if (isHers) cells.format.fill.color = fill;
  }
}

const isFigure = ({ look }: ColumnPlan): boolean => look !== 'text' && look !== 'longText';

function align(cells: Excel.Range, { look }: ColumnPlan, index: number): void {
  if (isRightAligned(look)) {
    cells.format.horizontalAlignment = 'Right';
  } else if (index > 0) {
    // Keeps a text away from the number that ends where its column begins.
    cells.format.horizontalAlignment = 'Left';
    cells.format.indentLevel = 1;
  }
}

function writeRatingRules(worksheet: Excel.Worksheet, image: SheetImage, rows: number): void {
  const { plan } = image;
  if (plan.ratingColumns.length === 0) return;
  const indices = plan.ratingColumns.map((id) => plan.columns.findIndex((column) => column.id === id));
  const [first, last] = [Math.min(...indices), Math.max(...indices)];
  clearRules(worksheet, image, plan.ratingColumns);
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
