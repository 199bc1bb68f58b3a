import * as fc from 'fast-check';
import { MethodError } from '../methodError';
import { SCORE_METHODS, ecosystemScore } from './ecosystemScore';

describe('ecosystemScore', () => {
  it('weighs the elements', () => {
    expect(ecosystemScore([2, 1], [3, 1], 'additive')).toBe(1.75);
    expect(ecosystemScore([16, 1], [1, 3], 'multiplicative')).toBeCloseTo(2, 12);
    // Lowest 1: (1 * 1 + 3 * (2 - e^-1)) / 4.
    expect(ecosystemScore([1, 2], [1, 3], 'bottleneck')).toBeCloseTo((1 + 3 * (2 - Math.exp(-1))) / 4, 12);
  });

  it('is zero by multiplication when one element is', () => {
    expect(ecosystemScore([3, 0], null, 'multiplicative')).toBe(0);
  });

  it('has no score when an element that counts is missing', () => {
    expect(ecosystemScore([1, null])).toEqual(expect.objectContaining({ reason: 'missing' }));
  });

  it('leaves an element with weight zero out, also as the weakest', () => {
    expect(ecosystemScore([2, null], [1, 0], 'additive')).toBe(2);
    expect(ecosystemScore([2, 0.1], [1, 0], 'bottleneck')).toBe(2);
    expect(ecosystemScore([2, 0], [1, 0], 'multiplicative')).toBeCloseTo(2, 12);
  });

  it('takes more elements than a call can have arguments', () => {
    const many = Array<number>(200_000).fill(3);
    expect(ecosystemScore(many, many)).toBeCloseTo(3, 9);
  });

  it('refuses lists that do not fit, negative numbers, and weights that are all zero', () => {
    expect(() => ecosystemScore([1, 2], [1])).toThrow(/indices has 2 elements and weights has 1/);
    expect(() => ecosystemScore([1, -2])).toThrow(/indices has -2 at position 2/);
    expect(() => ecosystemScore([1, 2], [1, -1])).toThrow(/weights has -1 at position 2/);
    expect(() => ecosystemScore([1, 2], [0, 0])).toThrow(
      expect.objectContaining({ key: 'ecosystemScore.weightsZero' }),
    );
    expect(() => ecosystemScore([])).toThrow(expect.objectContaining({ key: 'values.empty' }));
  });
});

describe('invariants of the ecosystem score', () => {
  const index = fc.double({ min: 0.01, max: 20, noNaN: true });
  const pairs = fc.array(fc.tuple(index, fc.integer({ min: 1, max: 9 })), { minLength: 1, maxLength: 12 });
  const method = fc.constantFrom(...SCORE_METHODS);

  it('is 1 when every element is at the mean', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), method, (count, by) => {
        expect(ecosystemScore(Array<number>(count).fill(1), null, by)).toBeCloseTo(1, 12);
      }),
    );
  });

  it('orders the methods: the more an element can be made up for, the higher the score', () => {
    fc.assert(
      fc.property(pairs, (list) => {
        const [indices, weights] = [list.map(([one]) => one), list.map(([, weight]) => weight)];
        const additive = ecosystemScore(indices, weights, 'additive') as number;
        const multiplicative = ecosystemScore(indices, weights, 'multiplicative') as number;
        const bottleneck = ecosystemScore(indices, weights, 'bottleneck') as number;
        const lowest = Math.min(...indices);
        expect(multiplicative).toBeLessThanOrEqual(additive + 1e-9);
        expect(bottleneck).toBeLessThanOrEqual(additive + 1e-9);
        expect(bottleneck).toBeGreaterThanOrEqual(lowest - 1e-9);
        expect(bottleneck).toBeLessThanOrEqual(lowest + 1 + 1e-9);
      }),
    );
  });

  it('depends on neither the order of the elements nor the unit of the weights', () => {
    fc.assert(
      fc.property(pairs, method, (list, by) => {
        const plain = ecosystemScore(
          list.map(([one]) => one),
          list.map(([, weight]) => weight),
          by,
        ) as number;
        const turned = [...list].reverse();
        const other = ecosystemScore(
          turned.map(([one]) => one),
          turned.map(([, weight]) => weight * 7),
          by,
        );
        expect(other).toBeCloseTo(plain, 9);
      }),
    );
  });

  it('never answers NaN or infinity', () => {
    const anyIndex = fc.oneof(fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }), fc.constant(null));
    fc.assert(
      fc.property(fc.array(anyIndex, { minLength: 1, maxLength: 8 }), method, (indices, by) => {
        const score = ecosystemScore(indices, null, by);
        expect(score instanceof MethodError || Number.isFinite(score)).toBe(true);
      }),
    );
  });
});
