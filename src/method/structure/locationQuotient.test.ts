import * as fc from 'fast-check';
import { MethodError } from '../methodError';
import { locationQuotient } from './locationQuotient';

const told = (cell: unknown): unknown => (cell instanceof MethodError ? cell.reason : cell);
const keyed = (key: string): Error => expect.objectContaining({ key }) as Error;

describe('locationQuotient', () => {
  it('divides the share here by the share in the reference, sectors in a column', () => {
    // Shares here 1/4 and 3/4, in the reference 1/2 and 1/2.
    expect(locationQuotient([[10], [30]], [[50], [50]])).toEqual([[0.5], [1.5]]);
  });

  it('does the same for sectors in a row', () => {
    expect(locationQuotient([[10, 30]], [[50, 50]])).toEqual([[0.5, 1.5]]);
  });

  it('compares every row of a block with one reference row', () => {
    const regions = [
      [10, 30],
      [80, 20],
    ];
    expect(locationQuotient(regions, [[50, 50]])).toEqual([
      [0.5, 1.5],
      [1.6, 0.4],
    ]);
  });

  it('compares every column of a block with one reference column', () => {
    const regions = [
      [10, 80],
      [30, 20],
    ];
    expect(locationQuotient(regions, [[50], [50]])).toEqual([
      [0.5, 1.6],
      [1.5, 0.4],
    ]);
  });

  it('uses the totals that are given instead of the sums', () => {
    expect(locationQuotient([[10], [30]], [[50], [50]], { regionTotal: [[80]] })).toEqual([[0.25], [0.75]]);
    expect(locationQuotient([[10], [30]], [[50], [50]], { referenceTotal: [[200]] })).toEqual([[1], [3]]);
  });

  it('uses a total per region for a block of regions', () => {
    const regions = [
      [10, 30],
      [80, 20],
    ];
    expect(locationQuotient(regions, [[50, 50]], { regionTotal: [[80], [200]] })).toEqual([
      [0.25, 0.75],
      [0.8, 0.2],
    ]);
  });

  it('compares cell by cell when every cell has its own totals', () => {
    const answer = locationQuotient([[10], [80]], [[50], [50]], {
      regionTotal: [[40], [100]],
      referenceTotal: [[100], [100]],
    });
    expect(answer).toEqual([[0.5], [1.6]]);
  });

  it('never answers 1 for one sector without totals, but asks for them', () => {
    expect(() => locationQuotient([[10]], [[50]])).toThrow(keyed('locationQuotient.totalsNeeded'));
    expect(() => locationQuotient([[10]], [[50]], { regionTotal: [[40]] })).toThrow(
      keyed('locationQuotient.totalsNeeded'),
    );
    expect(() => locationQuotient([[10, 20]], [[50]])).toThrow(keyed('locationQuotient.totalsNeeded'));
    expect(() => locationQuotient([[10], [20]], [[50]])).toThrow(keyed('locationQuotient.totalsNeeded'));
  });

  it('takes one sector of several regions with a total per region', () => {
    expect(
      locationQuotient([[10, 80]], [[50]], { regionTotal: [[40, 100]], referenceTotal: [[100]] }),
    ).toEqual([[0.5, 1.6]]);
  });

  it('asks for totals when two blocks could be added up either way', () => {
    const block = [
      [1, 2],
      [3, 4],
    ];
    expect(() => locationQuotient(block, block)).toThrow(keyed('locationQuotient.directionNeeded'));
  });

  it('asks for the other total too when one is given per cell', () => {
    expect(() => locationQuotient([[10], [80]], [[50], [50]], { regionTotal: [[40], [100]] })).toThrow(
      keyed('locationQuotient.bothTotals'),
    );
  });

  it('names both shapes when they do not fit', () => {
    expect(() => locationQuotient([[1], [2], [3]], [[1], [2]])).toThrow(
      /region is 3 x 1 and reference is 2 x 1/,
    );
    expect(() =>
      locationQuotient(
        [
          [1, 2],
          [3, 4],
        ],
        [[1, 2, 3]],
      ),
    ).toThrow(expect.objectContaining({ reason: 'shape' }));
  });

  it('wants one total per region, not one for all regions', () => {
    expect(() =>
      locationQuotient(
        [
          [1, 2],
          [3, 4],
        ],
        [[1, 2]],
        { regionTotal: [[10]] },
      ),
    ).toThrow(keyed('locationQuotient.totalPerRegion'));
    expect(() =>
      locationQuotient(
        [
          [1, 2],
          [3, 4],
        ],
        [[1], [2]],
        { regionTotal: [[10], [20]] },
      ),
    ).toThrow(keyed('locationQuotient.totalPerRegion'));
  });

  it('is missing where a value is, and everywhere in a region whose total then is unknown', () => {
    expect(
      locationQuotient([[10], [null]], [[50], [50]])
        .flat()
        .map(told),
    ).toEqual(['missing', 'missing']);
    expect(
      locationQuotient([[10], [null]], [[50], [50]], { regionTotal: [[40]] })
        .flat()
        .map(told),
    ).toEqual([0.5, 'missing']);
    const regions = [
      [10, null],
      [80, 20],
    ];
    expect(
      locationQuotient(regions, [[50, 50]])
        .flat()
        .map(told),
    ).toEqual(['missing', 'missing', 1.6, 0.4]);
  });

  it('is zero for a sector without jobs here, and undefined for one without jobs in the reference', () => {
    expect(
      locationQuotient([[0], [30]], [[50], [0]])
        .flat()
        .map(told),
    ).toEqual([0, 'zero']);
  });

  it('is undefined when a whole is zero', () => {
    expect(
      locationQuotient([[0], [0]], [[5], [5]])
        .flat()
        .map(told),
    ).toEqual(['zero', 'zero']);
    expect(
      locationQuotient([[5]], [[5]], { regionTotal: [[5]], referenceTotal: [[0]] })
        .flat()
        .map(told),
    ).toEqual(['zero']);
  });

  it('refuses negative counts', () => {
    expect(() => locationQuotient([[10], [-1]], [[5], [5]])).toThrow(/region has -1 in row 2/);
  });
});

