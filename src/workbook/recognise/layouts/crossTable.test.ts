import { areaAddress, cellAddress } from '../../address';
import type { SectorTable } from '../../input';
import { findingsOf, inputOfCells, problemOf, type InputWithSectors } from '../testing/inputOf';
import { snapshotOf, type TestCell } from '../testing/snapshotOf';

type Row = readonly TestCell[];

const JOBS = 'Banen van werknemers in december';
/** Jobs in thousands of an invented municipality and the country in 2018 and 2023, by sector. */
const FIGURES: readonly (readonly [string, number, number, number, number])[] = [
  ['Landbouw', 1, 1.1, 100, 110],
  ['Bouw', 5, 5.5, 400, 410],
  ['Zorg', 20, 22, 2000, 2100],
];
const AREAS = ['Veldstad', 'Veldstad', 'Nederland', 'Nederland'];
const PERIODS = ['2018', '2023*', '2018', '2023*'];
const UNITS = Array<string>(4).fill('x 1 000');
const ONDERWERP: Row = ['Onderwerp', ...Array<string>(4).fill(JOBS)];
const REGIOS: Row = ["Regio's", ...AREAS];
const PERIODEN: Row = ['Perioden', ...PERIODS];
const BRANCHES: Row = ['Branches', ...UNITS];

/** The same figures as a long table, which has been read for longer. */
const long = inputOfCells([
  ["Regio's", 'Perioden', 'Branches', JOBS],
  [null, null, null, 'x 1 000'],
  ...FIGURES.flatMap(([sector, ...figures]) =>
    figures.map((figure, at): Row => [AREAS[at]!, PERIODS[at]!, sector, figure]),
  ),
]);

const ROLES = ['jobs', 'earlierJobs', 'reference', 'earlierReference', 'establishments'] as const;
const figuresOf = ({ rows, year, earlierYear, total }: SectorTable): unknown => ({
  rows: rows.map((row) => [row.key, ...ROLES.map((role) => row[role]?.value ?? null)]),
  years: [year, earlierYear],
  total: total?.jobs?.value,
});
const areasOf = (input: InputWithSectors): unknown =>
  findingsOf(input, 'areasTaken').map(({ message }) => message);

