import { ofCells, ofSheets, type AwkwardCase } from '../awkwardCase';
import { day } from '../book';

export function lisaExport(): AwkwardCase {
  return ofCells(
    [
      ['gemeente', 'sbi_2digit', 'omschrijving', 'vestigingen_2018', 'banen_2018', 'fulltime_2018'],
      ['Voorbeeldstad', '41', 'Algemene burgerlijke en utiliteitsbouw', 12, 120, 100],
      ['Voorbeeldstad', '62', 'Informatietechnologie', 20, 90, 80],
      ['Voorbeeldstad', '86', 'Gezondheidszorg', 8, 300, 180],
    ],
    {
      sectors: {
        columns: { sbiCode: 'B', jobs: 'E', establishments: 'D' },
        figures: ['jobs', 'establishments'],
        rows: [
          ['41', 120, 12],
          ['62', 90, 20],
          ['86', 300, 8],
        ],
        year: 2018,
        keyKind: 'sbi',
      },
    },
  );
}

/** Numbers have no first zero: 1 is division 01. */
export function codesThatLostTheirZero(): AwkwardCase {
  return ofCells(
    [
      ['SBI', 'Omschrijving', 'Banen 2018'],
      [1, 'Landbouw', 40],
      [2, 'Bosbouw', 5],
      [41, 'Bouw', 120],
      [86, 'Zorg', 300],
    ],
    {
      sectors: {
        columns: { sbiCode: 'A', jobs: 'C' },
        figures: ['jobs'],
        rows: [
          ['1', 40],
          ['2', 5],
          ['41', 120],
          ['86', 300],
        ],
        year: 2018,
        keyKind: 'sbi',
      },
      findings: ['A2 codeRegainedZero', 'A3 codeRegainedZero'],
    },
  );
}

export function codesWithNamesInOneCell(): AwkwardCase {
  return ofCells(
    [
      ['SBI 2008', 'Banen 2018'],
      ['41 Algemene bouw', 120],
      ['62 - Informatietechnologie', 90],
      ['86.1 Ziekenhuizen', 300],
    ],
    {
      sectors: {
        figures: ['jobs'],
        rows: [
          ['41 Algemene bouw', 120],
          ['62 - Informatietechnologie', 90],
          ['86.1 Ziekenhuizen', 300],
        ],
        year: 2018,
        keyKind: 'sbi',
      },
    },
  );
}

/** The groups 86.1 and 86.2 are division 86: 200 + 100 = 300. */
export function severalDepthsAtOnce(): AwkwardCase {
  return ofCells(
    [
      ['SBI', 'Banen 2018'],
      ['41', 120],
      ['86', 300],
      ['86.1', 200],
      ['86.2', 100],
      ['87', 90],
    ],
    {
      sectors: {
        figures: ['jobs'],
        rows: [
          ['41', 120],
          ['86.1', 200],
          ['86.2', 100],
          ['87', 90],
        ],
        year: 2018,
        keyKind: 'sbi',
      },
      findings: ['A3 countedElsewhere'],
    },
  );
}

/** With 86.2 withheld only division 86 is whole. */
export function severalDepthsWithOneWithheld(): AwkwardCase {
  return ofCells(
    [
      ['SBI', 'Banen 2018'],
      ['41', 120],
      ['86', 300],
      ['86.1', 200],
      ['86.2', 'x'],
      ['87', 90],
    ],
    {
      sectors: {
        figures: ['jobs'],
        rows: [
          ['41', 120],
          ['86', 300],
          ['87', 90],
        ],
        year: 2018,
        keyKind: 'sbi',
      },
      findings: ['A4 countedElsewhere', 'A5 countedElsewhere', 'B5 suppressed'],
    },
  );
}

/** Section F is divisions 41 to 43 (220 = 120 + 100); section Q has no divisions below it here. */
export function sectionLettersOverDivisions(): AwkwardCase {
  return ofCells(
    [
      ['SBI', 'Banen 2018'],
      ['F Bouwnijverheid', 220],
      ['41', 120],
      ['43', 100],
      ['H Vervoer en opslag', 90],
      ['49', 60],
      ['52', 30],
    ],
    {
      sectors: {
        figures: ['jobs'],
        rows: [
          ['41', 120],
          ['43', 100],
          ['49', 60],
          ['52', 30],
        ],
        year: 2018,
        keyKind: 'sbi',
      },
      findings: ['A2 countedElsewhere', 'A5 countedElsewhere'],
    },
  );
}

/**
 * F is all Bouw and Q is all Zorg in figure 1; C lies in four of its sectors, so its jobs cannot be placed.
 */
export function sectionLettersAlone(): AwkwardCase {
  return ofCells(
    [
      ['Bedrijfstak (SBI 2008)', 'Banen 2018'],
      ['C Industrie', 200],
      ['F Bouwnijverheid', 120],
      ['Q Gezondheids- en welzijnszorg', 300],
    ],
    {
      sectors: {
        figures: ['jobs'],
        rows: [
          ['C Industrie', 200],
          ['F Bouwnijverheid', 120],
          ['Q Gezondheids- en welzijnszorg', 300],
        ],
        year: 2018,
        keyKind: 'sbi',
      },
      findings: ['A2 codeSpans'],
    },
  );
}

