import type { AwkwardCase } from '../awkwardCase';
import { ofCells, ofFile, ofSheets } from '../awkwardCase';
import { area, type Cells } from '../book';

const JOBS = 'Banen van werknemers in december';
const THOUSANDS = Array<string>(4).fill('x 1 000');
const TITLE = ['Banen van werknemers in december; economische activiteit (SBI2008), regio'];

/** In thousands: of the municipality in 2018 and 2023, and of the country in both. */
const BY_NAME: Cells = [
  ['Landbouw', null, 1, 1.1, 100, 110],
  ['Bouw', null, 5, 5.5, 400, 410],
  ['Zorg', null, 20, 22, 2000, 2100],
];
const NAMES_READ = {
  figures: ['jobs', 'earlierJobs', 'reference', 'earlierReference'],
  rows: [
    ['Landbouw', 1100, 1000, 110_000, 100_000],
    ['Bouw', 5500, 5000, 410_000, 400_000],
    ['Zorg', 22_000, 20_000, 2_100_000, 2_000_000],
  ],
  year: 2023,
  earlierYear: 2018,
} as const;

/** Three rows of header, named in a column of their own, and a row of units; each cell filled in. */
export function downloadWithNamedRowsOfHeader(): AwkwardCase {
  return ofCells(
    [
      TITLE,
      [null, 'Onderwerp', JOBS, JOBS, JOBS, JOBS],
      [null, "Regio's", 'Den Haag', 'Den Haag', 'Nederland', 'Nederland'],
      [null, 'Perioden', '2018', '2023*', '2018', '2023*'],
      ['Branches', null, ...THOUSANDS],
      ...BY_NAME,
      ['Bron: CBS'],
    ],
    {
      sectors: {
        ...NAMES_READ,
        at: 'Blad1!A2:F8',
        columns: { sector: 'A', jobs: 'D', earlierJobs: 'C', reference: 'F', earlierReference: 'E' },
      },
      findings: ['C3 areasTaken', 'C5 multiplied', 'D5 multiplied', 'E5 multiplied', 'F5 multiplied'],
    },
  );
}

/** The same as the file has it: the subject and the areas merged over what they are of, and the unit over all. */
export function downloadWithNamedRowsOfHeaderMerged(): AwkwardCase {
  return ofFile(
    (book) => {
      const sheet = book.sheet('Blad1', [
        TITLE,
        [null, 'Onderwerp', JOBS],
        [null, "Regio's", 'Den Haag', null, 'Nederland'],
        [null, 'Perioden', '2018', '2023*', '2018', '2023*'],
        ['Branches', null, 'x 1 000'],
        ...BY_NAME,
        ['Bron: CBS'],
      ]);
      sheet.mergedAreas.push(...['C2:F2', 'C3:D3', 'E3:F3', 'C5:F5'].map(area));
    },
    {
      sectors: NAMES_READ,
      findings: ['C3 areasTaken', 'C5 multiplied', 'C5 multiplied', 'C5 multiplied', 'C5 multiplied'],
    },
  );
}

/** By section, with the total of all; the row with the subject has no name. C and G hold more sectors than one. */
export function downloadBySectionWithUnnamedSubject(): AwkwardCase {
  return ofCells(
    [
      TITLE,
      [],
      [null, null, JOBS, null, null, null],
      [null, "Regio's", "'s-Gravenhage (gemeente)", null, 'Nederland', null],
      [null, 'Perioden', '2018', '2023*', '2018', '2023*'],
      ['Bedrijfstakken/branches SBI 2008', null, ...THOUSANDS],
      ['A-U Alle economische activiteiten', null, 11, 12.2, 900, 950],
      ['A Landbouw, bosbouw en visserij', null, 1, 1.2, 100, 110],
      ['F Bouwnijverheid', null, 5, 5.5, 400, 420],
      ['P Onderwijs', null, 5, 5.5, 400, 420],
    ],
    {
      sectors: {
        figures: ['jobs', 'earlierJobs', 'reference', 'earlierReference'],
        rows: [
          ['A Landbouw, bosbouw en visserij', 1200, 1000, 110_000, 100_000],
          ['F Bouwnijverheid', 5500, 5000, 420_000, 400_000],
          ['P Onderwijs', 5500, 5000, 420_000, 400_000],
        ],
        total: [12_200, 11_000, 950_000, 900_000],
        year: 2023,
        earlierYear: 2018,
        keyKind: 'sbi',
      },
      findings: [
        'C4 areasTaken',
        'A7 totalSetApart',
        'C6 multiplied',
        'D6 multiplied',
        'E6 multiplied',
        'F6 multiplied',
      ],
    },
  );
}

