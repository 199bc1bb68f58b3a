import type ExcelJS from 'exceljs';
import { KEY_FIGURES, TOTALS } from './published';
import {
  FIRST_ROW,
  HEADER_ROW,
  addTidySheet,
  emphasiseTotal,
  freezeHeader,
  setWidths,
  writeNotes,
  writeTable,
  type TidyColumn,
} from '../tidySheet';

const GROWTH = '+0.0%;-0.0%;0.0%';

const COLUMNS: readonly TidyColumn[] = [
  { header: 'Sector', width: 36 },
  { header: 'Banen 2018', width: 11, format: '#,##0' },
  { header: 'Groei banen 2013-2018', width: 13, format: GROWTH },
  { header: 'Vestigingen 2018', width: 13, format: '#,##0' },
  { header: 'Groei vestigingen 2013-2018', width: 13, format: GROWTH },
  { header: 'Aandeel in banen Den Haag', width: 13, format: '0.0%' },
  { header: 'Verhouding aandeel t.o.v. Nederland', width: 17, format: '0.00' },
  { header: 'Banen 2013 (afgeleid)', width: 13, format: '#,##0', derived: true },
  { header: 'Aandeel Nederland (afgeleid)', width: 14, format: '0.0%', derived: true },
];

const TOTAL_ROW = FIRST_ROW + KEY_FIGURES.length;

/** The jobs of 2013, to whole jobs, that the published jobs and growth stand for. */
export const earlierJobs = (jobs: number, growth: number): number => Math.round(jobs / (1 + growth));

/** The share in the Netherlands that the published jobs and ratio stand for, unrounded. */
export const nationalShare = (jobs: number, ratio: number): number => jobs / TOTALS.jobs / ratio;

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

export function addKeyFiguresSheet(workbook: ExcelJS.Workbook): void {
  const sheet = addTidySheet(workbook, 'Kerncijfers', {
    title: 'Kerncijfers per sector, gemeente Den Haag',
    description:
      'Banen en vestigingen in veertien sectoren, en hoe groot elke sector is vergeleken met Nederland.',
    source:
      'Bron: Birch (2019), rapport voor de gemeente Den Haag, figuur 2, p. 11. Gekleurde kolommen zijn hieruit afgeleid.',
  });
  setWidths(sheet, COLUMNS);
  const rows = KEY_FIGURES.map(([sector, jobs, growth, places, placesGrowth, share, ratio], index) => {
    const row = FIRST_ROW + index;
    return [
      ...[sector, jobs, growth, places, placesGrowth, share, ratio],
      { formula: `ROUND(B${row}/(1+C${row}),0)`, result: earlierJobs(jobs, growth) },
      { formula: `(B${row}/B$${TOTAL_ROW})/G${row}`, result: nationalShare(jobs, ratio) },
    ];
  });
  const last = TOTAL_ROW - 1;
  const total = [
    'Totaal',
    TOTALS.jobs,
    TOTALS.jobsGrowth,
    TOTALS.establishments,
    TOTALS.establishmentsGrowth,
    null,
    null,
    {
      formula: `SUM(H${FIRST_ROW}:H${last})`,
      result: sum(KEY_FIGURES.map(([, jobs, growth]) => earlierJobs(jobs, growth))),
    },
    {
      formula: `SUM(I${FIRST_ROW}:I${last})`,
      result: sum(KEY_FIGURES.map(([, jobs, , , , , ratio]) => nationalShare(jobs, ratio))),
    },
  ];
  const next = writeTable(sheet, HEADER_ROW, COLUMNS, [...rows, total]);
  emphasiseTotal(sheet, TOTAL_ROW, COLUMNS.length);
  writeNotes(sheet, next + 1, [
    'Noot 1: Banen 2013 = banen 2018 / (1 + groei), afgerond op hele banen. De gepubliceerde groei heeft één decimaal; het echte aantal kan dus iets afwijken.',
    'Noot 2: Aandeel Nederland = aandeel in Den Haag (banen / totaal) gedeeld door de gepubliceerde verhouding. Door de afronding tellen de aandelen niet precies op tot 100%.',
    'Noot 3: De twee totalen in de gekleurde kolommen zijn optellingen. Andere totalen zijn zoals gepubliceerd; figuur 2 geeft geen totaal bij aandeel en verhouding.',
    'Noot 4: Kennis is SBI 72 en 85.4. Het rapport rekende daarvoor een vijfde van de banen in SBI 85 (p. 10, noot 3).',
  ]);
  freezeHeader(sheet, 1);
}
