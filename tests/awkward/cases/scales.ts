import { ofCells, type AwkwardCase } from '../awkwardCase';
import { percent } from '../book';

const TWO_YEARS = {
  figures: ['jobs', 'earlierJobs'],
  rows: [
    ['Landbouw', 5100, 5000],
    ['Industrie', 6200, 6000],
    ['Zorg', 7300, 7000],
  ],
  year: 2018,
  earlierYear: 2013,
} as const;

export function thousandsInANoteBelow(): AwkwardCase {
  return ofCells(
    [
      ['Sector', 'Banen 2018', 'Banen 2013'],
      ['Landbouw', 5.1, 5],
      ['Industrie', 6.2, 6],
      ['Zorg', 7.3, 7],
      ['Aantallen x 1.000'],
    ],
    { sectors: TWO_YEARS, findings: ['A5 multiplied', 'A5 multiplied'] },
  );
}

export function thousandsInAColumnOfUnits(): AwkwardCase {
  return ofCells(
    [
      ['Sector', 'Eenheid', 'Banen 2018', 'Banen 2013'],
      ['Landbouw', 'x 1 000', 5.1, 5],
      ['Industrie', 'x 1 000', 6.2, 6],
      ['Zorg', 'x 1 000', 7.3, 7],
    ],
    { sectors: TWO_YEARS, findings: ['B2 multiplied', 'B2 multiplied'] },
  );
}

export function rowsInDifferentUnits(): AwkwardCase {
  return ofCells(
    [
      ['Sector', 'Eenheid', 'Banen 2018'],
      ['Landbouw', 'aantal', 5100],
      ['Industrie', 'x 1 000', 6.2],
      ['Zorg', null, 7.3],
    ],
    {
      sectors: {
        figures: ['jobs'],
        rows: [
          ['Landbouw', 5100],
          ['Industrie', 6200],
          ['Zorg', null],
        ],
        year: 2018,
      },
      findings: ['C3 multipliedCell', 'C4 scaleUnclear'],
    },
  );
}

/** A file with 1.234 for 1234, opened where a point stands before decimals. */
export function thousandsThatBecameDecimals(): AwkwardCase {
  return ofCells(
    [
      ['Sector', 'Banen 2018'],
      ['Landbouw', 1.234],
      ['Industrie', 12.5],
      ['Zorg', '1.234.567'],
      ['Bouw', 345],
    ],
    {
      sectors: {
        figures: ['jobs'],
        rows: [
          ['Landbouw', null],
          ['Industrie', null],
          ['Zorg', 1234567],
          ['Bouw', 345],
        ],
        year: 2018,
      },
      findings: ['B2 ambiguousNumbers', 'B3 ambiguousNumbers', 'B4 numberStoredAsText'],
    },
  );
}

/** Thirds that were worked out are no thousands. */
export function countsWithLongDecimals(): AwkwardCase {
  const rows = [
    ['Landbouw', 33.333333],
    ['Industrie', 12.125],
    ['Zorg', 345],
  ] as const;
  return ofCells([['Sector', 'Banen 2018'], ...rows], {
    sectors: { figures: ['jobs'], rows, year: 2018 },
  });
}

export function numbersWithTheirUnitBehindThem(): AwkwardCase {
  return ofCells(
    [
      ['Sector', 'Banen 2018'],
      ['Landbouw', '120 banen'],
      ['Industrie', 'ca. 2.000 banen'],
      ['Zorg', '345 banen'],
      ['Bouw', 60],
    ],
    {
      sectors: {
        figures: ['jobs'],
        rows: [
          ['Landbouw', 120],
          ['Industrie', null],
          ['Zorg', 345],
          ['Bouw', 60],
        ],
        year: 2018,
      },
      findings: ['B2 numberStoredAsText', 'B3 textInNumberColumn', 'B4 numberStoredAsText'],
    },
  );
}

/** 30 may be 30% or thirty times the whole. */
export function aNumberAmongPercentages(): AwkwardCase {
  return ofCells(
    [
      ['Sector', 'Banen 2018', 'Aandeel Nederland'],
      ['Landbouw', 5, percent(0.025)],
      ['Industrie', 6, 30],
      ['Zorg', 7, '67,5%'],
    ],
    {
      sectors: {
        figures: ['jobs', 'reference'],
        rows: [
          ['Landbouw', 5, 0.025],
          ['Industrie', 6, null],
          ['Zorg', 7, 0.675],
        ],
        year: 2018,
        shares: 'fractions',
      },
      findings: ['C3 scaleUnclear', 'C4 numberStoredAsText'],
    },
  );
}

/** 1,4% is 14 per mille, but its figure is 0.014, beside 12. */
export function perMilleBesidePercentages(): AwkwardCase {
  return ofCells(
    [
      ['Gemeente', 'Talent', 'Kennis', 'Leiderschap', 'Vraag'],
      ['Voorbeeldstad', 4, 7, 2, '12‰'],
      ['Buurstad', 5, 8, 3, '13 ‰'],
      ['Derdestad', 3, 9, 4, '1,4%'],
    ],
    {
      indicators: {
        Voorbeeldstad: { talent: 4, knowledge: 7, leadership: 2, demand: 12 },
        Buurstad: { talent: 5, knowledge: 8, leadership: 3, demand: 13 },
        Derdestad: { talent: 3, knowledge: 9, leadership: 4, demand: null },
      },
      findings: ['E2 numberStoredAsText', 'E3 numberStoredAsText', 'E4 scaleUnclear'],
    },
  );
}
