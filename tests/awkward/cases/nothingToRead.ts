import { ofCells, ofSheets, type AwkwardCase } from '../awkwardCase';

export function emptyWorkbook(): AwkwardCase {
  return ofSheets({ Blad1: [] }, { problem: 'noTable' });
}

export function onlyText(): AwkwardCase {
  return ofSheets(
    { Brief: [['Beste collega,'], ['De cijfers volgen volgende week.']], Notities: [['bellen met Jan']] },
    { problem: 'noTable' },
  );
}

export function numbersWithoutAnyHeader(): AwkwardCase {
  return ofCells(
    [
      [1, 2, 3],
      [4, 5, 6],
    ],
    { problem: 'noTable' },
  );
}

export function sectorsWithoutJobs(): AwkwardCase {
  return ofCells(
    [
      ['Sector', 'Omzet', 'Winst'],
      ['Bouw', 10, 1],
      ['Zorg', 20, 2],
    ],
    { problem: 'noJobsColumn' },
  );
}

export function aTableStillToBeFilledIn(): AwkwardCase {
  return ofCells([['Sector', 'Banen 2018'], ['Bouw'], ['Zorg']], { problem: 'emptyTable' });
}

export function nothingButSuppressedCells(): AwkwardCase {
  return ofCells(
    [
      ['Sector', 'Banen 2018'],
      ['Bouw', 'x'],
      ['Zorg', 'x'],
    ],
    { problem: 'noUsableRows' },
  );
}

/** The sector table stands in the last columns of a sheet of 300. */
export function threeHundredColumnsWide(): AwkwardCase {
  const codes = Array.from({ length: 297 }, (_, index) => `v${index + 1}`);
  const answers = (start: number): number[] => codes.map((_, index) => (start * 7 + index) % 10);
  return ofCells(
    [
      [...codes, 'Sector', 'Banen 2018', 'Banen 2013'],
      [...answers(1), 'Bouw', 120, 100],
      [...answers(2), 'Zorg', 80, 90],
      [...answers(3), 'Energie', 30, 25],
    ],
    {
      sectors: {
        columns: { sector: 'KL', jobs: 'KM', earlierJobs: 'KN' },
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
