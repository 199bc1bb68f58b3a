import { ofCells, ofSheets, type AwkwardCase } from '../awkwardCase';

/** The total stands on top, and every sector says to be a part of it. */
export function sectorsAsPartsOfTheTotalAboveThem(): AwkwardCase {
  return ofCells(
    [
      ['Sector', 'Banen 2023', 'Banen NL 2023'],
      ['Totaal', 3800, 380_000],
      ['w.v. Industrie', 800, 90_000],
      ['w.v. Bouw', 400, 40_000],
      ['w.v. Handel', 900, 80_000],
      ['w.v. Zorg', 1000, 100_000],
      ['w.v. Overig', 700, 70_000],
    ],
    {
      sectors: {
        figures: ['jobs', 'reference'],
        rows: [
          ['Industrie', 800, 90_000],
          ['Bouw', 400, 40_000],
          ['Handel', 900, 80_000],
          ['Zorg', 1000, 100_000],
          ['Overig', 700, 70_000],
        ],
        total: [3800, 380_000],
        year: 2023,
      },
      findings: ['A2 totalSetApart'],
    },
  );
}

/** Below the total of the sectors above it stands who they are once more. */
export function partsOfWorkersBelowTheTotal(): AwkwardCase {
  return ofCells(
    [
      ['Sector', 'Banen 2023'],
      ['Bouw', 400],
      ['Zorg', 1000],
      ['Horeca', 600],
      ['Totaal', 2000],
      ['w.v. vrouwen', 1100],
      ['w.v. mannen', 900],
    ],
    {
      sectors: {
        figures: ['jobs'],
        rows: [
          ['Bouw', 400],
          ['Zorg', 1000],
          ['Horeca', 600],
        ],
        total: [2000],
        year: 2023,
      },
      findings: ['A5 totalSetApart', 'A6 rowSetApart', 'A7 rowSetApart'],
    },
  );
}

/** Three tables of one form: of men, of women and of all. */
export function menAndWomenBeforeTheTotal(): AwkwardCase {
  return ofCells(
    [
      ['Mannen'],
      ['Sector', 'Banen 2023'],
      ['Bouw', 90],
      ['Zorg', 30],
      ['ICT', 60],
      [],
      ['Vrouwen'],
      ['Sector', 'Banen 2023'],
      ['Bouw', 10],
      ['Zorg', 130],
      ['ICT', 20],
      [],
      ['Totaal'],
      ['Sector', 'Banen 2023'],
      ['Bouw', 100],
      ['Zorg', 160],
      ['ICT', 80],
    ],
    {
      sectors: {
        at: 'Blad1!A14:B17',
        figures: ['jobs'],
        rows: [
          ['Bouw', 100],
          ['Zorg', 160],
          ['ICT', 80],
        ],
        year: 2023,
      },
      findings: ['A2 otherTableIgnored', 'A8 otherTableIgnored'],
    },
  );
}

/** Only what they add up to tells which of the sheets is of the whole town. */
export function districtsBeforeTheirSum(): AwkwardCase {
  const district = (...jobs: readonly [number, number, number]) => [
    ['Sector', 'Banen 2023'],
    ['Bouw', jobs[0]],
    ['Zorg', jobs[1]],
    ['ICT', jobs[2]],
  ];
  return ofSheets(
    {
      Centrum: district(10, 30, 20),
      Noord: district(15, 25, 5),
      Voorbeeldstad: district(25, 55, 25),
    },
    {
      sectors: {
        at: 'Voorbeeldstad!A1:B4',
        figures: ['jobs'],
        rows: [
          ['Bouw', 25],
          ['Zorg', 55],
          ['ICT', 25],
        ],
        year: 2023,
      },
      findings: ['A1 otherTableIgnored', 'Noord!A1 otherTableIgnored'],
    },
  );
}

export function womenOnlyByTheTitle(): AwkwardCase {
  return ofCells(
    [['Banen van vrouwen'], ['Sector', 'Banen 2023'], ['Bouw', 10], ['Zorg', 130], ['ICT', 20]],
    {
      sectors: {
        figures: ['jobs'],
        rows: [
          ['Bouw', 10],
          ['Zorg', 130],
          ['ICT', 20],
        ],
        year: 2023,
      },
      findings: ['B2 partialJobs'],
    },
  );
}
