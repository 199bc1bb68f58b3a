import { ofCells, type AwkwardCase } from '../awkwardCase';
import type { ExpectedReading } from '../awkwardCase';

/** Jobs at two moments, in whole thousands, so that no decimals tell. */
const ROWS = [
  ['Landbouw', 2, 3],
  ['Bouw', 4, 5],
  ['Zorg', 12, 13],
] as const;

const THOUSANDS = {
  figures: ['jobs', 'earlierJobs'],
  rows: [
    ['Landbouw', 3000, 2000],
    ['Bouw', 5000, 4000],
    ['Zorg', 13000, 12000],
  ],
  year: 2023,
  earlierYear: 2018,
} as const;

const saidAt = (cell: string): ExpectedReading => ({
  sectors: THOUSANDS,
  findings: [`${cell} multiplied`, `${cell} multiplied`],
});

/** A table made to order by the statistics office: the unit is typed once, in the row of the header of the names. */
export function aUnitTypedOnceBesideTheHeaderOfTheNames(): AwkwardCase {
  return ofCells(
    [
      ['Banen van werknemers naar bedrijfstak, gemeente Ede'],
      [],
      [null, 'Aantal banen'],
      [null, '2018', '2023*'],
      ['Bedrijfstak', 'x 1 000'],
      ...ROWS,
      ['Totaal', 18, 21],
      ['Bron: CBS'],
    ],
    {
      sectors: { ...THOUSANDS, total: [21000, 18000] },
      findings: ['A9 totalSetApart', 'B5 multiplied', 'B5 multiplied'],
    },
  );
}

const WITH_PLACES = [
  ['Landbouw', 2, 3, 20, 22],
  ['Bouw', 4, 5, 30, 33],
  ['Zorg', 12, 13, 40, 44],
] as const;

const JOBS_IN_THOUSANDS = {
  figures: ['jobs', 'earlierJobs', 'establishments'],
  rows: [
    ['Landbouw', 3000, 2000, 22],
    ['Bouw', 5000, 4000, 33],
    ['Zorg', 13000, 12000, 44],
  ],
  year: 2023,
  earlierYear: 2018,
} as const;

export function unitsOfTwoCountsBelowTheYears(): AwkwardCase {
  return ofCells(
    [
      [null, 'Banen', null, 'Vestigingen'],
      ['Sector', 2018, 2023, 2018, 2023],
      [null, 'x 1 000', null, 'aantal'],
      ...WITH_PLACES,
    ],
    { sectors: JOBS_IN_THOUSANDS, findings: ['B3 multiplied', 'B3 multiplied'] },
  );
}

export function unitsBetweenTheCountsAndTheYears(): AwkwardCase {
  return ofCells(
    [
      ['Sector', 'Banen', null, 'Vestigingen'],
      [null, 'x 1 000', null, 'aantal'],
      [null, 2018, 2023, 2018, 2023],
      ...WITH_PLACES,
    ],
    { sectors: JOBS_IN_THOUSANDS, findings: ['B2 multiplied', 'B2 multiplied'] },
  );
}

/** The establishments begin another count, of which the row of units says nothing. */
export function aUnitOfOneCountOnly(): AwkwardCase {
  return ofCells(
    [
      [null, 'Banen', null, 'Vestigingen'],
      ['Sector', 2018, 2023, 2018, 2023],
      [null, 'x 1 000'],
      ...WITH_PLACES,
    ],
    {
      sectors: JOBS_IN_THOUSANDS,
      findings: ['B3 multiplied', 'B3 multiplied', 'D2 unitUnsaid', 'E2 unitUnsaid'],
    },
  );
}

export function aUnitBelowTheHeaderOfTheNames(): AwkwardCase {
  return ofCells([['Sector', 'Banen 2018', 'Banen 2023'], ['x 1 000'], ...ROWS], saidAt('A2'));
}

export function aUnitInTheCorner(): AwkwardCase {
  return ofCells([['Banen x 1.000', 2018, 2023], ...ROWS], saidAt('A1'));
}