describe('invariants of the location quotient', () => {
  const jobs = fc.integer({ min: 1, max: 1_000_000 });
  const twoColumns = fc.array(fc.tuple(jobs, jobs), { minLength: 2, maxLength: 30 });
  const columnOf = (pairs: [number, number][], side: 0 | 1, factor = 1): number[][] =>
    pairs.map((pair) => [pair[side] * factor]);
  const numbers = (cells: unknown[][]): number[] => cells.flat() as number[];

  it('does not change when either area is counted in other units', () => {
    fc.assert(
      fc.property(twoColumns, fc.integer({ min: 2, max: 1000 }), (pairs, factor) => {
        const plain = numbers(locationQuotient(columnOf(pairs, 0), columnOf(pairs, 1)));
        const scaled = numbers(locationQuotient(columnOf(pairs, 0, factor), columnOf(pairs, 1)));
        scaled.forEach((quotient, sector) => expect(quotient / plain[sector]!).toBeCloseTo(1, 12));
      }),
    );
  });

  it('averages 1 when weighted with the shares of the reference', () => {
    fc.assert(
      fc.property(twoColumns, (pairs) => {
        const quotients = numbers(locationQuotient(columnOf(pairs, 0), columnOf(pairs, 1)));
        const total = pairs.reduce((sum, pair) => sum + pair[1], 0);
        const mean = quotients.reduce(
          (sum, quotient, sector) => sum + (quotient * pairs[sector]![1]) / total,
          0,
        );
        expect(mean).toBeCloseTo(1, 10);
      }),
    );
  });

  it('is its own inverse when region and reference change places', () => {
    fc.assert(
      fc.property(twoColumns, (pairs) => {
        const there = numbers(locationQuotient(columnOf(pairs, 0), columnOf(pairs, 1)));
        const back = numbers(locationQuotient(columnOf(pairs, 1), columnOf(pairs, 0)));
        there.forEach((quotient, sector) => expect(quotient * back[sector]!).toBeCloseTo(1, 12));
      }),
    );
  });

  it('gives the same for rows of regions as for columns of regions', () => {
    fc.assert(
      fc.property(twoColumns, (pairs) => {
        const rows = [pairs.map((pair) => pair[0]), pairs.map((pair) => pair[1])];
        const reference = [pairs.map((pair) => pair[0] + pair[1])];
        const down = locationQuotient(
          pairs,
          reference[0]!.map((value) => [value]),
        );
        const across = locationQuotient(rows, reference);
        expect(across[0]!.map((_, sector) => [across[0]![sector], across[1]![sector]])).toEqual(down);
      }),
    );
  });

  it('never answers NaN or infinity', () => {
    const anyCount = fc.oneof(
      fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }),
      fc.constant(0),
      fc.constant(null),
    );
    fc.assert(
      fc.property(
        fc.array(fc.tuple(anyCount, anyCount), { minLength: 2, maxLength: 6 }),
        anyCount,
        (pairs, total) => {
          try {
            const answer = locationQuotient(
              pairs.map((pair) => [pair[0]]),
              pairs.map((pair) => [pair[1]]),
              { referenceTotal: [[total]] },
            );
            for (const cell of answer.flat()) {
              expect(cell instanceof MethodError || Number.isFinite(cell)).toBe(true);
            }
          } catch (error) {
            // A sum beyond the largest number.
            expect(error).toEqual(keyed('values.tooLarge'));
          }
        },
      ),
    );
  });
});

