import { ofCells, ofSheets, type AwkwardCase } from '../awkwardCase';

/** Sections C and G are of several sectors; 30 is all of them together, so the total is right. */
export function sectionsOfStatLineWithTheirTotal(): AwkwardCase {
  return ofCells(
    [
      ['Banen van werknemers in december; economische activiteit (SBI2008), regio'],
      [null, 'Onderwerp', 'Banen van werknemers in december', 'Banen van werknemers in december'],
      [null, "Regio's", "'s-Gravenhage (gemeente)", 'Nederland'],
      [null, 'Perioden', '2023*', '2023*'],
      ['Bedrijfstakken/branches SBI 2008', null, 'x 1 000', 'x 1 000'],
      ['A-U Alle economische activiteiten', null, 30, 3000],
      ['A Landbouw, bosbouw en visserij', null, 1, 100],
      ['C Industrie', null, 4, 500],
      ['F Bouwnijverheid', null, 5, 400],
      ['G Handel', null, 20, 2000],
    ],
    {
      sectors: {
        keyKind: 'sbi',
        figures: ['jobs', 'reference'],
        rows: [
          ['A Landbouw, bosbouw en visserij', 1000, 100000],
          ['C Industrie', 4000, 500000],
          ['F Bouwnijverheid', 5000, 400000],
          ['G Handel', 20000, 2000000],
        ],
        total: [30000, 3000000],
        year: 2023,
      },
      findings: [
        'C3 areasTaken',
        'A6 totalSetApart',
        'A8 codeSpans',
        'A10 codeSpans',
        'C5 multiplied',
        'D5 multiplied',
      ],
    },
  );
}

/** 10 + 400 + 500 + 2.000 is 2.910. */
export function sectionsAndATotalThatIsRight(): AwkwardCase {
  return ofCells(
    [
      ['SBI', 'Banen 2023'],
      ['A', 10],
      ['C', 400],
      ['F', 500],
      ['G', 2000],
      ['Totaal', 2910],
    ],
    {
      sectors: {
        keyKind: 'sbi',
        figures: ['jobs'],
        rows: [
          ['A', 10],
          ['C', 400],
          ['F', 500],
          ['G', 2000],
        ],
        total: [2910],
        year: 2023,
      },
      findings: ['A3 codeSpans', 'A5 codeSpans', 'A6 totalSetApart'],
    },
  );
}

const GROWN = [
  ['Sector', 'Banen 2018', 'Banen 2023'],
  ['Bouw', 400, 440],
  ['Zorg', 1000, 1100],
  ['Horeca', 600, 660],
] as const;

const READ = {
  figures: ['jobs', 'earlierJobs'],
  rows: [
    ['Bouw', 440, 400],
    ['Zorg', 1100, 1000],
    ['Horeca', 660, 600],
  ],
  year: 2023,
  earlierYear: 2018,
} as const;

export function notesRightBelowTheLastSector(): AwkwardCase {
  return ofCells(
    [...GROWN, ['x = geheim'], ['Exclusief zzp'], ['LISA, bewerking O&S Amsterdam'], ['2023 is voorlopig']],
    { sectors: READ },
  );
}

/** Nothing tells whether it is a sector: it is none, so that the shares are there, and it is named. */
export function aLastLineThatMayBeAnything(): AwkwardCase {
  return ofCells([...GROWN, ['Havengebied']], { sectors: READ, findings: ['A5 lineBelowTable'] });
}

/** A sector of figure 1 of which nothing stands in the cells is missing, also where it is the last. */
export function aLastSectorWithoutFigures(): AwkwardCase {
  return ofCells([...GROWN, ['Onderwijs']], {
    sectors: { ...READ, rows: [...READ.rows, ['Onderwijs', null, null]] },
    findings: ['B5 missing', 'C5 missing'],
  });
}

export function aLastBranchWithoutFigures(): AwkwardCase {
  return ofCells([...GROWN, ['Landbouw en visserij']], {
    sectors: { ...READ, rows: [...READ.rows, ['Landbouw en visserij', null, null]] },
    findings: ['B5 missing', 'C5 missing'],
  });
}

