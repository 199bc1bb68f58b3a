import * as fc from 'fast-check';
import { relativeWeights } from './relativeWeights';

describe('relativeWeights', () => {
  it('divides weights by their sum', () => {
    expect(relativeWeights([3, 1])).toEqual([0.75, 0.25]);
    expect(relativeWeights([0, 2, 2])).toEqual([0, 0.5, 0.5]);
    expect(relativeWeights([7])).toEqual([1]);
  });

  it('has no answer for weights that are all zero', () => {
    expect(relativeWeights([0, 0])).toBeNull();
  });

  it('copes with weights whose sum is too large for a number, and with the smallest there are', () => {
    expect(relativeWeights([Number.MAX_VALUE, Number.MAX_VALUE])).toEqual([0.5, 0.5]);
    expect(relativeWeights([Number.MIN_VALUE, Number.MIN_VALUE])).toEqual([0.5, 0.5]);
  });

  it('adds up to 1 and keeps the proportions', () => {
    const weight = fc.double({ min: 0, max: Number.MAX_VALUE, noNaN: true });
    fc.assert(
      fc.property(fc.array(weight), fc.double({ min: 0.5, max: 1e6, noNaN: true }), (others, first) => {
        const parts = relativeWeights([first, ...others])!;
        expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(1, 12);
        others.forEach((other, place) => {
          if (other <= 1e6) expect(parts[place + 1]! * first).toBeCloseTo(parts[0]! * other, 6);
        });
      }),
    );
  });
});
