import { ofCells, type AwkwardCase } from '../awkwardCase';

const HEADER = ['Sector', 'Banen 2018', 'Banen 2013'] as const;
const ROWS = [
  ['Bouw', 120, 100],
  ['Zorg', 80, 90],
  ['Energie', 30, 25],
  ['Logistiek', 60, 50],
] as const;
const FIGURES = ['jobs', 'earlierJobs'] as const;
const YEARS = { year: 2018, earlierYear: 2013 } as const;

export function totalBelow(): AwkwardCase {
  return ofCells([HEADER, ...ROWS, ['Totaal', 290, 265]], {
    sectors: { figures: FIGURES, rows: ROWS, total: [290, 265], ...YEARS },
    findings: ['A6 totalSetApart'],
  });
}

export function totalAbove(): AwkwardCase {
  return ofCells([HEADER, ['Alle sectoren', 290, 265], ...ROWS], {
    sectors: { figures: FIGURES, rows: ROWS, total: [290, 265], ...YEARS },
    findings: ['A2 totalSetApart'],
  });
}

/** 290 is 120 + 80 + 30 + 60, and 265 is 100 + 90 + 25 + 50. */
export function totalWithoutTheWord(): AwkwardCase {
  return ofCells([HEADER, ...ROWS, ['Voorbeeldstad', 290, 265]], {
    sectors: { figures: FIGURES, rows: ROWS, total: [290, 265], ...YEARS },
    findings: ['A6 totalSetApart'],
  });
}

export function totalWithoutAnyName(): AwkwardCase {
  return ofCells([HEADER, ...ROWS, [null, 290, 265]], {
    sectors: { figures: FIGURES, rows: ROWS, total: [290, 265], ...YEARS },
    findings: ['A6 totalSetApart'],
  });
}

export function subtotalsByName(): AwkwardCase {
  return ofCells(
    [
      HEADER,
      ROWS[0],
      ROWS[1],
      ['Subtotaal', 200, 190],
      ROWS[2],
      ROWS[3],
      ['Subtotaal', 90, 75],
      ['Totaal', 290, 265],
    ],
    {
      sectors: { figures: FIGURES, rows: ROWS, total: [290, 265], ...YEARS },
      findings: ['A4 totalSetApart', 'A7 totalSetApart', 'A8 totalSetApart'],
    },
  );
}

/** A subtotal ends nothing: the rows below the blank one belong to the table. */
export function blankRowBelowASubtotal(): AwkwardCase {
  return ofCells(
    [
      HEADER,
      ROWS[0],
      ROWS[1],
      ['Subtotaal', 200, 190],
      [],
      ROWS[2],
      ROWS[3],
      ['Subtotaal', 90, 75],
      ['Totaal', 290, 265],
    ],
    {
      sectors: { figures: FIGURES, rows: ROWS, total: [290, 265], ...YEARS },
      findings: ['A4 totalSetApart', 'A8 totalSetApart', 'A9 totalSetApart'],
    },
  );
}

/** 200 and 190 are the rows above; 90 and 75 those since. */
export function subtotalsByArithmetic(): AwkwardCase {
  return ofCells(
    [
      HEADER,
      ROWS[0],
      ROWS[1],
      ['Nijverheid en zorg', 200, 190],
      ROWS[2],
      ROWS[3],
      ['Overige bedrijvigheid', 90, 75],
      ['Totaal', 290, 265],
    ],
    {
      sectors: { figures: FIGURES, rows: ROWS, total: [290, 265], ...YEARS },
      findings: ['A4 totalSetApart', 'A7 totalSetApart', 'A8 totalSetApart'],
    },
  );
}

export function totalThatIsNotTheSum(): AwkwardCase {
  return ofCells([HEADER, ...ROWS, ['Totaal', 300, 265]], {
    sectors: { figures: FIGURES, rows: ROWS, total: [300, 265], ...YEARS },
    findings: ['A6 totalSetApart', 'B6 totalDiffers'],
  });
}

/** The sum of the rows is not known, so her own total stands. */
export function totalBelowASuppressedRow(): AwkwardCase {
  return ofCells([HEADER, ROWS[0], ['Zorg', 'x', 90], ROWS[2], ROWS[3], ['Totaal', 290, 265]], {
    sectors: {
      figures: FIGURES,
      rows: [ROWS[0], ['Zorg', null, 90], ROWS[2], ROWS[3]],
      total: [290, 265],
      ...YEARS,
    },
    findings: ['A6 totalSetApart', 'B3 suppressed', 'B6 totalInsteadOfSum'],
  });
}

/** Zorg is as large as Bouw; neither is the total of the other. */
export function twoEqualRowsAreNoTotal(): AwkwardCase {
  return ofCells(
    [
      ['Sector', 'Banen 2018', 'Banen 2013'],
      ['Bouw', 120, 100],
      ['Zorg', 120, 100],
    ],
    {
      sectors: {
        figures: FIGURES,
        rows: [
          ['Bouw', 120, 100],
          ['Zorg', 120, 100],
        ],
        ...YEARS,
      },
    },
  );
}

/** Zorg happens to be as large as the two above it, in one year only: a coincidence. */
export function aSectorThatHappensToBeTheSumInOneYear(): AwkwardCase {
  const rows = [
    ['Bouw', 50, 40],
    ['Energie', 30, 25],
    ['Zorg', 80, 90],
    ['Logistiek', 60, 50],
  ] as const;
  return ofCells([HEADER, ...rows], { sectors: { figures: FIGURES, rows, ...YEARS } });
}

export function meanBelow(): AwkwardCase {
  return ofCells([HEADER, ...ROWS, ['Gemiddeld', 72.5, 66.25]], {
    sectors: { figures: FIGURES, rows: ROWS, ...YEARS },
    findings: ['A6 totalSetApart'],
  });
}
