import { findingsOf, inputOfCells, type InputWithSectors } from '../testing/inputOf';
import { percent, type TestCell } from '../testing/snapshotOf';

const jobsOf = (input: InputWithSectors): unknown[] =>
  input.sectors.rows.map(({ jobs }) => [jobs.value, jobs.asIs, jobs.factor]);
const multiplied = (input: InputWithSectors): unknown[] =>
  findingsOf(input, 'multiplied').map(({ place, message }) => [
    place.row,
    place.column,
    message.found,
    message.factor,
  ]);

describe('a column of counts in thousands', () => {
  const rows: TestCell[][] = [
    ['Bouw', 1.2, 15],
    ['Zorg', '8,5', 70],
    ['Totaal', 9.7, 85],
  ];

  it('is multiplied where its own header says so, the total too, and said once', () => {
    const input = inputOfCells([['Sector', 'Banen 2018 (x 1.000)', 'Vestigingen 2018'], ...rows]);
    expect(jobsOf(input)).toEqual([
      [1200, true, 1000],
      [8500, false, undefined],
    ]);
    expect(input.sectors.rows.map((row) => row.establishments?.value)).toEqual([15, 70]);
    expect(input.sectors.total?.jobs?.value).toBe(9700);
    expect(multiplied(input)).toEqual([[0, 1, 'Banen 2018 (x 1.000)', 1000]]);
    expect(findingsOf(input, 'totalDiffers')).toEqual([]);
  });

  it('is multiplied where the row of units says so, which may hold other units', () => {
    const input = inputOfCells([
      ['Sector', 'Banen 2018', 'Vestigingen 2018'],
      ['', 'x 1.000', 'aantal'],
      ...rows,
    ]);
    expect(jobsOf(input).map((jobs) => (jobs as unknown[])[0])).toEqual([1200, 8500]);
    expect(input.sectors.rows.map((row) => row.establishments?.value)).toEqual([15, 70]);
    expect(multiplied(input)).toEqual([[1, 1, 'x 1.000', 1000]]);
  });

  it('is multiplied where the title says so, and only what the title speaks of', () => {
    const input = inputOfCells([
      ['Banen per sector, x 1.000'],
      [],
      ['Sector', 'Banen 2018', 'Vestigingen 2018'],
      ...rows,
    ]);
    expect(input.sectors.rows.map((row) => [row.jobs.value, row.establishments?.value])).toEqual([
      [1200, 15],
      [8500, 70],
    ]);
    expect(multiplied(input)).toEqual([[0, 0, 'Banen per sector, x 1.000', 1000]]);
  });

  it('is multiplied by a title over all columns', () => {
    const input = inputOfCells([['Cijfers x 1.000'], [], ['Sector', 'Banen 2018', 'Banen 2013'], ...rows]);
    expect(input.sectors.rows.map((row) => row.earlierJobs?.value)).toEqual([15000, 70000]);
  });

  it('is multiplied by a unit at the end of the line of the title', () => {
    const input = inputOfCells([
      ['Werkgelegenheid in Delft', null, 'x 1.000'],
      ['Sector', 'Banen 2018', 'Banen 2013'],
      ['Bouw', 4, 3],
      ['Zorg', 10, 9],
    ]);
    expect(input.sectors.rows.map((row) => [row.jobs.value, row.earlierJobs?.value])).toEqual([
      [4000, 3000],
      [10_000, 9000],
    ]);
    expect(multiplied(input).map((found) => (found as unknown[]).slice(0, 2))).toEqual([
      [0, 2],
      [0, 2],
    ]);
  });

  it('is multiplied where the name of the sheet says so', () => {
    const cells = [
      ['Sector', 'Banen 2018'],
      ['Bouw', 4],
      ['Zorg', 10],
    ];
    const { sectors } = inputOfCells(cells, { name: 'Banen x 1.000' });
    expect(sectors.rows.map(({ jobs }) => jobs.value)).toEqual([4000, 10_000]);
  });

  it('has decimals, so that a text that fits two readings is asked about', () => {
    const input = inputOfCells([
      ['Sector', 'Banen 2018 (x 1.000)'],
      ['Bouw', '1.234'],
      ['Zorg', 12.5],
      ['Energie', 1300],
    ]);
    expect(
      findingsOf(input, 'ambiguousNumbers').map(({ message }) => [message.grouped, message.decimal]),
    ).toEqual([[1_234_000, 1234]]);
  });
});

describe('a share in per mille', () => {
  it('is a thousandth of what stands there', () => {
    const input = inputOfCells([
      ['Sector', 'Banen 2018', 'Aandeel Nederland (\u2030)'],
      ['Bouw', 120, 400],
      ['Zorg', 80, 600],
    ]);
    expect(input.sectors.rows.map((row) => row.reference?.value)).toEqual([0.4, 0.6]);
    expect([input.sectors.referenceKind, input.sectors.referenceDivisor]).toEqual(['shares', 1]);
    expect(multiplied(input)).toEqual([[0, 2, 'Aandeel Nederland (\u2030)', 0.001]]);
  });
});

describe('a reference area of which every text fits two readings', () => {
  const table = (header: string, ...values: readonly string[]): InputWithSectors =>
    inputOfCells([
      ['Sector', 'Banen 2018', header],
      ...values.map((value, index): TestCell[] => [['Bouw', 'Zorg', 'Energie'][index]!, 10 + index, value]),
    ]);

  it('is of jobs where the fractions could not be all shares', () => {
    const { sectors } = table('Nederland', '879.213', '912.345');
    expect([sectors.referenceKind, sectors.rows[0]!.reference?.value]).toEqual(['jobs', 879_213]);
  });

  it('is asked about where the fractions would be the shares of a whole', () => {
    const input = table('Nederland', '12.345', '23.455', '64.200');
    expect(input.sectors.referenceKind).toBe('none');
    expect(findingsOf(input, 'ambiguousNumbers').map(({ place }) => place.row)).toEqual([1, 2, 3]);
  });

  it('is of shares where the header says so, and of jobs where it says that', () => {
    const shares = table('Aandeel Nederland (%)', '12.345', '23.455', '64.200').sectors;
    expect([shares.referenceKind, shares.rows[0]!.reference?.value]).toEqual(['shares', 12.345]);
    const jobs = table('Banen Nederland', '12.345', '23.455', '64.200').sectors;
    expect([jobs.referenceKind, jobs.rows[0]!.reference?.value]).toEqual(['jobs', 12_345]);
  });
});

describe('amounts of money', () => {
  it('are not multiplied: what they are in goes with their header', () => {
    const input = inputOfCells([
      ['Sector', 'Banen 2018', 'Toegevoegde waarde'],
      ['', 'aantal', 'mln euro'],
      ['Bouw', 120, 12.5],
      ['Zorg', 80, 6],
    ]);
    expect(input.sectors.rows.map((row) => row.extras.valueAdded?.value)).toEqual([12.5, 6]);
    expect(input.sectors.extras.map(({ header }) => header)).toEqual(['Toegevoegde waarde (mln euro)']);
    expect(findingsOf(input, 'multiplied')).toEqual([]);
  });
});

describe('a percentage format among jobs', () => {
  it('is no number of jobs', () => {
    const input = inputOfCells([
      ['Sector', 'Banen 2018'],
      ['Bouw', 120],
      ['Zorg', 80],
      ['Energie', percent(0.4)],
    ]);
    expect(input.sectors.rows[2]!.jobs).toMatchObject({ value: null, isRefused: true });
  });
});
