import { ofCells, ofSheets, type AwkwardCase } from '../awkwardCase';
import type { ExpectedRow } from '../expectedTables';

const TWO_MOMENTS: readonly ExpectedRow[] = [
  ['Bouw', 120, 100],
  ['Zorg', 80, 90],
  ['Energie', 30, 20],
];

export function establishmentNumbersBesideJobs(): AwkwardCase {
  return ofCells(
    [
      ['Vestigingsnr', 'Sector', 'Banen 2018'],
      [1001, 'Bouw', 120],
      [1002, 'Zorg', 80],
      [1003, 'Energie', 30],
    ],
    {
      sectors: {
        at: 'Blad1!B1:C4',
        columns: { sector: 'B', jobs: 'C' },
        figures: ['jobs', 'establishments'],
        rows: [
          ['Bouw', 120, null],
          ['Zorg', 80, null],
          ['Energie', 30, null],
        ],
        year: 2018,
      },
    },
  );
}

export function vacanciesCalledJobs(): AwkwardCase {
  return ofCells(
    [
      ['Sector', 'Openstaande vacatures banen 2023', 'Banen 2018', 'Banen 2013'],
      ['Bouw', 7, 120, 100],
      ['Zorg', 9, 80, 90],
      ['Energie', 2, 30, 20],
    ],
    {
      sectors: {
        at: 'Blad1!A1:D4',
        columns: { sector: 'A', jobs: 'C', earlierJobs: 'D' },
        figures: ['jobs', 'earlierJobs'],
        rows: TWO_MOMENTS,
        year: 2018,
        earlierYear: 2013,
      },
    },
  );
}

export function forecastBesideWhatWasCounted(): AwkwardCase {
  return ofCells(
    [
      ['Sector', 'Banen 2013', 'Banen 2018', 'Banen 2030 (prognose)'],
      ['Bouw', 100, 120, 150],
      ['Zorg', 90, 80, 60],
      ['Energie', 20, 30, 45],
    ],
    {
      sectors: {
        at: 'Blad1!A1:C4',
        columns: { sector: 'A', jobs: 'C', earlierJobs: 'B' },
        figures: ['jobs', 'earlierJobs'],
        rows: TWO_MOMENTS,
        year: 2018,
        earlierYear: 2013,
      },
      findings: ['D1 forecastUnused'],
    },
  );
}

export function restOfTheCountry(): AwkwardCase {
  return ofCells(
    [
      [
        'Sector',
        'Banen 2018',
        'Banen 2013',
        'Rest van Nederland',
        'Nederland excl. Voorbeeldstad',
        'waarvan Nederland',
      ],
      ['Bouw', 120, 100, 4880, 4880, 20],
      ['Zorg', 80, 90, 8920, 8920, 30],
      ['Energie', 30, 20, 670, 670, 10],
    ],
    {
      sectors: {
        at: 'Blad1!A1:C4',
        columns: { sector: 'A', jobs: 'B', earlierJobs: 'C' },
        figures: ['jobs', 'earlierJobs', 'reference'],
        rows: TWO_MOMENTS.map((row): ExpectedRow => [...row, null]),
        year: 2018,
        earlierYear: 2013,
      },
      findings: ['D1 columnUnused', 'E1 columnUnused', 'F1 columnUnused'],
    },
  );
}

export function jobsOfMenAndWomenApart(): AwkwardCase {
  return ofCells(
    [
      ['Sector', 'Banen mannen', 'Banen vrouwen'],
      ['Bouw', 100, 20],
      ['Zorg', 20, 60],
      ['Energie', 20, 10],
    ],
    {
      sectors: {
        at: 'Blad1!A1:B4',
        columns: { sector: 'A', jobs: 'B' },
        figures: ['jobs'],
        rows: [
          ['Bouw', 100],
          ['Zorg', 20],
          ['Energie', 20],
        ],
      },
      findings: ['B1 partialJobs', 'C1 columnUnused'],
    },
  );
}

