import type { SheetLocale } from '../../locale/sheetLocale';
import { LAYOUT } from '../sheetPlan';
import { BYTES_PER_ROUND_TRIP, RoundTrips } from '../roundTrips';
import { TABLE_NAME, type SheetRole } from '../sheetRoles';
import { cellInput, type CellInput } from './cellInput';
import type { SheetImage } from './composeSheet';
import { moveLooks } from './moveLooks';
import { OwnCells } from './ownCells';
import type { PlacesRead } from './placesRead';
import { putCells } from './putCells';
import { requireOurs, writtenArea } from './requireOurs';
import { runs } from './runs';
import { bodyRows } from './sheetLayout';
import { WorkbookChanged } from './workbookChanged';
import { moveLines, writeFollowed, writeLines, writeRemarks } from './writeBelow';
import { writeCharts } from './writeCharts';
import { reserveDrawing, writeDrawing } from './writeDrawing';
import { writeLine } from './writeLine';
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
 * First every sheet that must be there is asked for, so that one that is gone or renamed ends the request while
 * nothing has changed. Then each sheet gets its mark and the sentence that it is unfinished, which stays until
 * `finishSheets`: a sheet that was cut off half way does not claim to be whole, and is mended by writing it again.
 * Its formulas show their last text only when every sheet they refer to is filled, so rows get their height after that.
 *
 * What she typed on our sheets since they were read is found in the same request, and then put back.
 *
 * @throws {WorkbookChanged} when her tables are not where they were read, or she typed something on our sheets.
 */
export async function writeSheets(
  context: Excel.RequestContext,
  images: readonly SheetImage[],
  locale: SheetLocale,
  places: PlacesRead,
): Promise<void> {
  const roundTrips = new RoundTrips(context);
  await places.ask(context, roundTrips);
  for (const image of images) if (image.previous) requireOurs(context, image, image.previous.markedArea);
  const ownCells = new OwnCells();
  const worksheets = images.map((image) => prepareSheet(context, image, locale));
  for (const [index, image] of images.entries()) {
    const worksheet = worksheets[index]!;
    await ownCells.ask(context, roundTrips, image);
    moveLines(worksheet, image);
    moveLooks(worksheet, image);
    await writeTable(context, roundTrips, worksheet, image);
    writeRemarks(worksheet, image);
    writeFollowed(worksheet, image);
    writeLooks(worksheet, image, locale);
  }
  for (const [index, image] of images.entries()) {
    const worksheet = worksheets[index]!;
    fitRows(worksheet, image);
    writeCharts(worksheet, image);
  }
  const grounds = images.map((image, index) => reserveDrawing(worksheets[index]!, image));
  await roundTrips.send();
  await putBack(context, roundTrips, ownCells.changed(locale));
  places.requireUnmoved();
  // Where rows came to lie is known now; what is drawn over them goes with the request that finishes the sheets.
  for (const [index, image] of images.entries()) {
    if (!image.plan.drawing && !image.previous?.shapes.size) continue;
    writeDrawing(requireOurs(context, image, writtenArea(image)), image, grounds[index]!);
  }
}

/**
 * Writes sheets once more, with what she had typed there meanwhile. What that may change in the others is for the next
 * run, so our sheets stay unfinished.
 */
async function putBack(
  context: Excel.RequestContext,
  roundTrips: RoundTrips,
  images: readonly SheetImage[],
): Promise<void> {
  if (images.length === 0) return;
  for (const image of images) {
    const worksheet = requireOurs(context, image, image.previous!.markedArea);
    moveLines(worksheet, image);
    await writeTable(context, roundTrips, worksheet, image);
    writeRemarks(worksheet, image);
    writeLines(worksheet, image);
  }
  await roundTrips.send();
  throw new WorkbookChanged();
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
  const isNew = !previous || previous.isStillNew === true;
  writeLine(worksheet, LAYOUT.answerRow, locale.sheets[isNew ? 'unfinishedNew' : 'unfinished']);
  if (!previous) {
    const header = headerCells(worksheet, image);
    putCells(header, [headersOf(image)]);
    worksheet.tables.add(tableArea(worksheet, image), true).name = TABLE_NAME[plan.role];
  }
  if (isNew) {
    const table = tables.getItem(TABLE_NAME[plan.role]);
    table.style = 'TableStyleLight1';
    table.showBandedRows = false;
    if (!FILTERED.has(plan.role)) table.showFilterButton = false;
  } else if (plan.isPage) {
    // Rows of a page may now be others, and a box drawn before would stay.
    const isOurs = (index: number): boolean => image.columns[index]!.owner === 'regiolens';
    for (const { first, count } of runs(image.columns.length, isOurs)) {
      const body = worksheet.getRangeByIndexes(LAYOUT.firstRow, first, bodyRows(image), count);
      body.clear('Formats' as Excel.ClearApplyTo);
    }
  }
  writeLine(worksheet, LAYOUT.titleRow, plan.title);
  writeLine(worksheet, LAYOUT.questionRow, plan.question);
  writeLine(worksheet, LAYOUT.sourceRow, plan.source);
  return worksheet;
}

