import { NO_CHOICES } from '../../choices';
import { areaAddress, cellAddress } from '../../address';
import type { Figure } from '../../input';
import { findLongTables } from './findLongTables';
import type { Grid } from '../cells/grid';
import { gridsOf } from '../searchableGrids';
import { findingsOf, inputOf, inputOfCells, problemOf } from '../testing/inputOf';
import { snapshotOf, type TestCell } from '../testing/snapshotOf';

/** Jobs of an invented municipality, its region and the country, by sector and year. */
const JOBS: readonly (readonly [string, string, number, number])[] = [
  ['Veldstad', 'Bouw', 2013, 80],
  ['Veldstad', 'Bouw', 2018, 100],
  ['Veldstad', 'Zorg', 2013, 240],
  ['Veldstad', 'Zorg', 2018, 300],
  ['Regio Veld', 'Bouw', 2013, 200],
  ['Regio Veld', 'Bouw', 2018, 220],
  ['Regio Veld', 'Zorg', 2013, 500],
  ['Regio Veld', 'Zorg', 2018, 560],
  ['Nederland', 'Bouw', 2013, 4000],
  ['Nederland', 'Bouw', 2018, 4400],
  ['Nederland', 'Zorg', 2013, 9000],
  ['Nederland', 'Zorg', 2018, 9900],
];
const HEADER = ['Gemeente', 'Sector', 'Jaar', 'Banen'];

const placed = (figure: Figure | null | undefined): readonly [number | null, string] | null =>
  figure ? [figure.value, cellAddress(figure.place.row, figure.place.column)] : null;

describe('a long table of areas, sectors and years', () => {
  const input = inputOfCells([['Banen naar sector'], HEADER, ...JOBS]);

  it('gives each figure of the own area, the region and the reference, with the cell it stands in', () => {
    const [construction, healthcare] = input.sectors.rows;
    expect([construction?.key, healthcare?.key]).toEqual(['construction', 'healthcare']);
    expect([
      placed(construction?.jobs),
      placed(construction?.earlierJobs),
      placed(construction?.region),
      placed(construction?.reference),
      placed(construction?.earlierReference),
    ]).toEqual([
      [100, 'D4'],
      [80, 'D3'],
      [220, 'D8'],
      [4400, 'D12'],
      [4000, 'D11'],
    ]);
    expect(placed(healthcare?.reference)).toEqual([9900, 'D14']);
    expect(construction?.name.place).toEqual({ sheet: 'Blad1', row: 2, column: 1 });
  });

  it('names her whole table, its years and what the areas were taken for', () => {
    const { table, year, earlierYear } = input.sectors;
    expect([areaAddress(table.area), year, earlierYear]).toEqual(['A2:D14', 2018, 2013]);
    expect(findingsOf(input, 'areasTaken').map(({ message, place }) => [message, place.column])).toEqual([
      [
        {
          kind: 'areasTaken',
          areas: ['Veldstad', 'Regio Veld', 'Nederland'],
          own: 'Veldstad',
          region: 'Regio Veld',
          reference: 'Nederland',
          others: 0,
        },
        0,
      ],
    ]);
    expect(input.findings.filter(({ severity }) => severity === 'problem')).toEqual([]);
    expect(input.others).toEqual([]);
  });

  it('does not depend on the order of the rows or of the columns', () => {
    const turned = [...JOBS].reverse().map(([area, sector, year, jobs]) => [year, jobs, sector, area]);
    const other = inputOfCells([['Jaar', 'Banen', 'Sector', 'Gemeente'], ...turned]);
    const figures = (rows: typeof input.sectors.rows) =>
      rows
        .map((row) => [
          row.key,
          row.jobs.value,
          row.earlierJobs?.value,
          row.region?.value,
          row.reference?.value,
          row.earlierReference?.value,
        ])
        .sort();
    expect(figures(other.sectors.rows)).toEqual(figures(input.sectors.rows));
  });

  it('keeps a figure missing that has no row, and says so', () => {
    const without = inputOfCells([HEADER, ...JOBS.filter(([, , , jobs]) => jobs !== 100)]);
    const row = without.sectors.rows.find(({ key }) => key === 'construction')!;
    expect([row.jobs.value, row.earlierJobs?.value]).toEqual([null, 80]);
    // The header holds no number, so that a formula that looks there answers that it is missing.
    expect(placed(row.jobs)).toEqual([null, 'D1']);
    expect(findingsOf(without, 'missing')).toHaveLength(1);
  });

  it('reads figures that are text as it does in a wide table', () => {
    const texts = JOBS.map(([area, sector, year, jobs]) => [
      area,
      sector,
      String(year),
      jobs === 100 ? '.' : `${jobs}`,
    ]);
    const read = inputOfCells([HEADER, ...texts]);
    expect(read.sectors.rows.map(({ jobs }) => jobs.value)).toEqual([null, 300]);
    expect(findingsOf(read, 'suppressed').map(({ place }) => cellAddress(place.row, place.column))).toEqual([
      'D3',
    ]);
    expect(findingsOf(read, 'numberStoredAsText').length).toBeGreaterThan(0);
  });

  it('leaves out the lines below the table', () => {
    const read = inputOfCells([HEADER, ...JOBS, [], ['Bron: LISA 2018']]);
    expect(areaAddress(read.sectors.table.area)).toBe('A1:D13');
    expect(read.sectors.rows).toHaveLength(2);
  });

  it('takes a sector that only another area has for absent, on both sides', () => {
    const rows: TestCell[][] = [
      ...JOBS.map((row) => [...row]),
      ['Nederland', 'Energie', 2018, 700],
      ['Veldstad', 'Logistiek', 2018, 50],
    ];
    const read = inputOfCells([HEADER, ...rows]);
    expect(read.sectors.rows.map(({ key }) => key)).toEqual(['construction', 'healthcare', 'logistics']);
    expect(
      findingsOf(read, 'sectorAbsent').map(({ message, place }) => [
        message.label,
        message.where,
        cellAddress(place.row, place.column),
      ]),
    ).toEqual([
      ['Energie', 'Veldstad', 'B14'],
      ['Logistiek', 'Regio Veld', 'B15'],
      ['Logistiek', 'Nederland', 'B15'],
    ]);
    expect(read.sectors.rows[2]?.reference?.value).toBeNull();
  });
});

