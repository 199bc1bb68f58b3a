import * as fc from 'fast-check';
import { entropy } from './entropy';

const one = (values: readonly number[], form?: 'bits' | 'relative'): number =>
  entropy([values], form)[0]![0] as number;

describe('entropy', () => {
  it('is the number of yes-or-no questions that tell the sectors apart', () => {
    expect(one([1, 1])).toBe(1);
    expect(one([1, 1, 1, 1, 1, 1, 1, 1])).toBe(3);
  });

  it('takes a sector without jobs as nothing, also a region of one sector', () => {
    expect(one([1, 1, 0])).toBe(1);
    expect(Object.is(one([5, 0]), 0)).toBe(true);
    expect(one([5, 0], 'relative')).toBe(0);
  });

  it('divides by its highest value for the sectors given, those without jobs among them', () => {
    expect(one([1, 1, 0, 0], 'relative')).toBe(0.5);
    expect(one([3, 3, 3], 'relative')).toBeCloseTo(1, 12);
  });

  it('answers a row for a region per column', () => {
    expect(
      entropy([
        [1, 1],
        [1, 0],
      ]),
    ).toEqual([[1, 0]]);
  });

  it('refuses a negative number and one cell', () => {
    expect(() => entropy([[1], [-1]])).toThrow(expect.objectContaining({ key: 'values.negative' }));
    expect(() => entropy([[1]])).toThrow(expect.objectContaining({ key: 'diversity.oneCell' }));
  });
});

describe('invariants of the entropy', () => {
  const jobs = fc
    .array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 2, maxLength: 60 })
    .filter((values) => values.some((value) => value > 0));

  it('lies between 0 and log2 of the number of sectors, relative between 0 and 1', () => {
    fc.assert(
      fc.property(jobs, (values) => {
        expect(one(values)).toBeGreaterThanOrEqual(0);
        expect(one(values)).toBeLessThanOrEqual(Math.log2(values.length) + 1e-9);
        expect(one(values, 'relative')).toBeGreaterThanOrEqual(0);
        expect(one(values, 'relative')).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('is highest when all sectors are alike, and relative never above 1 by rounding', () => {
    for (let sectors = 2; sectors <= 200; sectors++) {
      const alike = Array<number>(sectors).fill(1);
      expect(one(alike)).toBeCloseTo(Math.log2(sectors), 12);
      expect(one(alike, 'relative')).toBeLessThanOrEqual(1);
    }
  });

  it('depends on neither the unit nor the order of the sectors', () => {
    fc.assert(
      fc.property(jobs, fc.integer({ min: 2, max: 1000 }), (values, factor) => {
        const turned = [...values].reverse().map((value) => value * factor);
        expect(one(turned)).toBeCloseTo(one(values), 9);
      }),
    );
  });
});

it('takes a total as large as the largest number there is', () => {
  expect(entropy([[Number.MAX_VALUE], [0]])).toEqual([[0]]);
});
