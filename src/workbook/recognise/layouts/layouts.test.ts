import { findingsOf, inputOf, inputOfCells, type InputWithSectors } from '../testing/inputOf';
import { snapshotOf, type TestCell } from '../testing/snapshotOf';

const jobsOf = (input: InputWithSectors): (number | null)[] =>
  input.sectors.rows.map((row) => row.jobs.value);
const earlierOf = (input: InputWithSectors): (number | null | undefined)[] =>
  input.sectors.rows.map((row) => row.earlierJobs?.value);
const namesOf = (input: InputWithSectors): string[] => input.sectors.rows.map((row) => row.name.text);

const SMALL: TestCell[][] = [
  ['Sector', 'Banen 2018', 'Banen 2013'],
  ['Bouw', 120, 100],
  ['Zorg', 80, 90],
];

describe('where a sector table may stand', () => {
  it('is read from D17, with its cells and its range', () => {
    const { sectors } = inputOfCells(SMALL, { at: 'D17' });
    expect(sectors.rows[1]!.jobs).toEqual({
      value: 80,
      place: { sheet: 'Blad1', row: 18, column: 4 },
      asIs: true,
    });
    expect(sectors.table.area).toEqual({ row: 16, column: 3, lastRow: 18, lastColumn: 5 });
  });

  it('is read with title rows above it and footnotes below it', () => {
    const input = inputOfCells([
      ['Banen per sector in Den Haag, 2013-2018'],
      ['Bron: LISA'],
      [],
      ...SMALL,
      ['Bron: LISA, bewerking gemeente. Cijfers zijn afgerond.'],
      ['* voorlopige cijfers'],
    ]);
    expect(namesOf(input)).toEqual(['Bouw', 'Zorg']);
    expect(findingsOf(input, 'missing')).toEqual([]);
  });

  it('is read when a title stands right above the header', () => {
    const input = inputOfCells([['Banen en vestigingen 2008-2018'], ...SMALL]);
    expect([jobsOf(input), input.sectors.year]).toEqual([[120, 80], 2018]);
    expect(input.sectors.table.area.row).toBe(1);
  });

  it('is read across blank columns', () => {
    const input = inputOfCells([
      ['Sector', null, 'Banen 2018', null, null, 'Banen 2013'],
      ['Bouw', null, 120, null, null, 100],
      ['Zorg', null, 80, null, null, 90],
    ]);
    expect([jobsOf(input), earlierOf(input)]).toEqual([
      [120, 80],
      [100, 90],
    ]);
  });

  it('is read with a row of units below the header', () => {
    const input = inputOfCells([SMALL[0]!, [null, 'aantal', 'x 1000'], SMALL[1]!, SMALL[2]!]);
    expect([namesOf(input), earlierOf(input)]).toEqual([
      ['Bouw', 'Zorg'],
      [100_000, 90_000],
    ]);
    // From 190,000 jobs to 200: the one unit or the other is wrong.
    expect(input.findings.map(({ message }) => message.kind)).toEqual(['multiplied', 'unitsDiffer']);
  });

  it('is read when the units say what is counted', () => {
    const input = inputOfCells([
      ['Sector', 'Banen 2018', 'Vestigingen 2018'],
      ['eenheid', 'banen', 'vestigingen'],
      ['Bouw', 120, 12],
      ['Zorg', 80, 8],
    ]);
    expect([namesOf(input), input.findings]).toEqual([['Bouw', 'Zorg'], []]);
  });

  it('is read from an Excel table', () => {
    const input = inputOf(
      snapshotOf({ cells: [['Zomaar'], ...SMALL, ['Zorg', 999, 999]], tables: { Tabel1: 'A2:C4' } }),
    );
    expect(jobsOf(input)).toEqual([120, 80]);
  });

  it('is read beside another table, each with its own columns', () => {
    const input = inputOfCells([
      ['Sector', 'Banen 2018', null, 'Sector', 'Banen 2018', 'Banen 2013'],
      ['Bouw', 1, null, 'Handel', 120, 100],
      ['Zorg', 2, null, 'Vervoer', 80, 90],
      ['Energie', 3],
    ]);
    expect([namesOf(input), jobsOf(input), earlierOf(input)]).toEqual([
      ['Handel', 'Vervoer'],
      [120, 80],
      [100, 90],
    ]);
    expect(findingsOf(input, 'otherTableIgnored').map((f) => f.message)).toEqual([
      { kind: 'otherTableIgnored', sheet: 'Blad1', range: 'A1:B4' },
    ]);
  });

  it('is read beside a table whose header stands lower', () => {
    const input = inputOfCells([
      ['Sector', 'Banen 2018', 'Banen 2013'],
      ['Bouw', 120, 100],
      ['Zorg', 80, 90, null, 'Cluster', 'Fase'],
      ['Energie', 30, 20, null, 'Security', 'groei'],
    ]);
    expect(jobsOf(input)).toEqual([120, 80, 30]);
    expect(input.clusters.map((row) => [row.key, row.phase])).toEqual([['security', 'growth']]);
  });

  it('is read above another table, and does not run on into it', () => {
    const input = inputOfCells([
      ...SMALL,
      [],
      ['Tabel 2: vestigingen per wijk'],
      ['Wijk', 'Banen', 'Vestigingen'],
      ['Centrum', 55, 5],
    ]);
    expect(namesOf(input)).toEqual(['Bouw', 'Zorg']);
    expect(findingsOf(input, 'otherTableIgnored').map((f) => f.message.range)).toEqual(['A6:C7']);
  });

  it('is read below another table', () => {
    const input = inputOfCells([['Wijk', 'Inwoners'], ['Centrum', 1000], [], ...SMALL]);
    expect(jobsOf(input)).toEqual([120, 80]);
  });

  it('is read when the total comes after a blank row, and what follows the total is not', () => {
    const input = inputOfCells([...SMALL, [], ['Totaal', 200, 190], [], ['waarvan deeltijd', 70, 60]]);
    expect(namesOf(input)).toEqual(['Bouw', 'Zorg']);
    expect(input.sectors.total?.jobs?.value).toBe(200);
  });

  it('is read when the header of its key column is blank', () => {
    const input = inputOfCells([
      [null, 'Aantal banen 2018'],
      ['Bouw', 120],
      ['Zorg', 80],
    ]);
    expect(namesOf(input)).toEqual(['Bouw', 'Zorg']);
  });
});

