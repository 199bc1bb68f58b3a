import { type ScoreMethod, ecosystemScore, locationQuotient } from '../../src/method';

describe('answers from the literature', () => {
  it('agrees with Farhauer & Kroell (2013) on a location quotient', () => {
    // Farhauer & Kroell, Standorttheorien, as worked out in the documentation of the R package REAT, locq():
    // 1714 of 79006 jobs in the region, 879213 of 15593224 in the country -> 0.3847623, printed to seven decimals.
    const [[quotient]] = locationQuotient([[1714]], [[879213]], {
      regionTotal: [[79006]],
      referenceTotal: [[15593224]],
    }) as [[number]];
    expect(Math.abs(quotient - 0.3847623)).toBeLessThanOrEqual(0.00000005);
  });

  it.each([
    // Worked out from the definitions in Stam & Van de Ven (2019) and Acs, Autio & Szerb (2014):
    // (2 + 1 + 0.5) / 3; the cube root of 2 * 1 * 0.5; and the mean of
    // 0.5 + 1 - e^-1.5 = 1.27687, 0.5 + 1 - e^-0.5 = 0.89347 and 0.5.
    ['additive', 1.16667],
    ['multiplicative', 1],
    ['bottleneck', 0.89011],
  ] as [ScoreMethod, number][])('scores 2, 1 and 0.5 by the %s method', (method, printed) => {
    const score = ecosystemScore([2, 1, 0.5], null, method) as number;
    expect(Math.abs(score - printed)).toBeLessThanOrEqual(0.000005);
  });
});
