import type { SheetLocale } from '../../locale/sheetLocale';
import { absoluteAddress } from '../address';
import { LAYOUT, type CellContent, type ColumnPlan, type SheetPlan } from '../sheetPlan';
import { BYTES_PER_ROUND_TRIP, RoundTrips } from '../roundTrips';
import { TABLE_NAME, type SheetRole } from '../sheetRoles';
import { COLOURS, columnWidthInPoints, isRightAligned, numberFormatOf } from './appearance';
import { cellInput } from './cellInput';
import { bodyRows, firstRowBelow, type SheetImage } from './composeSheet';
import { writeCharts } from './writeCharts';
import { writeCellStyles } from './writeCellStyles';
import { writeHeatMaps } from './writeHeatMaps';
import { addRatingRules, ratingCondition } from './ratingRules';

/**
 * Writes the sheets in one round trip, plus one for each further 4 MB.
 *
 * Each sheet gets its mark and the sentence that it is unfinished first, and its answer last: a sheet
 * that was cut off half way does not claim to be whole, and is mended by writing it again. Its formulas show
 * their last text only when every sheet they refer to is filled, so rows get their height after that.
 *
 * @param shown the sheet that is brought into view; null leaves the view where it is.
 */
export async function writeSheets(
  context: Excel.RequestContext,
  images: readonly SheetImage[],
  locale: SheetLocale,
  shown: SheetRole | null,
): Promise<void> {
  const roundTrips = new RoundTrips(context);
  const worksheets = images.map((image) => prepareSheet(context, image, locale));
  for (const [index, image] of images.entries()) {
    const worksheet = worksheets[index]!;
    await writeTable(roundTrips, worksheet, image);
    writeBelow(worksheet, image);
    writeLooks(worksheet, image, locale);
  }
  for (const [index, image] of images.entries()) {
    const worksheet = worksheets[index]!;
    fitRows(worksheet, image);
    writeCharts(worksheet, image);
    writeLine(worksheet, LAYOUT.answerRow, image.plan.answer);
  }
  worksheets[images.findIndex(({ plan }) => plan.role === shown)]?.activate();
  await roundTrips.send();
}

/** Makes the sheet or finds it, and marks it as ours and as unfinished. */
function prepareSheet(
  context: Excel.RequestContext,
  image: SheetImage,
  locale: SheetLocale,
): Excel.Worksheet {
  const { previous, plan } = image;
  const { worksheets, tables } = context.workbook;
  const worksheet = previous ? worksheets.getItem(previous.sheetName) : worksheets.add(image.sheetName);
  writeLine(worksheet, LAYOUT.answerRow, locale.sheets.unfinished);
  const area = worksheet.getRangeByIndexes(LAYOUT.headerRow, 0, bodyRows(image) + 1, image.columns.length);
  const headers = image.columns.map((column) => column.header);
  const headerRow = worksheet.getRangeByIndexes(LAYOUT.headerRow, 0, 1, headers.length);
  if (previous) {
    tables.getItem(TABLE_NAME[plan.role]).resize(area);
    // Rows of a page may now be others, and a box drawn before would stay.
    if (plan.isPage) {
      const body = worksheet.getRangeByIndexes(LAYOUT.firstRow, 0, bodyRows(image), image.columns.length);
      body.clear('Formats' as Excel.ClearApplyTo);
    }
    if (headers.join('\n') !== previous.headers.join('\n')) {
      // Headers are unique at every moment: a new one that equals an old one further on would be renamed by Excel.
      headerRow.values = [headers.map((_, index) => `'${TABLE_NAME[plan.role]} ${index + 1}`)];
      headerRow.values = [headers.map(cellInput)];
    }
  } else {
    headerRow.values = [headers.map(cellInput)];
    const table = worksheet.tables.add(area, true);
    table.name = TABLE_NAME[plan.role];
    table.style = 'TableStyleLight1';
    table.showBandedRows = false;
    if (plan.isPage) table.showFilterButton = false;
  }
  writeLine(worksheet, LAYOUT.titleRow, plan.title);
  writeLine(worksheet, LAYOUT.questionRow, plan.question);
  writeLine(worksheet, LAYOUT.sourceRow, plan.source);
  return worksheet;
}

async function writeTable(
  roundTrips: RoundTrips,
  worksheet: Excel.Worksheet,
  image: SheetImage,
): Promise<void> {
  const width = image.columns.length;
  worksheet.getRangeByIndexes(LAYOUT.totalsRow, 0, 1, width).formulas = [image.totals.map(cellInput)];
  const rows = image.body.map((row) => row.map(cellInput));
  for (let first = 0; first < rows.length;) {
    let bytes = 0;
    let end = first;
    while (end < rows.length && (end === first || bytes + sizeOf(rows[end]!) <= BYTES_PER_ROUND_TRIP / 2)) {
      bytes += sizeOf(rows[end]!);
      end += 1;
    }
    await roundTrips.makeRoomFor(bytes);
    worksheet.getRangeByIndexes(LAYOUT.firstRow + first, 0, end - first, width).formulas = rows.slice(
      first,
      end,
    );
    first = end;
  }
}

const sizeOf = (row: readonly (string | number | boolean)[]): number => JSON.stringify(row).length + 200;

/** Our remarks and her lines below the table, and nothing left of what stood there before. */
function writeBelow(worksheet: Excel.Worksheet, image: SheetImage): void {
  const below = firstRowBelow(image);
  const { previous } = image;
  const width = Math.max(1, ...image.below.map((line) => line.length), image.columns.length);
  if (previous && previous.lastUsedRow >= below - 1) {
    worksheet.getRangeByIndexes(below - 1, 0, previous.lastUsedRow - below + 2, width).clear();
  }
  if (image.below.length === 0) return;
  const padded = image.below.map((line): CellContent[] => [
    ...line,
    ...Array<null>(width - line.length).fill(null),
  ]);
  worksheet.getRangeByIndexes(below, 0, padded.length, width).formulas = padded.map((line) =>
    line.map(cellInput),
  );
  const lines = worksheet.getRangeByIndexes(below, 0, padded.length, 1);
  lines.format.font.color = COLOURS.quietText;
  lines.format.wrapText = false;
}

function writeLooks(worksheet: Excel.Worksheet, image: SheetImage, locale: SheetLocale): void {
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
  if (!previous) writePageLook(worksheet, plan);
}

function fitRows(worksheet: Excel.Worksheet, image: SheetImage): void {
  const rows = bodyRows(image) + 1;
  worksheet.getRangeByIndexes(LAYOUT.headerRow, 0, rows, image.columns.length).format.autofitRows();
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
  pageLayout.zoom = { horizontalFitToPages: 1, ...(plan.onOnePage ? { verticalFitToPages: 1 } : {}) };
  pageLayout.setPrintTitleRows(`$${LAYOUT.headerRow + 1}:$${LAYOUT.headerRow + 1}`);
  pageLayout.headersFooters.defaultForAllPages.centerFooter = '&P / &N';
}

function writeLine(worksheet: Excel.Worksheet, row: number, content: string): void {
  worksheet.getRangeByIndexes(row, 0, 1, 1).values = [[cellInput(content)]];
}

/** One format for all cells: Excel takes a single value for a whole range, which its typing does not know. */
function fillNumberFormat(range: Excel.Range, format: string): void {
  range.numberFormat = format as unknown as string[][];
}
