import * as fc from 'fast-check';
import { MethodError } from '../../methodError';
import { theilIndex } from './theilIndex';

const one = (values: readonly number[], method?: 'T' | 'L'): number =>
  theilIndex([values], method)[0]![0] as number;
const told = (rows: readonly (readonly unknown[])[]): unknown[][] =>
  rows.map((row) => row.map((cell) => (cell instanceof MethodError ? cell.reason : cell)));

describe('theilIndex', () => {
  it('is ln(n) by T when one area has everything', () => {
    expect(one([0, 0, 0, 8])).toBeCloseTo(Math.log(4), 12);
  });

  it('has no answer by L when a value is zero', () => {
    expect(told(theilIndex([[0], [1]], 'L'))).toEqual([['zero']]);
  });

  it('answers each column by itself', () => {
    const block = [
      [5, 0, null, 0],
      [5, 3, 1, 0],
    ];
    expect(told(theilIndex(block))).toEqual([[0, expect.closeTo(Math.log(2), 12), 'missing', 'zero']]);
    expect(told(theilIndex(block, 'L'))).toEqual([[0, 'zero', 'missing', 'zero']]);
  });

  it('refuses a negative number and one cell', () => {
    expect(() => theilIndex([[1], [-1]])).toThrow(expect.objectContaining({ key: 'values.negative' }));
    expect(() => theilIndex([[1]])).toThrow(expect.objectContaining({ key: 'diversity.oneCell' }));
  });
});

describe('invariants of the Theil index', () => {
  const values = fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 2, maxLength: 40 });
  const method = fc.constantFrom('T' as const, 'L' as const);

  it('is never below 0, T at most ln(n), and exactly 0 or rounded to it when all are alike', () => {
    fc.assert(
      fc.property(values, (list) => {
        expect(one(list, 'T')).toBeGreaterThanOrEqual(0);
        expect(one(list, 'T')).toBeLessThanOrEqual(Math.log(list.length) + 1e-9);
        expect(one(list, 'L')).toBeGreaterThanOrEqual(0);
      }),
    );
    for (let count = 2; count <= 200; count++) {
      for (const by of ['T', 'L'] as const) {
        const alike = one(Array<number>(count).fill(0.1), by);
        expect(alike).toBeGreaterThanOrEqual(0);
        expect(alike).toBeCloseTo(0, 12);
      }
    }
  });

  it('depends on neither the unit nor the order of the values, and not on giving all of them twice', () => {
    fc.assert(
      fc.property(values, method, fc.integer({ min: 2, max: 1000 }), (list, by, factor) => {
        const turned = [...list].reverse().map((value) => value * factor);
        expect(one(turned, by)).toBeCloseTo(one(list, by), 9);
        expect(one([...list, ...list], by)).toBeCloseTo(one(list, by), 9);
      }),
    );
  });

  it('is higher for values that lie further apart', () => {
    fc.assert(
      fc.property(values, method, (list, by) => {
        const mean = list.reduce((sum, value) => sum + value, 0) / list.length;
        const closer = list.map((value) => (value + mean) / 2);
        expect(one(closer, by)).toBeLessThanOrEqual(one(list, by) + 1e-12);
      }),
    );
  });
});

it('is by hand, for 10, 10, 10, 20 and 50 with mean 20, what the two formulas give', () => {
  const incomes = [10, 10, 10, 20, 50];
  // L: -(3 ln 0.5 + ln 1 + ln 2.5) / 5; T: (3 x 0.5 ln 0.5 + 1 ln 1 + 2.5 ln 2.5) / 5
  expect(one(incomes, 'L')).toBeCloseTo((3 * Math.LN2 - Math.log(2.5)) / 5, 12);
  expect(one(incomes, 'T')).toBeCloseTo((2.5 * Math.log(2.5) - 1.5 * Math.LN2) / 5, 12);
});
