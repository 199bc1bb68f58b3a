import * as fc from 'fast-check';
import type { GridCell } from './grid';
import { numberStyleOf, type ColumnMeaning } from './numberStyle';
import { readFigure } from './readFigure';

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

type TestValue = number | string | boolean;

function readingsIn(
  meaning: ColumnMeaning,
  values: readonly TestValue[],
): readonly ReturnType<typeof readFigure>[] {
  const cells = values.map(cellOf);
  const style = numberStyleOf(cells, meaning);
  return cells.map((cell) => readFigure(cell, style, 'Banen', { mayBeNegative: false }));
}

const readCounts = (...values: readonly TestValue[]): (number | null)[] =>
  readingsIn('wholeNumbers', values).map(({ value }) => value);
const readAny = (...values: readonly TestValue[]): (number | null)[] =>
  readingsIn('any', values).map(({ value }) => value);

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

  it.each([
    '.',
    '..',
    'x',
    'X',
    '-',
    '–',
    '—',
    'n.b.',
    'nb',
    'n.v.t.',
    '*',
    ' . ',
    '<5',
    ':',
    'c',
    'C',
    '(c)',
    '\u2026',
    '\u22645',
    'vertrouwelijk',
    'geheim',
  ])('is withheld when it holds %p, and never zero', (mark) => {
    expect(readOne(cellOf(mark))).toEqual({
      value: null,
      asIs: false,
      message: { kind: 'suppressed', column: 'Banen', found: mark.trim() },
    });
  });

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
    const read = readCounts(...column);
    expect(read).toHaveLength(expected.length);
    read.forEach((value, index) => expect(value).toBeCloseTo(expected[index]!, 12));
  });

  it('is a problem when the column writes its numbers in two ways and it fits both', () => {
    expect(readAny('1.234', '1,5', '2.5')).toEqual([null, 1.5, 2.5]);
  });

  it('is read where it leaves no doubt, also in a column that writes its numbers in two ways', () => {
    expect(readAny('2,5', '3,5', '1,234,567')).toEqual([2.5, 3.5, 1234567]);
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
            expect(readAny(text)[0]).toBeCloseTo(number, 6);
          }
        },
      ),
    );
  });
});

describe('a text that fits two readings', () => {
  const TWO = { column: 'Banen', found: '1.234', grouped: 1234, decimal: 1.234 };
  const ASKED = { kind: 'ambiguousNumbers', ...TWO, decimalWriting: 'pointDecimal' };

  it('is missing where nothing in the column decides, and both readings are named', () => {
    expect(readingsIn('any', ['1.234', '12', '.'])[0]).toEqual({ value: null, asIs: false, message: ASKED });
    expect(readingsIn('any', ['1,234'])[0]!.message).toEqual({
      ...ASKED,
      found: '1,234',
      decimalWriting: 'commaDecimal',
    });
  });

  it('has a mark between thousands in a column of counts', () => {
    expect(readCounts('1.234', '987', '12')).toEqual([1234, 987, 12]);
  });

  it.each([
    ['leaves thousands unmarked', ['1.234', '23456']],
    ['sets thousands apart by a space', ['1.234', '2 345']],
    ['has a number with decimals beside larger ones', ['1.234', 3452.5, 12]],
    ['counts in millions', ['1.234', '5.678 mln']],
  ])('is asked about in a column of counts that %s', (_case, column) => {
    expect(readingsIn('wholeNumbers', column)[0]!.message).toEqual(ASKED);
  });

  it('is asked about where both marks stand before three digits', () => {
    expect(readCounts('1.234', '1,234')).toEqual([null, null]);
  });

  it('is a fraction in a column of shares, which are at most 100', () => {
    const cells = [cellOf('1.234'), cellOf('98.766')];
    expect(numberStyleOf(cells, 'shares')).toBe('pointDecimal');
    expect(numberStyleOf([cellOf('1,234')], 'shares')).toBe('commaDecimal');
  });

  it('is read as the numbers of its column are, all fractions or all whole', () => {
    expect(readAny('1.234', 0.5, 0.7)).toEqual([1.234, 0.5, 0.7]);
    expect(readAny('1.234', 4500, 12)).toEqual([1234, 4500, 12]);
    expect(readAny('1.234', 45, 12)[0]).toBeNull();
  });
});

