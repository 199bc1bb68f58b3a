import { CellError } from '../../../src/workbench/model/cell';
import { ofCells, type AwkwardCase } from '../awkwardCase';

export function suppressedMarks(): AwkwardCase {
  return ofCells(
    [
      ['Sector', 'Banen 2018', 'Banen 2013'],
      ['Bouw', '.', 100],
      ['Zorg', 80, 'x'],
      ['Energie', '-', 25],
      ['Logistiek', 60, 'n.b.'],
      ['Overheid', '*', 200],
      ['Kennis', 'geheim', 20],
      ['Toerisme', 12, ':'],
      ['Maakindustrie', 40, 45],
    ],
    {
      sectors: {
        at: 'Blad1!A1:C9',
        figures: ['jobs', 'earlierJobs'],
        rows: [
          ['Bouw', null, 100],
          ['Zorg', 80, null],
          ['Energie', null, 25],
          ['Logistiek', 60, null],
          ['Overheid', null, 200],
          ['Kennis', null, 20],
          ['Toerisme', 12, null],
          ['Maakindustrie', 40, 45],
        ],
        year: 2018,
        earlierYear: 2013,
      },
      findings: ['B2', 'C3', 'B4', 'C5', 'B6', 'B7', 'C8'].map((cell) => `${cell} suppressed` as const),
    },
  );
}

export function fewerThanFive(): AwkwardCase {
  return ofCells(
    [
      ['Sector', 'Banen 2018', 'Vestigingen 2018'],
      ['Bouw', 120, 12],
      ['Energie', '<5', '< 10'],
    ],
    {
      sectors: {
        figures: ['jobs', 'establishments'],
        rows: [
          ['Bouw', 120, 12],
          ['Energie', null, null],
        ],
        year: 2018,
      },
      findings: ['B3 suppressed', 'C3 suppressed'],
    },
  );
}

export function errorCells(): AwkwardCase {
  return ofCells(
    [
      ['Sector', 'Banen 2018', 'Banen 2013'],
      ['Bouw', new CellError('#N/A'), 100],
      ['Zorg', 80, new CellError('#DIV/0!')],
      ['Energie', new CellError('#REF!'), 25],
      ['Logistiek', 60, 50],
    ],
    {
      sectors: {
        figures: ['jobs', 'earlierJobs'],
        rows: [
          ['Bouw', null, 100],
          ['Zorg', 80, null],
          ['Energie', null, 25],
          ['Logistiek', 60, 50],
        ],
        year: 2018,
        earlierYear: 2013,
      },
      findings: ['B2 errorCell', 'C3 errorCell', 'B4 errorCell'],
    },
  );
}

export function blankCellsAndZeros(): AwkwardCase {
  return ofCells(
    [
      ['Sector', 'Banen 2018', 'Banen 2013'],
      ['Bouw', 120, null],
      ['Zorg', null, 90],
      ['Energie', 0, 0],
    ],
    {
      sectors: {
        figures: ['jobs', 'earlierJobs'],
        rows: [
          ['Bouw', 120, null],
          ['Zorg', null, 90],
          ['Energie', 0, 0],
        ],
        year: 2018,
        earlierYear: 2013,
      },
      findings: ['C2 missing', 'B3 missing'],
    },
  );
}

export function truthsTextsAndNegativesAmongNumbers(): AwkwardCase {
  return ofCells(
    [
      ['Sector', 'Banen 2018'],
      ['Bouw', 120],
      ['Zorg', true],
      ['Energie', 'circa 30'],
      ['Logistiek', -60],
      ['Kennis', 20],
      ['Overheid', 40],
    ],
    {
      sectors: {
        figures: ['jobs'],
        rows: [
          ['Bouw', 120],
          ['Zorg', null],
          ['Energie', null],
          ['Logistiek', null],
          ['Kennis', 20],
          ['Overheid', 40],
        ],
        year: 2018,
      },
      findings: ['B3 textInNumberColumn', 'B4 textInNumberColumn', 'B5 negative'],
    },
  );
}

export function aRowWithoutAName(): AwkwardCase {
  return ofCells(
    [
      ['Sector', 'Banen 2018'],
      ['Bouw', 120],
      [null, 70],
      ['Zorg', 80],
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
      findings: ['A3 rowWithoutName'],
    },
  );
}
