import { ofCells, ofSheets, type AwkwardCase } from '../awkwardCase';
import type { ExpectedRow, ExpectedSectors } from '../expectedTables';

const NOW: readonly ExpectedRow[] = [
  ['Bouw', 130],
  ['Zorg', 220],
  ['Horeca', 65],
];

/** A table whose jobs stand in one column, of which nothing says the year. */
const inColumn = (jobs: string, at: string, more: Partial<ExpectedSectors> = {}): ExpectedSectors => ({
  at,
  columns: { sector: 'A', jobs },
  figures: ['jobs'],
  rows: NOW,
  ...more,
});

/** Excel writes the totals of two values over two years behind the last year. */
export function pivotOfTwoValuesOverTwoYears(): AwkwardCase {
  return ofCells(
    [
      ['', 'Kolomlabels'],
      ['', 2018, '', 2023, '', 'Totaal Som van banen', 'Totaal Som van vestigingen'],
      ['Rijlabels', 'Som van banen', 'Som van vestigingen', 'Som van banen', 'Som van vestigingen'],
      ['C Industrie', 2300, 11, 2200, 21, 4500, 32],
      ['F Bouwnijverheid', 1800, 12, 2050, 22, 3850, 34],
      ['G Handel', 5400, 13, 5300, 23, 10700, 36],
      ['Eindtotaal', 9500, 36, 9550, 66, 19050, 102],
    ],
    {
      sectors: {
        columns: {
          sector: 'A',
          jobs: 'D',
          earlierJobs: 'B',
          establishments: 'E',
          earlierEstablishments: 'C',
        },
        figures: ['jobs', 'earlierJobs', 'establishments'],
        rows: [
          ['C Industrie', 2200, 2300, 21],
          ['F Bouwnijverheid', 2050, 1800, 22],
          ['G Handel', 5300, 5400, 23],
        ],
        total: [9550, 9500, 66],
        year: 2023,
        earlierYear: 2018,
      },
      findings: ['A7 totalSetApart', 'F3 sumOfMoments', 'G3 sumOfMoments'],
    },
  );
}

/** The same of one year: the total is that year once more, and no later one. */
export function pivotOfOneYearWithItsTotal(): AwkwardCase {
  return ofCells(
    [
      ['Som van banen', 'Kolomlabels'],
      ['Rijlabels', 2023, 'Eindtotaal'],
      ['Bouw', 130, 130],
      ['Zorg', 220, 220],
      ['Horeca', 65, 65],
    ],
    {
      sectors: { columns: { sector: 'A', jobs: 'B' }, figures: ['jobs'], rows: NOW, year: 2023 },
      findings: ['C2 sumOfMoments'],
    },
  );
}

export function totalOverYearsUnderATitle(): AwkwardCase {
  return ofCells(
    [
      ['Banen per sector'],
      ['Sector', '2018', '2023', 'Totaal'],
      ['Bouw', 120, 130, 250],
      ['Zorg', 200, 220, 420],
      ['Horeca', 60, 65, 125],
    ],
    {
      sectors: {
        at: 'Blad1!A2:C5',
        columns: { sector: 'A', jobs: 'C', earlierJobs: 'B' },
        figures: ['jobs', 'earlierJobs'],
        rows: [
          ['Bouw', 130, 120],
          ['Zorg', 220, 200],
          ['Horeca', 65, 60],
        ],
        year: 2023,
        earlierYear: 2018,
      },
      findings: ['D2 sumOfMoments'],
    },
  );
}

/** As the office of statistics of a town publishes it: its districts, and the town itself at the end. */
export function districtsBesideTheirTown(): AwkwardCase {
  return ofCells(
    [
      ['Tabel 3.2.1  Werkzame personen naar sector en stadsdeel, 1 januari 2023'],
      [],
      ['sector', 'Centrum', 'Westpoort', 'West', 'Zuid', 'Amsterdam'],
      ['industrie', 900, 4000, 800, 300, 6000],
      ['bouw', 400, 900, 600, 500, 2400],
      ['horeca', 9000, 100, 3000, 2900, 15000],
      ['totaal', 10300, 5000, 4400, 3700, 23400],
    ],
    {
      sectors: {
        at: 'Blad1!A3:F7',
        columns: { sector: 'A', jobs: 'F' },
        figures: ['jobs'],
        rows: [
          ['industrie', 6000],
          ['bouw', 2400],
          ['horeca', 15000],
        ],
        total: [23400],
      },
      findings: ['A7 totalSetApart', 'F3 wholeTaken'],
    },
  );
}

