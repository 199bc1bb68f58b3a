import { ofCells, type AwkwardCase } from '../awkwardCase';

const HEADER = ['Sector', 'Banen 2018', 'Banen 2013'] as const;
const ROWS = [
  ['Landbouw', 100, 90],
  ['Industrie', 300, 200],
  ['Zorg', 500, 400],
] as const;
const READ = {
  figures: ['jobs', 'earlierJobs'],
  rows: ROWS,
  year: 2018,
  earlierYear: 2013,
} as const;

/** 43191 is 1 April 2018. */
export function factsOfTheAreaRightBelow(): AwkwardCase {
  return ofCells([HEADER, ...ROWS, ['Peildatum', 43191], ['Aantal inwoners', 550000, 500000]], {
    sectors: READ,
    findings: ['A5 rowSetApart', 'A6 rowSetApart'],
  });
}

export function factsOfTheAreaBelowABlankRow(): AwkwardCase {
  return ofCells([HEADER, ...ROWS, [], ['Inwoners', 550000, 500000], ['Beroepsbevolking', 250000, 240000]], {
    sectors: READ,
    findings: ['A6 rowSetApart', 'A7 rowSetApart'],
  });
}

export function statisticsBelow(): AwkwardCase {
  return ofCells([HEADER, ...ROWS, ['Maximum', 500, 400], ['Minimum', 100, 90], ['Std. dev.', 163, 127]], {
    sectors: READ,
    findings: ['A5 rowSetApart', 'A6 rowSetApart', 'A7 rowSetApart'],
  });
}

/** 0,11 and so on are shares of the total that is not there. */
export function sharesInRowsBetween(): AwkwardCase {
  return ofCells(
    [
      HEADER,
      ROWS[0],
      ['% van totaal', 0.11, 0.13],
      ROWS[1],
      ['% van totaal', 0.33, 0.29],
      ROWS[2],
      ['idem in %', 0.56, 0.58],
    ],
    { sectors: READ, findings: ['A3 rowSetApart', 'A5 rowSetApart', 'A7 rowSetApart'] },
  );
}

/** 915 is 100 + 300 + 500 and the 15 of which the sector is not known. */
export function pivotWithARowWithoutAName(): AwkwardCase {
  return ofCells(
    [
      ['Rijlabels', 'Som van Banen 2018'],
      ...ROWS.map(([name, jobs]) => [name, jobs]),
      ['(leeg)', 15],
      ['Eindtotaal', 915],
    ],
    {
      sectors: {
        figures: ['jobs'],
        rows: ROWS.map(([name, jobs]) => [name, jobs] as const),
        total: [915],
        year: 2018,
      },
      findings: ['A5 rowWithoutName', 'A6 totalSetApart', 'B6 totalDiffers'],
    },
  );
}