/** As StatLine writes periods and branches below each other. */
export function aUnitOverAColumnOfPeriodsBelowEachOther(): AwkwardCase {
  return ofCells(
    [
      ['Banen van werknemers in december; economische activiteit'],
      [null, null, 'Banen van werknemers in december'],
      ['Perioden', 'Bedrijfstak', 'x 1 000'],
      ['2018', 'Landbouw', 2],
      ['2018', 'Bouw', 4],
      ['2018', 'Zorg', 12],
      ['2023*', 'Landbouw', 3],
      ['2023*', 'Bouw', 5],
      ['2023*', 'Zorg', 13],
      ['Bron: CBS'],
    ],
    saidAt('C3'),
  );
}

export function aColumnOfUnitsInALongTable(): AwkwardCase {
  return ofCells(
    [
      ['Sector', 'Gebied', 'Eenheid', 'Banen 2023'],
      ['Landbouw', 'Ede', 'aantal', 300],
      ['Bouw', 'Ede', 'aantal', 500],
      ['Landbouw', 'Nederland', 'x 1 000', 30],
      ['Bouw', 'Nederland', 'x 1 000', 70],
    ],
    {
      sectors: {
        figures: ['jobs', 'reference'],
        rows: [
          ['Landbouw', 300, 30000],
          ['Bouw', 500, 70000],
        ],
        year: 2023,
      },
      findings: ['B1 areasTaken', 'C4 multiplied'],
    },
  );
}

export function thousandsAbbreviated(): AwkwardCase {
  return ofCells([['Sector', 'Banen 2018 (dzd)', 'Banen 2023 (dzd.)'], ...ROWS], {
    sectors: THOUSANDS,
    findings: ['B1 multiplied', 'C1 multiplied'],
  });
}

export function thousandsAsAPowerOfTen(): AwkwardCase {
  return ofCells([['Sector', 'Banen 2018 (x 10³)', 'Banen 2023 (*1000)'], ...ROWS], {
    sectors: THOUSANDS,
    findings: ['B1 multiplied', 'C1 multiplied'],
  });
}

export function thousandsInTheListAboveTheTable(): AwkwardCase {
  return ofCells(
    [
      ['Data extracted on 12/03/2024'],
      ['Dataset:', null, 'Employment by NACE'],
      ['UNIT', null, 'Thousand persons'],
      [],
      ['NACE_R2 (Labels)', null, 'Employment 2018', null, 'Employment 2023'],
      ['Landbouw', null, 2, null, 3],
      ['Bouw', null, 4, null, 5],
      ['Zorg', null, 12, null, 13],
    ],
    saidAt('C3'),
  );
}

/** One title for two areas, each in its own unit. */
export function aUnitPerAreaInTheTitle(): AwkwardCase {
  return ofCells(
    [
      ['Gemeente: aantallen; Nederland: x 1.000'],
      ['Sector', 'Banen gemeente 2023', 'Banen Nederland 2023'],
      ['Landbouw', 300, 30],
      ['Bouw', 500, 70],
    ],
    {
      sectors: {
        figures: ['jobs', 'reference'],
        rows: [
          ['Landbouw', 300, 30000],
          ['Bouw', 500, 70000],
        ],
        year: 2023,
      },
      findings: ['A1 multiplied'],
    },
  );
}

/** Neither place is told to be that of the column. */
export function aTitleOfTwoUnitsThatTellsNothing(): AwkwardCase {
  return ofCells(
    [['Ede: aantallen; Veluwe: x 1.000'], ['Sector', 'Banen 2023'], ['Landbouw', 300], ['Bouw', 500]],
    {
      sectors: {
        figures: ['jobs'],
        rows: [
          ['Landbouw', 300],
          ['Bouw', 500],
        ],
        year: 2023,
      },
      findings: ['A1 unitUnclear'],
    },
  );
}

/** What one header says does not hold for the other, and then all jobs but a few are gone. */
export function oneYearOfTwoInThousands(): AwkwardCase {
  return ofCells([['Sector', 'Banen 2018 (x 1.000)', 'Banen 2023'], ...ROWS], {
    sectors: {
      ...THOUSANDS,
      rows: [
        ['Landbouw', 3, 2000],
        ['Bouw', 5, 4000],
        ['Zorg', 13, 12000],
      ],
    },
    findings: ['B1 multiplied', 'C2 unitsDiffer'],
  });
}
