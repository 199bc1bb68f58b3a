import { ofCells, ofSheets, type AwkwardCase } from '../awkwardCase';
import { day, type Cells } from '../book';
import type { ExpectedSectors } from '../expectedTables';

/** Bouw, Zorg and Horeca, with these figures in each column. */
const sectorsWith = (...columns: readonly (readonly number[])[]): Cells =>
  ['Bouw', 'Zorg', 'Horeca'].map((name, row) => [name, ...columns.map((column) => column[row]!)]);

/** The figures of four moments; no two of them grew alike. */
const FIRST = [400, 1000, 600];
const SECOND = [440, 1100, 650];
const THIRD = [450, 1110, 670];
const FOURTH = [470, 1210, 700];

const jobsOver = (
  jobs: readonly number[],
  earlierJobs: readonly number[],
  years: readonly [number, number],
): ExpectedSectors => ({
  figures: ['jobs', 'earlierJobs'],
  rows: [
    ['Bouw', jobs[0]!, earlierJobs[0]!],
    ['Zorg', jobs[1]!, earlierJobs[1]!],
    ['Horeca', jobs[2]!, earlierJobs[2]!],
  ],
  year: years[0],
  earlierYear: years[1],
});

const jobsOf = (jobs: readonly number[], year: number): ExpectedSectors => ({
  figures: ['jobs', 'earlierJobs'],
  rows: [
    ['Bouw', jobs[0]!, null],
    ['Zorg', jobs[1]!, null],
    ['Horeca', jobs[2]!, null],
  ],
  year,
});

export function halvesOfTwoYears(): AwkwardCase {
  return ofCells(
    [
      ['Aantal banen per sector'],
      ['Sector', '2022 H1', '2022 H2', '2023 H1', '2023 H2'],
      ...sectorsWith(FIRST, SECOND, THIRD, FOURTH),
    ],
    { sectors: jobsOver(FOURTH, SECOND, [2023, 2022]), findings: ['E2 partsTaken'] },
  );
}

/** The second half of 2023 is not there yet, so the first halves of both years are compared. */
export function aLastHalfYearThatIsStillToCome(): AwkwardCase {
  return ofCells(
    [
      ['Banen per sector'],
      ['Sector', '1e halfjaar 2022', '2e halfjaar 2022', '1e halfjaar 2023'],
      ...sectorsWith(FIRST, SECOND, THIRD),
    ],
    { sectors: jobsOver(THIRD, FIRST, [2023, 2022]), findings: ['D2 partsTaken'] },
  );
}

export function quartersBelowTheirYears(): AwkwardCase {
  return ofCells(
    [
      ['Banen per sector'],
      ['', 2018, '', 2023, ''],
      ['Sector', 'Q1', 'Q4', 'Q1', 'Q4'],
      ...sectorsWith(FIRST, SECOND, THIRD, FOURTH),
    ],
    { sectors: jobsOver(FOURTH, SECOND, [2023, 2018]), findings: ['E3 partsTaken'] },
  );
}

export function quartersOfTwoAreas(): AwkwardCase {
  const tenfold = (figures: readonly number[]): readonly number[] => figures.map((figure) => figure * 10);
  return ofCells(
    [
      ['Banen'],
      ['', 'Den Haag', '', '', 'Nederland', '', ''],
      ['Sector', '2022 Q4', '2023 Q1', '2023 Q4', '2022 Q4', '2023 Q1', '2023 Q4'],
      ...sectorsWith(FIRST, SECOND, THIRD, tenfold(FOURTH), tenfold(FIRST), tenfold(SECOND)),
    ],
    {
      sectors: {
        figures: ['jobs', 'earlierJobs', 'reference', 'earlierReference'],
        rows: [
          ['Bouw', 450, 400, 4400, 4700],
          ['Zorg', 1110, 1000, 11000, 12100],
          ['Horeca', 670, 600, 6500, 7000],
        ],
        year: 2023,
        earlierYear: 2022,
      },
      findings: ['D3 partsTaken'],
    },
  );
}

export function theLastQuarterBesideTheFirstOfTheNextYear(): AwkwardCase {
  return ofCells([['Sector', 'Banen 2022Q4', 'Banen 2023Q1'], ...sectorsWith(FIRST, SECOND)], {
    sectors: jobsOf(SECOND, 2023),
    findings: ['C1 partsTaken'],
  });
}

export function monthsAsDates(): AwkwardCase {
  const month = (year: number, number: number): ReturnType<typeof day> => day(year, number, 1, 'mmm-yy');
  return ofCells(
    [
      ['Banen per sector'],
      ['Sector', month(2022, 1), month(2022, 12), month(2023, 1)],
      ...sectorsWith(FIRST, SECOND, THIRD),
    ],
    { sectors: jobsOver(THIRD, FIRST, [2023, 2022]), findings: ['D2 partsTaken'] },
  );
}

