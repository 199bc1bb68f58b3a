import type ExcelJS from 'exceljs';
import { CRITERIA } from './published';
import {
  HEADER_ROW,
  addTidySheet,
  freezeHeader,
  setWidths,
  writeNotes,
  writeTable,
  type TidyColumn,
} from '../tidySheet';

const COLUMNS: readonly TidyColumn[] = [
  { header: 'Sector', width: 36 },
  { header: 'Omvang', width: 14 },
  { header: 'Groei 2008-2018', width: 30, wrap: true },
  { header: 'Concentratie', width: 17 },
  { header: 'Maatschappelijke relevantie', width: 28, wrap: true },
  { header: 'Passende werkgelegenheid', width: 18 },
  { header: 'Selectie', width: 11 },
];

export function addCriteriaSheet(workbook: ExcelJS.Workbook): void {
  const sheet = addTidySheet(workbook, 'Criteria', {
    title: 'Welke sectoren verdienen aandacht in het beleid?',
    description: 'De beoordeling van veertien sectoren op vier criteria, en de keuze die het rapport maakt.',
    source: 'Bron: Birch (2019), rapport voor de gemeente Den Haag, figuur 3, p. 13.',
  });
  setWidths(sheet, COLUMNS);
  const rows = CRITERIA.map(([sector, size, growth, concentration, relevance, fit, selected]) => [
    ...[sector, size, growth, concentration, relevance, fit],
    selected ? 'Ja' : 'Nee',
  ]);
  const next = writeTable(sheet, HEADER_ROW, COLUMNS, rows);
  rows.forEach((row, index) => {
    if (row[6] !== 'Ja') return;
    const cell = sheet.getCell(HEADER_ROW + 1 + index, 7);
    cell.font = { ...cell.font, bold: true };
  });
  writeNotes(sheet, next + 1, [
    'Noot 1: De keuze is een oordeel op vier criteria samen, geen optelsum: Maak en Agrofood hebben bijna gelijke labels.',
    'Noot 2: De labels voor groei gaan over 2008-2018. Het blad Kerncijfers heeft 2013-2018; de labels volgen daar dus niet uit.',
    'Noot 3: Een lege cel bij maatschappelijke relevantie is ook in figuur 3 leeg.',
  ]);
  freezeHeader(sheet, 1);
}
