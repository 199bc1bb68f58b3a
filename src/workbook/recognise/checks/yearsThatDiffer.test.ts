import { cellAddress } from '../../address';
import { findingsOf, inputOf, inputOfCells } from '../testing/inputOf';
import { snapshotOf } from '../testing/snapshotOf';

describe('years that do not match', () => {
  it('may be parts of one year, which are named too', () => {
    const read = (header: string) =>
      findingsOf(
        inputOfCells([
          ['Sector', 'Banen 2018 Q4', header],
          ['Bouw', 100, 4000],
          ['Zorg', 300, 8000],
        ]),
        'partsDiffer',
      ).map(({ message, place }) => [cellAddress(place.row, place.column), message.column, message.other]);
    expect(read('Banen Nederland 2018 Q1')).toEqual([['C2', 'Banen Nederland 2018 Q1', 'Banen 2018 Q4']]);
    expect(read('Banen Nederland 2018 Q4')).toEqual([]);
    expect(read('Banen Nederland 2018')).toEqual([]);
  });

  it('are named for the region and the reference in the same table', () => {
    const input = inputOfCells([
      ['Sector', 'Banen 2018', 'Banen regio', 'Banen Nederland 2017'],
      ['Bouw', 100, 200, 4000],
      ['Zorg', 300, 600, 8000],
    ]);
    expect(
      findingsOf(input, 'yearsDiffer').map(({ message, place }) => [
        cellAddress(place.row, place.column),
        message.year,
        message.otherYear,
      ]),
    ).toEqual([['D2', 2017, 2018]]);
    expect(input.sectors.rows.map(({ reference }) => reference?.value)).toEqual([4000, 8000]);
  });

  it('are named for the reference in another table, by its title too', () => {
    const own = {
      name: 'Stad',
      cells: [
        ['Sector', 'Banen 2018'],
        ['Bouw', 100],
        ['Zorg', 300],
      ],
    };
    const reference = (name: string) => ({
      name,
      cells: [
        ['Sector', 'Banen'],
        ['Bouw', 4000],
        ['Zorg', 8000],
      ],
    });
    const years = (name: string) =>
      findingsOf(inputOf(snapshotOf(own, reference(name))), 'yearsDiffer').map(({ message }) => message.year);
    expect(years('Nederland 2016')).toEqual([2016]);
    expect(years('Nederland 2018')).toEqual([]);
    expect(years('Nederland')).toEqual([]);
  });

  it('are named where the title speaks of a year that no jobs are of', () => {
    const read = (title: string) =>
      findingsOf(
        inputOfCells([[title], ['Sector', 'Banen 2018', 'Banen 2013'], ['Bouw', 5, 4], ['Zorg', 6, 7]]),
        'titleYearDiffers',
      ).map(({ message, place }) => [message.year, place.row, place.column]);
    expect(read('Banen naar sector, 2021')).toEqual([[2021, 0, 0]]);
    expect(read('Banen naar sector, 2018')).toEqual([]);
    expect(read('Banen naar sector, 2013-2018')).toEqual([]);
    expect(read('Banen naar sector (SBI 2008)')).toEqual([]);
    expect(read('Bron: Birch, 2019')).toEqual([]);
    expect(read('Banen naar sector (Birch 2019)')).toEqual([]);
  });
});
