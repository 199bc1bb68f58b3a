import { ofCells, ofSheets, type AwkwardCase } from '../awkwardCase';
import type { Cells } from '../book';

/** Two years without a word in their headers. */
const underTitle = (...titles: readonly string[]): Cells => [
  ...titles.map((title) => [title]),
  ['Sector', '2018', '2023'],
  ['Bouw', 410, 520],
  ['Zorg', 600, 620],
  ['Horeca', 300, 270],
];

const REFUSED = { problem: 'noJobsColumn' } as const;

export function titleOfVacancies(): AwkwardCase {
  return ofCells(underTitle('Openstaande vacatures naar sector'), REFUSED);
}

export function titleOfTurnover(): AwkwardCase {
  return ofCells(underTitle('Omzet (mln euro) naar sector'), REFUSED);
}

export function titleOfBankruptcies(): AwkwardCase {
  return ofCells(underTitle('Faillissementen naar sector'), REFUSED);
}

export function titleOfStudents(): AwkwardCase {
  return ofCells(underTitle('Aantal mbo-studenten naar sector'), REFUSED);
}

export function titleOfNewFirms(): AwkwardCase {
  return ofCells(underTitle('Starters per sector'), REFUSED);
}

export function titleOfValueAdded(): AwkwardCase {
  return ofCells(underTitle('Toegevoegde waarde per sector, mln euro'), REFUSED);
}

export function titleOfSickLeaveOfEmployees(): AwkwardCase {
  return ofCells(underTitle('Ziekteverzuim van werknemers per sector'), REFUSED);
}

export function titleOfWages(): AwkwardCase {
  return ofCells(underTitle('Lonen per baan naar sector'), REFUSED);
}

export function titleOfChangesInJobs(): AwkwardCase {
  return ofCells(underTitle('Mutatie aantal banen t.o.v. voorgaand jaar'), REFUSED);
}

export function sheetOfVacancies(): AwkwardCase {
  return ofSheets({ Vacatures: underTitle() }, REFUSED);
}

export function unitsOfAnIndex(): AwkwardCase {
  return ofCells(
    [
      ['Sector', '2018', '2023'],
      ['', 'index', 'index'],
      ['Bouw', 100, 110],
      ['Zorg', 100, 112],
      ['Horeca', 100, 95],
    ],
    REFUSED,
  );
}

export function unitsThatAreJobs(): AwkwardCase {
  return ofCells(
    [
      ['Sector', '2018', '2023'],
      ['', 'banen', 'banen'],
      ['Bouw', 410, 520],
      ['Zorg', 600, 620],
      ['Horeca', 300, 270],
    ],
    {
      sectors: {
        figures: ['jobs', 'earlierJobs'],
        rows: [
          ['Bouw', 520, 410],
          ['Zorg', 620, 600],
          ['Horeca', 270, 300],
        ],
        year: 2023,
        earlierYear: 2018,
      },
    },
  );
}

/** Benefits of two years stand before jobs of one; only the second are jobs. */
export function benefitsBeforeJobs(): AwkwardCase {
  return ofSheets(
    {
      Blad1: underTitle('WW-uitkeringen naar sector'),
      Blad2: [['Banen naar sector'], ['Sector', '2023'], ['Bouw', 5200], ['Zorg', 6200], ['Horeca', 2700]],
    },
    {
      sectors: {
        figures: ['jobs'],
        rows: [
          ['Bouw', 5200],
          ['Zorg', 6200],
          ['Horeca', 2700],
        ],
        year: 2023,
      },
      findings: ['A2 tableNotRead'],
    },
  );
}

/** Figures of nothing known offer more years and an area to compare with; the others are jobs by their header. */
export function unnamedFiguresBeforeJobs(): AwkwardCase {
  return ofSheets(
    {
      Blad1: [
        ['Sector', '2018', '2023', 'Nederland 2023'],
        ['Bouw', 41, 52, 1100],
        ['Zorg', 60, 62, 1300],
        ['Horeca', 30, 27, 900],
      ],
      Blad2: [
        ['Sector', 'Banen 2023'],
        ['Bouw', 5200],
        ['Zorg', 6200],
        ['Horeca', 2700],
      ],
    },
    {
      sectors: {
        figures: ['jobs'],
        rows: [
          ['Bouw', 5200],
          ['Zorg', 6200],
          ['Horeca', 2700],
        ],
        year: 2023,
      },
      findings: ['A1 otherTableIgnored'],
    },
  );
}

export function yearsOfWhichNothingSaysWhatTheyAre(): AwkwardCase {
  return ofCells(underTitle('Cijfers per sector'), {
    sectors: {
      figures: ['jobs', 'earlierJobs'],
      rows: [
        ['Bouw', 520, 410],
        ['Zorg', 620, 600],
        ['Horeca', 270, 300],
      ],
      year: 2023,
      earlierYear: 2018,
    },
    findings: ['C2 jobsAssumed'],
  });
}