describe('other ways to write a number', () => {
  it.each([
    ['\u20ac 1.234,50', 1234.5],
    ['\u20ac1.234,-', 1234],
    ['1.234,50 EUR', 1234.5],
    ['$1,234.50', 1234.5],
    ['1 234,5', 1234.5],
    ["1'234.567", 1234.567],
    ['12\u2019345', 12345],
    ['1,2 mln', 1_200_000],
    ['3,4 miljoen euro', 3_400_000],
    ['12 duizend', 12_000],
    ['12k', 12_000],
    ['1,5 mld.', 1_500_000_000],
    ['1,5 (v)', 1.5],
    ['5\u2030', 5],
    ['12,5 procent', 0.125],
  ])('such as %p is %p', (text, value) => {
    expect(readAny(text)[0]).toBeCloseTo(value, 9);
  });

  it.each(['-5', '5-', '(5)', '\u2212 5', '\u20135', '- 5,0', '(5,0)', '\u20ac -5'])(
    'is below zero as %p',
    (text) => {
      expect(readFigure(cellOf(text), 'commaDecimal', 'Groei', { mayBeNegative: true }).value).toBe(-5);
    },
  );

  it.each(['-5-', '(-5)', '1 23', '12 34', '1.234 5', "1'23", '12.345 678', '\u20ac', '1 000 0', 'k', '5 x'])(
    'is not %p',
    (text) => expect(readAny(text)).toEqual([null]),
  );
});

describe('a column that is multiplied', () => {
  const read = (cell: GridCell): ReturnType<typeof readFigure> =>
    readFigure(cell, 'commaDecimal', 'Banen', { mayBeNegative: false, isCount: true, factor: 1000 });

  it('multiplies numbers and texts alike, and says what a text came to', () => {
    expect(read(cellOf(1.5))).toEqual({ value: 1500, asIs: true, message: null });
    expect(read(cellOf('1,5'))).toEqual({
      value: 1500,
      asIs: false,
      message: { kind: 'numberStoredAsText', column: 'Banen', found: '1,5', read: 1500 },
    });
  });

  it('does not guess what a word behind a number adds to it', () => {
    expect(read(cellOf('1,2 mln'))).toMatchObject({ value: null, message: { kind: 'textInNumberColumn' } });
  });

  it('names both readings multiplied', () => {
    const reading = readFigure(cellOf('1.234'), 'unclear', 'Banen', {
      mayBeNegative: false,
      isCount: true,
      factor: 1000,
    });
    expect(reading.message).toMatchObject({ kind: 'ambiguousNumbers', grouped: 1_234_000, decimal: 1234 });
  });
});

describe('a number that cannot be the figure', () => {
  const rules = { mayBeNegative: false, isCount: true };

  it('is missing where it is a date, and no formula may take it', () => {
    for (const format of ['d-m-yyyy', 'mmm yyyy', 'h:mm', '[$-413]d mmmm yyyy;@']) {
      expect(readFigure({ kind: 'number', value: 43374, format }, 'grouped', 'Banen', rules)).toEqual({
        value: null,
        asIs: false,
        isRefused: true,
        message: { kind: 'dateInNumberColumn', column: 'Banen', found: 43374 },
      });
    }
  });

  it.each(['General', '#,##0', '0.0"dagen"', '_-* #,##0_-', '[Red]#,##0', '#,##0\\ \\d', '0.00E+00', '@'])(
    'is taken where the format %p is not of a date',
    (format) => {
      expect(readFigure({ kind: 'number', value: 43374, format }, 'grouped', 'Banen', rules).value).toBe(
        43374,
      );
    },
  );

  it('is missing where it is a percentage among counts', () => {
    const cell: GridCell = { kind: 'number', value: 0.125, format: '0.0%' };
    expect(readFigure(cell, 'grouped', 'Banen', rules)).toEqual({
      value: null,
      asIs: false,
      isRefused: true,
      message: { kind: 'textInNumberColumn', column: 'Banen', found: '12.5%' },
    });
    expect(readFigure(cell, 'grouped', 'Aandeel', { mayBeNegative: false }).value).toBe(0.125);
  });

  it('is missing where it is money among counts', () => {
    expect(readFigure(cellOf('\u20ac 1.234'), 'grouped', 'Banen', rules).value).toBeNull();
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