/** A day on which was counted is of the whole year, and of two days the same one is compared. */
export function twoDaysOfEachYear(): AwkwardCase {
  return ofCells(
    [
      ['Sector', 'Banen 1-1-2018', 'Banen 1-4-2018', 'Banen 1-1-2023', 'Banen 1-4-2023'],
      ...sectorsWith(FIRST, SECOND, THIRD, FOURTH),
    ],
    {
      sectors: jobsOver(FOURTH, SECOND, [2023, 2018]),
      findings: ['B1 columnUnused', 'D1 columnUnused'],
    },
  );
}

export function aMonthThatOnlyTheLastYearHas(): AwkwardCase {
  return ofCells(
    [
      ['Sector', 'Banen april 2018', 'Banen april 2023', 'Banen december 2023'],
      ...sectorsWith(FIRST, SECOND, THIRD),
    ],
    { sectors: jobsOver(SECOND, FIRST, [2023, 2018]), findings: ['C1 partsTaken'] },
  );
}

export function quartersInRows(): AwkwardCase {
  const periods = ['2022 1e kwartaal', '2022 4e kwartaal', '2023 1e kwartaal', '2023 4e kwartaal'];
  const figures = [FIRST, SECOND, THIRD, FOURTH];
  return ofCells(
    [
      ['Sector', 'Periode', 'Banen'],
      ...periods.flatMap((period, at) =>
        sectorsWith(figures[at]!).map(([name, jobs]): Cells[number] => [name!, period, jobs!]),
      ),
    ],
    { sectors: jobsOver(FOURTH, SECOND, [2023, 2022]), findings: ['C1 partsTaken'] },
  );
}

/** The quarters go down the rows, and the sectors beside each other. */
export function quartersInRowsOfATurnedTable(): AwkwardCase {
  const row = (period: string, figures: readonly number[]): Cells[number] => [period, ...figures];
  return ofCells(
    [
      ['Banen per sector'],
      ['Kwartaal', 'Bouw', 'Zorg', 'Horeca'],
      row('2022 Q1', FIRST),
      row('2022 Q4', SECOND),
      row('2023 Q1', THIRD),
    ],
    { sectors: jobsOver(THIRD, FIRST, [2023, 2022]), findings: ['A5 partsTaken'] },
  );
}

export function aSheetForEveryQuarter(): AwkwardCase {
  const sheet = (figures: readonly number[]): Cells => [['Sector', 'Banen'], ...sectorsWith(figures)];
  return ofSheets(
    {
      'Banen 2022 Q1': sheet(FIRST),
      'Banen 2022 Q4': sheet(SECOND),
      'Banen 2023 Q1': sheet(THIRD),
    },
    {
      sectors: jobsOver(THIRD, FIRST, [2023, 2022]),
      findings: ['A1 tableJoined', 'Banen 2022 Q4!A1 otherTableIgnored'],
    },
  );
}

export function forecastsBelowAGroupHeader(): AwkwardCase {
  return ofCells(
    [
      ['Banen per sector'],
      ['', 'Realisatie', '', 'Prognose', ''],
      ['Sector', '2018', '2023', '2030', '2035'],
      ...sectorsWith(FIRST, SECOND, THIRD, FOURTH),
    ],
    {
      sectors: jobsOver(SECOND, FIRST, [2023, 2018]),
      findings: ['D3 forecastUnused', 'E3 forecastUnused'],
    },
  );
}

export function forecastsToldBelowTheHeader(): AwkwardCase {
  return ofCells(
    [
      ['Sector', 'Banen 2018', 'Banen 2023', 'Banen 2030'],
      ['', 'geteld', 'geteld', 'raming'],
      ...sectorsWith(FIRST, SECOND, THIRD),
    ],
    { sectors: jobsOver(SECOND, FIRST, [2023, 2018]), findings: ['D1 forecastUnused'] },
  );
}

export function aForecastToldInANote(): AwkwardCase {
  return ofCells(
    [
      ['Sector', 'Banen 2018', 'Banen 2023', 'Banen 2030'],
      ...sectorsWith(FIRST, SECOND, THIRD),
      [''],
      ['2030 betreft een prognose'],
    ],
    { sectors: jobsOver(SECOND, FIRST, [2023, 2018]), findings: ['D1 forecastUnused'] },
  );
}

export function aForecastToldByAMark(): AwkwardCase {
  return ofCells(
    [
      ['Sector', 'Banen 2018', 'Banen 2023*', 'Banen 2030**'],
      ...sectorsWith(FIRST, SECOND, THIRD),
      [''],
      ['* voorlopig'],
      ['** prognose'],
    ],
    { sectors: jobsOver(SECOND, FIRST, [2023, 2018]), findings: ['D1 forecastUnused'] },
  );
}

export function forecastsToldInTheTitle(): AwkwardCase {
  return ofCells(
    [
      ['Banen 2018-2023, prognose 2030 en 2035'],
      ['Sector', 2018, 2023, 2030, 2035],
      ...sectorsWith(FIRST, SECOND, THIRD, FOURTH),
    ],
    {
      sectors: jobsOver(SECOND, FIRST, [2023, 2018]),
      findings: ['D2 forecastUnused', 'E2 forecastUnused'],
    },
  );
}

