import { NO_CHOICES, type Choices, type ColumnChoice } from '../../choices';
import type { Input, RecognisedTable, TableKind } from '../../input';
import { recognise } from '../recognise';
import { snapshotOf, type TestSheet } from '../testing/snapshotOf';

// Made up.
const LISA: TestSheet = {
  name: 'LISA',
  cells: [
    [
      'Sector',
      'Code',
      'Banen 2013',
      'Banen 2018',
      'Fulltime 2018',
      'Vestigingen',
      'Provincie 2018',
      'Nederland 2018',
    ],
    ['Bouw', '41', 100, 120, 90, 12, 400, 5000],
    ['Zorg', '86', 300, 340, 200, 20, 900, 9000],
    ['Energie', '35', 60, 50, 40, 3, 100, 1000],
  ],
};
const read = (cells: TestSheet, columns: Choices['columns'] = []): Input => {
  const recognition = recognise(snapshotOf(cells), { choices: { ...NO_CHOICES, columns } });
  if ('problem' in recognition) throw new Error(JSON.stringify(recognition.problem));
  return recognition.input;
};
const tableOf = (input: Input, kind: TableKind = 'sectors'): RecognisedTable =>
  input.tables.find((table) => table.kind === kind)!;
const columnOf = (table: RecognisedTable, role: string) =>
  table.columns.find((column) => column.role === role);
const choice = (role: string, header: string | null): ColumnChoice => ({
  kind: 'sectors',
  sheet: 'LISA',
  role,
  header,
});
const jobsOf = (input: Input): (number | null)[] => input.sectors!.rows.map(({ jobs }) => jobs.value);

describe('why a column was taken', () => {
  const table = tableOf(read(LISA));

  it('is told by the word and the year in the header, and by what the cells hold', () => {
    expect(columnOf(table, 'jobs')?.reasons).toEqual([
      { kind: 'headerSays', word: 'banen' },
      { kind: 'year', year: 2018, rank: 'latest' },
      { kind: 'cells', hold: 'numbers' },
    ]);
    expect(columnOf(table, 'earlierJobs')?.reasons).toContainEqual({
      kind: 'year',
      year: 2013,
      rank: 'earliest',
    });
    expect(columnOf(table, 'establishments')?.reasons[0]).toEqual({
      kind: 'headerSays',
      word: 'vestigingen',
    });
    expect(columnOf(table, 'reference')?.reasons).toEqual([
      { kind: 'headerSays', word: 'nederland' },
      { kind: 'year', year: 2018, rank: 'same' },
      { kind: 'cells', hold: 'numbers' },
    ]);
    expect(columnOf(table, 'sector')?.reasons).toEqual([
      { kind: 'headerNames' },
      { kind: 'cells', hold: 'texts' },
    ]);
  });

  it('is told by the title above where headers are years, and by elimination where nothing says it', () => {
    const titled = read({
      cells: [
        ['Banen naar sector', null, null],
        ['Sector', 2013, 2018],
        ['Bouw', 100, 120],
        ['Zorg', 300, 340],
      ],
    });
    expect(columnOf(tableOf(titled), 'jobs')?.reasons[0]).toEqual({ kind: 'titleSays' });
    const bare = read({
      cells: [
        [null, 'Den Haag', 'Nederland'],
        ['Bouw', 120, 5000],
        ['Zorg', 340, 9000],
      ],
    });
    expect(columnOf(tableOf(bare), 'jobs')?.reasons[0]).toEqual({ kind: 'onlyOneLeft' });
    expect(columnOf(tableOf(bare), 'sector')?.reasons[0]).toEqual({ kind: 'beforeFigures' });
  });

  it('comes with the other columns that could be it, likeliest first', () => {
    expect(columnOf(table, 'jobs')?.others.slice(0, 2)).toEqual(['Banen 2013', 'Fulltime 2018']);
    expect(columnOf(table, 'jobs')?.others).not.toContain('Sector');
    expect(columnOf(table, 'sector')?.others).toEqual(['Code']);
    expect([columnOf(table, 'jobs')?.isOptional, columnOf(table, 'reference')?.isOptional]).toEqual([
      false,
      true,
    ]);
  });

  it('is not needed where no column was taken: then those that could be it are named', () => {
    const { unfilled } = tableOf(
      read({
        cells: [
          ['Sector', 'Banen', 'Locaties'],
          ['Bouw', 120, 12],
          ['Zorg', 340, 20],
        ],
      }),
    );
    expect(unfilled.find(({ role }) => role === 'establishments')).toEqual({
      role: 'establishments',
      others: expect.arrayContaining(['Locaties']) as unknown,
      isChosen: false,
    });
  });
});

