import * as fc from 'fast-check';
import type { GridCell } from './grid';
import { numberStyleOf, readFigure } from './readFigure';

const cellOf = (value: number | string | boolean): GridCell => ({
  kind:
    typeof value === 'number'
      ? 'number'
      : typeof value === 'boolean'
        ? 'boolean'
        : value === ''
          ? 'empty'
          : 'text',
  value,
  format: 'General',
});

function readColumn(...values: readonly (number | string | boolean)[]): (number | null)[] {
  const cells = values.map(cellOf);
  const style = numberStyleOf(cells);
  return cells.map((cell) => readFigure(cell, style, 'Banen', { mayBeNegative: false }).value);
}

const readOne = (cell: GridCell, mayBeNegative = false): ReturnType<typeof readFigure> =>
  readFigure(cell, 'grouped', 'Banen', { mayBeNegative });

describe('a number', () => {
  it('is taken as it is', () => {
    expect(readOne(cellOf(0))).toEqual({ value: 0, asIs: true, message: null });
    expect(readOne(cellOf(3244.4))).toEqual({ value: 3244.4, asIs: true, message: null });
  });

  it('below zero is a problem, except where a value may be negative', () => {
    expect(readOne(cellOf(-3))).toEqual({
      value: null,
      asIs: false,
      message: { kind: 'negative', column: 'Banen', found: -3 },
    });
    expect(readOne(cellOf(-3), true).value).toBe(-3);
  });
});

describe('a cell without a number', () => {
  it('is missing when blank', () => {
    expect(readOne(cellOf(''))).toEqual({
      value: null,
      asIs: false,
      message: { kind: 'missing', column: 'Banen' },
    });
  });

  it.each(['.', '..', 'x', 'X', '-', '–', '—', 'n.b.', 'nb', 'n.v.t.', '*', ' . ', '<5', ':'])(
    'is withheld when it holds %p, and never zero',
    (mark) => {
      expect(readOne(cellOf(mark))).toEqual({
        value: null,
        asIs: false,
        message: { kind: 'suppressed', column: 'Banen', found: mark.trim() },
      });
    },
  );

  it.each([
    'veel',
    'ca. 300',
    '12 of 13',
    '12-13',
    '1.2.3',
    '1e5',
    'Infinity',
    'NaN',
    '0x10',
    '12.34.56',
    '3 4',
  ])('is a problem when it holds %p', (text) => {
    expect(readOne(cellOf(text))).toEqual({
      value: null,
      asIs: false,
      message: { kind: 'textInNumberColumn', column: 'Banen', found: text },
    });
  });

  it('is a problem when it holds an error, or TRUE', () => {
    const error: GridCell = { kind: 'error', value: '#REF!', format: 'General' };
    expect(readOne(error).message).toEqual({ kind: 'errorCell', column: 'Banen', found: '#REF!' });
    expect(readOne(cellOf(true)).message).toEqual({
      kind: 'textInNumberColumn',
      column: 'Banen',
      found: 'TRUE',
    });
  });
});

describe('a number stored as text', () => {
  it('is read, and said to be', () => {
    expect(readOne(cellOf(' 3452 '))).toEqual({
      value: 3452,
      asIs: false,
      message: { kind: 'numberStoredAsText', column: 'Banen', found: '3452', read: 3452 },
    });
  });

  it.each([
    [
      ['1.234', '2.345.678'],
      [1234, 2345678],
    ],
    [
      ['1,234', '2,345,678'],
      [1234, 2345678],
    ],
    [
      ['1.234', '3.456'],
      [1234, 3456],
    ],
    [
      ['1,234', '987'],
      [1234, 987],
    ],
    [
      ['1.234', '1.234,5'],
      [1234, 1234.5],
    ],
    [
      ['1,234', '1,234.5'],
      [1234, 1234.5],
    ],
    [
      ['1,234', '0,29'],
      [1.234, 0.29],
    ],
    [
      ['1.234', '0.290'],
      [1.234, 0.29],
    ],
    [
      ['6,4%', '21,3 %'],
      [0.064, 0.213],
    ],
    [
      ['1 234', '1\u00a0234\u202f567'],
      [1234, 1234567],
    ],
    [
      ['3452*', '20.178¹'],
      [3452, 20178],
    ],
    [
      ['1.234', 0.5, 0.7],
      [1.234, 0.5, 0.7],
    ],
    [
      ['1.234', 4500],
      [1234, 4500],
    ],
  ])('in the column %p is read as %p', (column, expected) => {
    const read = readColumn(...column);
    expect(read).toHaveLength(expected.length);
    read.forEach((value, index) => expect(value).toBeCloseTo(expected[index]!, 12));
  });

  it('is a problem when the column writes its numbers in two ways and it fits both', () => {
    expect(readColumn('1.234', '1,5', '2.5')).toEqual([null, 1.5, 2.5]);
  });

  it('is read where it leaves no doubt, also in a column that writes its numbers in two ways', () => {
    expect(readColumn('2,5', '3,5', '1,234,567')).toEqual([2.5, 3.5, 1234567]);
  });

  it('is the number that was written, in either language, whatever the number', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 99_999_999 }),
        fc.integer({ min: 1, max: 99 }),
        (whole, cents) => {
          const number = whole + cents / 100;
          const decimals = String(cents).padStart(2, '0');
          for (const [group, decimal] of [
            ['.', ','],
            [',', '.'],
          ] as const) {
            const text = `${String(whole).replace(/\B(?=(\d{3})+$)/g, group)}${decimal}${decimals}`;
            expect(readColumn(text)[0]).toBeCloseTo(number, 6);
          }
        },
      ),
    );
  });
});

describe('a percentage as text', () => {
  it('is a fraction where the column may hold one, and no number in a column of counts', () => {
    const rules = { mayBeNegative: false };
    expect(readFigure(cellOf('12,5%'), 'commaDecimal', 'Aandeel', rules).value).toBeCloseTo(0.125, 12);
    expect(readFigure(cellOf('12,5%'), 'commaDecimal', 'Banen', { ...rules, isCount: true })).toEqual({
      value: null,
      asIs: false,
      message: { kind: 'textInNumberColumn', column: 'Banen', found: '12,5%' },
    });
  });
});