describe('rows of a long table for the same figure', () => {
  const extra = (jobs: number): TestCell[][] => [
    ...JOBS.map((row) => [...row]),
    ['Veldstad', 'Bouw', 2018, jobs],
  ];

  it('count once when they are the same', () => {
    const read = inputOfCells([HEADER, ...extra(100)]);
    expect(placed(read.sectors.rows[0]?.jobs)).toEqual([100, 'D3']);
    expect(findingsOf(read, 'repeatedRow').map(({ message }) => message.first)).toEqual(['D3']);
  });

  it('are missing when they differ, and never added up', () => {
    const read = inputOfCells([HEADER, ...extra(60)]);
    expect(placed(read.sectors.rows[0]?.jobs)).toEqual([null, 'D1']);
    expect(
      findingsOf(read, 'conflictingRows').map(({ message, severity, place }) => [
        message.first,
        severity,
        cellAddress(place.row, place.column),
      ]),
    ).toEqual([['D3', 'problem', 'D14']]);
  });

  it('are those of the total where a further column splits them', () => {
    const split = [2013, 2018].flatMap((year) =>
      ['Bouw', 'Zorg'].flatMap((sector) => [
        [sector, year, 'mannen', 10],
        [sector, year, 'vrouwen', 20],
        [sector, year, 'Totaal', year === 2018 ? 31 : 30],
      ]),
    );
    const read = inputOfCells([['Sector', 'Jaar', 'Geslacht', 'Banen'], ...split]);
    expect(read.sectors.rows.map((row) => [row.key, row.jobs.value, row.earlierJobs?.value])).toEqual([
      ['construction', 31, 30],
      ['healthcare', 31, 30],
    ]);
    expect(findingsOf(read, 'onlyTotalRows').map(({ message }) => [message.column, message.found])).toEqual([
      ['Geslacht', 'Totaal'],
    ]);
    expect(findingsOf(read, 'conflictingRows')).toEqual([]);
  });

  const split = Array.from({ length: 30 }, (_, index) => [
    ['Bouw', 2018, `klasse ${index}`, index],
    ['Zorg', 2018, `klasse ${index}`, 2 * index],
  ]).flat();

  it('are added up where each sector has the same classes and no total is there', () => {
    const read = inputOfCells([['Sector', 'Jaar', 'Grootteklasse', 'Banen'], ...split]);
    // 0 + 1 + ... + 29 is 435.
    expect(read.sectors.rows.map(({ jobs }) => [jobs.value, jobs.asIs])).toEqual([
      [435, false],
      [870, false],
    ]);
    expect(findingsOf(read, 'classesAddedUp').map(({ message }) => message.count)).toEqual([30]);
  });

  it.each([
    ['of which nothing says that they divide a whole', ['Sector', 'Jaar', 'Ronde', 'Banen'], split],
    [
      'of which one is the sum of the others',
      ['Sector', 'Jaar', 'Geslacht', 'Banen'],
      [
        ['Bouw', 2018, 'M', 100],
        ['Bouw', 2018, 'V', 40],
        ['Bouw', 2018, 'M+V', 140],
        ['Zorg', 2018, 'M', 30],
        ['Zorg', 2018, 'V', 90],
        ['Zorg', 2018, 'M+V', 120],
      ],
    ],
    [
      'of people, beside establishments, which are in several',
      ['Sector', 'Jaar', 'Geslacht', 'Banen', 'Vestigingen'],
      [
        ['Bouw', 2018, 'M', 100, 8],
        ['Bouw', 2018, 'V', 40, 8],
        ['Zorg', 2018, 'M', 30, 9],
        ['Zorg', 2018, 'V', 90, 9],
      ],
    ],
  ])('are refused with the column that splits them, in classes %s', (_why, header, rows) => {
    const read = problemOf(snapshotOf({ cells: [header, ...rows] }));
    expect(read).toMatchObject({ kind: 'rowsSplit', column: header[2] });
  });

  it('are counted in one finding beyond the first ten', () => {
    const again = Array.from({ length: 25 }, () => ['Zorg', 2018, 5]);
    const read = inputOfCells([['Sector', 'Jaar', 'Banen'], ['Bouw', 2018, 8], ['Zorg', 2018, 5], ...again]);
    expect(findingsOf(read, 'repeatedRow')).toHaveLength(10);
    expect(findingsOf(read, 'moreRepeatedRows').map(({ message }) => message.count)).toEqual([15]);
  });
});

