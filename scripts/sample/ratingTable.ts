import type ExcelJS from 'exceljs';
import { terms } from '../../src/locale/nl/terms';
import type { SampleRating } from './ratingLines';
import {
  FIRST_ROW,
  HEADER_ROW,
  addTableSheet,
  colourRating,
  type SheetHeading,
  type TidyColumn,
} from './tidySheet';

const COLUMNS: readonly TidyColumn[] = [
  { header: 'Soort', width: 9 },
  { header: 'Naam', width: 20 },
  { header: 'Element', width: 23 },
  { header: 'Beoordeling', width: 13 },
  { header: 'Onderbouwing', width: 58, wrap: true },
  { header: 'Bron', width: 18, wrap: true },
  { header: 'Betwist', width: 38, wrap: true },
];

/** The ratings by hand, the words coloured, with a line below each sector and cluster. */
export function addRatingTable(
  workbook: ExcelJS.Workbook,
  heading: SheetHeading,
  ratings: readonly SampleRating[],
  notes: readonly string[],
): void {
  const rows = ratings.map(({ kind, name, element, rating, evidence, source, disputed }) => [
    terms.subjectKinds[kind],
    name,
    element,
    rating === null ? null : terms.ratings[rating],
    evidence,
    source,
    disputed ?? null,
  ]);
  const table = { columns: COLUMNS, rows, notes, frozenColumns: 3 };
  const sheet = addTableSheet(workbook, 'Beoordelingen', heading, table);
  ratings.forEach((rating, index) => {
    const row = FIRST_ROW + index;
    colourRating(sheet.getCell(row, 4));
    if (ratings[index + 1]?.name === rating.name) return;
    for (let column = 1; column <= COLUMNS.length; column += 1) {
      sheet.getCell(row, column).border = { bottom: { style: 'thin', color: { argb: 'FF1F4E79' } } };
    }
  });
  const last = { row: HEADER_ROW + ratings.length, column: COLUMNS.length };
  sheet.autoFilter = { from: { row: HEADER_ROW, column: 1 }, to: last };
}
