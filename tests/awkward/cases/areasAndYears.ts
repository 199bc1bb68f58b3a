import { ofCells, ofSheets, type AwkwardCase } from '../awkwardCase';
import type { Cells } from '../book';
import type { ExpectedSectors } from '../expectedTables';

/** Three sectors at two moments, which all of these tables tell of. */
const GROWN = {
  figures: ['jobs', 'earlierJobs'],
  rows: [
    ['Bouw', 120, 100],
    ['Zorg', 85, 90],
    ['Energie', 31, 30],
  ],
  year: 2018,
  earlierYear: 2013,
} satisfies ExpectedSectors;

const SECTORS: Cells = [
  ['Sector', 'Banen 2018'],
  ['Bouw', 120],
  ['Zorg', 85],
  ['Energie', 31],
];
const READ = {
  figures: ['jobs'],
  rows: [
    ['Bouw', 120],
    ['Zorg', 85],
    ['Energie', 31],
  ],
  year: 2018,
} satisfies ExpectedSectors;

const MERGED: Cells = [
  ['Bouw', 100, 120, 12, 14],
  ['Zorg', 90, 85, 25, 31],
  ['Energie', 30, 31, 7, 3],
];

export function municipalitiesMergedOverTheirYears(): AwkwardCase {
  return ofCells([['', 'Almere', '', 'Venlo', ''], ['Sector', '2013', '2018', '2013', '2018'], ...MERGED], {
    problem: 'areaUnclear',
  });
}

export function municipalitiesMergedBesideTheCorner(): AwkwardCase {
  return ofCells([['Sector', 'Almere', '', 'Venlo', ''], ['', 2013, 2018, 2013, 2018], ...MERGED], {
    problem: 'areaUnclear',
  });
}

export function municipalitiesMergedUnderATitleThatNamesOne(): AwkwardCase {
  return ofCells(
    [
      ['Werkgelegenheidsregister, Almere'],
      [],
      ['', 'Almere', '', 'Venlo', ''],
      ['Sector', '2013', '2018', '2013', '2018'],
      ...MERGED,
    ],
    {
      sectors: { ...GROWN, columns: { sector: 'A', jobs: 'C', earlierJobs: 'B' } },
      findings: ['B4 areasTaken'],
    },
  );
}

/** In every sector Amersfoort has more jobs than Almere; it is no region for that. */
export function aLargerMunicipalityIsNoRegion(): AwkwardCase {
  return ofCells(
    [
      ['Sector', 'Almere', 'Amersfoort', 'Nederland'],
      ['Bouw', 120, 130, 4100],
      ['Zorg', 85, 90, 6000],
      ['Energie', 31, 40, 650],
    ],
    { problem: 'areaUnclear' },
  );
}

/** The sheet says whose table it is; the other one is not what it is compared with. */
export function aLargerMunicipalityIsNoReference(): AwkwardCase {
  return ofSheets(
    {
      Almere: [
        ['Gebied', 'Sector', 'Banen 2018'],
        ['Almere', 'Bouw', 120],
        ['Almere', 'Zorg', 85],
        ['Almere', 'Energie', 31],
        ['Amersfoort', 'Bouw', 130],
        ['Amersfoort', 'Zorg', 90],
        ['Amersfoort', 'Energie', 40],
      ],
    },
    { sectors: READ, findings: ['A1 areasTaken'] },
  );
}

/** Delft en Westland is the COROP area that Delft is a part of. */
export function aRegionByItsOwnName(): AwkwardCase {
  return ofCells(
    [
      ['Sector', 'Delft', 'Delft en Westland', 'Nederland'],
      ['Bouw', 120, 600, 4100],
      ['Zorg', 85, 800, 6000],
      ['Energie', 31, 70, 650],
    ],
    {
      sectors: {
        columns: { sector: 'A', jobs: 'B', region: 'C', reference: 'D' },
        figures: ['jobs', 'region', 'reference'],
        rows: [
          ['Bouw', 120, 600, 4100],
          ['Zorg', 85, 800, 6000],
          ['Energie', 31, 70, 650],
        ],
      },
      findings: ['B1 areasTaken', 'B1 jobsAssumed'],
    },
  );
}