export function quartersOfOneYear(): AwkwardCase {
  return ofCells(
    [
      ['Banen in Voorbeeldstad'],
      ['Sector', '2018 1e kwartaal', '2018 2e kwartaal', '2018 3e kwartaal', '2018 4e kwartaal'],
      ['Bouw', 117, 118, 119, 120],
      ['Zorg', 83, 82, 81, 80],
      ['Energie', 27, 28, 29, 30],
    ],
    {
      sectors: {
        at: 'Blad1!A2:E5',
        columns: { sector: 'A', jobs: 'E' },
        figures: ['jobs'],
        rows: [
          ['Bouw', 120],
          ['Zorg', 80],
          ['Energie', 30],
        ],
        year: 2018,
      },
      findings: ['E2 partsTaken'],
    },
  );
}

export function ratesUnderATitle(): AwkwardCase {
  return ofCells(
    [
      ['Banen per sector (per 1.000 inwoners)'],
      ['Sector', 'Voorbeeldstad 2018', 'Nederland 2018'],
      ['Bouw', 22.1, 25.5],
      ['Zorg', 55.1, 60.2],
      ['Energie', 3.4, 5.1],
    ],
    { problem: 'noJobsColumn' },
  );
}

export function fullTimeJobsOfTheReference(): AwkwardCase {
  return ofCells(
    [
      ['Sector', 'Banen 2018', 'FTE Nederland 2018'],
      ['Bouw', 120, 4100],
      ['Zorg', 80, 6000],
      ['Energie', 30, 650],
    ],
    {
      sectors: {
        at: 'Blad1!A1:C4',
        columns: { sector: 'A', jobs: 'B', reference: 'C', referenceFte: 'C' },
        figures: ['jobs', 'reference'],
        rows: [
          ['Bouw', 120, 4100],
          ['Zorg', 80, 6000],
          ['Energie', 30, 650],
        ],
        year: 2018,
      },
      findings: ['C2 countsDiffer'],
    },
  );
}

export function personsOfTheReference(): AwkwardCase {
  return ofCells(
    [
      ['Sector', 'Banen 2018', 'Werkzame personen Nederland 2018'],
      ['Bouw', 120, 4100],
      ['Zorg', 80, 6000],
      ['Energie', 30, 650],
    ],
    {
      sectors: {
        at: 'Blad1!A1:C4',
        columns: { sector: 'A', jobs: 'B', reference: 'C' },
        figures: ['jobs', 'reference'],
        rows: [
          ['Bouw', 120, 4100],
          ['Zorg', 80, 6000],
          ['Energie', 30, 650],
        ],
        year: 2018,
      },
      findings: ['C2 countsDiffer'],
    },
  );
}

export function fullTimeJobsOnTheSheetOfTheReference(): AwkwardCase {
  return ofSheets(
    {
      Voorbeeldstad: [
        ['Sector', 'Banen 2018'],
        ['Bouw', 120],
        ['Zorg', 80],
        ['Energie', 30],
      ],
      Nederland: [
        ['Sector', 'FTE 2018'],
        ['Bouw', 4100],
        ['Zorg', 6000],
        ['Energie', 650],
      ],
    },
    {
      sectors: {
        figures: ['jobs', 'reference'],
        rows: [
          ['Bouw', 120, 4100],
          ['Zorg', 80, 6000],
          ['Energie', 30, 650],
        ],
        year: 2018,
      },
      findings: ['Nederland!A1 tableJoined', 'Nederland!B2 countsDiffer'],
    },
  );
}

export function municipalitiesBesideEachOther(): AwkwardCase {
  return ofCells(
    [
      ['Banen 2018 per gemeente'],
      ['Sector', 'Almere', 'Venlo', 'Zwolle'],
      ['Bouw', 120, 100, 90],
      ['Zorg', 80, 120, 70],
      ['Energie', 30, 20, 40],
    ],
    { problem: 'areaUnclear' },
  );
}

export function municipalitiesThatGrowBesideTheCountry(): AwkwardCase {
  return ofCells(
    [
      ['Banen 2018 per gemeente'],
      ['Sector', 'Almere', 'Amersfoort', 'Nederland'],
      ['Bouw', 120, 130, 4100],
      ['Zorg', 80, 90, 6000],
      ['Energie', 30, 40, 650],
    ],
    { problem: 'areaUnclear' },
  );
}

