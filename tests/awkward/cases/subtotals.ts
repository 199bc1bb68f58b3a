import { ofCells, type AwkwardCase } from '../awkwardCase';

const HEADER = ['Sector', 'Banen 2018', 'Banen 2013'] as const;
const FIGURES = ['jobs', 'earlierJobs'] as const;
const YEARS = { year: 2018, earlierYear: 2013 } as const;

const METAL = ['Metaal', 1001, 900] as const;
const CHEMISTRY = ['Chemie', 2000, 1801] as const;
const ADVICE = ['Advies', 3000, 3001] as const;
const ICT = ['ICT-diensten', 4001, 3001] as const;
const ROWS = [METAL, CHEMISTRY, ADVICE, ICT] as const;

/** 3002 stands over 1001 and 2000, 7000 over 3000 and 4001: each was rounded apart. */
export function roundedSubtotalsAboveTheirRows(): AwkwardCase {
  return ofCells(
    [HEADER, ['NIJVERHEID', 3002, 2702], METAL, CHEMISTRY, ['DIENSTEN', 7000, 6001], ADVICE, ICT],
    {
      sectors: { figures: FIGURES, rows: ROWS, ...YEARS },
      findings: ['A2 totalSetApart', 'A5 totalSetApart'],
    },
  );
}

export function roundedSubtotalsBelowTheirRows(): AwkwardCase {
  return ofCells(
    [HEADER, METAL, CHEMISTRY, ['Nijverheid', 3002, 2702], ADVICE, ICT, ['Diensten', 7000, 6001]],
    {
      sectors: { figures: FIGURES, rows: ROWS, ...YEARS },
      findings: ['A4 totalSetApart', 'A7 totalSetApart'],
    },
  );
}

/** 10002 is 1001 + 2000 + 3000 + 4001, and half of what all rows add up to. */
export function roundedSubtotalsThatHerTotalLeavesOut(): AwkwardCase {
  return ofCells(
    [
      HEADER,
      ['Nijverheid', 3002, 2702],
      METAL,
      CHEMISTRY,
      ['Diensten', 7000, 6001],
      ADVICE,
      ICT,
      ['Totaal', 10002, 8703],
    ],
    {
      sectors: { figures: FIGURES, rows: ROWS, total: [10002, 8703], ...YEARS },
      findings: ['A2 totalSetApart', 'A5 totalSetApart', 'A8 totalSetApart'],
    },
  );
}

/** As the statistics office has it: 30,2 over 1,1 + 20 + 9; 40 over 20 + 20,1; 30 over 10 + 10 + 10. */
export function groupsOfSectionsBesideTheirSections(): AwkwardCase {
  const agriculture = ['A Landbouw', 1100, 1000] as const;
  const industry = ['C Industrie', 20000, 18000] as const;
  const construction = ['F Bouw', 9000, 9000] as const;
  const trade = ['G Handel', 20000, 16000] as const;
  const transport = ['H Vervoer', 20100, 16000] as const;
  const government = ['O Bestuur', 10000, 10000] as const;
  const education = ['P Onderwijs', 10000, 10000] as const;
  const care = ['Q Zorg', 10000, 10000] as const;
  const inThousands = ([name, now, before]: readonly [string, number, number]): [string, number, number] => [
    name,
    now / 1000,
    before / 1000,
  ];
  return ofCells(
    [
      ['Bedrijfstak', 'Banen 2018 (x 1.000)', 'Banen 2013 (x 1.000)'],
      ['Totaal', 100.1, 90],
      ['A-F Nijverheid en energie', 30.2, 28],
      inThousands(agriculture),
      inThousands(industry),
      inThousands(construction),
      ['G-N Commerciële dienstverlening', 40, 32],
      inThousands(trade),
      inThousands(transport),
      ['O-U Niet-commerciële dienstverlening', 30, 30],
      inThousands(government),
      inThousands(education),
      inThousands(care),
    ],
    {
      sectors: {
        figures: FIGURES,
        rows: [agriculture, industry, construction, trade, transport, government, education, care],
        total: [100100, 90000],
        ...YEARS,
      },
      findings: [
        'A2 totalSetApart',
        'B1 multiplied',
        'B2 totalDiffers',
        'C1 multiplied',
        'A3 totalSetApart',
        'A7 totalSetApart',
        'A10 totalSetApart',
      ],
    },
  );
}

/** Two small sums that could be chance: nothing is set apart, and it is said. */
export function smallSubtotalsThatMayBeSectors(): AwkwardCase {
  const rows = [
    ['NIJVERHEID', 30],
    ['Metaal', 10],
    ['Chemie', 20],
    ['DIENSTEN', 70],
    ['Advies', 30],
    ['ICT-diensten', 41],
  ] as const;
  return ofCells([['Sector', 'Banen 2018'], ...rows], {
    sectors: { figures: ['jobs'], rows, year: 2018 },
    findings: ['A2 rowMayBeSum', 'A5 rowMayBeSum'],
  });
}

/** 40 is less than the 45 that is known: it is no total of these rows, and no share of it can be worked out. */
export function totalSmallerThanTheRows(): AwkwardCase {
  const rows = [
    ['Bouw', 10],
    ['Zorg', 'x'],
    ['Energie', 35],
  ] as const;
  return ofCells([['Sector', 'Banen 2018'], ...rows, ['Totaal', 40]], {
    sectors: {
      figures: ['jobs'],
      rows: [rows[0], ['Zorg', null], rows[2]],
      total: [null],
      year: 2018,
    },
    findings: ['B3 suppressed', 'A5 totalSetApart', 'B5 totalUnusable'],
  });
}

/** The rows are in thousands and their total is not. */
export function totalInAnotherUnit(): AwkwardCase {
  return ofCells(
    [
      ['Sector', 'Banen 2018 (x 1.000)'],
      ['Bouw', 10],
      ['Zorg', 'x'],
      ['Energie', 35],
      ['Totaal', 65000],
    ],
    {
      sectors: {
        figures: ['jobs'],
        rows: [
          ['Bouw', 10000],
          ['Zorg', null],
          ['Energie', 35000],
        ],
        total: [null],
        year: 2018,
      },
      findings: ['B1 multiplied', 'B3 suppressed', 'A5 totalSetApart', 'B5 totalUnusable'],
    },
  );
}

/** The total of one sector among the others is that sector. */
export function totalOfOneSector(): AwkwardCase {
  return ofCells(
    [
      ['Sector', 'Banen 2018'],
      ['Bouw', 150],
      ['Overheid totaal', 40],
      ['Zorg', 510],
    ],
    {
      sectors: {
        figures: ['jobs'],
        rows: [
          ['Bouw', 150],
          ['Overheid', 40],
          ['Zorg', 510],
        ],
        year: 2018,
      },
    },
  );
}