/** The rows say that they are of the country; no title and no header does. */
export function aColumnThatNamesTheReference(): AwkwardCase {
  return ofSheets(
    {
      Blad1: SECTORS,
      Blad2: [
        ['Gebied', 'Sector', 'Banen 2018'],
        ['Nederland', 'Bouw', 4100],
        ['Nederland', 'Zorg', 6000],
        ['Nederland', 'Energie', 650],
      ],
    },
    {
      sectors: {
        ...READ,
        figures: ['jobs', 'reference'],
        rows: [
          ['Bouw', 120, 4100],
          ['Zorg', 85, 6000],
          ['Energie', 31, 650],
        ],
      },
      findings: ['Blad2!B1 tableJoined'],
    },
  );
}

export function headersOfTwoSheetsSayTheYear(): AwkwardCase {
  return ofSheets(
    {
      Blad1: [
        ['Sector', 'Banen 2013'],
        ['Bouw', 100],
        ['Zorg', 90],
        ['Energie', 30],
      ],
      Blad2: SECTORS,
    },
    { sectors: { ...GROWN, at: 'Blad2!A1:B4' }, findings: ['A1 tableJoined'] },
  );
}

/** Growth is over the five years before, and the sheet of two years before is left. */
export function headersOfThreeSheetsSayTheYear(): AwkwardCase {
  return ofSheets(
    {
      Blad1: [
        ['Sector', 'Banen 2016'],
        ['Bouw', 110],
        ['Zorg', 88],
        ['Energie', 32],
      ],
      Blad2: SECTORS,
      Blad3: [
        ['Sector', 'Banen 2013'],
        ['Bouw', 100],
        ['Zorg', 90],
        ['Energie', 30],
      ],
    },
    {
      sectors: { ...GROWN, at: 'Blad2!A1:B4' },
      findings: ['Blad3!A1 tableJoined', 'A1 otherTableIgnored'],
    },
  );
}

export function yearsBesideEachOtherInTablesOfTheirOwn(): AwkwardCase {
  return ofCells(
    [
      ['Sector', 'Banen 2013', null, 'Sector', 'Banen 2018'],
      ['Bouw', 100, null, 'Zorg', 85],
      ['Zorg', 90, null, 'Energie', 31],
      ['Energie', 30, null, 'Bouw', 120],
    ],
    {
      sectors: {
        ...GROWN,
        at: 'Blad1!D1:E4',
        rows: [
          ['Zorg', 85, 90],
          ['Energie', 31, 30],
          ['Bouw', 120, 100],
        ],
      },
      findings: ['A1 tableJoined'],
    },
  );
}

export function yearsBelowEachOtherInTablesOfTheirOwn(): AwkwardCase {
  return ofCells([['Sector', 'Banen 2013'], ['Bouw', 100], ['Zorg', 90], ['Energie', 30], [], ...SECTORS], {
    sectors: { ...GROWN, at: 'Blad1!A6:B9' },
    findings: ['A1 tableJoined'],
  });
}

/** The rank stands before both years, and says nothing of either. */
export function rankingsOfTwoYearsBesideEachOther(): AwkwardCase {
  return ofCells(
    [
      ['Rang', '2013', null, '2018', null],
      [null, 'Sector', 'Banen', 'Sector', 'Banen'],
      [1, 'Bouw', 100, 'Bouw', 120],
      [2, 'Zorg', 90, 'Zorg', 85],
      [3, 'Energie', 30, 'Energie', 31],
    ],
    { sectors: GROWN, findings: ['B2 tableJoined'] },
  );
}

