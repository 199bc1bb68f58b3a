import { ofCells, ofSheets, type AwkwardCase } from '../awkwardCase';

/** In SBI 2025 section K is telecommunication; in SBI 2008 it is finance. */
export function sectionsOfTheNewSbiWithoutItsName(): AwkwardCase {
  return ofCells(
    [
      ['SBI', 'Omschrijving', 'Banen 2024'],
      ['J', 'Uitgeverijen, omroepen en productie van content', 100],
      ['K', 'Telecommunicatie, programmeren en advisering', 80],
      ['L', 'Financiële dienstverlening', 50],
    ],
    { problem: 'sbi2025' },
  );
}

/** Divisions have the same numbers in both versions. */
export function recentDivisionsWithoutAVersion(): AwkwardCase {
  return ofCells(
    [
      ['SBI', 'Omschrijving', 'Banen 2025'],
      ['41', 'Bouw', 100],
      ['47', 'Detailhandel', 50],
      ['61', 'Telecom', 30],
    ],
    {
      sectors: {
        columns: { sbiCode: 'A', jobs: 'C' },
        figures: ['jobs'],
        rows: [
          ['41', 100],
          ['47', 50],
          ['61', 30],
        ],
        year: 2025,
        keyKind: 'sbi',
      },
      findings: ['A1 sbiVersionAssumed'],
    },
  );
}

/** Landbouw is 5 + 6 + 7 = 18, Industrie 50 + 60 = 110; 18 + 110 + 500 = 628. */
export function sectorsOverTheirBranches(): AwkwardCase {
  return ofCells(
    [
      ['Sector', 'Branche', 'Banen 2018'],
      ['Landbouw', 'Akkerbouw', 5],
      [null, 'Tuinbouw', 6],
      [null, 'Veeteelt', 7],
      ['Industrie', 'Metaal', 50],
      [null, 'Chemie', 60],
      ['Zorg', 'Ziekenhuis', 500],
      [null, 'Totaal', 628],
    ],
    {
      sectors: {
        columns: { sector: 'A', subsector: 'B', jobs: 'C' },
        figures: ['jobs'],
        rows: [
          ['Landbouw', 18],
          ['Industrie', 110],
          ['Zorg', 500],
        ],
        parts: [
          ['Landbouw', 'Akkerbouw', 5],
          ['Landbouw', 'Tuinbouw', 6],
          ['Landbouw', 'Veeteelt', 7],
          ['Industrie', 'Metaal', 50],
          ['Industrie', 'Chemie', 60],
          ['Zorg', 'Ziekenhuis', 500],
        ],
        total: [628],
        year: 2018,
      },
      findings: ['A2 readAsParts', 'A5 readAsParts', 'A8 totalSetApart'],
    },
  );
}

export function sectorsRepeatedBesideTheirBranches(): AwkwardCase {
  return ofCells(
    [
      ['Sector', null, 'Banen 2018'],
      ['Landbouw', 'Akkerbouw', 5],
      ['Landbouw', 'Tuinbouw', 6],
      ['Zorg', 'Ziekenhuis', 500],
    ],
    {
      sectors: {
        columns: { sector: 'A', subsector: 'B', jobs: 'C' },
        figures: ['jobs'],
        rows: [
          ['Landbouw', 11],
          ['Zorg', 500],
        ],
        parts: [
          ['Landbouw', 'Akkerbouw', 5],
          ['Landbouw', 'Tuinbouw', 6],
          ['Zorg', 'Ziekenhuis', 500],
        ],
        year: 2018,
      },
      findings: ['A2 readAsParts'],
    },
  );
}

/** Growth is from the sheet of five years before; Handel has no figure there, and 100 + 200 = 300. */
export function aSheetForEveryYear(): AwkwardCase {
  return ofSheets(
    {
      2018: [
        ['Sector', 'Banen'],
        ['Bouw', 100],
        ['Zorg', 200],
        ['Energie', 300],
      ],
      2023: [
        ['Sector', 'Banen'],
        ['Zorg', 210],
        ['Bouw', 110],
        ['Energie', 310],
        ['Handel', 40],
      ],
    },
    {
      sectors: {
        at: '2023!A1:B5',
        figures: ['jobs', 'earlierJobs'],
        rows: [
          ['Zorg', 210, 200],
          ['Bouw', 110, 100],
          ['Energie', 310, 300],
          ['Handel', 40, null],
        ],
        year: 2023,
        earlierYear: 2018,
      },
      findings: ['A1 tableJoined', '2023!A5 sectorAbsent'],
    },
  );
}

export function jobsAndEstablishmentsBelowEachOther(): AwkwardCase {
  return ofCells(
    [
      ['Sector', null, '2018', '2013'],
      ['Bouw', 'banen', 110, 100],
      [null, 'vestigingen', 11, 10],
      ['Zorg', 'banen', 220, 200],
      [null, 'vestigingen', 22, 20],
    ],
    {
      sectors: {
        figures: ['jobs', 'earlierJobs'],
        rows: [
          ['Bouw', 110, 100],
          ['Zorg', 220, 200],
        ],
        year: 2018,
        earlierYear: 2013,
      },
      findings: ['A3 rowSetApart', 'A5 rowSetApart'],
    },
  );
}

/** No district is the town as a whole: she is asked. */
export function aTablePerDistrict(): AwkwardCase {
  return ofCells(
    [
      ['Wijk', 'Sector', 'Banen 2018'],
      ['Centrum', 'Bouw', 5],
      ['Centrum', 'Zorg', 7],
      ['Centrum', 'Energie', 9],
      ['Noord', 'Bouw', 6],
      ['Noord', 'Zorg', 3],
      ['Noord', 'Energie', 8],
    ],
    { problem: 'areaUnclear' },
  );
}

/** As the statistics office downloads it: every row of the header is named in its first cell. In thousands. */
export function downloadWithItsDimensionsBelowEachOther(): AwkwardCase {
  return ofCells(
    [
      ['Werkgelegenheid naar bedrijfstak'],
      ['Onderwerp', null, 'Banen van werknemers', 'Banen van werknemers'],
      ['Perioden', null, '2018 december', '2023 december*'],
      ["Regio's", 'Bedrijfstakken/branches (SBI 2008)', 'x 1 000', 'x 1 000'],
      ['Voorbeeldstad (GM)', 'A Landbouw, bosbouw en visserij', 0.4, 0.3],
      ['Voorbeeldstad (GM)', 'F Bouwnijverheid', 2.4, 2.2],
      ['Voorbeeldstad (GM)', 'P Onderwijs', 5.4, 5.2],
      ['Bron: CBS.'],
      ['© Centraal Bureau voor de Statistiek, Den Haag/Heerlen 12-3-2024'],
    ],
    {
      sectors: {
        columns: { sbiCode: 'B', jobs: 'D', earlierJobs: 'C' },
        figures: ['jobs', 'earlierJobs'],
        rows: [
          ['A Landbouw, bosbouw en visserij', 300, 400],
          ['F Bouwnijverheid', 2200, 2400],
          ['P Onderwijs', 5200, 5400],
        ],
        year: 2023,
        earlierYear: 2018,
        keyKind: 'sbi',
      },
      findings: ['C4 multiplied', 'D4 multiplied'],
    },
  );
}
