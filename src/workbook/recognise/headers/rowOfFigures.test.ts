import { gridOf } from '../cells/grid';
import { isRowOfFigures } from './rowOfFigures';
import { snapshotOf, type TestCell } from '../testing/snapshotOf';

function isOne(...cells: readonly (readonly TestCell[])[]): boolean {
  const [sheet] = snapshotOf({ cells }).sheets;
  return isRowOfFigures(gridOf(sheet!, sheet!.area!, []), 0);
}

describe('a row that heads nothing, whatever its texts are', () => {
  it('has a figure among its filled cells', () => {
    expect(isOne(['Bouw', 100], ['Zorg', 200])).toBe(true);
    expect(isOne(['Sector', 'Banen'], ['Zorg', 200])).toBe(false);
  });

  it('is not one with years only, as numbers or as dates: those head columns', () => {
    expect(isOne(['Sector', 2013, 2018], ['Zorg', 1, 2])).toBe(false);
    expect(isOne(['Sector', { number: 43101, format: 'dd-mm-yyyy' }], ['Zorg', 1])).toBe(false);
    expect(isOne(['Sector', 43101], ['Zorg', 1])).toBe(true);
  });

  it('is not one where another table may begin beside a gap', () => {
    expect(isOne(['Bouw', 100, '', 'Sector', 'Banen'], ['Zorg', 200, '', 'ICT', 5])).toBe(false);
    expect(isOne(['Bouw', '', 100], ['Zorg', 5, 200])).toBe(true);
  });
});
