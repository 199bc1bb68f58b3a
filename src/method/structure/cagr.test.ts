import * as fc from 'fast-check';
import { MethodError } from '../methodError';
import { cagr } from './cagr';

const told = (cell: unknown): unknown => (cell instanceof MethodError ? cell.reason : cell);

describe('cagr', () => {
  it('is the growth that, repeated, leads from start to end', () => {
    const [[growth]] = cagr([[100]], [[121]], [[2]]) as [[number]];
    expect(growth).toBeCloseTo(0.1, 14);
  });

  it('is the growth itself over one year, and minus 1 to zero', () => {
    expect(cagr([[4]], [[5]], [[1]])[0]![0]).toBeCloseTo(0.25, 14);
    expect(cagr([[4]], [[0]], [[3]])).toEqual([[-1]]);
  });

  it('keeps the digits of a very small growth', () => {
    const [[growth]] = cagr([[1e9]], [[1e9 + 1]], [[10]]) as [[number]];
    // ln(1 + 1e-9) / 10 = 1e-10 - 5e-20, and e to that minus 1 differs from it by 5e-21.
    expect(Math.abs(growth / 9.9999999955e-11 - 1)).toBeLessThan(1e-12);
  });

  it('takes its own number of years per row or per column', () => {
    const years = cagr([[100, 100]], [[121, 110]], [[2, 1]]).flat() as number[];
    for (const growth of years) expect(growth).toBeCloseTo(0.1, 14);
    const block = [
      [100, 100],
      [100, 100],
    ];
    const ends = [
      [121, 121],
      [110, 110],
    ];
    for (const growth of cagr(block, ends, [[2], [1]]).flat()) expect(growth).toBeCloseTo(0.1, 14);
  });

  it('does not exist from zero or from a missing value, and divides by no years', () => {
    expect(
      cagr([[0], [null], [5], [5], [5]], [[5], [5], [null], [5], [5]], [[1], [1], [1], [null], [0]])
        .flat()
        .map(told),
    ).toEqual(['missing', 'missing', 'missing', 'missing', 'zero']);
    expect((cagr([[0]], [[5]], [[1]])[0]![0] as MethodError).key).toBe('growthRate.zeroBase');
  });

  it('refuses negative numbers and shapes that do not fit', () => {
    expect(() => cagr([[1]], [[1]], [[-1]])).toThrow(expect.objectContaining({ key: 'values.negative' }));
    expect(() => cagr([[1, 1]], [[1], [1]], [[1]])).toThrow(
      expect.objectContaining({ key: 'growthRate.shape' }),
    );
    expect(() => cagr([[1], [1]], [[1], [1]], [[1], [1], [1]])).toThrow(
      expect.objectContaining({ key: 'total.shape' }),
    );
  });

  it('says that a growth is too large instead of answering infinity', () => {
    expect((cagr([[1]], [[2]], [[1e-300]])[0]![0] as MethodError).key).toBe('values.tooLarge');
  });

  it('leads back to the end, whatever the numbers', () => {
    const start = fc.double({ min: 1e-3, max: 1e9, noNaN: true });
    // Close to a loss of everything, adding 1 to the growth would lose digits in this test itself.
    const factor = fc.double({ min: 0.1, max: 10, noNaN: true });
    fc.assert(
      fc.property(start, factor, fc.double({ min: 0.5, max: 50, noNaN: true }), (before, times, years) => {
        const after = before * times;
        const [[growth]] = cagr([[before]], [[after]], [[years]]) as [[number]];
        expect(Math.abs((before * (1 + growth) ** years) / after - 1)).toBeLessThan(1e-11);
      }),
    );
  });
});

it('takes one number of years for all, one per row, one per column, or one per cell', () => {
  const start = [
    [1, 1],
    [1, 1],
  ];
  const end = [
    [4, 16],
    [9, 81],
  ];
  const rounded = (years: number[][]) =>
    cagr(start, end, years).map((row) => row.map((growth) => Number(Number(growth).toFixed(9))));
  expect(rounded([[2]])).toEqual([
    [1, 3],
    [2, 8],
  ]);
  expect(rounded([[2, 4]])).toEqual([
    [1, 1],
    [2, 2],
  ]);
  expect(rounded([[1], [2]])).toEqual([
    [3, 15],
    [2, 8],
  ]);
  expect(
    rounded([
      [1, 4],
      [2, 4],
    ]),
  ).toEqual([
    [3, 1],
    [2, 2],
  ]);
});
