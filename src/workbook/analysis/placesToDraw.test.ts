import { inputOfCells } from '../recognise/testing/inputOf';
import type { TestCell } from '../recognise/testing/snapshotOf';
import { placesToDraw } from './placesToDraw';

const sectorsOf = (...rows: readonly (readonly TestCell[])[]) =>
  inputOfCells([['Sector', 'Banen 2018', 'Banen Nederland 2018'], ...rows]).sectors;

describe('the order in which bubbles are drawn', () => {
  it('starts with the place of the largest sector', () => {
    // Quotients 0.2 / 0.5, 0.5 / 0.3 and 0.3 / 0.2: Zorg, Horeca, Bouw.
    const sectors = sectorsOf(['Bouw', 200, 5000], ['Zorg', 500, 3000], ['Horeca', 300, 2000]);
    expect(placesToDraw(sectors, 20)).toEqual([1, 2, 3]);
    const turned = sectorsOf(['Bouw', 500, 8000], ['Zorg', 200, 1000], ['Horeca', 300, 1000]);
    expect(placesToDraw(turned, 20)).toEqual([3, 1, 2]);
  });

  it('has the places among the largest only', () => {
    const sectors = sectorsOf(['Bouw', 10, 1], ['Zorg', 500, 8000], ['Horeca', 300, 1000]);
    expect(placesToDraw(sectors, 2)).toEqual([2, 1]);
  });

  it('puts sectors without a figure last, in both orders', () => {
    const sectors = sectorsOf(
      ['Bouw', 500, '.'],
      ['Zorg', '.', 100],
      ['Horeca', 300, 1000],
      ['Totaal', 900, 9000],
    );
    expect(placesToDraw(sectors, 20)).toEqual([2, 1, 3]);
  });

  it('keeps the order of the table among equals', () => {
    const sectors = sectorsOf(['Bouw', 100, 1000], ['Zorg', 100, 1000]);
    expect(placesToDraw(sectors, 20)).toEqual([1, 2]);
  });
});
