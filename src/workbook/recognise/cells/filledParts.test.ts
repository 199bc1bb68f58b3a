import { areaAddress, type Area } from '../../address';
import { SheetCells } from '../../sheetCells';
import { filledParts } from './filledParts';

const WHOLE: Area = { row: 0, column: 0, lastRow: 99_999, lastColumn: 9 };

const partsOf = (...filled: readonly (readonly [row: number, column: number])[]): readonly string[] => {
  const cells = new SheetCells(WHOLE);
  for (const [row, column] of filled) cells.takeValues(row, column, [[1]]);
  return filledParts(cells, WHOLE).map(areaAddress);
};

describe('the parts of a sheet that are searched', () => {
  it('are all of it, where nothing stands far below the rest', () => {
    expect(partsOf([2, 1], [4, 3], [1_004, 2])).toEqual(['A1:J100000']);
  });

  it('are what stands together, where something does', () => {
    expect(partsOf([2, 1], [4, 3], [99_999, 9])).toEqual(['B3:D5', 'J100000']);
  });

  it('are all of a sheet without anything on it', () => {
    expect(partsOf()).toEqual(['A1:J100000']);
  });
});
