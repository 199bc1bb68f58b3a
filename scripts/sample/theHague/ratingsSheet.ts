import type ExcelJS from 'exceljs';
import { addRatingTable } from '../ratingTable';
import { RATINGS } from './ratings';

const HEADING = {
  title: 'Wat is sterk en wat is zwak in het ecosysteem?',
  description: 'De beoordeling per element voor de vier gekozen sectoren en de vier clusters.',
  source:
    'Bron: Birch (2019), rapport voor de gemeente Den Haag, paragraaf 3.2 (p. 29-31), 3.3 (p. 31-32) en 4.1 (p. 34-35).',
};

export function addRatingsSheet(workbook: ExcelJS.Workbook): void {
  addRatingTable(workbook, HEADING, RATINGS, [
    'Noot 1: Figuur 6 en 7 zijn plaatjes. Hier staat wat de tekst erover zegt; waar de tekst zwijgt, is de beoordeling leeg gelaten.',
    'Noot 2: Formele instituties, infrastructuur en financiering zijn in het rapport niet naar sector uit te splitsen (p. 30).',
  ]);
}
