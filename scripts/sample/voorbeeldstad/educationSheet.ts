import type ExcelJS from 'exceljs';
import { addTableSheet } from '../tidySheet';
import { SCHOOLING, UNEMPLOYED } from './educationFacts';
import { sectorNames } from './figures';
import { INVENTED, YEAR } from './invented';

export function addEducationSheet(workbook: ExcelJS.Workbook): void {
  const heading = {
    title: 'Welke opleiding hebben de werklozen, en die in elke sector?',
    description: `Personen naar hoogste opleiding, ${YEAR}.`,
    source: INVENTED,
  };
  addTableSheet(workbook, 'Opleiding', heading, {
    columns: [
      { header: 'Sector', width: 30 },
      ...['Laag', 'Middelbaar', 'Hoog'].map((header) => ({ header, width: 14, format: '#,##0' })),
    ],
    rows: [['Werklozen', ...UNEMPLOYED], ...sectorNames.map((name) => [name, ...SCHOOLING[name]!])],
    notes: [
      'Noot 1: De personen in een sector tellen op tot de banen van die sector op het blad Kerncijfers.',
    ],
    frozenColumns: 1,
  });
}
