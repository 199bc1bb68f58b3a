import { LAST_COLUMN, LAST_ROW, parseArea, splitSheet } from '../../workbook/address';
import { invalidArgument } from '../protocol/hostError';
import { expectNumber, oneOf } from './arguments';
import { changing, defineObject, navigation, property, reading } from './declaration';
import { Remote, rangeOf } from './remote';

/** The codes a file stores for paper (ECMA-376 part 1, 18.3.1.63). */
const PAPER = {
  Letter: 1,
  Tabloid: 3,
  Legal: 5,
  Executive: 7,
  A3: 8,
  A4: 9,
  A5: 11,
  B4: 12,
  B5: 13,
} as const;
type Paper = keyof typeof PAPER;
const PAPERS = Object.keys(PAPER) as Paper[];

function pages(value: unknown, what: string): number {
  const count = expectNumber(value, what);
  if (!Number.isInteger(count) || count < 1 || count > 32_767)
    throw invalidArgument(`${what} is a number of pages.`);
  return count;
}

const POINTS_PER_INCH = 72;
/** What Excel gives a new sheet at the left and the right. */
const STANDARD_MARGIN = 0.7 * POINTS_PER_INCH;

function margin(value: unknown, what: string): number {
  const points = expectNumber(value, what);
  if (!(points >= 0)) throw invalidArgument(`${what} is a number of points of 0 or more.`);
  return points;
}

/** https://learn.microsoft.com/en-us/javascript/api/excel/excel.pagelayout. Of `zoom` the model keeps the pages to fit. */
export const pageLayout = defineObject('PageLayout', {
  headersFooters: navigation('1.9', ({ at }) => new Remote('HeaderFooterGroup', at)),
  orientation: property(
    '1.9',
    ({ at }) => at.sheet.pageLayout.orientation,
    ({ at }, value) => {
      at.sheet.pageLayout.orientation = oneOf(
        value,
        ['Portrait', 'Landscape'] as const,
        'PageLayout.orientation',
      );
    },
  ),
  paperSize: property(
    '1.9',
    ({ at }) => PAPERS.find((paper) => PAPER[paper] === at.sheet.pageLayout.paperSize) ?? 'Letter',
    ({ at }, value) => {
      at.sheet.pageLayout.paperSize = PAPER[oneOf(value, PAPERS, 'PageLayout.paperSize')];
    },
  ),
  zoom: property(
    '1.9',
    ({ at: { sheet } }) => {
      const { fitToWidth, fitToHeight } = sheet.pageLayout;
      if (fitToWidth === undefined && fitToHeight === undefined) return { scale: 100 };
      return {
        ...(fitToWidth === undefined ? {} : { horizontalFitToPages: fitToWidth }),
        ...(fitToHeight === undefined ? {} : { verticalFitToPages: fitToHeight }),
      };
    },
    ({ at: { sheet } }, value) => {
      if (typeof value !== 'object' || value === null) throw invalidArgument('PageLayout.zoom is an object.');
      const { horizontalFitToPages, verticalFitToPages, scale } = value as Readonly<Record<string, unknown>>;
      const fits = horizontalFitToPages !== undefined || verticalFitToPages !== undefined;
      if (fits === (scale !== undefined) || (scale !== undefined && scale !== 100)) {
        throw invalidArgument('PageLayout.zoom takes pages to fit, or a scale of 100.');
      }
      delete sheet.pageLayout.fitToWidth;
      delete sheet.pageLayout.fitToHeight;
      if (horizontalFitToPages !== undefined) {
        sheet.pageLayout.fitToWidth = pages(horizontalFitToPages, 'horizontalFitToPages');
      }
      if (verticalFitToPages !== undefined)
        sheet.pageLayout.fitToHeight = pages(verticalFitToPages, 'verticalFitToPages');
    },
  ),
  leftMargin: property(
    '1.9',
    ({ at }) => at.sheet.pageLayout.leftMargin ?? STANDARD_MARGIN,
    ({ at }, value) => {
      at.sheet.pageLayout.leftMargin = margin(value, 'PageLayout.leftMargin');
    },
  ),
  rightMargin: property(
    '1.9',
    ({ at }) => at.sheet.pageLayout.rightMargin ?? STANDARD_MARGIN,
    ({ at }, value) => {
      at.sheet.pageLayout.rightMargin = margin(value, 'PageLayout.rightMargin');
    },
  ),
  setPrintTitleColumns: changing('1.9', ({ at: { sheet } }, given) => {
    const area = given.range(0)?.area ?? parseArea(splitSheet(given.text(0)).address);
    if (!area) throw invalidArgument('Title columns are given as a range: $A:$B.');
    sheet.pageLayout.titleColumns = { first: area.column, last: area.lastColumn };
  }),
  getPrintTitleColumnsOrNullObject: reading('1.9', ({ at: { sheet } }) => {
    const columns = sheet.pageLayout.titleColumns;
    return columns
      ? rangeOf(sheet, { row: 0, lastRow: LAST_ROW, column: columns.first, lastColumn: columns.last })
      : null;
  }),
  setPrintTitleRows: changing('1.9', ({ at: { sheet } }, given) => {
    const area = given.range(0)?.area ?? parseArea(splitSheet(given.text(0)).address);
    if (!area) throw invalidArgument('Title rows are given as a range: $1:$2.');
    sheet.pageLayout.titleRows = { first: area.row, last: area.lastRow };
  }),
  getPrintTitleRowsOrNullObject: reading('1.9', ({ at: { sheet } }) => {
    const rows = sheet.pageLayout.titleRows;
    return rows
      ? rangeOf(sheet, { row: rows.first, lastRow: rows.last, column: 0, lastColumn: LAST_COLUMN })
      : null;
  }),
});
