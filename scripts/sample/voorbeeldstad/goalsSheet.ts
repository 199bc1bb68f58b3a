import type ExcelJS from 'exceljs';
import { addTableSheet } from '../tidySheet';
import { INVENTED } from './invented';

/** A goal, the sector or cluster it is about, and the element. */
const GOALS: readonly (readonly [string, string | null, string | null])[] = [
  ['De waterstofketen laten groeien', 'Waterstof', null],
  ['Meer starters in de maakindustrie', 'Maak', 'Ondernemerscultuur'],
  ['Zorgbedrijven laten samenwerken', 'Zorg', 'Netwerken'],
  ['Vakmensen voor de energietransitie', 'Energie', 'Talent'],
  ['Meer geld voor bedrijven die groeien', null, 'Financiering'],
  ['Het aantal bezoekers verdubbelen', 'Toerisme', null],
];

export function addGoalsSheet(workbook: ExcelJS.Workbook): void {
  const heading = {
    title: 'Welke tactische doelen heeft Voorbeeldstad?',
    description: 'Elk doel met de sector of het cluster en het element waar het over gaat.',
    source: INVENTED,
  };
  addTableSheet(workbook, 'Doelenlijst', heading, {
    columns: [
      { header: 'Doel', width: 42, wrap: true },
      { header: 'Sector of cluster', width: 26 },
      { header: 'Element', width: 26 },
    ],
    rows: GOALS,
    notes: ['Noot 1: Een lege cel betekent dat het doel voor alle sectoren of voor alle elementen geldt.'],
    frozenColumns: 1,
  });
}
