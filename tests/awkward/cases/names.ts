import { ofCells, type AwkwardCase } from '../awkwardCase';

export function duplicateSector(): AwkwardCase {
  return ofCells(
    [
      ['Sector', 'Banen 2018'],
      ['Bouw', 120],
      ['Zorg', 80],
      ['Bouw', 70],
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
      findings: ['A4 duplicateKey'],
    },
  );
}

export function duplicateSectorSpelledOtherwise(): AwkwardCase {
  return ofCells(
    [
      ['Sector', 'Banen 2018'],
      ['Detailhandel en horeca', 120],
      ['Zorg', 80],
      ['DETAILHANDEL  &  HORECA*', 70],
    ],
    {
      sectors: {
        figures: ['jobs'],
        rows: [
          ['Detailhandel en horeca', 120],
          ['Zorg', 80],
        ],
        year: 2018,
      },
      findings: ['A4 duplicateKey'],
    },
  );
}

export function partsOfASectorBelowIt(): AwkwardCase {
  return ofCells(
    [
      ['Sector', 'Banen 2018', 'Banen 2013'],
      ['ICT & creatief', 90, 70],
      ['waarvan telecom', 30, 25],
      ['   w.v. overige ICT', 60, 45],
      ['Zorg', 80, 85],
    ],
    {
      sectors: {
        figures: ['jobs', 'earlierJobs'],
        rows: [
          ['ICT & creatief', 90, 70],
          ['Zorg', 80, 85],
        ],
        parts: [
          ['ICT & creatief', 'telecom', 30, 25],
          ['ICT & creatief', 'overige ICT', 60, 45],
        ],
        year: 2018,
        earlierYear: 2013,
      },
    },
  );
}

export function namesBrokenOffAndCopiedFromAPage(): AwkwardCase {
  return ofCells(
    [
      ['Sector', 'Banen\n2018', 'Banen\n2013'],
      ['Zakelijke dienst-\nverlening', 120, 100],
      ['Maak\u00adindustrie', 80, 90],
      ['Detailhandel\u00a0en\nhoreca', 30, 25],
    ],
    {
      sectors: {
        columns: { sector: 'A', jobs: 'B', earlierJobs: 'C' },
        figures: ['jobs', 'earlierJobs'],
        rows: [
          ['Zakelijke dienstverlening', 120, 100],
          ['Maakindustrie', 80, 90],
          ['Detailhandel en horeca', 30, 25],
        ],
        year: 2018,
        earlierYear: 2013,
      },
    },
  );
}

export function numberedRows(): AwkwardCase {
  return ofCells(
    [
      ['Nr', 'Sector', 'Banen 2018'],
      [1, 'Bouw', 120],
      [2, 'Zorg', 80],
    ],
    {
      sectors: {
        at: 'Blad1!B1:C3',
        columns: { sector: 'B', jobs: 'C' },
        figures: ['jobs'],
        rows: [
          ['Bouw', 120],
          ['Zorg', 80],
        ],
        year: 2018,
      },
    },
  );
}

export function sectorsBehindTheFigures(): AwkwardCase {
  return ofCells(
    [
      ['Banen 2018', 'Banen 2013', 'Sector'],
      [120, 100, 'Bouw'],
      [80, 90, 'Zorg'],
    ],
    {
      sectors: {
        at: 'Blad1!A1:C3',
        columns: { sector: 'C', jobs: 'A', earlierJobs: 'B' },
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

export function growthAndShareColumnsBetween(): AwkwardCase {
  return ofCells(
    [
      ['Sector', 'Banen 2013', 'Banen 2018', 'Groei banen 2013-2018', 'Aandeel banen 2018', 'Index'],
      ['Bouw', 100, 120, 0.2, 0.6, 1.1],
      ['Zorg', 90, 80, -0.11, 0.4, 0.9],
    ],
    {
      sectors: {
        columns: { sector: 'A', jobs: 'C', earlierJobs: 'B' },
        figures: ['jobs', 'earlierJobs'],
        rows: [
          ['Bouw', 120, 100],
          ['Zorg', 80, 90],
        ],
        year: 2018,
        earlierYear: 2013,
      },
      findings: ['D1 columnUnused', 'E1 columnUnused', 'F1 columnUnused'],
    },
  );
}

export function theSameHeaderTwice(): AwkwardCase {
  return ofCells(
    [
      ['Sector', 'Banen 2018', 'Banen 2018'],
      ['Bouw', 120, 121],
      ['Zorg', 80, 81],
    ],
    {
      sectors: {
        columns: { sector: 'A', jobs: 'B' },
        figures: ['jobs'],
        rows: [
          ['Bouw', 120],
          ['Zorg', 80],
        ],
        year: 2018,
      },
      findings: ['C1 repeatedColumn'],
    },
  );
}

/** A stray space makes no part: Zorg is a sector of its own, and not a part of Bouw. */
export function aNameBehindStraySpaces(): AwkwardCase {
  return ofCells(
    [
      ['Sector', 'Banen 2018', 'Banen 2013'],
      ['Bouw', 120, 100],
      ['  Zorg', 80, 90],
      ['Energie', 30, 25],
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

/** 1982 jobs in Bouw, stored as text, are no year, and their row is no header. */
export function countsThatLookLikeYears(): AwkwardCase {
  return ofCells(
    [
      ['Sector', 'Banen 2018', 'Vestigingen 2018'],
      ['Alle sectoren', ' 4553', 450],
      ['Bouw', ' 1982', 210],
      ['Zorg', ' 2021', 180],
      ['Energie', ' 550', 60],
    ],
    {
      sectors: {
        at: 'Blad1!A1:C5',
        figures: ['jobs', 'establishments'],
        rows: [
          ['Bouw', 1982, 210],
          ['Zorg', 2021, 180],
          ['Energie', 550, 60],
        ],
        total: [4553, 450],
        year: 2018,
      },
      findings: [
        'A2 totalSetApart',
        ...['B2', 'B3', 'B4', 'B5'].map((cell) => `${cell} numberStoredAsText` as const),
      ],
    },
  );
}
