import { ofCells, ofFile, type AwkwardCase } from '../awkwardCase';
import { Book } from '../book';

const HEADER = ['Sector', 'Banen 2018'] as const;
const ROWS = [
  ['Bouw', 120],
  ['Zorg', 80],
  ['Energie', 30],
  ['Logistiek', 60],
] as const;
const READ = { figures: ['jobs'], rows: ROWS, year: 2018 } as const;

export function rowsTypedBelowAnExcelTable(): AwkwardCase {
  return ofFile(
    (book) => {
      const sheet = book.sheet('Blad1', [HEADER, ...ROWS, ['Overheid', 50], ['Onderwijs', 70]]);
      book.table(sheet, 'Banen', 'A1:B5');
    },
    { sectors: { ...READ, at: 'Blad1!A1:B5' }, findings: ['A6 rowsOutsideTable'] },
  );
}

export function aTotalBelowAnExcelTable(): AwkwardCase {
  return ofFile(
    (book) => {
      const sheet = book.sheet('Blad1', [HEADER, ...ROWS, ['Totaal', '=SUM(B2:B5)']]);
      book.table(sheet, 'Banen', 'A1:B5');
    },
    { sectors: { ...READ, at: 'Blad1!A1:B5' } },
  );
}

/** The name is of its sheet alone; what stands right below it is no part of the table. */
export function nameOfOneSheet(): AwkwardCase {
  const book = new Book();
  const sheet = book.sheet('Blad1', [HEADER, ...ROWS, ['Haven', 900]]);
  sheet.names = [{ name: 'Banen', formula: '=Blad1!$A$1:$B$5' }];
  return {
    workbook: book.workbook,
    throughFile: false,
    expected: { sectors: { ...READ, at: 'Blad1!A1:B5' }, findings: ['A6 rowsOutsideName'] },
  };
}

/** 11 = 5 + 6 and 10 = 4 + 6; 9 = 7 + 2 and 9 = 8 + 1. */
export function aRowForEveryEstablishment(): AwkwardCase {
  return ofCells(
    [
      ['Vestigingsnummer', 'Naam', 'SBI', 'Wijk', 'Banen 2018', 'Banen 2013'],
      [100234, 'Bakker', '10', 'Centrum', 5, 4],
      [100235, 'Koekfabriek', '10', 'Haven', 6, 6],
      [100236, 'Boer', '01', 'Buiten', 7, 8],
      [100237, 'Ziekenhuis', '86', 'Centrum', 800, 790],
      [100238, 'Kweker', '01', 'Buiten', 2, 1],
    ],
    {
      sectors: {
        at: 'Blad1!A1:F6',
        columns: { sbiCode: 'C', jobs: 'E', earlierJobs: 'F' },
        figures: ['jobs', 'earlierJobs'],
        rows: [
          ['10', 11, 10],
          ['01', 9, 9],
          ['86', 800, 790],
        ],
        year: 2018,
        earlierYear: 2013,
        keyKind: 'sbi',
      },
      findings: ['C1 registerAddedUp'],
    },
  );
}

/** What is not known of one establishment is not known of its sector. */
export function aRegisterWithASuppressedRow(): AwkwardCase {
  return ofCells(
    [
      ['LISA-nummer', 'Sector', 'Banen 2018'],
      [1, 'Bouw', 5],
      [2, 'Bouw', 'x'],
      [3, 'Zorg', 80],
      [4, 'Zorg', 3],
    ],
    {
      sectors: {
        figures: ['jobs'],
        rows: [
          ['Bouw', null],
          ['Zorg', 83],
        ],
        year: 2018,
      },
      findings: ['B1 registerAddedUp', 'C3 suppressed'],
    },
  );
}

/** Jobs of two municipalities are never added up. */
export function aRegisterOfTwoMunicipalities(): AwkwardCase {
  return ofCells(
    [
      ['Vestigingsnummer', 'Gemeente', 'Sector', 'Banen 2018'],
      [1, 'Almere', 'Bouw', 5],
      [2, 'Venlo', 'Bouw', 6],
      [3, 'Almere', 'Zorg', 7],
    ],
    { problem: 'areaUnclear' },
  );
}