/** Establishments and jobs of the country are of both years as well. */
export function everyFigureOnASheetPerYear(): AwkwardCase {
  return ofSheets(
    {
      2013: [
        ['Sector', 'Banen', 'Vestigingen', 'Banen Nederland'],
        ['Bouw', 100, 11, 4000],
        ['Zorg', 90, 8, 5900],
        ['Energie', 30, 2, 640],
      ],
      2018: [
        ['Sector', 'Banen', 'Vestigingen', 'Banen Nederland'],
        ['Bouw', 120, 13, 4100],
        ['Zorg', 85, 7, 6000],
        ['Energie', 31, 3, 650],
      ],
    },
    {
      sectors: {
        ...GROWN,
        at: '2018!A1:D4',
        figures: ['jobs', 'earlierJobs', 'establishments', 'reference', 'earlierReference'],
        rows: [
          ['Bouw', 120, 100, 13, 4100, 4000],
          ['Zorg', 85, 90, 7, 6000, 5900],
          ['Energie', 31, 30, 3, 650, 640],
        ],
      },
      findings: ['A1 tableJoined'],
    },
  );
}

export function aSheetPerYearAndPerArea(): AwkwardCase {
  const sheet = (...jobs: readonly number[]): Cells => [
    ['Sector', 'Banen'],
    ['Bouw', jobs[0]!],
    ['Zorg', jobs[1]!],
    ['Energie', jobs[2]!],
  ];
  return ofSheets(
    {
      'Voorbeeldstad 2013': sheet(100, 90, 30),
      'Voorbeeldstad 2018': sheet(120, 85, 31),
      'Nederland 2013': sheet(4000, 5900, 640),
      'Nederland 2018': sheet(4100, 6000, 650),
    },
    {
      sectors: {
        ...GROWN,
        at: 'Voorbeeldstad 2018!A1:B4',
        figures: ['jobs', 'earlierJobs', 'reference', 'earlierReference'],
        rows: [
          ['Bouw', 120, 100, 4100, 4000],
          ['Zorg', 85, 90, 6000, 5900],
          ['Energie', 31, 30, 650, 640],
        ],
      },
      findings: ['A1 tableJoined', 'Nederland 2018!A1 tableJoined', 'Nederland 2013!A1 tableJoined'],
    },
  );
}

/** Another municipality in an earlier year is not the own one of that year. */
export function anotherMunicipalityInAnEarlierYear(): AwkwardCase {
  return ofSheets(
    {
      Almere: SECTORS,
      Venlo: [
        ['Sector', 'Banen 2013'],
        ['Bouw', 12],
        ['Zorg', 25],
        ['Energie', 7],
      ],
    },
    { sectors: READ, findings: ['Venlo!A1 otherTableIgnored'] },
  );
}

/** As the statistics office downloads a table of two areas, under a title that speaks of regions in general. */
export function downloadOfTwoAreas(): AwkwardCase {
  return ofCells(
    [
      ['Werkgelegenheid; banen, SBI 2008, regio'],
      ['Onderwerp', null, 'Banen van werknemers', 'Banen van werknemers'],
      ['Perioden', null, '2013 december', '2018 december*'],
      ["Regio's", 'Bedrijfstakken/branches (SBI 2008)', 'x 1 000', 'x 1 000'],
      ['Voorbeeldstad (GM)', 'F Bouwnijverheid', 2.4, 2.2],
      ['Voorbeeldstad (GM)', 'P Onderwijs', 5.4, 5.2],
      ['Nederland', 'F Bouwnijverheid', 240, 220],
      ['Nederland', 'P Onderwijs', 540, 520],
      ['Bron: CBS.'],
    ],
    {
      sectors: {
        figures: ['jobs', 'earlierJobs', 'reference', 'earlierReference'],
        rows: [
          ['F Bouwnijverheid', 2200, 2400, 220000, 240000],
          ['P Onderwijs', 5200, 5400, 520000, 540000],
        ],
        year: 2018,
        earlierYear: 2013,
        keyKind: 'sbi',
      },
      findings: ['A4 areasTaken', 'C4 multiplied', 'C4 multiplied', 'D4 multiplied', 'D4 multiplied'],
    },
  );
}

