import { ofCells, ofSheets, type AwkwardCase } from '../awkwardCase';
import type { ExpectedSectors } from '../expectedTables';

const OWN_AND_REFERENCE = {
  figures: ['jobs', 'reference'],
  rows: [
    ['Bouw', 120, 5000],
    ['Zorg', 80, 9000],
    ['Energie', 30, 700],
  ],
  year: 2018,
} satisfies ExpectedSectors;

export function regionOnASecondSheet(): AwkwardCase {
  return ofSheets(
    {
      Voorbeeldstad: [
        ['Sector', 'Banen 2018', 'Banen 2013'],
        ['Bouw', 120, 100],
        ['Zorg', 80, 90],
      ],
      Regio: [
        ['Sector', 'Banen 2018'],
        ['Zorg', 800],
        ['Bouw', 600],
      ],
    },
    {
      sectors: {
        figures: ['jobs', 'earlierJobs', 'region'],
        rows: [
          ['Bouw', 120, 100, 600],
          ['Zorg', 80, 90, 800],
        ],
        year: 2018,
        earlierYear: 2013,
      },
      findings: ['Regio!A1 tableJoined'],
    },
  );
}

export function referenceOnAnotherSheet(): AwkwardCase {
  return ofSheets(
    {
      Voorbeeldstad: [
        ['Sector', 'Banen 2018'],
        ['Bouw', 120],
        ['Zorg', 80],
        ['Energie', 30],
      ],
      'Nederland 2018': [
        ['Banen in Nederland'],
        ['Sector', 'Banen'],
        ['Energie', 700],
        ['Bouw', 5000],
        ['Zorg', 9000],
        ['Totaal', 14700],
      ],
    },
    {
      sectors: { ...OWN_AND_REFERENCE, total: [null, 14700] },
      findings: ['Nederland 2018!A2 tableJoined', 'Nederland 2018!A6 totalSetApart'],
    },
  );
}

export function referenceTableBelowOnTheSameSheet(): AwkwardCase {
  return ofCells(
    [
      ['Banen in Voorbeeldstad, 2018'],
      ['Sector', 'Banen 2018'],
      ['Bouw', 120],
      ['Zorg', 80],
      ['Energie', 30],
      [],
      ['Banen in Nederland, 2018'],
      ['Sector', 'Banen Nederland 2018'],
      ['Bouw', 5000],
      ['Zorg', 9000],
      ['Energie', 700],
    ],
    { sectors: OWN_AND_REFERENCE, findings: ['A8 tableJoined'] },
  );
}

export function referenceOnAnotherSheetLacksASector(): AwkwardCase {
  return ofSheets(
    {
      Voorbeeldstad: [
        ['Sector', 'Banen 2018'],
        ['Bouw', 120],
        ['Zorg', 80],
        ['Energie', 30],
      ],
      Nederland: [
        ['Sector', 'Banen 2018'],
        ['Bouw', 5000],
        ['Zorg', 9000],
        ['Toerisme', 400],
      ],
    },
    {
      sectors: {
        ...OWN_AND_REFERENCE,
        rows: [
          ['Bouw', 120, 5000],
          ['Zorg', 80, 9000],
          ['Energie', 30, null],
        ],
      },
      findings: ['Nederland!A1 tableJoined', 'A4 sectorAbsent', 'Nederland!A4 sectorAbsent'],
    },
  );
}

export function referenceAsShares(): AwkwardCase {
  return ofCells(
    [
      ['Sector', 'Banen 2018', 'Aandeel in Nederland'],
      ['Bouw', 120, 0.4],
      ['Zorg', 80, 0.55],
      ['Energie', 30, 0.05],
    ],
    {
      sectors: {
        columns: { sector: 'A', jobs: 'B', reference: 'C' },
        figures: ['jobs', 'reference'],
        rows: [
          ['Bouw', 120, 0.4],
          ['Zorg', 80, 0.55],
          ['Energie', 30, 0.05],
        ],
        year: 2018,
        shares: 'fractions',
      },
    },
  );
}

/** 0,40 and 60: a fraction among percentages, so the column cannot be used. */
export function sharesOfWhichNothingTellsTheUnit(): AwkwardCase {
  return ofCells(
    [
      ['Sector', 'Banen 2018', 'Aandeel Nederland'],
      ['Bouw', 120, 0.4],
      ['Zorg', 80, 60],
    ],
    {
      sectors: {
        figures: ['jobs'],
        rows: [
          ['Bouw', 120],
          ['Zorg', 80],
        ],
        year: 2018,
      },
      findings: ['C2 sharesUnclear'],
    },
  );
}