describe('a table whose rows of headers are named in their first cells', () => {
  const read = inputOfCells([ONDERWERP, REGIOS, PERIODEN, BRANCHES, ...FIGURES, ['Bron: CBS']]);

  it('reads as the long table of the same figures: areas, moments and units', () => {
    expect(figuresOf(read.sectors)).toEqual({
      rows: [
        ['landbouw', 1100, 1000, 110_000, 100_000, null],
        ['construction', 5500, 5000, 410_000, 400_000, null],
        ['healthcare', 22_000, 20_000, 2_100_000, 2_000_000, null],
      ],
      years: [2023, 2018],
      total: undefined,
    });
    expect(figuresOf(read.sectors)).toEqual(figuresOf(long.sectors));
    expect(areasOf(read)).toEqual(areasOf(long));
  });

  it('keeps her own cells, and ends at the last figures', () => {
    const [, construction] = read.sectors.rows;
    const places = [construction?.name, construction?.jobs, construction?.reference].map((of) =>
      of ? cellAddress(of.place.row, of.place.column) : null,
    );
    expect(places).toEqual(['A6', 'C6', 'E6']);
    expect(areaAddress(read.sectors.table.area)).toBe('A1:E7');
    expect(findingsOf(read, 'multiplied').map(({ place }) => cellAddress(place.row, place.column))).toEqual([
      'C4',
      'B4',
      'E4',
      'D4',
    ]);
    expect(read.findings.filter(({ severity }) => severity === 'problem')).toEqual([]);
  });

  it.each<[string, readonly Row[]]>([
    ['its periods above its areas', [ONDERWERP, PERIODEN, REGIOS, BRANCHES]],
    ['its subject last', [REGIOS, PERIODEN, ONDERWERP, BRANCHES]],
    ['its names in the first row', [['Branches'], ONDERWERP, REGIOS, PERIODEN, [null, ...UNITS]]],
    ['its units between', [ONDERWERP, ['Eenheid', ...UNITS], REGIOS, PERIODEN, ['Branches']]],
    ['its years as numbers', [ONDERWERP, REGIOS, ['Perioden', 2018, 2023, 2018, 2023], BRANCHES]],
    [
      'its cells merged',
      [
        ['Onderwerp', JOBS, null, null, null],
        ["Regio's", 'Veldstad', null, 'Nederland', null],
        PERIODEN,
        ['Branches', 'x 1 000', null, null, null],
      ],
    ],
    [
      'the name of its rows as the statistics office has it',
      [ONDERWERP, REGIOS, PERIODEN, ['Bedrijfstakken/branches SBI 2008', ...UNITS]],
    ],
    [
      'English names',
      [
        ['Topic', ...Array<string>(4).fill('Jobs of employees in December')],
        ['Regions', ...AREAS.map((area) => area.replace('Nederland', 'The Netherlands'))],
        ['Periods', ...PERIODS],
        ['Sector/branches (SIC 2008)', ...UNITS],
      ],
    ],
    [
      'no row for its subject, which its title names',
      [['Banen naar sector'], [], REGIOS, PERIODEN, BRANCHES],
    ],
  ])('reads the same with %s', (_what, header) => {
    expect(figuresOf(inputOfCells([...header, ...FIGURES]).sectors)).toEqual(figuresOf(long.sectors));
  });

  it('may have its names in a column of their own, right of those of the rows', () => {
    const spaced = [
      ...[ONDERWERP, REGIOS, PERIODEN].map((row): Row => [null, ...row]),
      ['Branches', null, ...UNITS],
      ...FIGURES.map(([sector, ...figures]): Row => [sector, null, ...figures]),
    ];
    expect(figuresOf(inputOfCells(spaced).sectors)).toEqual(figuresOf(long.sectors));
    const untold = [[null, null, JOBS, null, null, null], ...spaced.slice(1)];
    expect(figuresOf(inputOfCells(untold).sectors)).toEqual(figuresOf(long.sectors));
    const below = [
      ['Branches', 'Onderwerp', ...ONDERWERP.slice(1)],
      ...spaced.slice(1, 3),
      [null, 'Eenheid', ...UNITS],
      ...spaced.slice(4),
    ];
    expect(figuresOf(inputOfCells(below).sectors)).toEqual(figuresOf(long.sectors));
  });

  it('has codes with what they stand for, and a total', () => {
    const { sectors } = inputOfCells([
      [null, 'Onderwerp', JOBS, JOBS],
      [null, 'Perioden', '2018', '2023'],
      ['SBI', 'Omschrijving', 'x 1 000', 'x 1 000'],
      ['A', 'Landbouw', 1, 2],
      ['F', 'Bouwnijverheid', 3, 4],
      [],
      [null, 'Totaal', 4, 6],
    ]);
    expect(sectors.keyKind).toBe('sbi');
    expect(sectors.rows.map((row) => [row.key, row.jobs.value, row.earlierJobs?.value])).toEqual([
      ['A', 2000, 1000],
      ['F', 4000, 3000],
    ]);
    expect(sectors.total?.jobs?.value).toBe(6000);
  });

  it('may count two things, each in its own unit, which stands once', () => {
    const { sectors } = inputOfCells([
      ['Onderwerp', JOBS, null, 'Vestigingen', null],
      ['Perioden', '2018', '2023', '2018', '2023'],
      ['Branches', 'x 1 000', null, 'aantal', null],
      ['Bouw', 5, 5.5, 40, 41],
      ['Zorg', 20, 22, 200, 210],
    ]);
    expect(
      sectors.rows.map((row) => [
        row.jobs.value,
        row.earlierJobs?.value,
        row.establishments?.value,
        row.earlierEstablishments?.value,
      ]),
    ).toEqual([
      [5500, 5000, 41, 40],
      [22_000, 20_000, 210, 200],
    ]);
  });

  it('does not give the unit of one thing to another that has none', () => {
    const { sectors } = inputOfCells([
      ['Onderwerp', JOBS, null, 'Vestigingen', null],
      ['Perioden', '2018', '2023', '2018', '2023'],
      ['Branches', 'x 1 000', null, null, null],
      ['Bouw', 5, 5.5, 40, 41],
      ['Zorg', 20, 22, 200, 210],
    ]);
    expect(sectors.rows.map(({ jobs, establishments }) => [jobs.value, establishments?.value])).toEqual([
      [5500, 41],
      [22_000, 210],
    ]);
  });

  it('asks which area is hers where two may be', () => {
    const header: Row[] = [ONDERWERP, ["Regio's", 'Veldstad', null, 'Akkerdam', null], PERIODEN, BRANCHES];
    const cells = [...header, ...FIGURES];
    expect(problemOf(snapshotOf({ cells }))).toEqual({
      kind: 'areaUnclear',
      sheet: 'Blad1',
      area: { row: 0, column: 0, lastRow: 6, lastColumn: 4 },
      areas: ['Veldstad', 'Akkerdam'],
    });
    const { sectors } = inputOfCells([['Banen in Akkerdam'], ...cells]);
    expect(sectors.rows.map(({ jobs, earlierJobs }) => [jobs.value, earlierJobs?.value])).toEqual([
      [110_000, 100_000],
      [410_000, 400_000],
      [2_100_000, 2_000_000],
    ]);
  });

  it('leaves a table beside it and one below it alone', () => {
    const read = inputOfCells([
      [...ONDERWERP, null, 'Element', 'Beoordeling', 'Sector'],
      [...REGIOS, null, 'Talent', 'sterk', 'Bouw'],
      PERIODEN,
      BRANCHES,
      ...FIGURES,
      [],
      ['Project', 'Sector', 'Soort organisatie'],
      ['Slim dak', 'Bouw', 'bedrijf'],
      ['Slim dak', 'Zorg', 'universiteit'],
    ]);
    expect(figuresOf(read.sectors)).toEqual(figuresOf(long.sectors));
    expect(read.ratings.map(({ name, rating }) => [name.text, rating])).toEqual([['Bouw', 'strong']]);
    expect(read.projects?.rows).toHaveLength(2);
  });
});