export function districtsWithoutTheirTown(): AwkwardCase {
  return ofCells(
    [
      ['Werkzame personen naar sector, 1 januari 2023'],
      ['sector', 'Centrum', 'Westpoort', 'West', 'Zuid'],
      ['industrie', 900, 4000, 800, 300],
      ['bouw', 400, 900, 600, 500],
      ['horeca', 9000, 100, 3000, 2900],
    ],
    { problem: 'areaUnclear' },
  );
}

export function partsOfATownUpToATotal(): AwkwardCase {
  return ofCells(
    [
      ['Banen naar sector'],
      ['Sector', 'Noord', 'Oost', 'Zuid', 'Totaal'],
      ['Bouw', 30, 40, 60, 130],
      ['Zorg', 100, 70, 50, 220],
      ['Horeca', 20, 15, 30, 65],
    ],
    { sectors: inColumn('E', 'Blad1!A2:E5'), findings: ['E2 wholeTaken'] },
  );
}

export function sizesOfFirmsWithTheirTotal(): AwkwardCase {
  return ofCells(
    [
      ['Banen naar sector en grootteklasse'],
      ['Sector', '1 wp', '2-9 wp', '10-99 wp', '100+ wp', 'Totaal'],
      ['Bouw', 10, 30, 40, 50, 130],
      ['Zorg', 20, 40, 60, 100, 220],
      ['Horeca', 20, 25, 20, '-', 65],
    ],
    { sectors: inColumn('F', 'Blad1!A2:F5'), findings: ['F2 wholeTaken'] },
  );
}

export function jobsBySizeOfFirm(): AwkwardCase {
  return ofCells(
    [
      [
        'Sector',
        'Banen bij 1-9 werkzame personen',
        'Banen bij 10-99 werkzame personen',
        'Banen bij 100+ werkzame personen',
        'Banen totaal',
      ],
      ['Bouw', 40, 40, 50, 130],
      ['Zorg', 60, 60, 100, 220],
      ['Horeca', 45, 20, 0, 65],
    ],
    { sectors: inColumn('E', 'Blad1!A1:E4'), findings: ['E1 wholeTaken'] },
  );
}

export function menAndWomenByTheirHours(): AwkwardCase {
  return ofCells(
    [
      ['SBI', 'oms', 'Banen_m_ft', 'Banen_v_ft', 'Banen_m_pt', 'Banen_v_pt', 'Banen_tot'],
      ['41', 'Bouw', 80, 10, 15, 25, 130],
      ['86', 'Zorg', 40, 60, 20, 100, 220],
      ['56', 'Horeca', 15, 10, 20, 20, 65],
    ],
    {
      sectors: {
        at: 'Blad1!A1:G4',
        columns: { sbiCode: 'A', jobs: 'G' },
        figures: ['jobs'],
        rows: [
          ['41', 130],
          ['86', 220],
          ['56', 65],
        ],
        keyKind: 'sbi',
      },
      findings: ['G1 wholeTaken'],
    },
  );
}

export function employeesAndSelfEmployed(): AwkwardCase {
  return ofCells(
    [
      ['Sector', 'Werknemers 2023', 'Zelfstandigen 2023', 'Werkzame personen 2023'],
      ['Bouw', 90, 40, 130],
      ['Zorg', 200, 20, 220],
      ['Horeca', 40, 25, 65],
    ],
    { sectors: inColumn('D', 'Blad1!A1:D4', { year: 2023 }), findings: ['D1 wholeTaken'] },
  );
}

export function villagesAndTheirMunicipality(): AwkwardCase {
  return ofCells(
    [
      ['Sector', 'Banen kern A', 'Banen kern B', 'Banen gemeente'],
      ['Bouw', 70, 60, 130],
      ['Zorg', 130, 90, 220],
      ['Horeca', 35, 30, 65],
    ],
    { sectors: inColumn('D', 'Blad1!A1:D4'), findings: ['D1 wholeTaken'] },
  );
}

