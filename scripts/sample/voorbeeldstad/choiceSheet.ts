import type ExcelJS from 'exceljs';
import { addTableSheet } from '../tidySheet';
import { sectorNames } from './figures';
import { INVENTED } from './invented';

/** The sectors that the council of the invented city chose, each with its reason. */
const CHOSEN: Readonly<Record<string, string>> = {
  Energie: 'Groeit het snelst en draagt de energietransitie.',
  'ICT & creatief': 'Levert veiligheid en sleuteltechnologie; ICT-diensten groeien sterk.',
  Maak: 'De meeste stuwende banen van de stad.',
  Zorg: 'De grootste sector, met een eigen missie.',
};

export function addChoiceSheet(workbook: ExcelJS.Workbook): void {
  const heading = {
    title: 'Welke sectoren koos Voorbeeldstad?',
    description: 'De keuze van de gemeenteraad. De rangorde op het blad Selectie kan anders zijn.',
    source: INVENTED,
  };
  addTableSheet(workbook, 'Keuze', heading, {
    columns: [
      { header: 'Sector', width: 30 },
      { header: 'Selectie', width: 11 },
      { header: 'Reden', width: 70, wrap: true },
    ],
    rows: sectorNames.map((name) => [name, name in CHOSEN ? 'Ja' : 'Nee', CHOSEN[name] ?? null]),
    notes: ['Noot 1: Zonder reden is de sector niet gekozen.'],
    frozenColumns: 1,
  });
}
