import * as fc from 'fast-check';
import { MethodError } from '../methodError';
import { locationQuotient } from './locationQuotient';
import { type IntervalOptions, lqInterval } from './lqInterval';

const keyed = (key: string): Error => expect.objectContaining({ key }) as Error;
const told = (cell: unknown): unknown => (cell instanceof MethodError ? cell.key : cell);

const TOTALS: IntervalOptions = { regionTotal: [[1000]], referenceTotal: [[20000]] };
const pair = (options: IntervalOptions, jobs = 50): [number, number] =>
  lqInterval([[jobs]], [[400]], { ...TOTALS, ...options })[0] as [number, number];

describe('lqInterval', () => {
  it('lies around the quotient, at equal ratios', () => {
    const [low, high] = pair({});
    // By hand: z sqrt(1/50 - 1/1000 + 1/400 - 1/20000) = 1.959964 * 0.1464582 = 0.2870528.
    expect(high / 2.5).toBeCloseTo(Math.exp(0.2870528), 6);
    expect(low * high).toBeCloseTo(6.25, 12);
  });

  it('is wider when it must be surer', () => {
    const [low, high] = pair({});
    const [lower, higher] = pair({ confidence: 0.99 });
    expect(lower).toBeLessThan(low);
    expect(higher).toBeGreaterThan(high);
    expect(pair({ confidence: null })).toEqual([low, high]);
  });

  it('leaves out the reference when that is given in shares', () => {
    const [, high] = lqInterval([[50]], [[0.02]], { regionTotal: [[1000]], referenceTotal: [[1]] })[0] as [
      number,
      number,
    ];
    expect(high / 2.5).toBeCloseTo(Math.exp(1.959963984540054 * Math.sqrt(0.95 / 50)), 12);
  });

  it('counts establishments in place of jobs, and never more than the jobs', () => {
    const [, high] = pair({ establishments: [[10]] });
    expect(high / 2.5).toBeCloseTo(Math.exp(1.959963984540054 * Math.sqrt(0.95 / 10 + 0.98 / 400)), 12);
    expect(pair({ establishments: [[70]] })).toEqual(pair({}));
    const [, both] = pair({ establishments: [[10]], referenceEstablishments: [[100]] });
    expect(both / 2.5).toBeCloseTo(Math.exp(1.959963984540054 * Math.sqrt(0.95 / 10 + 0.98 / 100)), 12);
    const shares = lqInterval([[50]], [[0.02]], {
      regionTotal: [[1000]],
      referenceTotal: [[1]],
      referenceEstablishments: [[100]],
    })[0] as [number, number];
    expect(shares[1] / 2.5).toBeCloseTo(Math.exp(1.959963984540054 * Math.sqrt(0.95 / 50 + 0.98 / 100)), 12);
  });

  it('gives two columns beside a column and two rows under a row', () => {
    const column = lqInterval([[10], [30]], [[50], [50]]);
    expect(column.map((row) => row.length)).toEqual([2, 2]);
    const row = lqInterval([[10, 30]], [[50, 50]]);
    expect(row).toEqual([column.map(([low]) => low), column.map(([, high]) => high)]);
    expect(lqInterval([[10]], [[50]], { regionTotal: [[40]], referenceTotal: [[100]] })).toEqual([column[0]]);
  });

  it('takes one sector of several regions, each with its total', () => {
    const table = lqInterval([[50], [0]], [[400]], {
      regionTotal: [[1000], [10]],
      referenceTotal: [[20000]],
    });
    expect(table[0]).toEqual(pair({}));
    expect(table[1]!.map(told)).toEqual(['lqInterval.none', 'lqInterval.none']);
    const lying = lqInterval([[50, 50]], [[400]], {
      regionTotal: [[1000, 1000]],
      referenceTotal: [[20000]],
      referenceEstablishments: [[400]],
    });
    expect(lying[0]).toEqual([pair({})[0], pair({})[0]]);
  });

  it('has none where something is missing or there is nothing to draw', () => {
    const table = lqInterval([[50], [null], [0], [5], [5]], [[400], [400], [400], [400], [0]], {
      ...TOTALS,
      establishments: [[10], [10], [10], [null], [1]],
    });
    expect(table.slice(1).map(([low]) => told(low))).toEqual([
      'values.missing',
      'lqInterval.none',
      'values.missing',
      'values.zero',
    ]);
    const none = lqInterval([[50]], [[400]], { ...TOTALS, establishments: [[0]] });
    expect(none[0]![0]).toMatchObject({ key: 'lqInterval.none', details: { argument: 'establishments' } });
    const noReference = lqInterval([[50]], [[400]], { ...TOTALS, referenceEstablishments: [[null]] });
    expect(noReference[0]![0]).toMatchObject({ details: { argument: 'reference_establishments' } });
  });

  it('refuses shares for the region and parts that are larger than their whole', () => {
    const shares = lqInterval([[0.05]], [[400]], { regionTotal: [[1]], referenceTotal: [[20000]] });
    expect(shares.flat().map(told)).toEqual(['lqInterval.shares', 'lqInterval.shares']);
    const part = lqInterval([[50]], [[400]], { regionTotal: [[40]], referenceTotal: [[20000]] });
    expect(part[0]![0]).toMatchObject({
      key: 'total.belowPart',
      details: { argument: 'region', part: 50, whole: 40 },
    });
    const reference = lqInterval([[50]], [[400]], { regionTotal: [[1000]], referenceTotal: [[300]] });
    expect(reference[0]![0]).toMatchObject({ details: { argument: 'reference' } });
    // A part that is the whole but for rounding leaves nothing to chance.
    const [low, high] = lqInterval([[0.1 + 3.2]], [[3.3]], {
      regionTotal: [[3.3]],
      referenceTotal: [[3.3]],
    })[0]!;
    expect(low).toBeCloseTo(1, 12);
    expect(high).toBeCloseTo(1, 12);
  });

  it('refuses a confidence that is none, a block, and establishments of another shape', () => {
    for (const confidence of [0, 1, 95, -0.5, NaN]) {
      expect(() => pair({ confidence })).toThrow(keyed('lqInterval.confidence'));
    }
    const block = [
      [1, 2],
      [3, 4],
    ];
    expect(() => lqInterval(block, [[1, 2]])).toThrow(keyed('lqInterval.list'));
    expect(() => pair({ establishments: [[1, 2]] })).toThrow(/establishments is 1 x 2 and region is 1 x 1/);
    expect(() => pair({ referenceEstablishments: [[1], [2]] })).toThrow(/reference_establishments is 2 x 1/);
    expect(() => pair({ establishments: [[-1]] })).toThrow(keyed('values.negative'));
  });

  it('says that an end is too large instead of answering infinity', () => {
    const [[low, high]] = lqInterval([[1e-6]], [[1]], { regionTotal: [[2]], referenceTotal: [[2]] }) as [
      [unknown, unknown],
    ];
    expect(low).toBe(0);
    expect(told(high)).toBe('values.tooLarge');
  });

  it('holds the quotient, and becomes narrower with more jobs of the same shares', () => {
    const counts = fc.array(fc.tuple(fc.integer({ min: 1, max: 1e5 }), fc.integer({ min: 1, max: 1e5 })), {
      minLength: 2,
      maxLength: 10,
    });
    fc.assert(
      fc.property(counts, (sectors) => {
        const region = sectors.map(([here]) => [here]);
        const reference = sectors.map(([, there]) => [there]);
        const table = lqInterval(region, reference) as number[][];
        const larger = lqInterval(
          region.map(([here]) => [here! * 4]),
          reference.map(([there]) => [there! * 4]),
        ) as number[][];
        locationQuotient(region, reference).forEach(([quotient], sector) => {
          const [low, high] = table[sector] as [number, number];
          expect(low).toBeLessThan(quotient as number);
          expect(high).toBeGreaterThan(quotient as number);
          expect(low).toBeGreaterThanOrEqual(0);
          // Four times the jobs halve the distance.
          expect(Math.log(larger[sector]![1]! / larger[sector]![0]!)).toBeCloseTo(
            Math.log(high / low) / 2,
            9,
          );
        });
      }),
    );
  });
});