describe('the years of a table', () => {
  const years = (...list: readonly number[]): TestCell[][] =>
    list.flatMap((year) => [
      ['Bouw', year, year - 1000],
      ['Zorg', year, year],
    ]);

  it('beyond two are the latest and the one five years before it, and that is said', () => {
    const read = inputOfCells([['Sector', 'Jaar', 'Banen'], ...years(2010, 2015, 2017, 2020)]);
    expect([read.sectors.year, read.sectors.earlierYear]).toEqual([2020, 2015]);
    expect(read.sectors.rows.map((row) => [row.jobs.value, row.earlierJobs?.value])).toEqual([
      [1020, 1015],
      [2020, 2015],
    ]);
    expect(findingsOf(read, 'yearsTaken').map(({ message }) => message)).toEqual([
      { kind: 'yearsTaken', years: [2010, 2015, 2017, 2020], year: 2020, earlier: 2015 },
    ]);
  });

  it('are the latest and the earliest where there is none five years before', () => {
    const read = inputOfCells([['Sector', 'Jaar', 'Banen'], ...years(2012, 2014, 2016)]);
    expect([read.sectors.year, read.sectors.earlierYear]).toEqual([2016, 2012]);
  });

  it('are read as periods of the statistics office, and quarters are left out', () => {
    const read = inputOfCells([
      ['BedrijfstakkenBranchesSBI2008', 'Perioden', 'BanenVanWerknemers'],
      ['F Bouwnijverheid', '2018JJ00', 12],
      ['F Bouwnijverheid', '2018KW01', 99],
      ['Q Zorg', '2018JJ00', 30],
      ['Q Zorg', '2018KW01', 99],
    ]);
    expect([read.sectors.year, read.sectors.rows.map(({ jobs }) => jobs.value)]).toEqual([2018, [12, 30]]);
  });

  it('may stand in columns beside an area in rows', () => {
    const read = inputOfCells([
      ['Banen naar gebied en sector'],
      ['Gebied', 'Sector', 2013, 2018],
      ['Veldstad', 'Bouw', 80, 100],
      ['Veldstad', 'Zorg', 240, 300],
      ['Nederland', 'Bouw', 4000, 4400],
      ['Nederland', 'Zorg', 9000, 9900],
    ]);
    expect(
      read.sectors.rows.map((row) => [
        placed(row.jobs),
        placed(row.earlierJobs),
        placed(row.reference),
        placed(row.earlierReference),
      ]),
    ).toEqual([
      [
        [100, 'D3'],
        [80, 'C3'],
        [4400, 'D5'],
        [4000, 'C5'],
      ],
      [
        [300, 'D4'],
        [240, 'C4'],
        [9900, 'D6'],
        [9000, 'C6'],
      ],
    ]);
  });
});

