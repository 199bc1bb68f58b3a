import { findingsOf, inputOfCells, type InputWithSectors } from '../testing/inputOf';
import type { TestCell } from '../testing/snapshotOf';

const ROWS: TestCell[][] = [
  ['Bouw', 2018, 4],
  ['Bouw', 2023, 5],
  ['Zorg', 2018, 10],
  ['Zorg', 2023, 11],
];
const HEADER = ['Sector', 'Jaar', 'Banen'];

const jobsOf = ({ sectors }: InputWithSectors): unknown[] =>
  sectors.rows.map(({ jobs, earlierJobs }) => [jobs.value, earlierJobs?.value]);
const THOUSANDS = [
  [5000, 4000],
  [11_000, 10_000],
];

describe('a long table', () => {
  it.each([
    ['the row below its header', [HEADER, [null, null, 'x 1 000'], ...ROWS]],
    ['the lowest row of its header', [[null, null, 'Banen'], ['Sector', 'Jaar', 'x 1 000'], ...ROWS]],
    ['a note below it', [HEADER, ...ROWS, [], ['Aantallen x 1.000']]],
    ['the list above it', [['UNIT', 'Thousand persons'], [], HEADER, ...ROWS]],
    [
      'a column of units',
      [
        ['Sector', 'Jaar', 'Eenheid', 'Banen'],
        ...ROWS.map(([sector, year, jobs]) => [sector!, year!, 'x 1 000', jobs!]),
      ],
    ],
  ] as const)('is in what %s says', (_where, cells) => {
    expect(jobsOf(inputOfCells(cells as readonly TestCell[][]))).toEqual(THOUSANDS);
  });

  it('has in one column of units what each of its areas is in', () => {
    const { sectors } = inputOfCells([
      ['Sector', 'Gebied', 'Eenheid', 'Banen'],
      ['Bouw', 'Delft', 'aantal', 400],
      ['Zorg', 'Delft', 'aantal', 1000],
      ['Bouw', 'Nederland', 'x 1 000', 500],
      ['Zorg', 'Nederland', 'x 1 000', 1500],
    ]);
    expect(sectors.rows.map(({ jobs, reference }) => [jobs.value, reference?.value])).toEqual([
      [400, 500_000],
      [1000, 1_500_000],
    ]);
  });

  it('leaves out a figure in another unit than those of its column, and says so', () => {
    const input = inputOfCells([
      ['Sector', 'Jaar', 'Eenheid', 'Banen'],
      ['Bouw', 2018, 'x 1 000', 4],
      ['Zorg', 2018, 'x 1 000', 10],
      ['Bouw', 2023, 'x 1 000', 5],
      ['Zorg', 2023, 'aantal', 11_000],
    ]);
    expect(jobsOf(input)).toEqual([
      [5000, 4000],
      [null, 10_000],
    ]);
    expect(
      findingsOf(input, 'scaleUnclear').map(({ place, message }) => [place.row, place.column, message.found]),
    ).toEqual([[4, 3, '11000']]);
  });

  it('takes a unit typed once for all its columns of figures that count the same', () => {
    const { sectors } = inputOfCells([
      [null, null, 'Banen Delft', 'Banen Nederland', 'Vestigingen Delft'],
      ['Sector', 'Jaar', 'x 1 000', null, null],
      ['Bouw', 2018, 4, 400, 30],
      ['Bouw', 2023, 5, 500, 31],
      ['Zorg', 2018, 10, 1000, 40],
      ['Zorg', 2023, 11, 1100, 41],
    ]);
    expect(
      sectors.rows.map(({ jobs, reference, establishments }) => [
        jobs.value,
        reference?.value,
        establishments?.value,
      ]),
    ).toEqual([
      [5000, 500_000, 31],
      [11_000, 1_100_000, 41],
    ]);
  });
});

describe('a table with its sectors beside each other', () => {
  it('is in what its corner says', () => {
    expect(
      jobsOf(
        inputOfCells([
          ['x 1.000', 'Bouw', 'Zorg', 'Horeca'],
          ['Banen 2018', 4, 10, 6],
          ['Banen 2023', 5, 11, 7],
        ]),
      ),
    ).toEqual([...THOUSANDS, [7000, 6000]]);
  });
});
