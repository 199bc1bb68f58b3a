import { findingsOf, inputOfCells, type InputWithSectors } from '../testing/inputOf';
import type { TestCell } from '../testing/snapshotOf';

const ROWS: TestCell[][] = [
  ['Bouw', 4, 5],
  ['Zorg', 10, 11],
];
const WITH_PLACES: TestCell[][] = [
  ['Bouw', 4, 5, 20, 22],
  ['Zorg', 10, 11, 30, 33],
];

const countsOf = ({ sectors }: InputWithSectors): unknown[] =>
  sectors.rows.map(({ jobs, earlierJobs, establishments, earlierEstablishments }) => [
    jobs.value,
    earlierJobs?.value,
    establishments?.value,
    earlierEstablishments?.value,
  ]);
const THOUSANDS = [
  [5000, 4000, undefined, undefined],
  [11000, 10000, undefined, undefined],
];
const THOUSANDS_OF_JOBS = [
  [5000, 4000, 22, 20],
  [11000, 10000, 33, 30],
];
const placesOf = (input: InputWithSectors): unknown[] =>
  findingsOf(input, 'multiplied').map(({ place }) => [place.row, place.column]);

describe('a unit that stands once in a row of units', () => {
  it('is that of all columns of one count, where it stands beside the header of the names', () => {
    const input = inputOfCells([
      [null, 'Aantal banen', null],
      [null, 2018, 2023],
      ['Sector', 'x 1 000', null],
      ...ROWS,
    ]);
    expect(countsOf(input)).toEqual(THOUSANDS);
    expect(placesOf(input)).toEqual([
      [2, 1],
      [2, 1],
    ]);
  });

  it('is no part of what the columns are called', () => {
    const { sectors } = inputOfCells([
      [null, 'Banen', null],
      [null, 'x 1 000', null],
      ['Sector', 2018, 2023],
      ...ROWS,
    ]);
    expect(sectors.table.columns.map(({ header }) => header)).not.toContainEqual(
      expect.stringContaining('1 000'),
    );
  });

  it('ends at the next unit, above the years and below them', () => {
    const measures = ['Banen', null, 'Vestigingen', null];
    const units = ['x 1 000', null, 'aantal', null];
    const years = [2018, 2023, 2018, 2023];
    expect(
      countsOf(inputOfCells([[null, ...measures], ['Sector', ...years], [null, ...units], ...WITH_PLACES])),
    ).toEqual(THOUSANDS_OF_JOBS);
    expect(
      countsOf(inputOfCells([['Sector', ...measures], [null, ...units], [null, ...years], ...WITH_PLACES])),
    ).toEqual(THOUSANDS_OF_JOBS);
  });

  it('ends where the header above begins another count', () => {
    const input = inputOfCells([
      [null, 'Banen', null, 'Vestigingen', null],
      ['Sector', 2018, 2023, 2018, 2023],
      [null, 'x 1 000', null, null, null],
      ...WITH_PLACES,
    ]);
    expect(countsOf(input)).toEqual(THOUSANDS_OF_JOBS);
  });

  it('is that of another area beside it too', () => {
    const { sectors } = inputOfCells([
      [null, 'Banen Delft', 'Banen Nederland'],
      ['Sector', 'x 1 000', null],
      ['Bouw', 4, 500],
      ['Zorg', 10, 1500],
    ]);
    expect(sectors.rows.map(({ jobs, reference }) => [jobs.value, reference?.value])).toEqual([
      [4000, 500_000],
      [10_000, 1_500_000],
    ]);
  });

  it('counts for all columns where it is typed in the middle of them', () => {
    expect(
      countsOf(inputOfCells([['Sector', 'Banen 2018', 'Banen 2023'], [null, null, 'x 1 000'], ...ROWS])),
    ).toEqual(THOUSANDS);
  });

  it('of another area at its right is not that of the own one', () => {
    const input = inputOfCells([
      ['Sector', 'Banen Delft', 'Banen Nederland'],
      [null, null, 'x 1 000'],
      ['Bouw', 400, 50],
      ['Zorg', 1000, 150],
    ]);
    expect(input.sectors.rows.map(({ jobs, reference }) => [jobs.value, reference?.value])).toEqual([
      [400, 50_000],
      [1000, 150_000],
    ]);
    expect(findingsOf(input, 'unitUnsaid').map(({ message }) => message.column)).toEqual(['Banen Delft']);
  });

  it('leaves shares beside the counts as they are', () => {
    const { sectors } = inputOfCells([
      ['Sector', 'Banen 2018', 'Aandeel Nederland'],
      [null, 'x 1 000', null],
      ['Bouw', 4, 0.2],
      ['Zorg', 10, 0.8],
    ]);
    expect(sectors.rows.map(({ reference }) => reference?.value)).toEqual([0.2, 0.8]);
  });
});

describe('a unit over the names', () => {
  it.each([
    ['in the corner', [['Banen x 1 000', 2018, 2023]]],
    ['behind the header of the names', [['Sector (x 1.000)', 'Banen 2018', 'Banen 2023']]],
    [
      'below the header of the names',
      [
        ['Sector', 'Banen', null],
        ['x 1 000', 2018, 2023],
      ],
    ],
    [
      'in a line of its own',
      [
        ['Sector', 'Banen 2018', 'Banen 2023'],
        ['x 1 000', null, null],
      ],
    ],
  ] as const)('counts for all columns: %s', (_where, headers) => {
    const input = inputOfCells([...headers, ...ROWS]);
    expect(countsOf(input)).toEqual(THOUSANDS);
    expect(input.sectors.rows.map(({ name }) => name.text)).toEqual(['Bouw', 'Zorg']);
    expect(findingsOf(input, 'missing')).toEqual([]);
  });
});

describe('a unit in an upper header', () => {
  it('reaches a column that says itself what it counts', () => {
    const input = inputOfCells([
      [null, 'Banen (x 1.000)', null],
      ['Sector', 'Banen 2018', 'Banen 2023'],
      ...ROWS,
    ]);
    expect(countsOf(input)).toEqual(THOUSANDS);
  });

  it('in the header of one column is of that column only', () => {
    const input = inputOfCells([
      ['Sector', 'Banen 2018 (x 1.000)', 'Banen 2023'],
      ['Bouw', 4, 5000],
    ]);
    expect(countsOf(input)).toEqual([[5000, 4000, undefined, undefined]]);
  });
});
