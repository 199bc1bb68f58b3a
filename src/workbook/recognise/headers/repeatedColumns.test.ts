import { anyInputOf, findingsOf, inputOfCells } from '../testing/inputOf';
import { snapshotOf } from '../testing/snapshotOf';

describe('columns that say the same', () => {
  it('are named when the sector table has two of them, and the first is used', () => {
    const input = inputOfCells([
      ['Sector', 'Banen 2023', 'Banen 2023'],
      ['Bouw', 120, 999],
      ['Zorg', 340, 888],
    ]);
    expect(input.sectors.rows.map(({ jobs }) => jobs.value)).toEqual([120, 340]);
    expect(findingsOf(input, 'repeatedColumn')).toEqual([
      {
        severity: 'problem',
        place: { sheet: 'Blad1', row: 0, column: 2 },
        message: { kind: 'repeatedColumn', column: 'Banen 2023', first: 'B1' },
      },
    ]);
  });

  it('are not named when nothing is read from them, or when one of them is empty', () => {
    const input = inputOfCells([
      ['Sector', 'Banen 2023', 'Opmerking', 'Opmerking', 'Banen 2023'],
      ['Bouw', 120, 'a', 'b', null],
      ['Zorg', 340, 'c', 'd', null],
    ]);
    expect(findingsOf(input, 'repeatedColumn')).toEqual([]);
  });

  it('are named in a table of indicators and in one of ratings, also under two names of one element', () => {
    const figures = anyInputOf(
      snapshotOf({
        cells: [
          ['Sector', 'Talent', 'Netwerken', 'Menselijk kapitaal'],
          ['Bouw', 12, 40, 99],
          ['Zorg', 18, 55, 98],
        ],
      }),
    );
    expect(
      findingsOf(figures, 'repeatedColumn').map(({ place, message }) => [place.column, message.first]),
    ).toEqual([[3, 'B1']]);
    const words = anyInputOf(
      snapshotOf({
        cells: [
          ['Sector', 'Talent', 'Netwerken', 'Talent'],
          ['Bouw', 'zwak', 'sterk', 'sterk'],
        ],
      }),
    );
    expect(words.ratings.map(({ rating }) => rating)).toEqual(['weak', 'strong']);
    expect(findingsOf(words, 'repeatedColumn').map(({ message }) => message.first)).toEqual(['B1']);
  });

  it('are named in long ratings, in clusters and in criteria', () => {
    const long = anyInputOf(
      snapshotOf({
        cells: [
          ['Sector', 'Element', 'Beoordeling', 'Beoordeling'],
          ['Bouw', 'Talent', 'zwak', 'sterk'],
        ],
      }),
    );
    expect(findingsOf(long, 'repeatedColumn').map(({ message }) => message.first)).toEqual(['C1']);
    const others = anyInputOf(
      snapshotOf(
        {
          cells: [
            ['Sector', 'Banen'],
            ['Bouw', 10],
            ['Zorg', 20],
          ],
        },
        {
          cells: [
            ['Cluster', 'Fase', 'Fase'],
            ['Security', 'groei', 'geboorte'],
          ],
        },
        {
          cells: [
            ['Sector', 'Selectie', 'Selectie'],
            ['Bouw', 'ja', 'nee'],
          ],
        },
      ),
    );
    expect(findingsOf(others, 'repeatedColumn').map(({ place }) => place.sheet)).toEqual(['Blad2', 'Blad3']);
  });
});

describe('a table of criteria', () => {
  it('names a sector that stands in it twice, and uses the first', () => {
    const input = anyInputOf(
      snapshotOf(
        {
          cells: [
            ['Sector', 'Banen'],
            ['Bouw', 10],
            ['Zorg', 20],
          ],
        },
        {
          cells: [
            ['Sector', 'Selectie'],
            ['Bouw', 'ja'],
            ['Zorg', 'nee'],
            ['Bouw', 'nee'],
          ],
        },
      ),
    );
    expect(input.criteria.map(({ selected }) => selected)).toEqual([true, false]);
    expect(findingsOf(input, 'duplicateKey')).toEqual([
      {
        severity: 'problem',
        place: { sheet: 'Blad2', row: 3, column: 0 },
        message: { kind: 'duplicateKey', label: 'Bouw', first: 'A2' },
      },
    ]);
  });
});