describe('totals and shapes at the edges', () => {
  it('takes a total per cell of the reference', () => {
    const region = [
      [1, 2],
      [3, 4],
    ];
    const reference = [
      [10, 20],
      [30, 40],
    ];
    const totals = {
      regionTotal: [
        [10, 10],
        [10, 10],
      ],
      referenceTotal: [
        [100, 200],
        [600, 1600],
      ],
    };
    // 0.1 / 0.1, 0.2 / 0.1, 0.3 / 0.05 and 0.4 / 0.025
    expect(
      locationQuotient(region, reference, totals).map((row) =>
        row.map((quotient) => Number(Number(quotient).toFixed(9))),
      ),
    ).toEqual([
      [1, 2],
      [6, 16],
    ]);
  });

  it('asks for the other total too when only that of the reference is given', () => {
    expect(() => locationQuotient([[10]], [[50]], { referenceTotal: [[400]] })).toThrow(
      keyed('locationQuotient.totalsNeeded'),
    );
  });

  it('asks for both totals alike when one is given per cell of a row', () => {
    expect(() => locationQuotient([[10, 80]], [[50, 60]], { regionTotal: [[40, 100]] })).toThrow(
      keyed('locationQuotient.bothTotals'),
    );
  });

  it('refuses a reference that is a block of another width', () => {
    const region = [
      [1, 2, 3],
      [4, 5, 6],
    ];
    const narrower = [
      [1, 2],
      [3, 4],
    ];
    expect(() => locationQuotient(region, narrower)).toThrow(keyed('locationQuotient.shape'));
  });
});

describe('a quotient with a total below the part', () => {
  it('is refused for the region and for the reference area', () => {
    const [region] = locationQuotient([[500]], [[10]], { regionTotal: [[2]], referenceTotal: [[10]] }).flat();
    expect(region).toMatchObject({
      reason: 'argument',
      key: 'total.belowPart',
      details: { argument: 'region', part: 500, total: 'region_total', whole: 2 },
    });
    const [reference] = locationQuotient([[5]], [[10]], {
      regionTotal: [[50]],
      referenceTotal: [[1]],
    }).flat();
    expect(reference).toMatchObject({
      key: 'total.belowPart',
      details: { argument: 'reference', part: 10, total: 'reference_total', whole: 1 },
    });
  });

  it('stands where they differ by rounding only', () => {
    const totals = { regionTotal: [[0.3]], referenceTotal: [[0.3]] };
    expect(locationQuotient([[0.1 + 0.2]], [[0.1 + 0.2]], totals)[0]![0]).toBeCloseTo(1, 12);
  });
});