describe('such a table of another form', () => {
  const LONG = [
    ['landbouw', 1100, 1000, 110_000, 100_000, null],
    ['construction', 5500, 5000, 410_000, 400_000, null],
    ['healthcare', 22_000, 20_000, 2_100_000, 2_000_000, null],
  ];
  const rowsOf = (cells: readonly Row[]): unknown => figuresOf(inputOfCells(cells).sectors);
  const expected = { rows: LONG, years: [2023, 2018], total: undefined };
  const TWO = ['x 1 000', 'x 1 000'];

  it('may have its moments below each other', () => {
    const header: Row[] = [
      [null, 'Onderwerp', JOBS, JOBS],
      [null, "Regio's", 'Veldstad', 'Nederland'],
    ];
    const byPeriod = ['2018', '2023*'].flatMap((period, at) =>
      FIGURES.map(([sector, ...figures]): Row => [period, sector, figures[at]!, figures[at + 2]!]),
    );
    expect(rowsOf([...header, ['Perioden', 'Branches', ...TWO], ...byPeriod])).toEqual(expected);
    // With the names merged over their moments.
    const bySector = FIGURES.flatMap(([sector, ...figures]): Row[] => [
      [sector, '2018', figures[0], figures[2]],
      [null, '2023*', figures[1], figures[3]],
    ]);
    expect(rowsOf([...header, ['Branches', 'Perioden', ...TWO], ...bySector])).toEqual(expected);
  });

  it('may have its sectors beside each other', () => {
    const sectors = FIGURES.map(([sector]) => sector);
    const twice = sectors.flatMap((sector) => [sector, sector]);
    const cells: Row[] = [
      ['Onderwerp', ...twice.map(() => JOBS)],
      ['Branches', ...twice],
      ['Perioden', ...sectors.flatMap(() => ['2018', '2023'])],
      ["Regio's", ...twice.map(() => 'x 1 000')],
      ['Veldstad', ...FIGURES.flatMap(([, one, two]) => [one, two])],
      ['Nederland', ...FIGURES.flatMap(([, , , three, four]) => [three, four])],
    ];
    expect(rowsOf(cells)).toEqual(expected);
  });

  it('takes the totals where its columns are split by something more', () => {
    const read = inputOfCells([
      ['Onderwerp', ...Array<string>(4).fill(JOBS)],
      ['Geslacht', 'Mannen', 'Vrouwen', 'Totaal mannen en vrouwen', null],
      ['Perioden', '2023', '2023', '2018', '2023'],
      ['Branches', ...UNITS],
      ['Bouw', 4, 1, 4.8, 5],
      ['Zorg', 6, 15, 20, 21],
    ]);
    expect(read.sectors.rows.map(({ jobs, earlierJobs }) => [jobs.value, earlierJobs?.value])).toEqual([
      [5000, 4800],
      [21_000, 20_000],
    ]);
    expect(
      findingsOf(read, 'onlyTotalColumns').map(({ message }) => [message.column, message.found]),
    ).toEqual([['Geslacht', 'Totaal mannen en vrouwen']]);
  });

  it('says that the figures are those of a part where no column has the total of what splits them', () => {
    const read = inputOfCells([
      ['Onderwerp', 'Banen', null],
      ['Perioden', '2023', null],
      ['Grootteklasse', '1 tot 10', '10 of meer'],
      ['Branches', 'aantal', 'aantal'],
      ['Bouw', 40, 10],
      ['Zorg', 60, 150],
    ]);
    expect(findingsOf(read, 'partialJobs').map(({ message }) => message.column)).toEqual([
      'Banen 1 tot 10 2023',
    ]);
  });

  it('is not split by a status that goes with its moments', () => {
    const read = inputOfCells([
      ['Onderwerp', 'Banen', 'Banen'],
      ['Status', 'definitief', 'voorlopig'],
      ['Perioden', '2018', '2023'],
      ['Bouw', 40, 50],
      ['Zorg', 60, 70],
    ]);
    expect(read.sectors.rows.map(({ jobs, earlierJobs }) => [jobs.value, earlierJobs?.value])).toEqual([
      [50, 40],
      [70, 60],
    ]);
    expect(findingsOf(read, 'partialJobs')).toEqual([]);
  });

  it('leaves a figure missing that stands there twice and differs', () => {
    const read = inputOfCells([
      [null, 'Onderwerp', JOBS],
      [null, "Regio's", 'Veldstad'],
      ['Perioden', 'Branches', 'x 1 000'],
      ['2023', 'Bouw', 5],
      ['2023', 'Zorg', 20],
      ['2023', 'Bouw', 6],
      ['2023', 'Zorg', 20],
    ]);
    expect(read.sectors.rows.map(({ jobs }) => jobs.value)).toEqual([null, 20_000]);
    expect(
      findingsOf(read, 'conflictingRows').map(({ place }) => cellAddress(place.row, place.column)),
    ).toEqual(['C6']);
  });

  it('has no sector called after a row of its header, also where only one of them is named', () => {
    const read = inputOfCells([
      ['Sector', 'Banen', 'Banen'],
      ['Perioden', '2018', '2023'],
      ['Bouw', 100, 110],
      ['Zorg', 200, 210],
    ]);
    expect(
      read.sectors.rows.map(({ key, jobs, earlierJobs }) => [key, jobs.value, earlierJobs?.value]),
    ).toEqual([
      ['construction', 110, 100],
      ['healthcare', 210, 200],
    ]);
  });
});
