import { cellAddress } from '../../address';
import { findingsOf, inputOfCells } from '../testing/inputOf';

const HEADER = ['Sector', 'Banen 2018', 'Banen regio 2018', 'Banen Nederland 2018'];

const found = (cells: readonly (readonly (string | number)[])[]) =>
  findingsOf(inputOfCells(cells), 'partExceedsArea').map(({ message, place, severity }) => [
    cellAddress(place.row, place.column),
    message.part,
    message.found,
    message.whole,
    message.wholeFound,
    severity,
  ]);

describe('areas that lie within one another', () => {
  it('are said to differ where the part has more jobs than the whole', () => {
    expect(
      found([
        HEADER,
        ['Bouw', 100, 90, 4000],
        ['Zorg', 300, 9000, 8000],
        ['Energie', 50, '.', 40],
        ['Logistiek', 10, 20, 30],
      ]),
    ).toEqual([
      ['B2', 'own', 100, 'region', 90, 'notice'],
      ['C3', 'region', 9000, 'reference', 8000, 'notice'],
      ['B4', 'own', 50, 'reference', 40, 'notice'],
    ]);
  });

  it('may have the same number: then all jobs are in the part', () => {
    expect(found([HEADER, ['Bouw', 100, 100, 100], ['Zorg', 1, 2, 3]])).toEqual([]);
  });

  it('are not compared with shares, and are used all the same', () => {
    const cells = [
      ['Sector', 'Banen 2018', 'Aandeel Nederland 2018'],
      ['Bouw', 100, 0.4],
      ['Zorg', 300, 0.6],
    ];
    expect(found(cells)).toEqual([]);
    const more = inputOfCells([HEADER, ['Bouw', 100, 90, 4000], ['Zorg', 300, 900, 8000]]);
    expect(more.sectors.rows.map(({ region }) => region?.value)).toEqual([90, 900]);
  });
});