/** In another order and in English, with jobs in thousands beside establishments, of which the unit stands once each. */
export function englishDownloadOfJobsAndEstablishments(): AwkwardCase {
  return ofCells(
    [
      ['Regions', 'Exampleton', null, null, null],
      ['Topic', 'Jobs of employees', null, 'Establishments', null],
      ['Periods', 2018, 2023, 2018, 2023],
      ['Sector/branches (SIC 2008)', 'x 1 000', null, 'number', null],
      ['Construction', 5, 5.5, 40, 41],
      ['Healthcare', 20, 22, 200, 210],
    ],
    {
      sectors: {
        figures: ['jobs', 'earlierJobs', 'establishments'],
        rows: [
          ['Construction', 5500, 5000, 41],
          ['Healthcare', 22_000, 20_000, 210],
        ],
        year: 2023,
        earlierYear: 2018,
      },
      findings: ['B4 multiplied', 'B4 multiplied'],
    },
  );
}

/** Its moments below each other and its areas beside each other. */
export function downloadWithMomentsBelowEachOther(): AwkwardCase {
  return ofCells(
    [
      TITLE,
      [null, 'Onderwerp', JOBS, JOBS],
      [null, "Regio's", 'Den Haag', 'Nederland'],
      ['Perioden', 'Branches', 'x 1 000', 'x 1 000'],
      ['2018', 'Landbouw', 1, 100],
      [null, 'Bouw', 5, 400],
      [null, 'Zorg', 20, 2000],
      ['2023*', 'Landbouw', 1.1, 110],
      [null, 'Bouw', 5.5, 410],
      [null, 'Zorg', 22, 2100],
    ],
    {
      sectors: NAMES_READ,
      findings: ['C3 areasTaken', 'C4 multiplied', 'C4 multiplied', 'D4 multiplied', 'D4 multiplied'],
    },
  );
}

/** Its sectors beside each other, and its areas below each other. */
export function downloadWithSectorsBesideEachOther(): AwkwardCase {
  return ofCells(
    [
      ['Onderwerp', JOBS, null, null],
      ['Perioden', '2023', null, null],
      ['Branches', 'Landbouw', 'Bouw', 'Zorg'],
      ["Regio's", 'x 1 000', 'x 1 000', 'x 1 000'],
      ['Den Haag', 1.1, 5.5, 22],
      ['Nederland', 110, 410, 2100],
    ],
    {
      sectors: {
        figures: ['jobs', 'reference'],
        rows: [
          ['Landbouw', 1100, 110_000],
          ['Bouw', 5500, 410_000],
          ['Zorg', 22_000, 2_100_000],
        ],
        year: 2023,
      },
      findings: ['A4 areasTaken', 'B4 multiplied', 'B4 multiplied'],
    },
  );
}

/** Two municipalities, and nothing that says which of them is hers. */
export function downloadOfTwoMunicipalities(): AwkwardCase {
  return ofCells(
    [
      ['Onderwerp', JOBS, JOBS],
      ["Regio's", 'Delft', 'Rijswijk'],
      ['Perioden', '2023', '2023'],
      ['Branches', 'x 1 000', 'x 1 000'],
      ['Bouw', 5, 4],
      ['Zorg', 20, 21],
    ],
    { problem: 'areaUnclear' },
  );
}

/** `Perioden` heads the years, and is no sector with 2018 jobs. */
export function periodsBelowAnOrdinaryHeader(): AwkwardCase {
  return ofCells(
    [
      ['Sector', 'Banen', 'Banen'],
      ['Perioden', 2018, 2023],
      ['Bouw', 100, 110],
      ['Zorg', 200, 210],
      ['Energie', 300, 330],
    ],
    {
      sectors: {
        figures: ['jobs', 'earlierJobs'],
        rows: [
          ['Bouw', 110, 100],
          ['Zorg', 210, 200],
          ['Energie', 330, 300],
        ],
        year: 2023,
        earlierYear: 2018,
      },
    },
  );
}