describe('a long table of one area', () => {
  it('is of the own area, also under a title that speaks of regions', () => {
    const read = inputOfCells([
      ['Banen van werknemers; bedrijfstak, regio'],
      ["Regio's", 'Perioden', 'Sector', 'Banen'],
      ['Veldstad', '2018', 'Bouw', 5],
      ['Veldstad', '2018', 'Zorg', 6],
    ]);
    expect(read.sectors.rows.map(({ jobs }) => jobs.value)).toEqual([5, 6]);
    expect(findingsOf(read, 'tableTakenAsOwn')).toEqual([]);
  });
});

describe('a long table of subjects', () => {
  it('gives jobs and establishments from one column of values', () => {
    const read = inputOfCells([
      ['Sector', 'Onderwerp', 'Waarde'],
      ['Bouw', 'Banen 2018', 100],
      ['Bouw', 'Banen 2013', 80],
      ['Bouw', 'Vestigingen 2018', 12],
      ['Bouw', 'Inwoners', 7],
      ['Zorg', 'Banen 2018', 300],
      ['Zorg', 'Banen 2013', 240],
      ['Zorg', 'Vestigingen 2018', 30],
      ['Zorg', 'Inwoners', 7],
    ]);
    expect(
      read.sectors.rows.map((row) => [row.jobs.value, row.earlierJobs?.value, row.establishments?.value]),
    ).toEqual([
      [100, 80, 12],
      [300, 240, 30],
    ]);
  });

  it('is in what its title or its units say', () => {
    const read = inputOfCells([
      ['Banen (x 1.000)'],
      ['Sector', 'Jaar', 'Waarde'],
      ['Bouw', 2018, 1.5],
      ['Zorg', 2018, 3],
    ]);
    expect(read.sectors.rows.map(({ jobs }) => jobs.value)).toEqual([1500, 3000]);
    expect(findingsOf(read, 'multiplied')).toHaveLength(1);
  });
});

describe('a long table of codes', () => {
  it('is read by its codes, with what they stand for beside them', () => {
    const read = inputOfCells([
      ['Gemeente', 'SBI', 'Omschrijving', 'Jaar', 'Banen'],
      ['Veldstad', '41', 'Algemene bouw', 2018, 60],
      ['Veldstad', '43', 'Gespecialiseerde bouw', 2018, 40],
      ['Veldstad', '86', 'Gezondheidszorg', 2018, 300],
      ['Nederland', '41', 'Algemene bouw', 2018, 2000],
      ['Nederland', '43', 'Gespecialiseerde bouw', 2018, 2400],
      ['Nederland', '86', 'Gezondheidszorg', 2018, 9900],
    ]);
    expect(read.sectors.keyKind).toBe('sbi');
    expect(
      read.sectors.rows.map((row) => [row.key, row.description?.text, row.jobs.value, row.reference?.value]),
    ).toEqual([
      ['41', 'Algemene bouw', 60, 2000],
      ['43', 'Gespecialiseerde bouw', 40, 2400],
      ['86', 'Gezondheidszorg', 300, 9900],
    ]);
  });
});

describe('a pasted pivot table', () => {
  it('gives each row the area and the sector above it, and leaves out the totals of the groups', () => {
    const read = inputOfCells([
      ['Gemeente', 'Sector', 'Jaar', 'Banen'],
      ['Veldstad', 'Bouw', 2013, 80],
      ['', '', 2018, 100],
      ['', 'Zorg', 2013, 240],
      ['', '', 2018, 300],
      ['Totaal Veldstad', '', '', 720],
      ['Nederland', 'Bouw', 2013, 4000],
      ['', '', 2018, 4400],
      ['', 'Zorg', 2013, 9000],
      ['', '', 2018, 9900],
      ['Totaal Nederland', '', '', 27300],
      ['Eindtotaal', '', '', 28020],
    ]);
    expect(
      read.sectors.rows.map((row) => [
        row.jobs.value,
        row.earlierJobs?.value,
        row.reference?.value,
        row.earlierReference?.value,
      ]),
    ).toEqual([
      [100, 80, 4400, 4000],
      [300, 240, 9900, 9000],
    ]);
    expect(findingsOf(read, 'areasTaken')[0]?.message.others).toBe(0);
  });
});

