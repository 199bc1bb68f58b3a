import * as fc from 'fast-check';
import { lqSymmetric } from './lqSymmetric';

describe('lqSymmetric', () => {
  it('is zero for the same share, minus 1 for none, and as far from zero for a half as for a double', () => {
    expect(lqSymmetric([[1, 0, 3]])).toEqual([[0, -1, 0.5]]);
    const [half, double] = lqSymmetric([[0.5], [2]]).flat() as [number, number];
    expect(half).toBeCloseTo(-double, 15);
  });

  it('keeps the shape and the missing cells', () => {
    const [[known, missing]] = lqSymmetric([[3, null]]) as [[unknown, unknown]];
    expect(known).toBe(0.5);
    expect(missing).toMatchObject({ reason: 'missing', details: { argument: 'quotients' } });
  });

  it('refuses a negative quotient', () => {
    expect(() => lqSymmetric([[1], [-1]])).toThrow(/quotients has -1 in row 2/);
  });

  it('stays between minus 1 and 1 and rises with the quotient', () => {
    const quotient = fc.double({ min: 0, max: Number.MAX_VALUE, noNaN: true });
    fc.assert(
      fc.property(quotient, quotient, (one, other) => {
        const [low, high] = lqSymmetric([[Math.min(one, other), Math.max(one, other)]])[0] as [
          number,
          number,
        ];
        expect(low).toBeGreaterThanOrEqual(-1);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(high);
      }),
    );
  });
});
