import { shiftShare } from '../../src/method';

const upright = (counts: readonly number[]): number[][] => counts.map((count) => [count]);

describe('shift-share analysis', () => {
  it('agrees with the worked table of Krumme', () => {
    // G. Krumme, University of Washington, Shift & Share Table with Excel Explanations
    // (faculty.washington.edu/krumme/350/ssexcel.html): a nation of which 10, 20, 40 and 30 per cent of the
    // jobs grow by 10, 20, 30 and 40 per cent, together 29. Printed in whole jobs, without signs per
    // industry: expected on the nation 645, 129, 258, 258; expected on the industry 550, 120, 260, 280.
    const start = [500, 100, 200, 200];
    const end = [1000, 100, 250, 280];
    const table = shiftShare(
      upright(start),
      upright(end),
      upright([100, 200, 400, 300]),
      upright([110, 240, 520, 420]),
    ) as number[][];
    const printed = [
      [645, 550],
      [129, 120],
      [258, 260],
      [258, 280],
    ];
    printed.forEach(([onNation, onIndustry], sector) => {
      const [national, mix, regional] = table[sector]!;
      expect(start[sector]! + national!).toBeCloseTo(onNation!, 9);
      expect(start[sector]! + national! + mix!).toBeCloseTo(onIndustry!, 9);
      expect(regional).toBeCloseTo(end[sector]! - onIndustry!, 9);
    });
    // National growth 290, composition 80 (a loss), differential 420, regional growth 630.
    [290, -80, 420, 630].forEach((total, column) => expect(table[4]![column]).toBeCloseTo(total, 9));
  });

  it('agrees with Esteban-Marquillas (1972) worked out by his definitions', () => {
    // Sector by sector in plain arithmetic, with 180 jobs in the region and 1100 in the reference area:
    // homothetic jobs 180 x 400/1100, and so on; growth differences 1/9 - 0.1, 1 - 0.4, 0 + 0.1, -1/12 - 0.2.
    const shares = [400, 150, 150, 400].map((count) => count / 1100);
    const gaps = [10 / 90 - 0.1, 1 - 0.4, 0 - -0.1, -5 / 60 - 0.2];
    const competitive = shares.map((share, sector) => 180 * share * gaps[sector]!);
    const allocation = [90, 20, 10, 60].map((jobs, sector) => (jobs - 180 * shares[sector]!) * gaps[sector]!);
    const table = shiftShare(
      upright([90, 20, 10, 60]),
      upright([100, 40, 10, 55]),
      upright([400, 150, 150, 400]),
      upright([440, 210, 135, 480]),
      'estebanMarquillas',
    ) as number[][];
    table.slice(0, 4).forEach((row, sector) => {
      expect(row[2]).toBeCloseTo(competitive[sector]!, 10);
      expect(row[3]).toBeCloseTo(allocation[sector]!, 10);
    });
    // 25 = 27 + 1 - 3, and -3 = -0.63636 - 2.36364, to five decimals.
    [27, 1, -0.63636, -2.36364, 25].forEach((total, column) => {
      expect(Math.abs(table[4]![column]! - total)).toBeLessThanOrEqual(0.000005);
    });
  });

  it('agrees with Barff & Knight (1988) worked out year by year', () => {
    // Their components in plain arithmetic: growth of each year applied to the jobs of the year before.
    const here = [
      [90, 97, 100],
      [20, 28, 40],
      [70, 66, 65],
    ];
    const there = [
      [400, 410, 440],
      [150, 190, 210],
      [550, 560, 615],
    ];
    const whole = [0, 1, 2].map((year) => there.reduce((sum, counts) => sum + counts[year]!, 0));
    const expected = here.map((counts, sector) => {
      const parts = [0, 0, 0];
      for (const year of [1, 2]) {
        const before = counts[year - 1]!;
        const overall = whole[year]! / whole[year - 1]! - 1;
        const own = there[sector]![year]! / there[sector]![year - 1]! - 1;
        parts[0]! += before * overall;
        parts[1]! += before * (own - overall);
        parts[2]! += before * (counts[year]! / before - 1 - own);
      }
      return parts;
    });
    const startsOf = (rows: number[][]): number[][] => rows.map((row) => row.slice(0, -1));
    const endsOf = (rows: number[][]): number[][] => rows.map((row) => row.slice(1));
    const table = shiftShare(startsOf(here), endsOf(here), startsOf(there), endsOf(there), 'dynamic');
    expected.forEach((parts, sector) =>
      parts.forEach((part, column) => expect(table[sector]![column]).toBeCloseTo(part, 10)),
    );
    expect(table.map((row) => row[3])).toEqual([10, 20, -5, 25]);
  });
});
