import { ofCells, type AwkwardCase } from '../awkwardCase';
import { percent } from '../book';

export function plainNumbersAsText(): AwkwardCase {
  return ofCells(
    [
      ['Sector', 'Banen 2018', 'Banen 2013'],
      ['Bouw', '120', 100],
      ['Zorg', ' 80 ', 90],
      ['Energie', 30, '25\u00a0'],
    ],
    {
      sectors: {
        at: 'Blad1!A1:C4',
        columns: { sector: 'A', jobs: 'B', earlierJobs: 'C' },
        figures: ['jobs', 'earlierJobs'],
        rows: [
          ['Bouw', 120, 100],
          ['Zorg', 80, 90],
          ['Energie', 30, 25],
        ],
        year: 2018,
        earlierYear: 2013,
      },
      findings: ['B2 numberStoredAsText', 'B3 numberStoredAsText', 'C4 numberStoredAsText'],
    },
  );
}

/** `2.345.678` has two points, so points group; `1.234` then is a thousand too. */
export function dutchNumbersAsText(): AwkwardCase {
  return ofCells(
    [
      ['Sector', 'Banen 2018', 'Banen Nederland 2018'],
      ['Bouw', '1.234', '456.789'],
      ['Zorg', '980,5', '2.345.678'],
    ],
    {
      sectors: {
        columns: { sector: 'A', jobs: 'B', reference: 'C' },
        figures: ['jobs', 'reference'],
        rows: [
          ['Bouw', 1234, 456789],
          ['Zorg', 980.5, 2345678],
        ],
        year: 2018,
      },
      findings: [
        'B2 numberStoredAsText',
        'B3 numberStoredAsText',
        'B3 countsWithDecimals',
        'C2 numberStoredAsText',
        'C3 numberStoredAsText',
      ],
    },
  );
}

export function englishNumbersAsText(): AwkwardCase {
  return ofCells(
    [
      ['Sector', 'Jobs 2018', 'Jobs Netherlands 2018'],
      ['Construction', '1,234', '456,789'],
      ['Healthcare', '980.5', '2,345,678'],
    ],
    {
      sectors: {
        columns: { sector: 'A', jobs: 'B', reference: 'C' },
        figures: ['jobs', 'reference'],
        rows: [
          ['Construction', 1234, 456789],
          ['Healthcare', 980.5, 2345678],
        ],
        year: 2018,
      },
      findings: [
        'B2 numberStoredAsText',
        'B3 numberStoredAsText',
        'B3 countsWithDecimals',
        'C2 numberStoredAsText',
        'C3 numberStoredAsText',
      ],
    },
  );
}

/** Both notations stand in one column, each proven by a cell; what fits both cannot be read. */
export function dutchAndEnglishNumbersInOneColumn(): AwkwardCase {
  return ofCells(
    [
      ['Sector', 'Banen 2018'],
      ['Bouw', '1.234,5'],
      ['Zorg', '2,345.5'],
      ['Energie', '3.456'],
      ['Logistiek', 60],
    ],
    {
      sectors: {
        figures: ['jobs'],
        rows: [
          ['Bouw', 1234.5],
          ['Zorg', 2345.5],
          ['Energie', null],
          ['Logistiek', 60],
        ],
        year: 2018,
      },
      findings: [
        'B2 numberStoredAsText',
        'B2 countsWithDecimals',
        'B3 numberStoredAsText',
        'B4 ambiguousNumbers',
      ],
    },
  );
}

/** Jobs are whole numbers, so a point with three digits behind it groups thousands. */
export function thousandsInACountOfJobs(): AwkwardCase {
  return ofCells(
    [
      ['Sector', 'Banen 2018'],
      ['Bouw', '1.234'],
      ['Zorg', '2.345'],
    ],
    {
      sectors: {
        figures: ['jobs'],
        rows: [
          ['Bouw', 1234],
          ['Zorg', 2345],
        ],
        year: 2018,
      },
      findings: ['B2 numberStoredAsText', 'B3 numberStoredAsText'],
    },
  );
}

/** An indicator may be 1,234 or one thousand two hundred and thirty-four: nothing in the column tells. */
export function ambiguousIndicators(): AwkwardCase {
  return ofCells(
    [
      ['Sector', 'Talent', 'Netwerken'],
      ['Bouw', '1.234', 3.5],
      ['Zorg', '2.345', 4.5],
    ],
    {
      indicators: {
        Bouw: { talent: null, networks: 3.5 },
        Zorg: { talent: null, networks: 4.5 },
      },
      findings: ['B2 ambiguousNumbers', 'B3 ambiguousNumbers'],
    },
  );
}

export function spacesAndApostrophesBetweenThousands(): AwkwardCase {
  return ofCells(
    [
      ['Sector', 'Banen 2018', 'Banen 2013'],
      ['Bouw', '1 234', "1'100"],
      ['Zorg', '12\u00a0345', '11\u2019000'],
      ['Energie', '2\u202f345', "2'100"],
    ],
    {
      sectors: {
        figures: ['jobs', 'earlierJobs'],
        rows: [
          ['Bouw', 1234, 1100],
          ['Zorg', 12345, 11000],
          ['Energie', 2345, 2100],
        ],
        year: 2018,
        earlierYear: 2013,
      },
      findings: ['B2', 'B3', 'B4', 'C2', 'C3', 'C4'].map((cell) => `${cell} numberStoredAsText` as const),
    },
  );
}

