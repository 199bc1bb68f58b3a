import fc from 'fast-check';
import {
  absoluteAddress,
  areaAddress,
  columnLetters,
  columnNumber,
  parseArea,
  sheetReference,
  splitSheet,
} from './address';

describe('addresses', () => {
  it('counts columns as Excel does: A, Z, AA, XFD', () => {
    expect([0, 25, 26, 701, 702, 16_383].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA', 'XFD']);
  });

  it('finds the number of any column letters again', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 16_383 }),
        (column) => columnNumber(columnLetters(column)) === column,
      ),
    );
  });

  it('reads a cell, an area, whole columns and whole rows', () => {
    expect(parseArea('$B$2')).toEqual({ row: 1, column: 1, lastRow: 1, lastColumn: 1 });
    expect(parseArea('D9:B2')).toEqual({ row: 1, column: 1, lastRow: 8, lastColumn: 3 });
    expect(parseArea('B:D')).toEqual({ row: 0, column: 1, lastRow: 1_048_575, lastColumn: 3 });
    expect(parseArea('2:9')).toEqual({ row: 1, column: 0, lastRow: 8, lastColumn: 16_383 });
  });

  it('reads back every area it writes', () => {
    const row = fc.integer({ min: 0, max: 1_048_575 });
    const column = fc.integer({ min: 0, max: 16_383 });
    fc.assert(
      fc.property(row, row, column, column, (a, b, c, d) => {
        const area = {
          row: Math.min(a, b),
          lastRow: Math.max(a, b),
          column: Math.min(c, d),
          lastColumn: Math.max(c, d),
        };
        expect(parseArea(areaAddress(area))).toEqual(area);
      }),
    );
  });

  it.each(['', 'A', '1', 'A0', 'XFE1', 'A1048577', 'A1:B2:C3', 'A1:B', 'ABCD1', 'A-1'])(
    'refuses %p',
    (text) => {
      expect(parseArea(text)).toBeUndefined();
    },
  );

  it('keeps the row or the column of an absolute address relative when asked', () => {
    expect(absoluteAddress(4, 2)).toBe('$C$5');
    expect(absoluteAddress(4, 2, { row: true })).toBe('$C5');
    expect(absoluteAddress(4, 2, { column: true })).toBe('C$5');
  });

  it('quotes a sheet name, and reads the same name back', () => {
    expect(sheetReference("Cijfers '23")).toBe("'Cijfers ''23'!");
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 31 }), (name) => {
        expect(splitSheet(`${sheetReference(name)}A1`)).toEqual({ sheet: name, address: 'A1' });
      }),
    );
  });
});
