import type ExcelJS from 'exceljs';
import { terms } from '../../src/locale/nl/terms';
import { RATINGS } from './ratings';
import {
  FIRST_ROW,
  HEADER_ROW,
  addTidySheet,
  colourRating,
  freezeHeader,
  setWidths,
  writeNotes,
  writeTable,
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

export function addEcosystemSheet(workbook: ExcelJS.Workbook): void {
  const sheet = addTidySheet(workbook, 'Beoordelingen', {
    title: 'Wat is sterk en wat is zwak in het ecosysteem?',
    description: 'De beoordeling per element voor de vier gekozen sectoren en de vier clusters.',
    source:
      'Bron: Birch (2019), rapport voor de gemeente Den Haag, paragraaf 3.2 (p. 29-31), 3.3 (p. 31-32) en 4.1 (p. 34-35).',
  });
  setWidths(sheet, COLUMNS);
  const rows = RATINGS.map(({ kind, name, element, rating, evidence, source, disputed }) => [
    terms.subjectKinds[kind],
    name,
    element,
    rating === null ? null : terms.ratings[rating],
    evidence,
    source,
    disputed ?? null,
  ]);
  const next = writeTable(sheet, HEADER_ROW, COLUMNS, rows);
  RATINGS.forEach((rating, index) => {
    const row = FIRST_ROW + index;
    colourRating(sheet.getCell(row, 4));
    if (RATINGS[index + 1]?.name === rating.name) return;
    for (let column = 1; column <= COLUMNS.length; column += 1) {
      sheet.getCell(row, column).border = { bottom: { style: 'thin', color: { argb: 'FF1F4E79' } } };
    }
  });
  sheet.autoFilter = { from: { row: HEADER_ROW, column: 1 }, to: { row: next - 1, column: COLUMNS.length } };
  writeNotes(sheet, next + 1, [
    'Noot 1: Figuur 6 en 7 zijn plaatjes. Hier staat wat de tekst erover zegt; waar de tekst zwijgt, is de beoordeling leeg gelaten.',
    'Noot 2: Formele instituties, infrastructuur en financiering zijn in het rapport niet naar sector uit te splitsen (p. 30).',
  ]);
  freezeHeader(sheet, 3);
}
