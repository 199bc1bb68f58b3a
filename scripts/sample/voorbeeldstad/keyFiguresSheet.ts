import type ExcelJS from 'exceljs';
import { HEADER_ROW, addTableSheet, emphasiseTotal, type TidyColumn } from '../tidySheet';
import { SECTORS, totalOf, type Figures } from './figures';
import { EARLIER_YEAR, INVENTED, YEAR } from './invented';

const COUNT = '#,##0';

const FIGURES: readonly (readonly [keyof Figures, string])[] = [
  ['jobs', `Banen ${YEAR}`],
  ['earlierJobs', `Banen ${EARLIER_YEAR}`],
  ['establishments', `Vestigingen ${YEAR}`],
  ['region', `Banen regio ${YEAR}`],
  ['reference', `Banen referentie ${YEAR}`],
  ['earlierReference', `Banen referentie ${EARLIER_YEAR}`],
  ['basicJobs', `Stuwende banen ${YEAR}`],
  ['fte', `Fte ${YEAR}`],
  ['turnover', `Omzet ${YEAR} (mln euro)`],
  ['exports', `Export ${YEAR} (mln euro)`],
  ['valueAdded', `Toegevoegde waarde ${YEAR} (mln euro)`],
];

const COLUMNS: readonly TidyColumn[] = [
  { header: 'Sector', width: 30 },
  ...FIGURES.map(([, header]) => ({ header, width: 15, format: COUNT })),
];

export function addKeyFiguresSheet(workbook: ExcelJS.Workbook): void {
  const rowOf = (name: string, figures: Figures) => [name, ...FIGURES.map(([figure]) => figures[figure])];
  const rows = SECTORS.flatMap((sector) => [
    rowOf(sector.name, sector),
    ...sector.parts.map((part) => rowOf(`waarvan ${part.name}`, part)),
  ]);
  const total = ['Totaal', ...FIGURES.map(([figure]) => totalOf(figure))];
  const heading = {
    title: 'Kerncijfers per sector, Voorbeeldstad',
    description:
      'Banen, vestigingen en verdiensten in veertien sectoren, naast de regio en een referentiegebied.',
    source: INVENTED,
  };
  const sheet = addTableSheet(workbook, 'Kerncijfers', heading, {
    columns: COLUMNS,
    rows: [...rows, total],
    notes: [
      'Noot 1: De rijen met "waarvan" zijn delen van de sector erboven; ze tellen niet nog eens mee in het totaal.',
      'Noot 2: De regio is de arbeidsmarktregio, met de stad erbij. De referentie is een verzonnen land, dus niet Nederland.',
      'Noot 3: Stuwende banen werken voor klanten buiten de regio. Bij overheid en onderwijs staat het budget als omzet.',
    ],
    frozenColumns: 1,
  });
  emphasiseTotal(sheet, HEADER_ROW + 1 + rows.length, COLUMNS.length);
}