/** Nothing tells which of the years are forecast: she must say it. */
export function aForecastOfWhichTheTitleDoesNotSayTheYears(): AwkwardCase {
  return ofCells(
    [['Banen: realisatie en prognose'], ['Sector', 2008, 2013, 2020], ...sectorsWith(FIRST, SECOND, THIRD)],
    {
      sectors: jobsOver(THIRD, FIRST, [2020, 2008]),
      findings: ['A1 forecastUnclear', 'D2 yearsTaken'],
    },
  );
}

export function growthThatIsExpected(): AwkwardCase {
  return ofCells(
    [['Sector', 'Banen 2023', 'Verwachte groei 2023-2030 (%)'], ...sectorsWith(SECOND, [10, 20, 30])],
    { sectors: jobsOf(SECOND, 2023), findings: ['C1 forecastUnused'] },
  );
}

export function forecastsInRows(): AwkwardCase {
  const rows = (year: number, kind: string, figures: readonly number[]): Cells =>
    sectorsWith(figures).map(([name, jobs]) => [name!, year, kind, jobs!]);
  return ofCells(
    [
      ['Sector', 'Jaar', 'Soort', 'Banen'],
      ...rows(2018, 'Realisatie', FIRST),
      ...rows(2023, 'Realisatie', SECOND),
      ...rows(2030, 'Prognose', THIRD),
    ],
    { sectors: jobsOver(SECOND, FIRST, [2023, 2018]), findings: ['D1 forecastUnused'] },
  );
}

export function aForecastOnASheetOfItsOwn(): AwkwardCase {
  const sheet = (figures: readonly number[]): Cells => [['Sector', 'Banen'], ...sectorsWith(figures)];
  return ofSheets(
    { 'Prognose 2030': sheet(THIRD), 'Banen 2018': sheet(FIRST), 'Banen 2023': sheet(SECOND) },
    {
      sectors: jobsOver(SECOND, FIRST, [2023, 2018]),
      findings: ['Banen 2018!A1 tableJoined', 'A1 otherTableIgnored'],
    },
  );
}

export function financialYears(): AwkwardCase {
  return ofCells(
    [['Aantal banen per sector'], ['Sector', '2018/2019', '2022/2023'], ...sectorsWith(FIRST, SECOND)],
    { sectors: jobsOver(SECOND, FIRST, [2022, 2018]), findings: ['B2 yearRead', 'C2 yearRead'] },
  );
}

export function financialYearsWithADash(): AwkwardCase {
  return ofCells([['Sector', 'Banen 2017-2018', 'Banen 2022-2023'], ...sectorsWith(FIRST, SECOND)], {
    sectors: jobsOver(SECOND, FIRST, [2022, 2017]),
    findings: ['B1 yearRead', 'C1 yearRead'],
  });
}

/** Beside the years themselves a year and the next are what changed between them. */
export function theChangeBetweenTwoYearsBesideThem(): AwkwardCase {
  return ofCells(
    [
      ['Aantal banen per sector'],
      ['Sector', '2022', '2023', '2022-23'],
      ...sectorsWith(FIRST, SECOND, [40, 100, 50]),
    ],
    { sectors: jobsOver(SECOND, FIRST, [2023, 2022]), findings: ['D2 columnUnused'] },
  );
}

export function yearsOfTwoDigits(): AwkwardCase {
  return ofCells([['Sector', 'banen 18', 'banen 23'], ...sectorsWith(FIRST, SECOND)], {
    sectors: jobsOver(SECOND, FIRST, [2023, 2018]),
    findings: ['B1 yearRead', 'C1 yearRead'],
  });
}

export function aYearOfTwoDigitsBesideOneOfFour(): AwkwardCase {
  return ofCells([['Sector', 'banen 18', 'banen 2023'], ...sectorsWith(FIRST, SECOND)], {
    sectors: jobsOver(SECOND, FIRST, [2023, 2018]),
    findings: ['B1 yearRead'],
  });
}

/** Numbers of places are no years, and nothing says which place is hers. */
export function numbersThatAreNoYears(): AwkwardCase {
  return ofCells(
    [['Sector', 'Banen', 'Banen wijk 11', 'Banen wijk 12'], ...sectorsWith(FIRST, SECOND, THIRD)],
    {
      sectors: {
        figures: ['jobs', 'earlierJobs'],
        rows: [
          ['Bouw', 400, null],
          ['Zorg', 1000, null],
          ['Horeca', 600, null],
        ],
      },
      findings: ['C1 columnUnused', 'D1 columnUnused'],
    },
  );
}

export function anOldCopyOfTheSheetBeforeIt(): AwkwardCase {
  const sheet = (...figures: readonly (readonly number[])[]): Cells => [
    ['Sector', 'Banen 2018', 'Banen 2023'],
    ...sectorsWith(...figures),
  ];
  return ofSheets(
    { 'Banen oud': sheet(THIRD, FOURTH), Banen: sheet(FIRST, SECOND) },
    { sectors: jobsOver(SECOND, FIRST, [2023, 2018]), findings: ['A1 otherTableIgnored'] },
  );
}
