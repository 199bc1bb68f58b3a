import { headerMeaning } from '../headers/headerRole';
import { findingsOf, inputOfCells } from '../testing/inputOf';
import { percent, type TestCell } from '../testing/snapshotOf';

describe('growth that she calculated', () => {
  it.each([
    ['Groei banen 2013-2018', 'jobsGrowth'],
    ['Groei werkgelegenheid (%)', 'jobsGrowth'],
    ['Growth of jobs 2013-2018', 'jobsGrowth'],
    ['Groei vestigingen 2013-2018', 'establishmentsGrowth'],
    ['Change in establishments, 2013-2018', 'establishmentsGrowth'],
    ['Groei banen per jaar', null],
    ['Jaarlijkse groei vestigingen', null],
    ['Groei aandeel banen', null],
    ['Groei 2013-2018', null],
    ['Banen 2018', null],
  ])('is told by the header %p: %p', (header, extra) => expect(headerMeaning(header).extra).toBe(extra));

  const table = (header: string, ...growth: readonly TestCell[]) =>
    inputOfCells([
      ['Sector', 'Banen 2018', 'Vestigingen', header],
      ['Bouw', 100, 10, growth[0]!],
      ['Zorg', 300, 30, growth[1]!],
      ['Totaal', 400, 40, growth[2]!],
    ]);

  it.each([
    [
      'cells with the format of a percentage',
      'Groei vestigingen',
      [percent(0.184), percent(-0.036), percent(1.2)],
      1,
    ],
    ['percentages as text', 'Groei vestigingen', ['18,4%', '-3,6%', '120%'], 1],
    ['percentages by their header', 'Groei vestigingen (%)', [18.4, -3.6, 120], 100],
  ] as const)('is read from %s, below zero too', (_form, header, growth, divisor) => {
    const { sectors } = table(header, ...growth);
    const read = [...sectors.rows, sectors.total!].map(
      ({ extras }) => (extras.establishmentsGrowth?.value ?? NaN) / divisor,
    );
    expect(read[0]).toBeCloseTo(0.184, 12);
    expect(read[1]).toBeCloseTo(-0.036, 12);
    expect(read[2]).toBeCloseTo(1.2, 12);
    expect(sectors.extras).toEqual([{ id: 'establishmentsGrowth', header, divisor }]);
  });

  it('is not used, with the reason, where it may be fractions, percentages or a number of them', () => {
    const input = table('Groei vestigingen', 5, -3, 2);
    expect(input.sectors.extras).toEqual([]);
    expect(input.sectors.table.columns.map(({ role }) => role)).toEqual(['sector', 'jobs', 'establishments']);
    const findings = findingsOf(input, 'growthUnclear');
    expect(
      findings.map(({ severity, place, message }) => [severity, place.row, place.column, message.column]),
    ).toEqual([['problem', 1, 3, 'Groei vestigingen']]);
    expect(findingsOf(input, 'columnUnused')).toEqual([]);
  });

  it('gives way to the counts of both moments, and is said not to be used', () => {
    const input = inputOfCells([
      ['Sector', 'Banen 2018', 'Vestigingen 2018', 'Vestigingen 2013', 'Groei vestigingen 2013-2018'],
      ['Bouw', 100, 12, 10, percent(0.5)],
      ['Zorg', 300, 30, 25, percent(0.5)],
    ]);
    expect(
      input.sectors.rows.map((row) => [row.establishments?.value, row.earlierEstablishments?.value]),
    ).toEqual([
      [12, 10],
      [30, 25],
    ]);
    const { establishmentsYear, earlierEstablishmentsYear, extras } = input.sectors;
    expect([establishmentsYear, earlierEstablishmentsYear, extras]).toEqual([2018, 2013, []]);
    expect(
      findingsOf(input, 'columnUnused').map(({ place, message }) => [place.column, message.isCalculated]),
    ).toEqual([[4, true]]);
  });

  it('is that of the years of the table, not of others', () => {
    const { sectors } = inputOfCells([
      ['Sector', 'Banen 2018', 'Groei banen 2003-2008', 'Groei banen 2008-2018'],
      ['Bouw', 100, percent(0.5), percent(0.1)],
      ['Zorg', 300, percent(0.5), percent(0.2)],
    ]);
    expect(sectors.rows.map(({ extras }) => extras.jobsGrowth?.value)).toEqual([0.1, 0.2]);
    expect([sectors.earlierYear, sectors.year]).toEqual([2008, 2018]);
  });

  it('is not added up from codes to sectors', () => {
    const input = inputOfCells([
      ['SBI', 'Banen 2018', 'Groei banen 2013-2018'],
      ['41', 100, percent(0.1)],
      ['42', 300, percent(0.2)],
      ['86', 300, percent(0.2)],
    ]);
    expect(input.sectors.extras).toEqual([]);
    expect(findingsOf(input, 'columnUnused').map(({ message }) => message.column)).toEqual([
      'Groei banen 2013-2018',
    ]);
  });
});