export function aSectorInTheMiddleWithoutFigures(): AwkwardCase {
  const [header, first, ...others] = GROWN;
  return ofCells([header, first, ['Havengebied'], ...others], {
    sectors: {
      ...READ,
      rows: [READ.rows[0], ['Havengebied', null, null], READ.rows[1], READ.rows[2]],
    },
    findings: ['B3 missing', 'C3 missing'],
  });
}

/** A list with numbers is the sectors of figure 1, and those of the table of the country. */
export function numberedNames(): AwkwardCase {
  return ofSheets(
    {
      Gemeente: [
        ['Sector', 'Banen 2023'],
        ['1. Energie', 100],
        ['2. Haven', 900],
        ['3. Bouw', 600],
      ],
      Nederland: [
        ['Sector', 'Banen Nederland 2023'],
        ['Bouw', 60000],
        ['Haven', 9000],
        ['Energie', 3000],
      ],
    },
    {
      sectors: {
        figures: ['jobs', 'reference'],
        rows: [
          ['1. Energie', 100, 3000],
          ['2. Haven', 900, 9000],
          ['3. Bouw', 600, 60000],
        ],
        year: 2023,
      },
      findings: ['Nederland!A1 tableJoined'],
    },
  );
}

const OF_SEXES = ['Sector', 'Geslacht', 'Jaar', 'Banen'] as const;

/** Men and women are all there are: 100 + 20, 100 + 20; 30 + 90, 35 + 95. The figures of 2018 for Bouw are alike. */
export function longTableOfMenAndWomen(): AwkwardCase {
  return ofCells(
    [
      OF_SEXES,
      ...([
        ['Bouw', 'Mannen', 2018, 60],
        ['Bouw', 'Vrouwen', 2018, 60],
        ['Bouw', 'Mannen', 2023, 110],
        ['Bouw', 'Vrouwen', 2023, 20],
        ['Zorg', 'Mannen', 2018, 30],
        ['Zorg', 'Vrouwen', 2018, 90],
        ['Zorg', 'Mannen', 2023, 35],
        ['Zorg', 'Vrouwen', 2023, 95],
      ] as const),
    ],
    {
      sectors: {
        figures: ['jobs', 'earlierJobs'],
        rows: [
          ['Bouw', 130, 120],
          ['Zorg', 130, 120],
        ],
        year: 2023,
        earlierYear: 2018,
      },
      findings: ['B2 classesAddedUp'],
    },
  );
}

/** One withheld class leaves the figure missing. */
export function longTableOfSizesWithOneWithheld(): AwkwardCase {
  return ofCells(
    [
      ['Jaar', 'Sector', 'Grootteklasse', 'Vestigingen', 'Banen'],
      [2023, 'Bouw', '1 werkzame persoon', 5, 5],
      [2023, 'Bouw', '2 tot 10', 4, 17],
      [2023, 'Bouw', '10 of meer', 2, 58],
      [2023, 'Zorg', '1 werkzame persoon', 9, 9],
      [2023, 'Zorg', '2 tot 10', 6, 20],
      [2023, 'Zorg', '10 of meer', 1, 'x'],
    ],
    {
      sectors: {
        figures: ['jobs', 'establishments'],
        rows: [
          ['Bouw', 80, 11],
          ['Zorg', null, 16],
        ],
        year: 2023,
      },
      findings: ['C2 classesAddedUp', 'E7 suppressed'],
    },
  );
}

/** Two sources of one figure are no parts of it. */
export function longTableOfTwoSources(): AwkwardCase {
  return ofCells(
    [
      ['Sector', 'Herkomst', 'Jaar', 'Banen'],
      ['Bouw', 'LISA', 2023, 110],
      ['Bouw', 'CBS', 2023, 104],
      ['Zorg', 'LISA', 2023, 130],
      ['Zorg', 'CBS', 2023, 130],
    ],
    { problem: 'rowsSplit' },
  );
}

/** A class that one sector lacks may be none, or not be told: the other class is no figure of the sector. */
export function longTableOfSizesThatLacksOne(): AwkwardCase {
  return ofCells(
    [
      ['Sector', 'Grootteklasse', 'Jaar', 'Banen'],
      ['Bouw', 'klein', 2023, 11],
      ['Bouw', 'groot', 2023, 40],
      ['Zorg', 'klein', 2023, 13],
      ['Horeca', 'klein', 2023, 14],
      ['Horeca', 'groot', 2023, 45],
    ],
    { problem: 'rowsSplit' },
  );
}