export function municipalitiesBelowEachOther(): AwkwardCase {
  return ofCells(
    [
      ['Gemeente', 'Sector', 'Banen 2018'],
      ['Almere', 'Bouw', 120],
      ['Almere', 'Zorg', 80],
      ['Almere', 'Energie', 30],
      ['Amersfoort', 'Bouw', 130],
      ['Amersfoort', 'Zorg', 90],
      ['Amersfoort', 'Energie', 40],
      ['Nederland', 'Bouw', 4100],
      ['Nederland', 'Zorg', 6000],
      ['Nederland', 'Energie', 650],
    ],
    { problem: 'areaUnclear' },
  );
}

export function newSectionsUnderAnOldName(): AwkwardCase {
  return ofCells(
    [
      ['SBI', 'Omschrijving', 'Banen'],
      ['J', 'Uitgeverijen, omroepen en productie van content', 100],
      ['K', 'Telecommunicatie, programmeren en advisering', 80],
      ['L', 'Financiële dienstverlening', 50],
    ],
    { problem: 'sbi2025' },
  );
}

export function sectionThatOnlyTheNewHas(): AwkwardCase {
  return ofCells(
    [
      ['SBI', 'Banen'],
      ['J', 100],
      ['K', 80],
      ['V', 50],
    ],
    { problem: 'sbi2025' },
  );
}

export function groupsThatExceedTheirDivision(): AwkwardCase {
  return ofCells(
    [
      ['SBI', 'Omschrijving', 'Banen 2018'],
      ['41', 'Bouw van gebouwen', 100],
      ['4110', 'Projectontwikkeling', 80],
      ['4120', 'Algemene bouw', 50],
      ['85', 'Onderwijs', 200],
    ],
    {
      sectors: {
        figures: ['jobs'],
        rows: [
          ['41', 100],
          ['85', 200],
        ],
        year: 2018,
        keyKind: 'sbi',
      },
      findings: ['A3 countedElsewhere', 'A4 countedElsewhere', 'A2 codesExceedWhole'],
    },
  );
}

export function ownDivisionUnderMySector(): AwkwardCase {
  return ofSheets(
    {
      Indeling: [
        ['SBI', 'Mijn sector'],
        ['01', 'Voedsel'],
        ['10', 'Voedsel'],
        ['41', 'Bouwen'],
      ],
      Banen: [
        ['SBI', 'Banen 2018'],
        ['01', 10],
        ['10', 20],
        ['41', 30],
      ],
    },
    {
      sectors: {
        figures: ['jobs'],
        rows: [
          ['01', 10],
          ['10', 20],
          ['41', 30],
        ],
        year: 2018,
        keyKind: 'sbi',
      },
      scheme: [
        ['01', 'Voedsel'],
        ['10', 'Voedsel'],
        ['41', 'Bouwen'],
      ],
    },
  );
}

export function manyColumnsThatAreNotUsed(): AwkwardCase {
  const numbers = Array.from({ length: 40 }, (_, at) => at + 1);
  return ofCells(
    [
      ['Sector', 'Banen', ...numbers.map((number) => `Banen gemeente ${number}`)],
      ['Bouw', 120, ...numbers],
      ['Zorg', 80, ...numbers],
      ['Energie', 30, ...numbers],
    ],
    {
      sectors: {
        figures: ['jobs'],
        rows: [
          ['Bouw', 120],
          ['Zorg', 80],
          ['Energie', 30],
        ],
      },
      findings: ['C1 moreColumnsUnused'],
    },
  );
}

export function municipalitiesBesideTheirSectors(): AwkwardCase {
  return ofCells(
    [
      ['Banen 2018'],
      ['Gemeente', 'Bouw', 'Zorg', 'Energie'],
      ['Almere', 120, 80, 30],
      ['Amersfoort', 130, 90, 40],
      ['Nederland', 4100, 6000, 650],
    ],
    { problem: 'areaUnclear' },
  );
}

export function namesOverColumnsUnderATitle(): AwkwardCase {
  return ofCells(
    [
      ['Banen 2018'],
      ['Sector', 'Voorbeeldstad', 'Randdorp', 'Rang'],
      ['Bouw', 120, 10, 1],
      ['Zorg', 80, 30, 2],
      ['Energie', 30, 5, 3],
    ],
    { problem: 'areaUnclear' },
  );
}