/** What stands around a table without being what it counts: an export of a register, the number of the table. */
export function titleOfAnExportWithJobs(): AwkwardCase {
  return ofCells(underTitle('Export nr. 3 uit het vestigingenregister', 'Banen van studenten en anderen'), {
    sectors: {
      figures: ['jobs', 'earlierJobs'],
      rows: [
        ['Bouw', 520, 410],
        ['Zorg', 620, 600],
        ['Horeca', 270, 300],
      ],
      year: 2023,
      earlierYear: 2018,
    },
  });
}

const SCORES: Cells = [
  ['Sector', 'Werkgelegenheid', 'Maatschappelijke relevantie', 'Passende werkgelegenheid', 'Groei'],
  ['Bouw', 2, 3, 4, 2],
  ['Zorg', 5, 5, 5, 4],
  ['ICT', 3, 4, 2, 5],
];

export function scoresOfCriteria(): AwkwardCase {
  return ofCells(SCORES, REFUSED);
}

export function scoresOfCriteriaBeforeJobs(): AwkwardCase {
  return ofSheets(
    {
      Weging: SCORES,
      Blad2: [
        ['Sector', '2023'],
        ['Bouw', 440],
        ['Zorg', 1100],
        ['ICT', 400],
      ],
    },
    {
      sectors: {
        figures: ['jobs'],
        rows: [
          ['Bouw', 440],
          ['Zorg', 1100],
          ['ICT', 400],
        ],
        year: 2023,
      },
      findings: ['Blad2!B1 jobsAssumed'],
    },
  );
}

/** What is suitable is a label here, beside jobs that are called employment. */
export function jobsBesideASuitability(): AwkwardCase {
  return ofCells(
    [
      ['Sector', 'Werkgelegenheid 2023', 'Passende werkgelegenheid'],
      ['Bouw', 440, 4],
      ['Zorg', 1100, 5],
      ['ICT', 400, 2],
    ],
    {
      sectors: {
        figures: ['jobs'],
        rows: [
          ['Bouw', 440],
          ['Zorg', 1100],
          ['ICT', 400],
        ],
        year: 2023,
      },
    },
  );
}

const EDE = {
  figures: ['jobs'] as const,
  rows: [
    ['Bouw', 440],
    ['Zorg', 1100],
    ['Horeca', 660],
  ] as const,
  year: 2023,
};

const beside = (header: string, ...shares: readonly number[]): Cells => [
  ['Sector', 'Banen Ede 2023', header],
  ['Bouw', 440, shares[0]!],
  ['Zorg', 1100, shares[1]!],
  ['Horeca', 660, shares[2]!],
];

/** The part of Ede in the jobs of each sector in the country. */
export function partOfTheAreaInTheCountry(): AwkwardCase {
  return ofCells(beside('Ede als % van Nederland', 1.1, 1.2, 1.3), {
    sectors: EDE,
    findings: ['C1 columnUnused'],
  });
}

/** As above for a large region: that the parts come to about a hundred makes them no division. */
export function partOfALargeRegionInTheCountry(): AwkwardCase {
  return ofCells(beside('Metropoolregio als % van Nederland', 30, 35, 36), {
    sectors: EDE,
    findings: ['C1 columnUnused'],
  });
}

export function partOfTheAreaByAWordThatAlsoDivides(): AwkwardCase {
  return ofCells(beside('Aandeel in Nederland (%)', 11, 41, 43), {
    sectors: EDE,
    findings: ['C2 shareOfWhole'],
  });
}

export function divisionByAWordThatAlsoMeansAPart(): AwkwardCase {
  return ofCells(beside('% van Nederland', 22, 48, 30), {
    sectors: {
      figures: ['jobs', 'reference'],
      rows: [
        ['Bouw', 440, 22],
        ['Zorg', 1100, 48],
        ['Horeca', 660, 30],
      ],
      year: 2023,
      shares: 'percentages',
    },
    findings: ['C2 sharesInPercent'],
  });
}

export function sharesOfAFewSectorsOnly(): AwkwardCase {
  return ofCells(beside('Nederland (%)', 6, 16, 4), { sectors: EDE, findings: ['C2 sharesFarFromOne'] });
}

export function sharesWithoutOneSector(): AwkwardCase {
  return ofCells(beside('Nederland (%)', 22, 48, 20), {
    sectors: {
      figures: ['jobs', 'reference'],
      rows: [
        ['Bouw', 440, 22],
        ['Zorg', 1100, 48],
        ['Horeca', 660, 20],
      ],
      year: 2023,
      shares: 'percentages',
    },
    findings: ['C2 sharesInPercent', 'C2 sharesDoNotSumToOne'],
  });
}
