import { baseMultiplier, locationQuotient, lqInterval, lqStandardised, lqSymmetric } from '../../src/method';

describe('the interval of the location quotient', () => {
  it('agrees with SciPy on the method of Katz et al. (1978)', () => {
    // SciPy, RelativeRiskResult.confidence_interval: 10 of 75 against 12 of 225 gives a ratio of 2.5 with
    // low 1.1261564003469628 and high 5.549850800541033.
    const options = { regionTotal: [[75]], referenceTotal: [[225]] };
    const [[low, high]] = lqInterval([[10]], [[12]], options) as [[number, number]];
    expect(locationQuotient([[10]], [[12]], options)[0]![0]).toBeCloseTo(2.5, 14);
    expect(low).toBeCloseTo(1.1261564003469628, 13);
    expect(high).toBeCloseTo(5.549850800541033, 13);
  });

  it('agrees with the formula in plain arithmetic', () => {
    // 50 of 1000 jobs against 400 of 20000: 2.5 [1.8762, 3.3312], by exp(ln 2.5 -+ 1.96 error).
    const [[low, high]] = lqInterval([[50]], [[400]], {
      regionTotal: [[1000]],
      referenceTotal: [[20000]],
    }) as [[number, number]];
    const error = Math.sqrt(1 / 50 - 1 / 1000 + 1 / 400 - 1 / 20000);
    expect(Math.abs(low - 1.8762)).toBeLessThanOrEqual(0.00005);
    expect(Math.abs(high - 3.3312)).toBeLessThanOrEqual(0.00005);
    expect(low).toBeCloseTo(Math.exp(Math.log(2.5) - 1.959963984540054 * error), 12);
    expect(high).toBeCloseTo(Math.exp(Math.log(2.5) + 1.959963984540054 * error), 12);
  });
});

describe('the symmetric quotient', () => {
  it('agrees with Laursen (2015): (3 - 1) / (3 + 1)', () => {
    expect(lqSymmetric([[3]])).toEqual([[0.5]]);
  });
});

describe('the standardised quotient', () => {
  const quotients = [0.4, 0.9, 1, 1.3, 3.2];

  /** Mean and sample standard deviation through sums and sums of squares, another route than ours. */
  const scores = (values: readonly number[]): number[] => {
    const sum = values.reduce((one, other) => one + other, 0);
    const squares = values.reduce((total, value) => total + value * value, 0);
    const deviation = Math.sqrt((squares - (sum * sum) / values.length) / (values.length - 1));
    return values.map((value) => (value - sum / values.length) / deviation);
  };

  it('agrees with the z of O’Donoghue & Gleave (2004), and of the logarithm with Tian (2013)', () => {
    const upright = quotients.map((quotient) => [quotient]);
    const plain = scores(quotients);
    const logarithmic = scores(quotients.map(Math.log));
    lqStandardised(upright).forEach(([score], region) => expect(score).toBeCloseTo(plain[region]!, 12));
    lqStandardised(upright, 'log').forEach(([score], region) =>
      expect(score).toBeCloseTo(logarithmic[region]!, 12),
    );
  });
});

describe('the economic base multiplier', () => {
  it('agrees with the location quotient method in plain arithmetic', () => {
    // Basic jobs of a sector with a quotient above 1 are jobs x (1 - 1 / quotient): another route to the
    // same surplus workers as Mattila & Thompson (1955).
    const here = [120, 40, 300, 540];
    const there = [900, 600, 2100, 6400];
    const basic = here.reduce((sum, jobs, sector) => {
      const quotient = jobs / 1000 / (there[sector]! / 10000);
      return quotient > 1 ? sum + jobs * (1 - 1 / quotient) : sum;
    }, 0);
    const found = baseMultiplier(
      here.map((jobs) => [jobs]),
      there.map((jobs) => [jobs]),
    );
    // 30 of the first sector and 90 of the third: 120 of 1000.
    expect(basic).toBeCloseTo(120, 10);
    expect(found).toMatchObject({ isUnstable: true });
    expect((found as { multiplier: number }).multiplier).toBeCloseTo(1000 / basic, 10);
  });
});
