import { findingsOf, inputOfCells } from '../testing/inputOf';

const found = (headers: readonly string[], ...rows: readonly (readonly (string | number)[])[]) =>
  findingsOf(inputOfCells([headers, ...rows]), 'steepGrowth').map(({ message, place }) => [
    message.label,
    message.growth,
    message.perYear,
    place.row,
    place.column,
  ]);

describe('jobs that grow', () => {
  it('by more than a hundred percent a year are named', () => {
    // 10 jobs that become 1,000 in two years are ten times as many each year: a growth of 900%.
    expect(found(['Sector', 'Banen 2018', 'Banen 2016'], ['Bouw', 1000, 10], ['Zorg', 300, 200])).toEqual([
      ['Bouw', expect.closeTo(9, 12), true, 1, 1],
    ]);
  });

  it('by just a hundred percent a year, or threefold in five years, are not', () => {
    expect(found(['Sector', 'Banen 2018', 'Banen 2017'], ['Bouw', 20, 10], ['Zorg', 3, 3])).toEqual([]);
    expect(found(['Sector', 'Banen 2018', 'Banen 2013'], ['Bouw', 30, 10], ['Zorg', 3, 3])).toEqual([]);
  });

  it('from next to nothing are no growth that can be told', () => {
    const others = [
      ['Zorg', 3000, 2900],
      ['Handel', 2000, 2100],
    ];
    expect(found(['Sector', 'Banen', 'Banen vorig jaar'], ['Bouw', 631, 5e-324], ...others)).toEqual([]);
  });

  it('are judged over the whole period where the years are not known', () => {
    expect(found(['Sector', 'Banen', 'Banen vorig jaar'], ['Bouw', 25, 10], ['Zorg', 3, 3])).toEqual([
      ['Bouw', 1.5, false, 1, 1],
    ]);
  });

  it('from nothing, or from a missing figure, have no growth to speak of', () => {
    expect(
      found(['Sector', 'Banen 2018', 'Banen 2017'], ['Bouw', 25, 0], ['Zorg', 3, '.'], ['Energie', 1, 1]),
    ).toEqual([]);
  });
});

describe('jobs that fall', () => {
  it('by more than half a year are named', () => {
    // 400 jobs that become 16 in two years are a fifth each year: a fall of 80%.
    expect(found(['Sector', 'Banen 2018', 'Banen 2016'], ['Bouw', 16, 400], ['Zorg', 300, 200])).toEqual([
      ['Bouw', expect.closeTo(-0.8, 12), true, 1, 1],
    ]);
  });

  it('by just half a year, or to nothing, are not', () => {
    expect(found(['Sector', 'Banen 2018', 'Banen 2017'], ['Bouw', 10, 20], ['Zorg', 3, 3])).toEqual([]);
    expect(found(['Sector', 'Banen 2018', 'Banen 2017'], ['Bouw', 0, 20], ['Zorg', 30, 30])).toEqual([]);
  });
});
