import * as fc from 'fast-check';
import { herfindahl } from './herfindahl';

const one = (values: readonly number[], form?: 'index' | 'normalised' | 'equivalent'): number =>
  herfindahl([values], form)[0]![0] as number;

describe('herfindahl', () => {
  it('adds up the squared shares', () => {
    // 0.5^2 + 0.25^2 + 0.25^2.
    expect(one([2, 1, 1])).toBe(0.375);
  });

  it('is 1 for one sector, and 0 or 1 in the other forms', () => {
    expect(one([7, 0, 0])).toBe(1);
    expect(one([7, 0, 0], 'normalised')).toBeCloseTo(1, 12);
    expect(one([7, 0, 0], 'equivalent')).toBe(1);
    expect(one([0.1, 0.1, 0.1], 'normalised')).toBeCloseTo(0, 30);
  });

  it('counts sectors without jobs among the n of the normalised form, and not in the others', () => {
    expect(one([1, 1, 0, 0])).toBe(0.5);
    expect(one([1, 1, 0, 0], 'equivalent')).toBe(2);
    // (1/2 - 1/4) / (1 - 1/4).
    expect(one([1, 1, 0, 0], 'normalised')).toBeCloseTo(1 / 3, 12);
  });

  it('answers a row for a region per column', () => {
    expect(
      herfindahl([
        [1, 1],
        [1, 0],
      ]),
    ).toEqual([[0.5, 1]]);
  });

  it('refuses a negative number and one cell', () => {
    expect(() => herfindahl([[1], [-1]])).toThrow(expect.objectContaining({ key: 'values.negative' }));
    expect(() => herfindahl([[1]])).toThrow(expect.objectContaining({ key: 'diversity.oneCell' }));
  });
});

describe('invariants of the Herfindahl index', () => {
  const jobs = fc
    .array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 2, maxLength: 60 })
    .filter((values) => values.some((value) => value > 0));

  it('lies between 1/n and 1, normalised between 0 and 1, and stands for 1 to n sectors', () => {
    fc.assert(
      fc.property(jobs, (values) => {
        expect(one(values)).toBeGreaterThanOrEqual(1 / values.length - 1e-12);
        expect(one(values)).toBeLessThanOrEqual(1 + 1e-12);
        expect(one(values, 'normalised')).toBeGreaterThanOrEqual(0);
        expect(one(values, 'normalised')).toBeLessThanOrEqual(1 + 1e-12);
        expect(one(values, 'equivalent')).toBeGreaterThanOrEqual(1 - 1e-9);
        expect(one(values, 'equivalent')).toBeLessThanOrEqual(values.length + 1e-9);
      }),
    );
  });

  it('ties its three forms together as the definitions say', () => {
    fc.assert(
      fc.property(jobs, (values) => {
        const index = one(values);
        const equal = 1 / values.length;
        expect(one(values, 'normalised')).toBeCloseTo((index - equal) / (1 - equal), 9);
        expect(one(values, 'equivalent') * index).toBeCloseTo(1, 9);
      }),
    );
  });

  it('depends on neither the unit nor the order of the sectors', () => {
    fc.assert(
      fc.property(jobs, fc.integer({ min: 2, max: 1000 }), (values, factor) => {
        const turned = [...values].reverse().map((value) => value * factor);
        expect(one(turned)).toBeCloseTo(one(values), 12);
      }),
    );
  });
});
