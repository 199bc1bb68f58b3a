import { cagr, growthRate } from '../../src/method';

describe('growth per year', () => {
  it.each([
    // Microsoft Support, RRI function, =RRI(96,10000,11000): printed to seven decimals.
    [96, 10000, 11000, 0.0009933, 7],
    // Google Docs Editors Help, RRI: =RRI(10.5,10,3), =RRI(3,2,4) and =RRI(1,10,0), printed to ten decimals.
    [10.5, 10, 3, -0.1083343751, 10],
    [3, 2, 4, 0.2599210499, 10],
    [1, 10, 0, -1, 10],
  ])(
    'agrees with the RRI function of spreadsheets: %d periods, %d to %d',
    (years, start, end, printed, decimals) => {
      const [[growth]] = cagr([[start]], [[end]], [[years]]) as [[number]];
      expect(Math.abs(growth - printed)).toBeLessThanOrEqual(0.5 * 10 ** -decimals);
    },
  );

  it('is what growth rates of single years multiply to', () => {
    const path = [100, 104, 99, 120];
    const factors = path
      .slice(1)
      .map((count, year) => 1 + (growthRate([[path[year]!]], [[count]])[0]![0] as number));
    const [[growth]] = cagr([[100]], [[120]], [[3]]) as [[number]];
    const product = factors.reduce((one, other) => one * other, 1);
    expect((1 + growth) ** 3).toBeCloseTo(product, 12);
  });
});
