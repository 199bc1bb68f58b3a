import { findingsOf, inputOfCells } from '../testing/inputOf';

const readOf = (...headers: readonly string[]) => {
  const input = inputOfCells([
    ['Sector', ...headers],
    ['Bouw', ...headers.map((_header, at) => 100 + at)],
    ['Zorg', ...headers.map((_header, at) => 200 + 3 * at)],
  ]);
  const { year, earlierYear } = input.sectors;
  return {
    years: [year, earlierYear],
    read: findingsOf(input, 'yearRead').map(({ message }) => message.year),
  };
};

describe('a year of two digits', () => {
  it('is one where columns of one count bear several', () => {
    expect(readOf('banen 18', 'banen 23')).toEqual({ years: [2023, 2018], read: [2018, 2023] });
    expect(readOf('Jobs 98', 'Jobs 08')).toEqual({ years: [2008, 1998], read: [1998, 2008] });
  });

  it('is one beside a year of four', () => {
    expect(readOf('Banen 2023', 'Banen 18')).toEqual({ years: [2023, 2018], read: [2018] });
    expect(readOf('Banen 23', "Banen '18")).toEqual({ years: [2023, 2018], read: [2023] });
  });

  it('is one of every area that has the same', () => {
    const read = readOf('Banen 18', 'Banen 23', 'Nederland 18', 'Nederland 23');
    expect(read).toEqual({ years: [2023, 2018], read: [2018, 2023, 2018, 2023] });
  });

  it.each([
    ['Banen', 'Banen wijk 11', 'Banen wijk 12'],
    ['Banen', 'Banen gemeente 18', 'Banen gemeente 19'],
    ['Banen', 'Banen 10', 'Banen 50'],
    ['Banen', 'Banen 5', 'Banen 10'],
    ['Banen', 'Banen 18', ''],
  ])('is none where the numbers may be of something else: %s | %s | %s', (...headers) => {
    expect(readOf(...headers)).toEqual({ years: [null, null], read: [] });
  });
});
