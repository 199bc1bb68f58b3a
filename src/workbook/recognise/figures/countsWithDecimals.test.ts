import { cellAddress } from '../../address';
import { findingsOf, inputOfCells } from '../testing/inputOf';
import type { TestCell } from '../testing/snapshotOf';

const said = (header: string, ...jobs: readonly TestCell[]) =>
  findingsOf(
    inputOfCells([['Sector', header], ...jobs.map((cell, at) => [`Eigen sector ${at + 1}`, cell])]),
    'countsWithDecimals',
  ).map(({ severity, place, message }) => [
    severity,
    cellAddress(place.row, place.column),
    message.column,
    message.found,
  ]);

describe('jobs with decimals', () => {
  it('are named once where nothing says what they are in', () => {
    expect(said('Banen 2018', 1.2, 12.5, 3.4)).toEqual([['notice', 'B2', 'Banen 2018', 1.2]]);
    expect(said('Banen 2018', 120, '12,5', 3)).toEqual([['notice', 'B3', 'Banen 2018', 12.5]]);
  });

  it('are nothing to say where the header says it, or the row of units', () => {
    expect(said('Banen 2018 (x 1.000)', 1.2, 12.5, 3.4)).toEqual([]);
    expect(said('FTE 2018', 1.2, 12.5, 3.4)).toEqual([]);
    const units = [
      ['Sector', 'Banen 2018'],
      ['', 'x 1.000'],
      ['Bouw', 1.2],
      ['Zorg', 12.5],
    ];
    expect(findingsOf(inputOfCells(units), 'countsWithDecimals')).toEqual([]);
  });

  it('are nothing to say where they were worked out', () => {
    expect(said('Banen 2018', 304 / 3, 38 / 3, 345)).toEqual([]);
    expect(said('Banen 2018', 120, 80, 30)).toEqual([]);
  });
});