describe('the interval of several sectors with totals of their own', () => {
  const region = [[50], [30]];
  const reference = [[400], [900]];
  const totals = { regionTotal: [[1000], [500]], referenceTotal: [[20_000], [9000]] };

  it('is for each what it is alone', () => {
    const together = lqInterval(region, reference, totals);
    region.forEach((_, row) => {
      const alone = lqInterval([region[row]!], [reference[row]!], {
        regionTotal: [totals.regionTotal[row]!],
        referenceTotal: [totals.referenceTotal[row]!],
      });
      expect(together[row]).toEqual(alone[0]);
    });
  });

  it('is the same lying down', () => {
    const [lows, highs] = lqInterval([region.flat()], [reference.flat()], {
      regionTotal: [totals.regionTotal.flat()],
      referenceTotal: [totals.referenceTotal.flat()],
    });
    expect(lqInterval(region, reference, totals)).toEqual(lows!.map((low, place) => [low, highs![place]]));
  });
});

it('has an interval for a sector that is all of the region: only the reference is uncertain then', () => {
  // exp(+-1.959964 x sqrt((1 - 0.05) / 50)) around 1 / 0.05 = 20
  const [[low, high]] = lqInterval([[100]], [[50]], { regionTotal: [[100]], referenceTotal: [[1000]] }) as [
    [number, number],
  ];
  expect(low).toBeCloseTo(15.26511, 5);
  expect(high).toBeCloseTo(26.20354, 5);
});