export function kindsOfContractUnderYears(): AwkwardCase {
  return ofCells(
    [
      ['', 'Banen 2018', '', '', 'Banen 2023'],
      ['Sector', 'vast', 'flex', 'totaal', 'vast', 'flex', 'totaal'],
      ['Bouw', 80, 40, 120, 85, 45, 130],
      ['Zorg', 150, 50, 200, 160, 60, 220],
      ['Horeca', 20, 40, 60, 20, 45, 65],
    ],
    {
      sectors: {
        at: 'Blad1!A1:G5',
        columns: { sector: 'A', jobs: 'G', earlierJobs: 'D' },
        figures: ['jobs', 'earlierJobs'],
        rows: [
          ['Bouw', 130, 120],
          ['Zorg', 220, 200],
          ['Horeca', 65, 60],
        ],
        year: 2023,
        earlierYear: 2018,
      },
      findings: ['D2 wholeTaken', 'G2 wholeTaken'],
    },
  );
}

/** Nothing says jobs; years over kinds of workers and their total do, as bare years do. */
export function menAndWomenUnderYears(): AwkwardCase {
  return ofCells(
    [
      ['', '2018', '', '', '2023'],
      ['Sector', 'Mannen', 'Vrouwen', 'Totaal', 'Mannen', 'Vrouwen', 'Totaal'],
      ['Bouw', 100, 20, 120, 105, 25, 130],
      ['Zorg', 50, 150, 200, 60, 160, 220],
      ['Horeca', 20, 40, 60, 20, 45, 65],
    ],
    {
      sectors: {
        at: 'Blad1!A1:G5',
        columns: { sector: 'A', jobs: 'G', earlierJobs: 'D' },
        figures: ['jobs', 'earlierJobs'],
        rows: [
          ['Bouw', 130, 120],
          ['Zorg', 220, 200],
          ['Horeca', 65, 60],
        ],
        year: 2023,
        earlierYear: 2018,
      },
      findings: ['D2 wholeTaken', 'G2 wholeTaken'],
    },
  );
}

export function registerOfFirmsByHours(): AwkwardCase {
  return ofCells(
    [
      [
        'SBI',
        'Omschrijving',
        'Fulltime 2022',
        'Parttime 2022',
        'Uitzend 2022',
        'Totaal 2022',
        'Vestigingen 2022',
      ],
      ['41', 'Bouw', 90, 30, 10, 130, 12],
      ['86', 'Zorg', 80, 130, 10, 220, 8],
      ['56', 'Horeca', 15, 45, 5, 65, 20],
    ],
    {
      sectors: {
        at: 'Blad1!A1:G4',
        columns: { sbiCode: 'A', jobs: 'F', establishments: 'G' },
        figures: ['jobs', 'establishments'],
        rows: [
          ['41', 130, 12],
          ['86', 220, 8],
          ['56', 65, 20],
        ],
        year: 2022,
        keyKind: 'sbi',
      },
      findings: ['F1 wholeTaken'],
    },
  );
}

/** One of six figures was typed wrong: the total still is the whole, and the row is named. */
export function partsThatDoNotAddUpInOneRow(): AwkwardCase {
  return ofCells(
    [
      ['Sector', 'Banen mannen', 'Banen vrouwen', 'Banen totaal'],
      ['Bouw', 105, 25, 130],
      ['Zorg', 60, 160, 220],
      ['Horeca', 20, 54, 65],
      ['Handel', 40, 50, 90],
    ],
    {
      sectors: inColumn('D', 'Blad1!A1:D5', { rows: [...NOW, ['Handel', 90]] }),
      findings: ['D1 wholeTaken'],
    },
  );
}

