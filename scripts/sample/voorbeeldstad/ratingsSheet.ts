import type ExcelJS from 'exceljs';
import { addRatingTable } from '../ratingTable';
import { INVENTED } from './invented';
import { RATINGS } from './ratings';

const HEADING = {
  title: 'Wat zeggen kenners van het ecosysteem?',
  description: 'Beoordelingen met hun onderbouwing, voor vier sectoren en drie clusters.',
  source: INVENTED,
};

export function addRatingsSheet(workbook: ExcelJS.Workbook): void {
  addRatingTable(workbook, HEADING, RATINGS, [
    'Noot 1: Voor de andere elementen van de sectoren staan er tellingen op het blad Indicatorenlijst.',
  ]);
}