describe('a header in more rows', () => {
  it('puts the years below what they count', () => {
    const input = inputOfCells([
      ['Sector', 'Banen', null, 'Vestigingen', null],
      [null, 2013, 2018, 2013, 2018],
      ['Bouw', 100, 120, 10, 12],
      ['Zorg', 90, 80, 9, 8],
    ]);
    expect([jobsOf(input), earlierOf(input)]).toEqual([
      [120, 80],
      [100, 90],
    ]);
    expect(input.sectors.rows.map((row) => row.establishments?.value)).toEqual([12, 8]);
    expect([input.sectors.year, input.sectors.earlierYear]).toEqual([2018, 2013]);
    expect(input.sectors.table.area.row).toBe(0);
  });

  it('puts the measure below the area', () => {
    const input = inputOfCells([
      [null, 'Den Haag', null, 'Nederland', null],
      ['Sector', 'Banen 2013', 'Banen 2018', 'Banen 2013', 'Banen 2018'],
      ['Bouw', 100, 120, 1000, 1100],
      ['Zorg', 90, 80, 2000, 2100],
    ]);
    expect([jobsOf(input), earlierOf(input)]).toEqual([
      [120, 80],
      [100, 90],
    ]);
    expect(input.sectors.rows.map((row) => row.reference?.value)).toEqual([1100, 2100]);
    expect(input.sectors.referenceKind).toBe('jobs');
  });

  it('may be three rows of words', () => {
    const input = inputOfCells([
      [null, 'Aantal', 'Aantal'],
      [null, 'banen', 'vestigingen'],
      ['Sector', 2018, 2018],
      ['Bouw', 120, 12],
      ['Zorg', 80, 8],
    ]);
    expect([jobsOf(input), input.sectors.rows.map((row) => row.establishments?.value)]).toEqual([
      [120, 80],
      [12, 8],
    ]);
  });

  it('may be that of a table downloaded from the statistics office', () => {
    const input = inputOfCells([
      ['Banen van werknemers; bedrijfstak en regio'],
      ['Onderwerp', 'Banen van werknemers', 'Banen van werknemers'],
      ['Perioden', '2013 december', '2018 december*'],
      ['Bedrijfstakken/branches (SBI 2008)', 'x 1 000', 'x 1 000'],
      ['A-U Alle economische activiteiten', 190, 200],
      ['A Landbouw, bosbouw en visserij', 100, 120],
      ['C Industrie', 90, 80],
      ['Bron: CBS'],
    ]);
    expect(namesOf(input)).toEqual(['A Landbouw, bosbouw en visserij', 'C Industrie']);
    expect([jobsOf(input), earlierOf(input)]).toEqual([
      [120_000, 80_000],
      [100_000, 90_000],
    ]);
    expect([input.sectors.year, input.sectors.earlierYear, input.sectors.total?.jobs?.value]).toEqual([
      2018, 2013, 200_000,
    ]);
  });

  it.each(['Sector', null])(
    'is not made of a first row whose only count looks like a year, below %p',
    (key) => {
      const input = inputOfCells([
        [key, 'Banen'],
        ['Bouw', 2018],
        ['Zorg', 500],
      ]);
      expect([namesOf(input), jobsOf(input), input.sectors.year]).toEqual([
        ['Bouw', 'Zorg'],
        [2018, 500],
        null,
      ]);
    },
  );
});

describe('a choice between tables', () => {
  const rich = { name: 'Kerncijfers', cells: SMALL };
  const poor = {
    name: 'Oud',
    cells: [
      ['Sector', 'Banen'],
      ['Bouw', 5],
      ['Zorg', 6],
    ],
  };

  it('falls on the one that offers most, wherever it stands', () => {
    expect(inputOf(snapshotOf(poor, rich)).sectors.table.sheet).toBe('Kerncijfers');
    expect(inputOf(snapshotOf(rich, poor)).sectors.table.sheet).toBe('Kerncijfers');
  });

  it('falls on the first of two that are equal', () => {
    const again = { ...rich, name: 'Gegevens' };
    expect(inputOf(snapshotOf(rich, again)).sectors.table.sheet).toBe('Kerncijfers');
    expect(inputOf(snapshotOf(again, rich)).sectors.table.sheet).toBe('Gegevens');
  });

  it('passes over a sheet of Regiolens, known by its table, and not a copy of it', () => {
    const ours = { ...rich, name: 'Invoer', tables: { RL_Input: 'A1:C3' } };
    const copy = { ...rich, name: 'Invoer (2)', tables: { RL_Input3: 'A1:C3' } };
    expect(inputOf(snapshotOf(ours, poor)).sectors.table.sheet).toBe('Oud');
    expect(inputOf(snapshotOf(copy, poor)).sectors.table.sheet).toBe('Invoer (2)');
  });
});
