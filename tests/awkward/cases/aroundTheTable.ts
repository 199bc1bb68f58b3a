import { area, type Cells } from '../book';
import { ofCells, ofFile, type AwkwardCase } from '../awkwardCase';
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

export function titleRowsAbove(): AwkwardCase {
  const cells: Cells = [
    ['Werkgelegenheid in Voorbeeldstad'],
    ['Tabel 1: banen per sector, 2013-2018'],
    ['Bron: vestigingenregister'],
    [],
    HEADER,
    ...ROWS,
  ];
  return ofCells(cells, { sectors: { ...READ, at: 'Blad1!A5:C9' } });
}

export function titleWithYearsRightAboveTheHeader(): AwkwardCase {
  const cells: Cells = [['Banen en vestigingen 2008-2018'], HEADER, ...ROWS];
  return ofCells(cells, { sectors: { ...READ, at: 'Blad1!A2:C6' } });
}

export function farFromTheFirstCell(): AwkwardCase {
  return ofCells(
    [HEADER, ...ROWS],
    {
      sectors: {
        ...READ,
        at: 'Blad1!H40:J44',
        columns: { sector: 'H', jobs: 'I', earlierJobs: 'J' },
      },
    },
    'H40',
  );
}

export function mergedHeaders(): AwkwardCase {
  return ofFile(
    (book) => {
      const sheet = book.sheet('Blad1', [
        ['Sector', 'Banen', null, 'Vestigingen', null],
        [null, 2018, 2013, 2018, 2013],
        ['Bouw', 120, 100, 12, 11],
        ['Zorg', 80, 90, 8, 7],
      ]);
      sheet.mergedAreas = [area('A1:A2'), area('B1:C1'), area('D1:E1')];
    },
    {
      sectors: {
        at: 'Blad1!A1:E4',
        columns: {
          sector: 'A',
          jobs: 'B',
          earlierJobs: 'C',
          establishments: 'D',
          earlierEstablishments: 'E',
        },
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

export function headerOfThreeRows(): AwkwardCase {
  return ofFile(
    (book) => {
      const sheet = book.sheet('Blad1', [
        [null, 'Voorbeeldstad', null, null, 'Nederland'],
        [null, 'Banen', null, 'Vestigingen', 'Banen'],
        ['Sector', 2018, 2013, 2018, 2018],
        ['Bouw', 120, 100, 12, 5000],
        ['Zorg', 80, 90, 8, 9000],
      ]);
      sheet.mergedAreas = [area('B1:D1'), area('B2:C2')];
    },
    {
      sectors: {
        columns: { sector: 'A', jobs: 'B', earlierJobs: 'C', establishments: 'D', reference: 'E' },
        figures: ['jobs', 'earlierJobs', 'establishments', 'reference'],
        rows: [
          ['Bouw', 120, 100, 12, 5000],
          ['Zorg', 80, 90, 8, 9000],
        ],
        year: 2018,
        earlierYear: 2013,
      },
    },
  );
}

export function headerOfTwoRowsBesideARowNumber(): AwkwardCase {
  const cells: Cells = [
    [null, null, 'Banen', 'Banen'],
    ['Nr', 'Sector', 2018, 2013],
    ...ROWS.map((row, index) => [index + 1, ...row]),
  ];
  return ofCells(cells, {
    sectors: { ...READ, at: 'Blad1!B1:D6', columns: { sector: 'B', jobs: 'C', earlierJobs: 'D' } },
  });
}

export function unitsRowBelowTheHeader(): AwkwardCase {
  const cells: Cells = [HEADER, [null, 'aantal', 'aantal'], ...ROWS];
  return ofCells(cells, { sectors: { ...READ, at: 'Blad1!A1:C6' } });
}

export function footnotesBelowAndMarksInTheNames(): AwkwardCase {
  const cells: Cells = [
    ['Sector', 'Banen 2018*', 'Banen 2013'],
    ['Bouw', 120, 100],
    ['Zorg 1)', 80, 90],
    ['Energie²', 30, 25],
    ['Logistiek', 60, 50],
    ['* voorlopige cijfers'],
    ['1) inclusief welzijn'],
    ['Bron: vestigingenregister, bewerking gemeente'],
  ];
  return ofCells(cells, {
    sectors: {
      ...READ,
      at: 'Blad1!A1:C5',
      rows: [
        ['Bouw', 120, 100],
        ['Zorg 1)', 80, 90],
        ['Energie²', 30, 25],
        ['Logistiek', 60, 50],
      ],
    },
  });
}

export function blankRowsWithin(): AwkwardCase {
  const cells: Cells = [HEADER, [], ROWS[0], ROWS[1], [], ROWS[2], [], ROWS[3]];
  return ofCells(cells, { sectors: { ...READ, at: 'Blad1!A1:C8' } });
}

export function noteBetweenTheRows(): AwkwardCase {
  const cells: Cells = [
    HEADER,
    ROWS[0],
    ROWS[1],
    ['Let op: vanaf 2015 geldt een andere indeling'],
    ROWS[2],
    ROWS[3],
  ];
  return ofCells(cells, { sectors: { ...READ, at: 'Blad1!A1:C6' } });
}

export function headingsOfGroupsBetweenTheRows(): AwkwardCase {
  const cells: Cells = [
    HEADER,
    ['Commerciële sectoren:'],
    ROWS[0],
    ROWS[2],
    ROWS[3],
    ['Niet-commerciële sectoren:'],
    ROWS[1],
  ];
  return ofCells(cells, {
    sectors: { ...READ, at: 'Blad1!A1:C7', rows: [ROWS[0], ROWS[2], ROWS[3], ROWS[1]] },
    findings: ['A2 headingSetApart', 'A6 headingSetApart'],
  });
}

export function headerRepeatedOnEveryPrintedPage(): AwkwardCase {
  const cells: Cells = [HEADER, ROWS[0], ROWS[1], HEADER, ROWS[2], ROWS[3]];
  return ofCells(cells, { sectors: { ...READ, at: 'Blad1!A1:C6' } });
}

export function twoTablesSideBySide(): AwkwardCase {
  const cells: Cells = [
    [...HEADER, null, 'Cluster', 'Fase'],
    [...ROWS[0], null, 'Security', 'groei'],
    [...ROWS[1], null, 'Medtech', 'geboorte'],
    ROWS[2],
    ROWS[3],
  ];
  return ofCells(cells, {
    sectors: { ...READ, at: 'Blad1!A1:C5' },
    clusters: [
      ['Security', null, null, 'growth'],
      ['Medtech', null, null, 'birth'],
    ],
  });
}

export function twoTablesStacked(): AwkwardCase {
  const cells: Cells = [
    ['Tabel 1. Banen'],
    HEADER,
    ...ROWS,
    [],
    ['Tabel 2. Weging'],
    ['Sector', 'Netwerken', 'Talent'],
    ['Bouw', 'zwak', 'sterk'],
    ['Zorg', 'sterk', 'neutraal'],
  ];
  return ofCells(cells, {
    sectors: { ...READ, at: 'Blad1!A2:C6' },
    ratings: [
      ['Bouw', 'networks', 'weak'],
      ['Bouw', 'talent', 'strong'],
      ['Zorg', 'networks', 'strong'],
      ['Zorg', 'talent', 'neutral'],
    ],
  });
}

/** Two rows of figures, and texts in the same columns further down: the first table has numbers all the same. */
export function aShortTableAboveOneOfTexts(): AwkwardCase {
  const cells: Cells = [
    HEADER,
    ROWS[0],
    ROWS[1],
    [],
    [],
    ['Sector', 'Netwerken', 'Talent', 'Leiderschap'],
    ['Bouw', 'zwak', 'sterk', 'zwak'],
    ['Zorg', 'sterk', 'neutraal', 'zwak'],
    ['Energie', 'sterk', 'sterk', 'zwak'],
  ];
  return ofCells(cells, {
    sectors: { ...READ, at: 'Blad1!A1:C3', rows: [ROWS[0], ROWS[1]] },
    ratings: [
      ['Bouw', 'networks', 'weak'],
      ['Bouw', 'talent', 'strong'],
      ['Bouw', 'leadership', 'weak'],
      ['Zorg', 'networks', 'strong'],
      ['Zorg', 'talent', 'neutral'],
      ['Zorg', 'leadership', 'weak'],
      ['Energie', 'networks', 'strong'],
      ['Energie', 'talent', 'strong'],
      ['Energie', 'leadership', 'weak'],
    ],
    findings: ['A9 sectorAbsent'],
  });
}

export function notesAndSumsAtTheSide(): AwkwardCase {
  const cells: Cells = [
    [...HEADER, null, 'Navragen bij Jan'],
    [...ROWS[0], null, 'klopt dit?'],
    [...ROWS[1], null, null, 'kladsom', 999],
    [...ROWS[2], null, 'ja, nagekeken'],
    ROWS[3],
  ];
  return ofCells(cells, { sectors: { ...READ, at: 'Blad1!A1:C5' } });
}

export function aLooseCalculationBelow(): AwkwardCase {
  const cells: Cells = [HEADER, ...ROWS, [], [], ['kladje', 77], ['nog iets', 88]];
  return ofCells(cells, {
    sectors: { ...READ, at: 'Blad1!A1:C5' },
    findings: ['A8 rowsBelowGap'],
  });
}