export function longTableWithYears(): AwkwardCase {
  return ofCells(
    [
      ['Sector', 'Jaar', 'Banen'],
      ['Bouw', 2013, 100],
      ['Bouw', 2016, 110],
      ['Bouw', 2018, 120],
      ['Zorg', 2013, 90],
      ['Zorg', 2016, 85],
      ['Zorg', 2018, 80],
    ],
    {
      sectors: {
        figures: ['jobs', 'earlierJobs'],
        rows: [
          ['Bouw', 120, 100],
          ['Zorg', 80, 90],
        ],
        year: 2018,
        earlierYear: 2013,
      },
      findings: ['C1 yearsTaken'],
    },
  );
}

export function longTableWithAreas(): AwkwardCase {
  return ofCells(
    [
      ['Gebied', 'Sector', 'Jaar', 'Banen'],
      ['Voorbeeldstad', 'Bouw', 2018, 120],
      ['Voorbeeldstad', 'Zorg', 2018, 80],
      ['Regio Voorbeeldland', 'Bouw', 2018, 600],
      ['Regio Voorbeeldland', 'Zorg', 2018, 800],
      ['Nederland', 'Bouw', 2018, 5000],
      ['Nederland', 'Zorg', 2018, 9000],
    ],
    {
      sectors: {
        figures: ['jobs', 'region', 'reference'],
        rows: [
          ['Bouw', 120, 600, 5000],
          ['Zorg', 80, 800, 9000],
        ],
        year: 2018,
      },
      findings: ['A1 areasTaken'],
    },
  );
}

export function longTableWithSubjects(): AwkwardCase {
  return ofCells(
    [
      ['Sector', 'Onderwerp', 'Waarde'],
      ['Bouw', 'Banen 2018', 120],
      ['Bouw', 'Banen 2013', 100],
      ['Bouw', 'Vestigingen 2018', 12],
      ['Zorg', 'Banen 2018', 80],
      ['Zorg', 'Banen 2013', 90],
      ['Zorg', 'Vestigingen 2018', 8],
    ],
    {
      sectors: {
        figures: ['jobs', 'earlierJobs', 'establishments'],
        rows: [
          ['Bouw', 120, 100, 12],
          ['Zorg', 80, 90, 8],
        ],
        year: 2018,
        earlierYear: 2013,
      },
    },
  );
}

export function areasBesideEachOther(): AwkwardCase {
  return ofCells(
    [
      ['Banen naar sector, 2018'],
      ['Sector', 'Voorbeeldstad', 'Regio Voorbeeldland', 'Nederland'],
      ['Bouw', 120, 600, 5000],
      ['Zorg', 80, 800, 9000],
    ],
    {
      sectors: {
        figures: ['jobs', 'region', 'reference'],
        rows: [
          ['Bouw', 120, 600, 5000],
          ['Zorg', 80, 800, 9000],
        ],
      },
    },
  );
}

export function sectorsAsColumns(): AwkwardCase {
  return ofCells(
    [
      ['Sector', 'Bouw', 'Zorg', 'Energie'],
      ['Banen 2018', 120, 80, 30],
      ['Banen 2013', 100, 90, 25],
      ['Banen Nederland 2018', 5000, 9000, 700],
    ],
    {
      sectors: {
        figures: ['jobs', 'earlierJobs', 'reference'],
        rows: [
          ['Bouw', 120, 100, 5000],
          ['Zorg', 80, 90, 9000],
          ['Energie', 30, 25, 700],
        ],
        year: 2018,
        earlierYear: 2013,
      },
    },
  );
}

export function sectorsAsColumnsUnderATitle(): AwkwardCase {
  return ofCells(
    [
      ['Tabel 1: banen per sector, 2013-2018'],
      ['Sector', 'Bouw', 'Zorg', 'Energie'],
      ['Banen 2018', 120, 80, 30],
      ['Banen 2013', 100, 90, 25],
    ],
    {
      sectors: {
        figures: ['jobs', 'earlierJobs'],
        rows: [
          ['Bouw', 120, 100],
          ['Zorg', 80, 90],
          ['Energie', 30, 25],
        ],
        year: 2018,
        earlierYear: 2013,
      },
    },
  );
}

export function aDecoyTableOfDistricts(): AwkwardCase {
  return ofSheets(
    {
      Wijken: [
        ['Wijk', 'Inwoners', 'Woningen'],
        ['Centrum', 9000, 4500],
        ['Noord', 12000, 5200],
      ],
      Sectoren: [
        ['Sector', 'Banen 2018', 'Banen 2013'],
        ['Bouw', 120, 100],
        ['Zorg', 80, 90],
      ],
    },
    {
      sectors: {
        at: 'Sectoren!A1:C3',
        figures: ['jobs', 'earlierJobs'],
        rows: [
          ['Bouw', 120, 100],
          ['Zorg', 80, 90],
        ],
        year: 2018,
        earlierYear: 2013,
      },
    },
  );
}
