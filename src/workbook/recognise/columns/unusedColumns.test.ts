import { findingsOf, inputOf, inputOfCells } from '../testing/inputOf';
import { percent, snapshotOf, type TestCell } from '../testing/snapshotOf';

const unused = (...cells: readonly (readonly TestCell[])[]) =>
  findingsOf(inputOfCells(cells), 'columnUnused').map(({ severity, place, message }) => [
    severity,
    place.row,
    place.column,
    message.column,
    message.isCalculated,
  ]);

describe('a column of figures that is not used', () => {
  it('is said at its header, and what is calculated from the counts apart', () => {
    expect(
      unused(
        [
          'Sector',
          'Banen 2018',
          'Aandeel banen',
          'Banen mannen 2018',
          'Groei vestigingen per jaar',
          'Opmerking',
          'Nr',
        ],
        ['Bouw', 100, percent(0.25), 90, percent(0.1), 'groeit', 1],
        ['Zorg', 300, percent(0.75), 60, percent(0.1), 'krimpt', 2],
      ),
    ).toEqual([
      ['notice', 0, 2, 'Aandeel banen', true],
      ['notice', 0, 3, 'Banen mannen 2018', false],
      ['notice', 0, 4, 'Groei vestigingen per jaar', false],
    ]);
  });

  it('is not said twice: years and repeated columns have words of their own', () => {
    const cells = [
      ['Sector', 'Banen 2018', 'Banen 2016', 'Banen 2013', 'Banen 2018'],
      ['Bouw', 100, 90, 80, 100],
      ['Zorg', 300, 280, 240, 300],
    ];
    expect(unused(...cells)).toEqual([]);
    expect(findingsOf(inputOfCells(cells), 'yearsTaken')).toHaveLength(1);
    expect(findingsOf(inputOfCells(cells), 'repeatedColumn')).toHaveLength(1);
  });

  it('is used after all where another table of hers reads it', () => {
    const input = inputOf(
      snapshotOf({
        cells: [
          ['Sector', 'Banen 2018', 'vmbo (%)', 'mbo (%)', 'hbo (%)'],
          ['Bouw', 100, 50, 40, 10],
          ['Zorg', 300, 30, 40, 30],
          ['Werkloze beroepsbevolking', null, 60, 30, 10],
        ],
      }),
    );
    expect(input.education).not.toBeNull();
    expect(findingsOf(input, 'columnUnused')).toEqual([]);
  });

  it('of the wider region at another moment than the own jobs is named for what it would do', () => {
    const input = inputOfCells([
      ['Sector', 'Banen 2018', 'Banen 2013', 'Banen regio 2018', 'Banen regio 2010'],
      ['Bouw', 100, 80, 200, 150],
      ['Zorg', 300, 240, 600, 500],
    ]);
    expect(input.sectors.hasEarlierRegion).toBe(false);
    expect(
      findingsOf(input, 'earlierRegionUnused').map(({ place, message }) => [place.column, message.column]),
    ).toEqual([[4, 'Banen regio 2010']]);
  });
});
