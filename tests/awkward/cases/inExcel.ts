import { ofFile, type AwkwardCase } from '../awkwardCase';
import { area, indented } from '../book';
import type { ExpectedSectors } from '../expectedTables';

const HEADER = ['Sector', 'Banen 2018', 'Banen 2013'] as const;
const ROWS = [
  ['Bouw', 120, 100],
  ['Zorg', 80, 90],
  ['Energie', 30, 25],
  ['Logistiek', 60, 50],
] as const;
const READ = {
  columns: { sector: 'A', jobs: 'B', earlierJobs: 'C' },
  figures: ['jobs', 'earlierJobs'],
  rows: ROWS,
  year: 2018,
  earlierYear: 2013,
} satisfies ExpectedSectors;

export function hiddenRows(): AwkwardCase {
  return ofFile(
    (book) => {
      const sheet = book.sheet('Blad1', [HEADER, ...ROWS]);
      sheet.hiddenRows = new Set([2, 3]);
    },
    { sectors: READ, findings: ['A3 hiddenRows'] },
  );
}

export function filteredRows(): AwkwardCase {
  return ofFile(
    (book) => {
      const sheet = book.sheet('Blad1', [HEADER, ...ROWS]);
      book.table(sheet, 'Banen', 'A1:C5');
      book.filter(sheet, 'Banen', 1, ['Bouw', 'Logistiek']);
    },
    { sectors: { ...READ, at: 'Blad1!A1:C5' }, findings: ['A3 hiddenRows'] },
  );
}

export function hiddenColumns(): AwkwardCase {
  return ofFile(
    (book) => {
      const sheet = book.sheet('Blad1', [HEADER, ...ROWS]);
      sheet.hiddenColumns = new Set([2]);
    },
    { sectors: READ, findings: ['C1 hiddenColumns'] },
  );
}

export function aHiddenSheet(): AwkwardCase {
  return ofFile(
    (book) => {
      book.sheet('Toelichting', [['De cijfers staan op een verborgen blad.']]);
      book.sheet('Cijfers', [HEADER, ...ROWS]).visibility = 'Hidden';
    },
    { sectors: { ...READ, at: 'Cijfers!A1:C5' } },
  );
}

/** The range has a name; what stands right below it is no part of the table. */
export function namedRange(): AwkwardCase {
  return ofFile(
    (book) => {
      book.sheet('Blad1', [HEADER, ...ROWS, ['Haven', 900, 800], ['Vliegveld', 700, 600]]);
      book.name('BanenPerSector', '=Blad1!$A$1:$C$5');
    },
    { sectors: { ...READ, at: 'Blad1!A1:C5' }, findings: ['A6 rowsOutsideName'] },
  );
}

export function tableWithATotalsRow(): AwkwardCase {
  return ofFile(
    (book) => {
      const sheet = book.sheet('Blad1', [
        ['Let op: dit is versie 3'],
        HEADER,
        ...ROWS,
        ['Totaal', '=SUM(B3:B6)', '=SUM(C3:C6)'],
      ]);
      book.table(sheet, 'Banen', 'A2:C7', true);
    },
    {
      sectors: { ...READ, at: 'Blad1!A2:C7', total: [290, 265] },
      findings: ['A7 totalSetApart'],
    },
  );
}

/** Group rows above their parts: 210 = 120 + 30 + 60 and 175 = 100 + 25 + 50; 120 = 80 + 40 and 125 = 90 + 35. */
export function pivotPasteWithIndents(): AwkwardCase {
  return ofFile(
    (book) => {
      book.sheet('Blad1', [
        ['Rijlabels', 'Som van Banen 2018', 'Som van Banen 2013'],
        ['Commercieel', 210, 175],
        [indented('Bouw'), 120, 100],
        [indented('Energie'), 30, 25],
        [indented('Logistiek'), 60, 50],
        ['Niet-commercieel', 120, 125],
        [indented('Zorg'), 80, 90],
        [indented('Onderwijs'), 40, 35],
        ['Eindtotaal', 330, 300],
      ]);
    },
    {
      sectors: {
        ...READ,
        rows: [
          ['Bouw', 120, 100],
          ['Energie', 30, 25],
          ['Logistiek', 60, 50],
          ['Zorg', 80, 90],
          ['Onderwijs', 40, 35],
        ],
        total: [330, 300],
      },
      findings: ['A2 totalSetApart', 'A6 totalSetApart', 'A9 totalSetApart'],
    },
  );
}

export function sectorNamesMergedOverTheirParts(): AwkwardCase {
  return ofFile(
    (book) => {
      const sheet = book.sheet('Blad1', [
        ['Sector', 'Deelsector', 'Banen 2018'],
        ['ICT & creatief', 'telecom', 30],
        [null, 'overige ICT', 60],
        ['Zorg', 'ziekenhuizen', 50],
        [null, 'verpleging', 30],
      ]);
      sheet.mergedAreas = [area('A2:A3'), area('A4:A5')];
    },
    {
      sectors: {
        figures: ['jobs'],
        rows: [
          ['ICT & creatief', 90],
          ['Zorg', 80],
        ],
        parts: [
          ['ICT & creatief', 'telecom', 30],
          ['ICT & creatief', 'overige ICT', 60],
          ['Zorg', 'ziekenhuizen', 50],
          ['Zorg', 'verpleging', 30],
        ],
        year: 2018,
      },
    },
  );
}

export function figuresByFormula(): AwkwardCase {
  return ofFile(
    (book) => {
      book.sheet('Blad1', [
        HEADER,
        ['Bouw', '=100+20', '=B2-20'],
        ['Zorg', '=B2*2/3', 90],
        ['Energie', '=1/0', 25],
      ]);
    },
    {
      sectors: {
        ...READ,
        rows: [
          ['Bouw', 120, 100],
          ['Zorg', 80, 90],
          ['Energie', null, 25],
        ],
      },
      findings: ['B4 errorCell'],
    },
  );
}
