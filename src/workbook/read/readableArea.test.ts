import { LAST_COLUMN, LAST_ROW, areaAddress, type Area } from '../address';
import { readableArea } from './readableArea';

const from = (row: number, column: number, lastRow: number, lastColumn: number): Area => ({
  row,
  column,
  lastRow,
  lastColumn,
});

describe('what of a sheet is read', () => {
  it('is all of it, down to the last row where the table is narrow', () => {
    const used = from(3, 1, LAST_ROW, 10);
    expect(readableArea(used)).toBe(used);
  });

  it('is its beginning where a cell far away makes it larger than any memory', () => {
    expect(areaAddress(readableArea(from(0, 0, LAST_ROW, LAST_COLUMN)))).toBe('A1:GR10000');
  });

  it('begins where the sheet does', () => {
    expect(areaAddress(readableArea(from(9, 2, LAST_ROW, 31)))).toBe('C10:AF10009');
  });
});
