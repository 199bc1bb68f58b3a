import type { SheetLocale } from '../../locale/sheetLocale';
import { LAYOUT, type CellContent } from '../sheetPlan';
import { BYTES_PER_ROUND_TRIP, RoundTrips } from '../roundTrips';
import { TABLE_NAME, type SheetRole } from '../sheetRoles';
import { COLOURS } from './appearance';
import { cellInput } from './cellInput';
import { bodyRows, firstRowBelow, type SheetImage } from './composeSheet';
import { writeCharts } from './writeCharts';
import { writeLooks } from './writeLooks';

/** Long lists, which are filtered. On the others the buttons would only cover the headers, and offer to sort them. */
const FILTERED: ReadonlySet<SheetRole> = new Set([
  'codes',
  'evidence',
  'projects',
  'catalogue',
  'recommendations',
  'provenance',
]);

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
    if (!FILTERED.has(plan.role)) table.showFilterButton = false;
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

function fitRows(worksheet: Excel.Worksheet, image: SheetImage): void {
  const rows = bodyRows(image) + 1;
  worksheet.getRangeByIndexes(LAYOUT.headerRow, 0, rows, image.columns.length).format.autofitRows();
}

function writeLine(worksheet: Excel.Worksheet, row: number, content: string): void {
  worksheet.getRangeByIndexes(row, 0, 1, 1).values = [[cellInput(content)]];
}
