import type ExcelJS from 'exceljs';
import { addTableSheet } from '../tidySheet';
import { INDICATORS } from './indicators';
import { INVENTED, YEAR } from './invented';

export function addIndicatorsSheet(workbook: ExcelJS.Workbook): void {
  const heading = {
    title: 'Hoe sterk is elk element van het ecosysteem?',
    description: 'Ruwe tellingen per sector; drie elementen gelden voor de gemeente of de regio als geheel.',
    source: INVENTED,
  };
  addTableSheet(workbook, 'Indicatorenlijst', heading, {
    columns: [
      { header: 'Element', width: 23 },
      { header: 'Sector', width: 26 },
      { header: 'Teller', width: 12, format: '#,##0' },
      { header: 'Noemer', width: 12, format: '#,##0' },
      { header: 'Indicator', width: 46, wrap: true },
      { header: 'Schaal', width: 13 },
      { header: 'Niveau', width: 17 },
      { header: 'Jaar', width: 9, format: '0' },
      { header: 'Bron', width: 34, wrap: true },
    ],
    rows: INDICATORS.flatMap(({ element, name, scale, source, counts }) =>
      counts.map(({ sector, numerator, denominator, level }) => [
        ...[element, sector, numerator, denominator, name, scale, level, YEAR, source],
      ]),
    ),
    notes: [
      'Noot 1: De waarde is de teller per 1.000 van de noemer. Groei van banen kan onder nul komen en staat daarom op een intervalschaal.',
      'Noot 2: Projecten tellen voor de sector van de deelnemer, alleen van deelnemers uit Voorbeeldstad zelf.',
    ],
    frozenColumns: 2,
  });
}