/** Four quarters of a year added up are nobody's jobs. */
export function sumOfTheQuartersOfAYear(): AwkwardCase {
  return ofCells(
    [
      ['Sector', 'Banen 2023 Q1', 'Banen 2023 Q2', 'Banen 2023 Q3', 'Banen 2023 Q4', 'Banen 2023 totaal'],
      ['Bouw', 127, 128, 129, 130, 514],
      ['Zorg', 217, 218, 219, 220, 874],
      ['Horeca', 62, 63, 64, 65, 254],
    ],
    {
      sectors: {
        columns: { sector: 'A', jobs: 'E' },
        figures: ['jobs'],
        rows: NOW,
        year: 2023,
      },
      findings: ['E1 partsTaken', 'F1 sumOfMoments'],
    },
  );
}

const OF_THREE: readonly (readonly (string | number)[])[] = [
  ['Bouw', 70, 60, 13],
  ['Zorg', 130, 90, 22],
  ['Horeca', 35, 30, 8],
];

export function jobsOfThreeMunicipalities(): AwkwardCase {
  return ofCells(
    [['Sector', 'Banen Delft 2023', 'Banen Rijswijk 2023', 'Banen Midden-Delfland 2023'], ...OF_THREE],
    {
      problem: 'areaUnclear',
    },
  );
}

export function threeMunicipalitiesUnderAYear(): AwkwardCase {
  return ofCells([['', 'Banen 2023'], ['Sector', 'Delft', 'Rijswijk', 'Midden-Delfland'], ...OF_THREE], {
    problem: 'areaUnclear',
  });
}

export function twoMunicipalitiesAndTheCountryUnderAYear(): AwkwardCase {
  return ofCells(
    [
      ['', 'Banen 2023'],
      ['Sector', 'Delft', 'Rijswijk', 'Nederland'],
      ['Bouw', 70, 60, 1300],
      ['Zorg', 130, 90, 2200],
      ['Horeca', 35, 30, 600],
    ],
    { problem: 'areaUnclear' },
  );
}

/** The total of three municipalities may be her region as well as nothing of hers. */
export function pivotWithMunicipalitiesAcross(): AwkwardCase {
  return ofCells(
    [
      ['Som van banen', 'Kolomlabels'],
      ['Rijlabels', 'Delft', 'Rijswijk', 'Den Haag', 'Eindtotaal'],
      ['Bouw', 70, 60, 130, 260],
      ['Zorg', 130, 90, 220, 440],
      ['Horeca', 35, 30, 65, 130],
    ],
    { problem: 'areaUnclear' },
  );
}

/** The title above the first column names the one that is hers. */
export function fourTownsOfWhichTheTitleNamesOne(): AwkwardCase {
  return ofCells(
    [
      ['Banen gemeente Utrecht naar sector, 2023'],
      ['Sector', 'Amsterdam', 'Rotterdam', 'Utrecht', 'Nederland'],
      ['Bouw', 400, 300, 130, 4000],
      ['Zorg', 1000, 900, 220, 9000],
      ['Horeca', 300, 200, 65, 2000],
    ],
    {
      sectors: {
        at: 'Blad1!A2:E5',
        columns: { sector: 'A', jobs: 'D', reference: 'E' },
        figures: ['jobs', 'reference'],
        rows: [
          ['Bouw', 130, 4000],
          ['Zorg', 220, 9000],
          ['Horeca', 65, 2000],
        ],
      },
      findings: ['B2 areasTaken'],
    },
  );
}

/** The name of the sheet is that of one of them. */
export function jobsOfMunicipalitiesOnTheSheetOfOne(): AwkwardCase {
  return ofSheets(
    {
      Rijswijk: [
        ['Sector', 'Banen Delft', 'Vestigingen Delft', 'Banen Rijswijk', 'Vestigingen Rijswijk'],
        ['Bouw', 70, 7, 130, 12],
        ['Zorg', 130, 9, 220, 8],
        ['Horeca', 35, 11, 65, 20],
      ],
    },
    {
      sectors: {
        at: 'Rijswijk!A1:E4',
        columns: { sector: 'A', jobs: 'D', establishments: 'E' },
        figures: ['jobs', 'establishments'],
        rows: [
          ['Bouw', 130, 12],
          ['Zorg', 220, 8],
          ['Horeca', 65, 20],
        ],
      },
      findings: ['B1 areasTaken'],
    },
  );
}