export function percentagesAsText(): AwkwardCase {
  return ofCells(
    [
      ['Sector', 'Banen 2018', 'Aandeel Nederland 2018'],
      ['Bouw', 120, '40,0%'],
      ['Zorg', 80, '59,5 %'],
      ['Energie', 30, '0,5%'],
    ],
    {
      sectors: {
        columns: { sector: 'A', jobs: 'B', reference: 'C' },
        figures: ['jobs', 'reference'],
        rows: [
          ['Bouw', 120, 0.4],
          ['Zorg', 80, 0.595],
          ['Energie', 30, 0.005],
        ],
        year: 2018,
        shares: 'fractions',
      },
      findings: ['C2 numberStoredAsText', 'C3 numberStoredAsText', 'C4 numberStoredAsText'],
    },
  );
}

export function percentagesByTheirFormat(): AwkwardCase {
  return ofCells(
    [
      ['Sector', 'Banen 2018', 'Nederland 2018'],
      ['Bouw', 120, percent(0.4)],
      ['Zorg', 80, percent(0.6)],
    ],
    {
      sectors: {
        figures: ['jobs', 'reference'],
        rows: [
          ['Bouw', 120, 0.4],
          ['Zorg', 80, 0.6],
        ],
        year: 2018,
        shares: 'fractions',
      },
    },
  );
}

/** The method divides by a hundred; the figures themselves stay as they stand. */
export function percentagesByTheirHeader(): AwkwardCase {
  return ofCells(
    [
      ['Sector', 'Banen 2018', 'Aandeel Nederland (%)'],
      ['Bouw', 120, 40],
      ['Zorg', 80, 60],
    ],
    {
      sectors: {
        figures: ['jobs', 'reference'],
        rows: [
          ['Bouw', 120, 40],
          ['Zorg', 80, 60],
        ],
        year: 2018,
        shares: 'percentages',
      },
      findings: ['C2 sharesInPercent'],
    },
  );
}

export function thousandsInTheHeader(): AwkwardCase {
  return ofCells(
    [
      ['Sector', 'Banen 2018 (x 1.000)', 'Banen 2013 (x 1.000)', 'Vestigingen 2018'],
      ['Bouw', 1.2, 1, 150],
      ['Zorg', 8, 9.5, 700],
    ],
    {
      sectors: {
        columns: { sector: 'A', jobs: 'B', earlierJobs: 'C', establishments: 'D' },
        figures: ['jobs', 'earlierJobs', 'establishments'],
        rows: [
          ['Bouw', 1200, 1000, 150],
          ['Zorg', 8000, 9500, 700],
        ],
        year: 2018,
        earlierYear: 2013,
      },
      findings: ['B1 multiplied', 'C1 multiplied'],
    },
  );
}

export function thousandsInTheUnitsRow(): AwkwardCase {
  return ofCells(
    [
      ['Sector', 'Banen 2018', 'Banen Nederland 2018'],
      [null, 'aantal', 'x 1.000'],
      ['Bouw', 120, 480],
      ['Zorg', 80, 1400],
    ],
    {
      sectors: {
        figures: ['jobs', 'reference'],
        rows: [
          ['Bouw', 120, 480000],
          ['Zorg', 80, 1400000],
        ],
        year: 2018,
      },
      findings: ['C2 multiplied'],
    },
  );
}

/** 400 per mille is two fifths. */
export function perMilleInTheHeader(): AwkwardCase {
  return ofCells(
    [
      ['Sector', 'Banen 2018', 'Aandeel Nederland (‰)'],
      ['Bouw', 120, 400],
      ['Zorg', 80, 600],
    ],
    {
      sectors: {
        figures: ['jobs', 'reference'],
        rows: [
          ['Bouw', 120, 0.4],
          ['Zorg', 80, 0.6],
        ],
        year: 2018,
        shares: 'fractions',
      },
      findings: ['C1 multiplied'],
    },
  );
}

/** "Per 1.000 inwoners" is what the indicator counts, not a factor. */
export function perThousandInhabitantsIsAUnit(): AwkwardCase {
  return ofCells(
    [
      ['Sector', 'Talent (per 1.000 inwoners)', 'Netwerken'],
      ['Bouw', 2.5, 3],
      ['Zorg', 12.5, 4],
    ],
    {
      indicators: {
        Bouw: { talent: 2.5, networks: 3 },
        Zorg: { talent: 12.5, networks: 4 },
      },
    },
  );
}

/** Talent is growth, which may fall below zero; a minus stands in front, behind, or as brackets. */
export function minusSignsInThreeWays(): AwkwardCase {
  return ofCells(
    [
      ['Element', 'Sector', 'Waarde', 'Schaal'],
      ['Talent', 'Bouw', '-1,5', 'interval'],
      ['Talent', 'Zorg', '2,5-', 'interval'],
      ['Talent', 'Energie', '(3,5)', 'interval'],
      ['Talent', 'Logistiek', '\u22124,5', 'interval'],
    ],
    {
      indicators: {
        Bouw: { talent: -1.5 },
        Zorg: { talent: -2.5 },
        Energie: { talent: -3.5 },
        Logistiek: { talent: -4.5 },
      },
      findings: ['C2', 'C3', 'C4', 'C5'].map((cell) => `${cell} numberStoredAsText` as const),
    },
  );
}