describe('a long table of many municipalities', () => {
  const MANY: TestCell[][] = ['Aa', 'Bee', 'Cee', 'Dee', 'Nederland'].flatMap((area, index) => [
    [area, 'Bouw', 2018, area === 'Nederland' ? 1000 : 10 + index],
    [area, 'Zorg', 2018, area === 'Nederland' ? 2000 : 20 - index],
  ]);
  const sheet = { name: 'LISA', cells: [HEADER, ...MANY] };

  it('is not guessed at: she is asked which one is hers', () => {
    expect(problemOf(snapshotOf(sheet))).toEqual({
      kind: 'areaUnclear',
      sheet: 'LISA',
      area: { row: 0, column: 0, lastRow: 10, lastColumn: 3 },
      areas: ['Aa', 'Bee', 'Cee', 'Dee', 'Nederland'],
    });
  });

  it('is read for the one she chose', () => {
    const chosen = { ...snapshotOf(sheet), remembered: { ...NO_CHOICES, areas: { own: 'Bee' } } };
    const read = inputOf(chosen);
    expect(read.sectors.rows.map((row) => [row.jobs.value, row.reference?.value])).toEqual([
      [11, 1000],
      [19, 2000],
    ]);
    expect(findingsOf(read, 'areasTaken')[0]?.message).toMatchObject({ own: 'Bee', others: 3 });
  });

  it('says which chosen area it has not', () => {
    const areas = { own: 'Bee', region: 'Weg' };
    const read = inputOf({ ...snapshotOf(sheet), remembered: { ...NO_CHOICES, areas } });
    expect(
      findingsOf(read, 'areaChoiceGone').map(({ message, severity }) => [message.area, severity]),
    ).toEqual([['Weg', 'notice']]);
    expect(read.sectors.rows.map(({ region }) => region)).toEqual([null, null]);
  });

  it('is read for the one that the title names', () => {
    const read = inputOfCells([['Banen in Cee, 2018'], HEADER, ...MANY]);
    expect(read.sectors.rows.map(({ jobs }) => jobs.value)).toEqual([12, 18]);
  });
});

describe('going through a long table', () => {
  it('looks at no cell as such but those of the wide one, and the first few', () => {
    const years = Array.from({ length: 10 }, (_, index) => 2014 + index);
    const rows = Array.from({ length: 300 }, (_, area) =>
      ['Bouw', 'Zorg'].flatMap((sector) =>
        years.map((year) => [area === 0 ? 'Nederland' : `Gemeente ${area}`, sector, year, 5000 - area]),
      ),
    ).flat();
    const snapshot = snapshotOf({ cells: [HEADER, ...rows] });
    const [plain] = gridsOf(snapshot, snapshot.sheets[0]!);
    const seen = new Set<string>();
    const grid: Grid = {
      ...plain!,
      choices: { ...NO_CHOICES, areas: { own: 'Gemeente 7' } },
      at(row, column) {
        seen.add(`${row},${column}`);
        return plain!.at(row, column);
      },
    };
    const [table] = findLongTables(grid);
    expect(areaAddress(table!.area)).toBe('A1:D6001');
    // Two sectors, ten years and two areas, their names, and the first rows that tell what the columns are.
    expect(seen.size).toBeLessThan(2 * 10 * 2 + 2 * 4 + 4 * 30);
  });
});

describe('a table that only looks long', () => {
  it('is read as it stands with one area and each sector once', () => {
    const read = inputOfCells([
      ['Gemeente', 'Sector', 'Banen 2018', 'Banen 2013'],
      ['Veldstad', 'Bouw', 100, 80],
      ['Veldstad', 'Zorg', 300, 240],
    ]);
    expect(read.sectors.rows.map((row) => [row.key, row.jobs.value, row.earlierJobs?.value])).toEqual([
      ['construction', 100, 80],
      ['healthcare', 300, 240],
    ]);
    expect(areaAddress(read.sectors.table.area)).toBe('A1:D3');
  });
});
