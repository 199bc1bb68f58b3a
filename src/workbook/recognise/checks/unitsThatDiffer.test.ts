import { findingsOf, inputOfCells } from '../testing/inputOf';
import type { TestCell } from '../testing/snapshotOf';

const found = (header: readonly string[], ...rows: readonly (readonly TestCell[])[]) => {
  const input = inputOfCells([header, ...rows]);
  return findingsOf(input, 'unitsDiffer').map(({ severity, place, message }) => [
    severity,
    place.row,
    place.column,
    message.count,
    message.found,
    message.earlier,
  ]);
};

describe('counts of two moments', () => {
  it('of which one is multiplied and the other is in the same thousands are a problem', () => {
    expect(found(['Sector', 'Banen 2018 (x 1.000)', 'Banen 2023'], ['Bouw', 4, 5], ['Zorg', 10, 11])).toEqual(
      [['problem', 1, 2, 'jobs', 16, 14_000]],
    );
  });

  it('that fall to a tenth, or rise tenfold, over all rows together are a problem', () => {
    expect(found(['Sector', 'Banen 2018', 'Banen 2023'], ['Bouw', 900, 90], ['Zorg', 100, 10])).toEqual([
      ['problem', 1, 2, 'jobs', 100, 1000],
    ]);
    expect(found(['Sector', 'Banen 2018', 'Banen 2023'], ['Bouw', 90, 900], ['Zorg', 10, 100])).toEqual([
      ['problem', 1, 2, 'jobs', 1000, 100],
    ]);
  });

  it('of establishments and of the reference area are looked at too', () => {
    const header = ['Sector', 'Banen 2023', 'Banen 2018', 'Vestigingen 2023', 'Vestigingen 2018'];
    expect(found(header, ['Bouw', 5, 4, 20, 400], ['Zorg', 11, 10, 30, 600])).toEqual([
      ['problem', 1, 3, 'establishments', 50, 1000],
    ]);
    const areas = ['Sector', 'Banen 2023', 'Banen 2018', 'Banen Nederland 2023', 'Banen Nederland 2018'];
    expect(found(areas, ['Bouw', 5, 4, 500, 400_000], ['Zorg', 11, 10, 800, 700_000])).toEqual([
      ['problem', 1, 3, 'reference', 1300, 1_100_000],
    ]);
  });

  it('are no problem below that, in one sector only, or where they are a handful', () => {
    const header = ['Sector', 'Banen 2018', 'Banen 2023'];
    expect(found(header, ['Bouw', 900, 91], ['Zorg', 100, 10])).toEqual([]);
    expect(found(header, ['Bouw', 900, 5], ['Zorg', 900, 800])).toEqual([]);
    expect(found(header, ['Bouw', 1, 15], ['Zorg', 0, 0])).toEqual([]);
  });

  it('are added up over the rows that have both', () => {
    expect(found(['Sector', 'Banen 2018', 'Banen 2023'], ['Bouw', 900, '.'], ['Zorg', 100, 90])).toEqual([]);
  });
});

test('growth of single sectors is not named where the units differ', () => {
  const input = inputOfCells([
    ['Sector', 'Banen 2018', 'Banen 2023'],
    ['Bouw', 4000, 5],
    ['Zorg', 10_000, 11],
  ]);
  expect(findingsOf(input, 'steepGrowth')).toEqual([]);
});
