import { findingsOf, inputOfCells, problemOf } from '../testing/inputOf';
import { snapshotOf } from '../testing/snapshotOf';

const cells = (title: string, ...headers: readonly string[]) => [
  [title],
  ['Sector', ...headers],
  ['Bouw', ...headers.map((_header, at) => 100 + at)],
  ['Zorg', ...headers.map((_header, at) => 200 + 3 * at)],
];

const readOf = (title: string, ...headers: readonly string[]) => {
  const input = inputOfCells(cells(title, ...headers));
  const { year, earlierYear } = input.sectors;
  return {
    years: [year, earlierYear],
    read: findingsOf(input, 'yearRead').map(({ message }) => message.year),
  };
};

describe('a financial year', () => {
  it.each([
    ['2018/2019', '2022/2023'],
    ['2018-2019', '2022-2023'],
    ['2018/19', '2022/23'],
    ['Banen 2018 / 2019', 'Banen 2022 / 2023'],
  ])('is of the year in which it begins: %s, %s', (one, other) => {
    expect(readOf('Aantal banen', one, other)).toEqual({ years: [2022, 2018], read: [2018, 2022] });
  });

  it('stands alone with a slash', () => {
    expect(readOf('', 'Banen 2022/2023')).toEqual({ years: [2022, null], read: [2022] });
  });

  it('is what changed beside the years themselves', () => {
    expect(readOf('Aantal banen', '2022', '2023', '2022/2023')).toEqual({ years: [2023, 2022], read: [] });
  });

  it('is what changed below a title that speaks of growth', () => {
    const growth = snapshotOf({ cells: cells('Ontwikkeling aantal banen', '2017-2018', '2018-2019') });
    expect(problemOf(growth).kind).toBe('noJobsColumn');
  });

  it('is not a longer span, which is growth', () => {
    expect(problemOf(snapshotOf({ cells: cells('Aantal banen', '2013/2018', '2018/2023') })).kind).toBe(
      'noJobsColumn',
    );
  });
});