const tableArea = (worksheet: Excel.Worksheet, image: SheetImage): Excel.Range =>
  worksheet.getRangeByIndexes(LAYOUT.headerRow, 0, bodyRows(image) + 1, image.columns.length);

const headerCells = (worksheet: Excel.Worksheet, { columns }: SheetImage): Excel.Range =>
  worksheet.getRangeByIndexes(LAYOUT.headerRow, 0, 1, columns.length);

const headersOf = ({ columns }: SheetImage): CellInput[] => columns.map(({ header }) => cellInput(header));

/**
 * Writes totals, headers and rows, which stand below one another, in one go as far as they fit: what a column is
 * stands in the totals row, and her own cells must never be under the headers of another layout.
 */
async function writeTable(
  context: Excel.RequestContext,
  roundTrips: RoundTrips,
  worksheet: Excel.Worksheet,
  image: SheetImage,
): Promise<void> {
  const { body, plan, previous, totals } = image;
  const table = context.workbook.tables.getItem(TABLE_NAME[plan.role]);
  const lastRow = LAYOUT.headerRow + bodyRows(image);
  const shrinks = previous !== null && previous.tableArea.lastRow > lastRow;
  const rows = [totals.map(cellInput), headersOf(image), ...body.map((row) => row.map(cellInput))];
  for (let first = 0; first < rows.length;) {
    let bytes = 0;
    let end = first;
    while (end < rows.length && (end < 2 || bytes + sizeOf(rows[end]!) <= BYTES_PER_ROUND_TRIP / 2)) {
      bytes += sizeOf(rows[end]!);
      end += 1;
    }
    await roundTrips.makeRoomFor(bytes);
    if (first === 0 && previous) {
      if (!shrinks) table.resize(tableArea(worksheet, image));
      freeHeaders(worksheet, image, previous.headers);
    }
    const cells = worksheet.getRangeByIndexes(LAYOUT.totalsRow + first, 0, end - first, totals.length);
    putCells(cells, rows.slice(first, end));
    first = end;
  }
  if (!previous) return;
  // What the table covered and no longer covers would be taken for hers.
  const { tableArea: before } = previous;
  if (shrinks) {
    worksheet.getRangeByIndexes(lastRow + 1, 0, before.lastRow - lastRow, totals.length).clear();
    table.resize(tableArea(worksheet, image));
  }
  const dropped = before.lastColumn + 1 - totals.length;
  if (dropped <= 0) return;
  // After it was resized: within a table Excel gives a header that is cleared another name.
  const height = before.lastRow - LAYOUT.totalsRow + 1;
  worksheet.getRangeByIndexes(LAYOUT.totalsRow, totals.length, height, dropped).clear();
}

/** Headers are unique at every moment: a new one that equals an old one further on would be renamed by Excel. */
function freeHeaders(worksheet: Excel.Worksheet, image: SheetImage, before: readonly string[]): void {
  const clashes = image.columns.some(
    ({ header }, index) => before.includes(header) && before[index] !== header,
  );
  if (!clashes) return;
  const name = TABLE_NAME[image.plan.role];
  const width = Math.max(image.columns.length, before.length);
  const free = Array.from({ length: width }, (_, index) => cellInput(`${name} ${index + 1}`));
  putCells(worksheet.getRangeByIndexes(LAYOUT.headerRow, 0, 1, width), [free]);
}

const sizeOf = (row: readonly (string | number | boolean)[]): number => JSON.stringify(row).length + 200;

function fitRows(worksheet: Excel.Worksheet, image: SheetImage): void {
  const rows = bodyRows(image) + 1;
  worksheet.getRangeByIndexes(LAYOUT.headerRow, 0, rows, image.columns.length).format.autofitRows();
}