/** Excel made 10 November of the range 10-11. */
export function codesThatBecameDates(): AwkwardCase {
  return ofCells(
    [
      ['SBI', 'Banen 2018'],
      [day(2018, 11, 10, 'd-mmm'), 60],
      ['41', 120],
      ['62', 90],
      ['86', 300],
    ],
    {
      sectors: {
        figures: ['jobs'],
        rows: [
          ['10-11', 60],
          ['41', 120],
          ['62', 90],
          ['86', 300],
        ],
        year: 2018,
        keyKind: 'sbi',
      },
      findings: ['A2 codeFromDate'],
    },
  );
}

export function aCodeOfNoSector(): AwkwardCase {
  return ofCells(
    [
      ['SBI', 'Banen 2018'],
      ['41', 120],
      ['05', 60],
      ['86', 300],
    ],
    {
      sectors: {
        figures: ['jobs'],
        rows: [
          ['41', 120],
          ['05', 60],
          ['86', 300],
        ],
        year: 2018,
        keyKind: 'sbi',
      },
      findings: ['A3 unknownCode'],
    },
  );
}

/** Codes of another edition stand for other things, so nothing is made of them. */
export function codesOfSbi2025(): AwkwardCase {
  return ofCells(
    [
      ['SBI 2025', 'Banen 2023'],
      ['41', 120],
      ['62', 90],
      ['86', 300],
    ],
    { problem: 'sbi2025' },
  );
}

/** A download of the statistics office: a title, regions and periods beside the branches, and thousands. */
export function exportOfTheStatisticsOffice(): AwkwardCase {
  return ofCells(
    [
      ['Banen van werknemers; bedrijfstak, regio'],
      [],
      ["Regio's", 'Perioden', 'Bedrijfstakken/branches SBI 2008', 'Banen van werknemers (x 1 000)'],
      ['Voorbeeldstad', '2013', 'A-U Alle economische activiteiten', 5.5],
      ['Voorbeeldstad', '2013', 'F Bouwnijverheid', 2.5],
      ['Voorbeeldstad', '2013', 'Q Gezondheids- en welzijnszorg', 3],
      ['Voorbeeldstad', '2018*', 'A-U Alle economische activiteiten', 6.5],
      ['Voorbeeldstad', '2018*', 'F Bouwnijverheid', 3],
      ['Voorbeeldstad', '2018*', 'Q Gezondheids- en welzijnszorg', 3.5],
      ['Bron: statistiekbureau'],
    ],
    {
      sectors: {
        figures: ['jobs', 'earlierJobs'],
        rows: [
          ['F Bouwnijverheid', 3000, 2500],
          ['Q Gezondheids- en welzijnszorg', 3500, 3000],
        ],
        total: [6500, 5500],
        year: 2018,
        earlierYear: 2013,
        keyKind: 'sbi',
      },
      findings: ['C4 totalSetApart', 'D3 multiplied', 'D3 multiplied'],
    },
  );
}

/** The keys that the statistics office's service gives are padded with spaces, and its periods say 2018JJ00. */
export function paddedKeysAndPeriods(): AwkwardCase {
  return ofCells(
    [
      ['RegioS', 'Perioden', 'Key', 'BedrijfstakkenBranchesSBI2008', 'BanenVanWerknemers_1'],
      ['GM0000', '2018JJ00', 'T001081', 'A-U Alle economische activiteiten', 650],
      ['GM0000', '2018JJ00', '350000 ', 'F Bouwnijverheid', 300],
      ['GM0000', '2018JJ00', '422400 ', 'Q Gezondheids- en welzijnszorg', 350],
    ],
    {
      sectors: {
        figures: ['jobs'],
        rows: [
          ['F Bouwnijverheid', 300],
          ['Q Gezondheids- en welzijnszorg', 350],
        ],
        total: [650],
        year: 2018,
        keyKind: 'sbi',
      },
      findings: ['D2 totalSetApart'],
    },
  );
}

/** Divisions 41 to 43 are all Bouw and 86 to 88 all Zorg in figure 1; sections G to I lie in several sectors. */
export function rangesOfCodes(): AwkwardCase {
  return ofCells(
    [
      ['SBI', 'Banen 2018'],
      ['41-43', 120],
      ['86-88', 300],
      ['G-I', 250],
    ],
    {
      sectors: {
        figures: ['jobs'],
        rows: [
          ['41-43', 120],
          ['86-88', 300],
          ['G-I', 250],
        ],
        year: 2018,
        keyKind: 'sbi',
      },
      findings: ['A4 codeSpans'],
    },
  );
}

export function herOwnDivisionIntoSectors(): AwkwardCase {
  return ofSheets(
    {
      LISA: [
        ['SBI', 'Banen 2018'],
        ['41', 120],
        ['68', 40],
        ['86', 300],
        ['95', 15],
      ],
      Indeling: [
        ['Onze indeling'],
        ['SBI', 'Sector'],
        ['41', 'Wonen en bouwen'],
        ['68', 'Wonen en bouwen'],
        ['86', 'Zorg'],
      ],
    },
    {
      sectors: {
        figures: ['jobs'],
        rows: [
          ['41', 120],
          ['68', 40],
          ['86', 300],
          ['95', 15],
        ],
        year: 2018,
        keyKind: 'sbi',
      },
      scheme: [
        ['41', 'Wonen en bouwen'],
        ['68', 'Wonen en bouwen'],
        ['86', 'Zorg'],
        ['95', null],
      ],
      findings: ['A5 codeNotInScheme'],
    },
  );
}