/** The name of a sector merged over the codes beside it. */
export function sectorsMergedOverTheirCodes(): AwkwardCase {
  return ofFile(
    (book) => {
      const sheet = book.sheet('Blad1', [
        ['Sector', 'SBI', 'Banen 2022'],
        ['Bouw', '41', 100],
        [null, '42', 80],
        [null, '43', 120],
        ['Horeca', '55', 60],
        [null, '56', 140],
        ['Zorg', '86', 400],
        [null, '87', 200],
      ]);
      sheet.mergedAreas.push(...['A2:A4', 'A5:A6', 'A7:A8'].map(area));
    },
    {
      sectors: {
        columns: { sector: 'A', subsector: 'B', jobs: 'C' },
        figures: ['jobs'],
        rows: [
          ['Bouw', 300],
          ['Horeca', 200],
          ['Zorg', 600],
        ],
        parts: [
          ['Bouw', '41', 100],
          ['Bouw', '42', 80],
          ['Bouw', '43', 120],
          ['Horeca', '55', 60],
          ['Horeca', '56', 140],
          ['Zorg', '86', 400],
          ['Zorg', '87', 200],
        ],
        year: 2022,
      },
      findings: ['A2 readAsParts', 'A5 readAsParts', 'A7 readAsParts'],
    },
  );
}

/** A pivot table in tabular form: the sector once, blanks below it, and a total of each. That of Zorg is not right. */
export function tabularPivotWithBlanksBelowItsSectors(): AwkwardCase {
  return ofCells(
    [
      ['Sector', 'SBI', 'Som van Banen'],
      ['Bouw', 41, 100],
      [null, 42, 80],
      [null, 43, 120],
      ['Totaal Bouw', null, 300],
      ['Zorg', 86, 400],
      [null, 87, 200],
      ['Totaal Zorg', null, 610],
      ['Eindtotaal', null, 900],
    ],
    {
      sectors: {
        figures: ['jobs'],
        rows: [
          ['Bouw', 300],
          ['Zorg', 600],
        ],
        parts: [
          ['Bouw', '41', 100],
          ['Bouw', '42', 80],
          ['Bouw', '43', 120],
          ['Zorg', '86', 400],
          ['Zorg', '87', 200],
        ],
        total: [900],
      },
      findings: [
        'A2 readAsParts',
        'A6 readAsParts',
        'A5 totalSetApart',
        'A8 totalSetApart',
        'A9 totalSetApart',
        'C8 totalDiffers',
      ],
    },
  );
}

/** A code that stands below the total of a sector is of no sector that can be told. */
export function codeBelowTheTotalOfItsSector(): AwkwardCase {
  return ofCells(
    [
      ['Sector', 'SBI', 'Banen'],
      ['Bouw', 41, 100],
      [null, 42, 80],
      ['Totaal Bouw', null, 180],
      [null, 99, 7],
      ['Zorg', 86, 400],
      [null, 87, 200],
    ],
    {
      sectors: {
        figures: ['jobs'],
        rows: [
          ['Bouw', 180],
          ['Zorg', 600],
        ],
        parts: [
          ['Bouw', '41', 100],
          ['Bouw', '42', 80],
          ['Zorg', '86', 400],
          ['Zorg', '87', 200],
        ],
      },
      findings: ['A2 readAsParts', 'A6 readAsParts', 'A4 totalSetApart', 'A5 rowWithoutName'],
    },
  );
}

const THREE_SECTORS: Cells = [
  ['Sector', 'Banen 2023'],
  ['Bouw', 400],
  ['Zorg', 1000],
  ['ICT', 300],
];
const THREE_READ = {
  figures: ['jobs'],
  rows: [
    ['Bouw', 400],
    ['Zorg', 1000],
    ['ICT', 300],
  ],
  year: 2023,
} as const;

/** The third row leaves out its project. */
export function projectsWithTheSectorOfEachPartner(): AwkwardCase {
  return ofSheets(
    {
      Banen: THREE_SECTORS,
      Projecten: [
        ['Nr', 'Project', 'Partner', 'Sector partner', 'Soort'],
        [1, 'Smart', 'A bv', 'ICT', 'bedrijf'],
        [null, null, 'B zkh', 'Zorg', 'bedrijf'],
        [2, 'Groen', 'C', 'Bouw', 'kennisinstelling'],
        [2, 'Groen', 'D', 'ICT', 'bedrijf'],
      ],
    },
    {
      sectors: THREE_READ,
      projects: [
        ['Smart', 'ICT', false],
        ['Groen', 'Bouw', true],
        ['Groen', 'ICT', false],
      ],
      findings: ['Projecten!B3 missing'],
    },
  );
}

export function projectsWithoutSectors(): AwkwardCase {
  return ofSheets(
    {
      Banen: THREE_SECTORS,
      Projecten: [
        ['Nr', 'Project', 'Partner', 'Soort organisatie'],
        [1, 'Smart', 'A bv', 'bedrijf'],
        [2, 'Groen', 'C', 'kennisinstelling'],
      ],
    },
    { sectors: THREE_READ, findings: ['Projecten!A1 tableNotRead'] },
  );
}