/** One area only, so that every row of the table is of it; `regio` is what the rows could be split by. */
export function downloadUnderATitleThatSaysRegion(): AwkwardCase {
  return ofCells(
    [
      ['Werkgelegenheid; banen, SBI 2008, regio'],
      ['Onderwerp', null, 'Banen van werknemers'],
      ['Perioden', null, '2018'],
      ["Regio's", 'Bedrijfstakken/branches (SBI 2008)', 'x 1 000'],
      ['Voorbeeldstad (GM)', 'F Bouwnijverheid', 2.4],
      ['Voorbeeldstad (GM)', 'P Onderwijs', 5.4],
    ],
    {
      sectors: {
        figures: ['jobs'],
        rows: [
          ['F Bouwnijverheid', 2400],
          ['P Onderwijs', 5400],
        ],
        year: 2018,
        keyKind: 'sbi',
      },
      findings: ['C4 multiplied'],
    },
  );
}

/** Areas over years over units: four rows of header, of which the topic says what is counted. */
export function downloadWithItsAreasAsColumns(): AwkwardCase {
  return ofCells(
    [
      ['Banen van werknemers; regio'],
      ['Onderwerp', ...Array<string>(4).fill('Banen van werknemers')],
      ["Regio's", 'Voorbeeldstad', 'Voorbeeldstad', 'Nederland', 'Nederland'],
      ['Perioden', '2013', '2018', '2013', '2018'],
      ['Bedrijfstakken/branches (SBI 2008)', ...Array<string>(4).fill('x 1 000')],
      ['F Bouwnijverheid', 2.4, 2.2, 240, 220],
      ['P Onderwijs', 5.4, 5.2, 540, 520],
    ],
    {
      sectors: {
        columns: { sbiCode: 'A', jobs: 'C', earlierJobs: 'B', reference: 'E', earlierReference: 'D' },
        figures: ['jobs', 'earlierJobs', 'reference', 'earlierReference'],
        rows: [
          ['F Bouwnijverheid', 2200, 2400, 220000, 240000],
          ['P Onderwijs', 5200, 5400, 520000, 540000],
        ],
        year: 2018,
        earlierYear: 2013,
        keyKind: 'sbi',
      },
      findings: ['B3 areasTaken', 'B5 multiplied', 'C5 multiplied', 'D5 multiplied', 'E5 multiplied'],
    },
  );
}

/** When the figures were fetched is no moment of theirs. */
export function theDayOfTheDownload(): AwkwardCase {
  return ofCells([['Employment by activity'], ['Data extracted on 12/03/2024'], ...SECTORS], {
    sectors: READ,
  });
}

/** As Eurostat downloads it: the years over a row that names the activities, and a column of flags for each. */
export function downloadOfEurostat(): AwkwardCase {
  return ofCells(
    [
      ['Employment by NACE Rev. 2 activity'],
      ['Data extracted on 12/03/2024'],
      [],
      ['TIME', '2013', null, '2018', null],
      ['NACE_R2 (Labels)', null, null, null, null],
      ['Construction', 100, 'b', 120, 'p'],
      ['Manufacturing', 90, null, ':', 'c'],
      ['Education', 30, 'e', 31, null],
    ],
    {
      sectors: {
        figures: ['jobs', 'earlierJobs'],
        rows: [
          ['Construction', 120, 100],
          ['Manufacturing', null, 90],
          ['Education', 31, 30],
        ],
        year: 2018,
        earlierYear: 2013,
      },
      findings: ['D7 suppressed'],
    },
  );
}

/** The keys under which the statistics office knows its branches, without their names. */
export function keysOfTheStatisticsOfficeWithoutNames(): AwkwardCase {
  return ofCells(
    [
      ['ID', 'BedrijfstakkenBranchesSBI2008', 'RegioS', 'Perioden', 'BanenVanWerknemers_1'],
      [1, 'T001081', 'GM0000', '2018JJ00', 236],
      [2, 301000, 'GM0000', '2018JJ00', 31],
      [3, 350000, 'GM0000', '2018JJ00', 120],
      [4, 422400, 'GM0000', '2018JJ00', 85],
    ],
    { problem: 'branchKeys' },
  );
}

