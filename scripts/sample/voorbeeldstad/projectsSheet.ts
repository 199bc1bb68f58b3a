import type ExcelJS from 'exceljs';
import { addTableSheet } from '../tidySheet';
import { INVENTED } from './invented';
import { PARTICIPATIONS } from './projects';

export function addProjectsSheet(workbook: ExcelJS.Workbook): void {
  const heading = {
    title: 'Wie werkt met wie in innovatieprojecten?',
    description: 'Een rij per organisatie die aan een project meedoet.',
    source: INVENTED,
  };
  addTableSheet(workbook, 'Projectenlijst', heading, {
    columns: [
      { header: 'Project', width: 26 },
      { header: 'Organisatie', width: 34 },
      { header: 'Sector', width: 26 },
      { header: 'Soort organisatie', width: 20 },
      { header: 'Plaats', width: 18 },
      { header: 'Taak', width: 14 },
    ],
    rows: PARTICIPATIONS.map(({ project, organisation, sector, kind, place, leads }) => [
      project,
      organisation,
      sector,
      kind,
      place,
      leads ? 'leidt' : 'doet mee',
    ]),
    notes: ['Noot 1: Elk project heeft één organisatie die het leidt.'],
    frozenColumns: 1,
  });
}
