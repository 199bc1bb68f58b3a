import { findingsOf, inputOfCells } from '../testing/inputOf';

const rowsOf = (period: string | number, said: string, jobs: number) => [
  ['Bouw', period, said, jobs],
  ['Zorg', period, said, jobs * 3],
];

const readOf = (header: string, counted: string, expected: string) => {
  const input = inputOfCells([
    ['Sector', 'Jaar', header, 'Banen'],
    ...rowsOf(2018, counted, 100),
    ...rowsOf(2023, counted, 120),
    ...rowsOf(2030, expected, 150),
  ]);
  const { year, earlierYear } = input.sectors;
  return {
    years: [year, earlierYear],
    unused: findingsOf(input, 'forecastUnused').map(({ message }) => message.column),
  };
};

describe('rows of a long table that are forecast', () => {
  it.each([
    ['Soort', 'Realisatie', 'Prognose', 'Banen 2030 Prognose'],
    ['Bron', 'LISA', 'Raming EIB', 'Banen 2030 Raming EIB'],
    ['Prognose', 'nee', 'ja', 'Banen 2030 Prognose ja'],
    ['Scenario', '-', 'Hoog', 'Banen 2030 Scenario Hoog'],
  ])('are told by a further column: %s', (header, counted, expected, column) => {
    expect(readOf(header, counted, expected)).toEqual({ years: [2023, 2018], unused: [column] });
  });

  it('are told by their period', () => {
    const input = inputOfCells([
      ['Sector', 'Jaar', 'Banen'],
      ...['2018', '2023', '2030 (prognose)'].flatMap((period, at) => [
        ['Bouw', period, 100 + 20 * at],
        ['Zorg', period, 300 + 10 * at],
      ]),
    ]);
    expect([input.sectors.year, input.sectors.earlierYear]).toEqual([2023, 2018]);
    expect(findingsOf(input, 'forecastUnused')).toHaveLength(1);
  });
});

describe('rows of a long table that are of parts of a year', () => {
  const jobsOf = (...periods: readonly string[]) => {
    const { sectors } = inputOfCells([
      ['Sector', 'Periode', 'Banen'],
      ...periods.flatMap((period, at) => [
        ['Bouw', period, 100 + at],
        ['Zorg', period, 300 + at],
      ]),
    ]);
    return [sectors.rows[0]!.jobs.value, sectors.rows[0]!.earlierJobs?.value ?? null];
  };

  it.each([
    [
      ['2022 1e kwartaal', '2022 4e kwartaal', '2023 1e kwartaal'],
      [102, 100],
    ],
    [
      ['2022KW01', '2022KW04', '2023KW01', '2023KW04'],
      [103, 101],
    ],
    [
      ['jan 2022', 'dec 2022', 'jan 2023'],
      [102, 100],
    ],
    [
      ['2022 H2', '2023 H1'],
      [101, null],
    ],
    [
      ['2022JJ00', '2022KW04', '2018JJ00', '2018KW04'],
      [100, 102],
    ],
    [
      ['2018/2019', '2022/2023'],
      [101, 100],
    ],
  ])('are compared with the same part of another year: %s', (periods, jobs) => {
    expect(jobsOf(...periods)).toEqual(jobs);
  });
});