describe('a column that she chose', () => {
  it('is read for its role, and says that it was her choice', () => {
    const input = read(LISA, [choice('jobs', 'Fulltime 2018')]);
    expect(jobsOf(input)).toEqual([90, 200, 40]);
    expect(columnOf(tableOf(input), 'jobs')?.reasons[0]).toEqual({ kind: 'chosen' });
    expect(columnOf(tableOf(input), 'jobs')?.others).toContain('Banen 2018');
  });

  it('can be another moment, another area, another key, or none', () => {
    const earlier = read(LISA, [choice('jobs', 'Banen 2013')]);
    expect([jobsOf(earlier), earlier.sectors?.year, earlier.sectors?.hasEarlierJobs]).toEqual([
      [100, 300, 60],
      2013,
      false,
    ]);
    const province = read(LISA, [choice('reference', 'Provincie 2018')]);
    expect(province.sectors?.rows.map(({ reference }) => reference?.value)).toEqual([400, 900, 100]);
    const coded = read(LISA, [choice('sector', 'Code')]);
    expect([coded.sectors?.keyKind, coded.sectors?.rows[0]?.name.text]).toEqual(['sbi', '41']);
    const none = read(LISA, [choice('reference', null), choice('establishments', null)]);
    expect([none.sectors?.referenceKind, none.sectors?.hasEstablishments]).toEqual(['none', false]);
    expect(tableOf(none).unfilled.find(({ role }) => role === 'reference')).toMatchObject({ isChosen: true });
  });

  it('counts for a role that no column was found for', () => {
    const cells: TestSheet = {
      name: 'LISA',
      cells: [
        ['Sector', 'Banen', 'Locaties'],
        ['Bouw', 120, 12],
        ['Zorg', 340, 20],
      ],
    };
    const input = read(cells, [choice('establishments', 'Locaties')]);
    expect(input.sectors?.rows.map(({ establishments }) => establishments?.value)).toEqual([12, 20]);
  });

  it('decides how many rows the header takes', () => {
    const cells: TestSheet = {
      name: 'LISA',
      cells: [
        [null, 'Den Haag', 'Den Haag', 'Nederland'],
        ['Sector', 'Banen', 'Uren', 'Banen'],
        ['Bouw', 120, 12, 5000],
        ['Zorg', 340, 20, 9000],
      ],
    };
    const jobs = columnOf(tableOf(read(cells)), 'jobs')!;
    expect(jobs.header).toBe('Den Haag Banen');
    const [hours] = jobs.others.filter((header) => header.includes('Uren'));
    expect(jobsOf(read(cells, [choice('jobs', hours!)]))).toEqual([12, 20]);
  });

  it.each([
    ['clusters', 'phase', 'Stand'],
    ['clusters', 'name', 'Groep'],
  ] as const)('is taken in a table of %s for the role of %s', (kind, role, header) => {
    const cells: TestSheet = {
      name: 'K',
      cells: [
        ['Cluster', 'Groep', 'Fase', 'Stand'],
        ['Security', 'Haven', 'groei', 'afname'],
        ['Agrofood', 'Tuinbouw', 'geboorte', 'volwassen'],
      ],
    };
    const sectors: TestSheet = { name: 'S', cells: LISA.cells };
    const read = (columns: Choices['columns']): Input => {
      const recognition = recognise(snapshotOf(sectors, cells), { choices: { ...NO_CHOICES, columns } });
      if ('problem' in recognition) throw new Error(recognition.problem.kind);
      return recognition.input;
    };
    const before = columnOf(tableOf(read([]), kind), role)!;
    expect(before.others).toContain(header);
    const after = read([{ kind, sheet: 'K', role, header }]);
    expect(columnOf(tableOf(after, kind), role)).toMatchObject({ header, reasons: [{ kind: 'chosen' }, {}] });
    expect(after.clusters.map(({ name, phase }) => [name.text, phase])).toEqual(
      role === 'phase'
        ? [
            ['Security', 'decline'],
            ['Agrofood', 'maturity'],
          ]
        : [
            ['Haven', 'growth'],
            ['Tuinbouw', 'birth'],
          ],
    );
  });

  it('is named when its header or sheet is gone, and the reader chooses again', () => {
    const gone = (columns: Choices['columns']): unknown =>
      read(LISA, columns).findings.find(({ message }) => message.kind === 'columnChoiceGone');
    const renamed = read(LISA, [choice('jobs', 'Banen 2017')]);
    expect(jobsOf(renamed)).toEqual([120, 340, 50]);
    expect(gone([choice('jobs', 'Banen 2017')])).toEqual({
      severity: 'notice',
      place: { sheet: 'LISA', row: 0, column: 0 },
      message: { kind: 'columnChoiceGone', sheet: 'LISA', column: 'Banen 2017' },
    });
    expect(gone([{ ...choice('jobs', 'Banen 2018'), sheet: 'Weg' }])).toMatchObject({
      message: { sheet: 'Weg' },
    });
    expect(gone([choice('jobs', 'Banen 2013'), choice('region', null)])).toBeUndefined();
  });

  it('does nothing where its role does not exist', () => {
    expect(jobsOf(read(LISA, [choice('weather', 'Code'), choice('weather', null)]))).toEqual([120, 340, 50]);
  });
});

describe('what the workbook remembers', () => {
  it('counts unless something else is told now', () => {
    const snapshot = {
      ...snapshotOf(LISA),
      remembered: { ...NO_CHOICES, columns: [choice('jobs', 'Banen 2013')] },
    };
    const jobs = (choices?: Choices): unknown => {
      const recognition = recognise(snapshot, { choices });
      return 'input' in recognition && jobsOf(recognition.input);
    };
    expect(jobs()).toEqual([100, 300, 60]);
    expect(jobs(NO_CHOICES)).toEqual([120, 340, 50]);
  });
});