describe('lqInterval at the edge of what a number can hold', () => {
  it('answers why, where the quotient is too small for a number', () => {
    // 5e-324 of 1e300 jobs: the share is 0 as a number, and 0 has no logarithm.
    const table = lqInterval([[5e-324], [1e300], [0.5]], [[3], [1], [123456.789]], { confidence: 5e-324 });
    expect(table[0]!.map(told)).toEqual(['values.tooSmall', 'values.tooSmall']);
    expect(table.flat().every((cell) => cell instanceof MethodError || Number.isFinite(cell))).toBe(true);
  });

  it('answers why, where the uncertainty is too large for a number', () => {
    // The variance of 1e-320 jobs is over 1e308, and so wide an interval has no bounds at any confidence.
    const tiny = lqInterval([[1e-320], [3]], [[1], [2]], { confidence: 5e-324 });
    expect(tiny[0]!.map(told)).toEqual(['values.tooLarge', 'values.tooLarge']);
  });

  it('never holds NaN or infinity, whatever the jobs and the confidence', () => {
    const jobs = fc.oneof(
      fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }),
      fc.constantFrom(0, 5e-324, 1e-300, 1e300),
    );
    const confidence = fc.oneof(
      fc.double({ min: 0, max: 1, minExcluded: true, maxExcluded: true, noNaN: true }),
      fc.constantFrom(5e-324, 1 - 2 ** -53),
    );
    fc.assert(
      fc.property(
        fc.array(fc.tuple(jobs, jobs), { minLength: 2, maxLength: 4 }),
        confidence,
        (rows, sure) => {
          const column = (index: 0 | 1): number[][] => rows.map((row) => [row[index]]);
          let table: unknown[][] = [];
          try {
            table = lqInterval(column(0), column(1), { confidence: sure });
          } catch (error) {
            // Their sum may be too large for a number, which is said of the whole table.
            expect(told(error)).toBe('values.tooLarge');
          }
          for (const cell of table.flat()) {
            expect(cell instanceof MethodError || Number.isFinite(cell)).toBe(true);
          }
        },
      ),
      { numRuns: 1000 },
    );
  });
});
