import {
  type Outcome,
  entropy,
  giniSpecialisation,
  hachmanIndex,
  herfindahl,
  hooverIndex,
  krugmanIndex,
  relatedVariety,
  theilIndex,
  unrelatedVariety,
} from '../../src/method';

const columnOf = <Cell>(cells: readonly Cell[]): Cell[][] => cells.map((cell) => [cell]);

function expectPrinted(outcome: readonly (readonly Outcome[])[], printed: number, decimals: number): void {
  expect(outcome.map((row) => row.length)).toEqual([1]);
  expect(Math.abs((outcome[0]![0] as number) - printed)).toBeLessThanOrEqual(0.5 * 10 ** -decimals);
}

describe('printed answers on diversity and specialisation', () => {
  it('agree with Doersam (2004) on the Herfindahl index of four firms', () => {
    // Wirtschaftsstatistik anschaulich dargestellt, as worked out in the documentation of the R package
    // REAT: herf() 0.34 and, standardised, 0.12; herf.eq(), the equivalent number, 2.941176.
    const sales = columnOf([20, 50, 20, 10]);
    expectPrinted(herfindahl(sales), 0.34, 2);
    expectPrinted(herfindahl(sales, 'normalised'), 0.12, 2);
    expectPrinted(herfindahl(sales, 'equivalent'), 2.941176, 6);
  });

  it('agree with Cover & Thomas (2006) on entropy', () => {
    // Elements of Information Theory, example 2.1.2: 1/2, 1/4, 1/8, 1/8 have 7/4 bits; example 1.1.2, the
    // horse race: 1/2, 1/4, 1/8, 1/16 and four times 1/64 have 2 bits.
    expectPrinted(entropy(columnOf([4, 2, 1, 1])), 1.75, 12);
    expectPrinted(entropy(columnOf([32, 16, 8, 4, 1, 1, 1, 1])), 2, 12);
  });

  it('agree with the documentation of two libraries on entropy', () => {
    // SciPy, scipy.stats.entropy([9/10, 1/10], base=2) -> 0.46899559358928117; Polars, Expr.entropy(base=2) of
    // 1, 2, 3 -> 1.459148.
    expectPrinted(entropy(columnOf([9, 1])), 0.46899559358928117, 14);
    expectPrinted(entropy(columnOf([1, 2, 3])), 1.459148, 6);
  });

  it('agree with Farhauer & Kroell (2013) on specialisation', () => {
    // Standorttheorien, as worked out in the documentation of the R package REAT: krugman.spec() 2,
    // gini.spec() 0.6222222.
    expectPrinted(krugmanIndex(columnOf([20, 10, 70, 0, 0]), columnOf([0, 0, 0, 60, 40])), 2, 12);
    const region = columnOf([700, 600, 500, 10000, 40000]);
    const country = columnOf([30000, 15000, 10000, 60000, 50000]);
    expectPrinted(giniSpecialisation(region, country), 0.6222222, 7);
  });

  it('agree with Stoermann (2009) on the mean log deviation, which he calls the Theil index', () => {
    // Regionaloekonomik: Theorie und Politik, as worked out in the documentation of REAT: theil() 0.2326302.
    expectPrinted(theilIndex(columnOf([10, 10, 10, 20, 50]), 'L'), 0.2326302, 7);
  });
});

describe('answers worked out by another route', () => {
  it('give the Theil index of five areas', () => {
    // Theil (1967): the entropy that is missing from equality, ln(n) - sum(share * ln(1 / share)), with
    // shares of three times 0.1, 0.2 and 0.5.
    const missing = Math.log(5) - (0.3 * Math.log(10) + 0.2 * Math.log(5) + 0.5 * Math.log(2));
    expect(missing).toBeCloseTo(0.2502012, 7);
    expectPrinted(theilIndex(columnOf([10, 10, 10, 20, 50])), missing, 12);
  });

  it('give one Theil index by T and L when a fifth has four fifths', () => {
    // Both are (0.8 - 0.2) * ln(0.8 / 0.2) for two groups that mirror each other.
    const mirrored = 0.6 * Math.log(4);
    expectPrinted(theilIndex(columnOf([16, 1, 1, 1, 1])), mirrored, 12);
    expectPrinted(theilIndex(columnOf([16, 1, 1, 1, 1]), 'L'), mirrored, 12);
  });

  it('give related and unrelated variety', () => {
    // Frenken, Van Oort & Verburg (2007): between two halves 1 bit; within them the mean of
    // H(0.8, 0.2) = 0.7219281 and H(0.6, 0.4) = 0.9709506.
    const groups = columnOf(['A', 'A', 'B', 'B']);
    const jobs = columnOf([40, 10, 30, 20]);
    expectPrinted(unrelatedVariety(groups, jobs), 1, 12);
    expectPrinted(relatedVariety(groups, jobs), (0.7219281 + 0.9709506) / 2, 7);
    expectPrinted(relatedVariety(groups, jobs), 0.8464393, 7);
  });

  it('give the Hoover index of five areas', () => {
    // Those that have more than their part: 30 - 25 and 50 - 30 of 100 would have to move.
    expectPrinted(hooverIndex(columnOf([0, 10, 10, 30, 50]), columnOf([10, 15, 20, 25, 30])), 0.25, 12);
  });

  it('give the Hachman index of three sectors', () => {
    // Shares 0.5, 0.3, 0.2 against 0.25, 0.25, 0.5: quotients 2, 1.2 and 0.4, weighed mean
    // 0.5 * 2 + 0.3 * 1.2 + 0.2 * 0.4 = 1.44.
    expectPrinted(hachmanIndex(columnOf([50, 30, 20]), columnOf([25, 25, 50])), 1 / 1.44, 12);
  });
});