/** None of these sectors is one of figure 1; the corner says what they are, and each row what it counts. */
export function sectorsOfHerOwnBesideEachOther(): AwkwardCase {
  return ofCells(
    [
      ['Sector', 'Tuinbouw', 'Textiel', 'Grafisch'],
      ['Banen 2018', '123', '85', '31'],
      ['Banen 2013', 107, 90, 30],
      ['Banen Nederland 2018', 4100, 6000, 650],
    ],
    {
      sectors: {
        figures: ['jobs', 'earlierJobs', 'reference'],
        rows: [
          ['Tuinbouw', 123, 107, 4100],
          ['Textiel', 85, 90, 6000],
          ['Grafisch', 31, 30, 650],
        ],
        year: 2018,
        earlierYear: 2013,
      },
      findings: ['B2 numberStoredAsText', 'C2 numberStoredAsText', 'D2 numberStoredAsText'],
    },
  );
}

/** The name over one column is no title: the other column is of the own area. */
export function aRegionOverOneOfTwoColumns(): AwkwardCase {
  return ofCells(
    [
      [null, null, 'Banen regio'],
      ['Sector', 'Banen 2018', '2018'],
      ['Bouw', 120, 600],
      ['Zorg', 85, 800],
      ['Energie', 31, 70],
    ],
    {
      sectors: {
        columns: { sector: 'A', jobs: 'B', region: 'C' },
        figures: ['jobs', 'region'],
        rows: [
          ['Bouw', 120, 600],
          ['Zorg', 85, 800],
          ['Energie', 31, 70],
        ],
        year: 2018,
      },
    },
  );
}

export function ratingsWithTheirSectorsBesideEachOther(): AwkwardCase {
  return ofSheets(
    {
      Blad1: SECTORS,
      Blad2: [
        ['Element', 'Bouw', 'Zorg'],
        ['Talent', 'sterk', 'zwak'],
        ['Netwerken', '+', '-'],
        ['Leiderschap', 'gemiddeld', 'paars'],
      ],
    },
    {
      sectors: READ,
      ratings: [
        ['Bouw', 'talent', 'strong'],
        ['Bouw', 'networks', 'strong'],
        ['Bouw', 'leadership', 'neutral'],
        ['Zorg', 'talent', 'weak'],
        ['Zorg', 'networks', 'weak'],
        ['Zorg', 'leadership', null],
      ],
      findings: ['Blad2!C4 unknownRating'],
    },
  );
}

export function indicatorsWithTheirSectorsBesideEachOther(): AwkwardCase {
  return ofSheets(
    {
      Blad1: SECTORS,
      Blad2: [
        ['Element', 'Bouw', 'Zorg', 'Energie'],
        ['Talent', 2.5, 12.5, 7],
        ['Netwerken', 3, '.', 5],
      ],
    },
    {
      sectors: READ,
      indicators: {
        Bouw: { talent: 2.5, networks: 3 },
        Zorg: { talent: 12.5, networks: null },
        Energie: { talent: 7, networks: 5 },
      },
      findings: ['Blad2!C3 suppressed'],
    },
  );
}

/** The corner says what the columns are, the rows are sectors; Energie has no row. */
export function levelsOfSchoolingNamedInTheCorner(): AwkwardCase {
  return ofSheets(
    {
      Blad1: SECTORS,
      Blad2: [
        ['Opleidingsniveau', 'Laag', 'Midden', 'Hoog'],
        ['Bouw', 20, 50, 30],
        ['Zorg', 10, 60, 30],
        ['Werkzoekenden', 40, 40, 20],
      ],
    },
    {
      sectors: READ,
      education: {
        levels: ['Laag', 'Midden', 'Hoog'],
        rows: { Bouw: [20, 50, 30], Zorg: [10, 60, 30] },
        unemployed: [40, 40, 20],
      },
      findings: ['A4 sectorAbsent'],
    },
  );
}