export function englishPivotWithYearsAcross(): AwkwardCase {
  return ofCells(
    [
      ['Sum of Jobs', 'Column Labels'],
      ['Row Labels', 2013, 2018, 'Grand Total'],
      ['Agriculture', 100, 110, 210],
      ['Manufacturing', 200, 210, 410],
      ['(blank)', null, 6, 6],
      ['Grand Total', 300, 326, 626],
    ],
    {
      sectors: {
        figures: ['jobs', 'earlierJobs'],
        rows: [
          ['Agriculture', 110, 100],
          ['Manufacturing', 210, 200],
        ],
        total: [326, 300],
        year: 2018,
        earlierYear: 2013,
      },
      findings: ['A5 rowWithoutName', 'A6 totalSetApart', 'C6 totalDiffers', 'D2 sumOfMoments'],
    },
  );
}

export function aFootnoteWithAYearBesideIt(): AwkwardCase {
  return ofCells([HEADER, ...ROWS, ['1) inclusief visserij'], ['2) herzien in', 2017]], {
    sectors: READ,
    findings: ['A7 rowSetApart'],
  });
}

/** A list of sectors may be numbered as footnotes are. */
export function numberedSectors(): AwkwardCase {
  const rows = ROWS.map(([name, jobs], at) => [`${at + 1}) ${name}`, jobs] as const);
  return ofCells([HEADER, ...rows], { sectors: { ...READ, rows } });
}

/** 12,5 may be 12 500 jobs, or as many years of work. */
export function jobsWithDecimalsAndNoUnit(): AwkwardCase {
  const rows = [
    ['Bouw', 12.5],
    ['Zorg', 8.1],
    ['Energie', 3],
  ] as const;
  return ofCells([HEADER, ...rows], { sectors: { ...READ, rows }, findings: ['B2 countsWithDecimals'] });
}

export function tooFewNumbersAmongTexts(): AwkwardCase {
  return ofCells(
    [HEADER, ['Bouw', '100 / 120'], ['Zorg', '200-250'], ['Energie', '300 \u00e0 400'], ['Logistiek', 500]],
    { problem: 'noUsableRows' },
  );
}

const OWN = [
  ['Tuinbouw', 6280],
  ['Textiel', 4019],
  ['Metaal', 36],
] as const;
const SET_IN = OWN.map(([name, jobs]) => [name === 'Textiel' ? ' Textiel' : name, jobs]);

/** The space may be a slip, and Textiel a part of Tuinbouw: she is told. */
export function aStraySpaceBeforeAnOwnSector(): AwkwardCase {
  return ofCells([HEADER, ...SET_IN], {
    sectors: { ...READ, rows: OWN },
    findings: ['A3 rowMayBePart'],
  });
}

/** 10 335 = 6 280 + 4 019 + 36. */
export function aStraySpaceInATableWithATotal(): AwkwardCase {
  return ofCells([HEADER, ...SET_IN, ['Totaal', 10335]], {
    sectors: { ...READ, rows: OWN, total: [10335] },
    findings: ['A5 totalSetApart'],
  });
}

/** 6 316 = 6 280 + 36: her total counts Textiel within Tuinbouw. */
export function oneRowSetInThatIsAPart(): AwkwardCase {
  return ofCells([HEADER, ...SET_IN, ['Totaal', 6316]], {
    sectors: {
      ...READ,
      rows: [OWN[0], OWN[2]],
      parts: [['Tuinbouw', 'Textiel', 4019]],
      total: [6316],
    },
    findings: ['A2 readAsParts', 'A5 totalSetApart'],
  });
}

/** Playgrounds are no sector, but nothing tells; she hears that they count. */
export function aRowOfSomethingElseBelowABlankRow(): AwkwardCase {
  return ofCells([HEADER, ...ROWS, [], ['Speeltuinen', 12]], {
    sectors: { ...READ, rows: [...ROWS, ['Speeltuinen', 12]] },
    findings: ['A7 rowsAfterBlank'],
  });
}

export function sectorsBelowABlankRow(): AwkwardCase {
  return ofCells([HEADER, ...ROWS, [], ['Toerisme', 12]], {
    sectors: { ...READ, rows: [...ROWS, ['Toerisme', 12]] },
  });
}
