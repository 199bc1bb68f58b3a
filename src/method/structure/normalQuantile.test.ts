import * as fc from 'fast-check';
import { normalQuantile } from './normalQuantile';

describe('normalQuantile', () => {
  it.each([
    // Printed in Wichura (1988) as the check of his routine, and in tables of the normal distribution.
    [0.25, -0.6744897501960817],
    [0.001, -3.090232306167814],
    [1e-20, -9.26234008979841],
    [0.9, 1.2815515655446004],
    [0.95, 1.6448536269514722],
    [0.975, 1.959963984540054],
    [0.995, 2.5758293035489004],
  ])('has a probability of %d below %d', (probability, printed) => {
    expect(Math.abs(normalQuantile(probability) / printed - 1)).toBeLessThan(2e-15);
  });

  it('is zero at a half', () => {
    expect(normalQuantile(0.5)).toBe(0);
  });

  it('mirrors the two tails and rises', () => {
    const probability = fc.double({ min: 1e-12, max: 0.5, noNaN: true });
    fc.assert(
      fc.property(probability, (small) => {
        // 1 - small is rounded, so the mirrored quantile of a very small one is not exact.
        if (small > 1e-3) expect(normalQuantile(small)).toBeCloseTo(-normalQuantile(1 - small), 12);
        expect(normalQuantile(small * 0.9)).toBeLessThan(normalQuantile(small));
      }),
    );
  });

  it('meets itself where one approximation takes over from the next', () => {
    for (const bound of [0.075, 0.925, Math.exp(-25)]) {
      const step = normalQuantile(bound * (1 + 1e-12)) - normalQuantile(bound * (1 - 1e-12));
      expect(step).toBeGreaterThanOrEqual(0);
      expect(step).toBeLessThan(1e-10);
    }
  });
});
