import * as fc from 'fast-check';
import { MethodError } from '../methodError';
import { elementIndex } from './elementIndex';

const told = (cell: unknown): unknown => (cell instanceof MethodError ? cell.reason : cell);

describe('elementIndex on the ratio scale', () => {
  it('divides by the mean', () => {
    expect(elementIndex([[30], [20], [10]], 'ratio')).toEqual([[1.5], [1], [0.5]]);
  });

  it('takes the mean over the known values only', () => {
    expect(
      elementIndex([[30], [null], [10]], 'ratio')
        .flat()
        .map(told),
    ).toEqual([1.5, 'missing', 0.5]);
  });

  it('compares with the mean of the whole economy when that is given', () => {
    expect(elementIndex([[30], [10]], 'ratio', { mean: 40 })).toEqual([[0.75], [0.25]]);
    expect(elementIndex([[30]], 'ratio', { mean: 40 })).toEqual([[0.75]]);
  });

  it('has no index against a mean of zero', () => {
    expect(
      elementIndex([[0], [0]], 'ratio')
        .flat()
        .map(told),
    ).toEqual(['zero', 'zero']);
  });

  it('refuses a given mean of zero, which is what a blank cell becomes', () => {
    expect(() => elementIndex([[1], [2]], 'ratio', { mean: 0 })).toThrow(
      expect.objectContaining({ key: 'comparison.zeroMean' }),
    );
  });

  it('refuses negative values and a negative mean, and names the other scale', () => {
    expect(() => elementIndex([[0.1], [-0.2]], 'ratio')).toThrow(/interval scale/);
    expect(() => elementIndex([[0.1], [0.2]], 'ratio', { mean: -1 })).toThrow(
      expect.objectContaining({ key: 'elementIndex.negative' }),
    );
  });

  it('asks for more than one value, rather than answer 1', () => {
    expect(() => elementIndex([[5]], 'ratio')).toThrow(
      expect.objectContaining({ key: 'comparison.oneValue' }),
    );
    expect(
      elementIndex([[5], [null]], 'ratio')
        .flat()
        .map(told),
    ).toEqual(['missing', 'missing']);
  });
});

describe('elementIndex on the interval scale', () => {
  it('is exp of the standardised value, divided by the mean of these', () => {
    // z is -1 and 1, so e^-1 and e^1 around their mean cosh(1).
    const [low, high] = elementIndex([[0], [2]], 'interval').flat() as [number, number];
    expect(low).toBeCloseTo(Math.exp(-1) / Math.cosh(1), 12);
    expect(high).toBeCloseTo(Math.exp(1) / Math.cosh(1), 12);
  });

  it('caps an outlier before dividing', () => {
    const capped = elementIndex([[0], [2]], 'interval', { cap: 1 }).flat() as number[];
    const mean = (Math.exp(-1) + 1) / 2;
    expect(capped[0]).toBeCloseTo(Math.exp(-1) / mean, 12);
    expect(capped[1]).toBeCloseTo(1 / mean, 12);
  });

  it('is 1 for all when all are alike, also when their sum is rounded', () => {
    expect(elementIndex([[0.1], [0.1], [0.1]], 'interval')).toEqual([[1], [1], [1]]);
  });

  it('can be below 1 for a value above the mean', () => {
    // This is why ratings never compare an index with 1.
    const index = elementIndex([[0.01], [0], [0], [-0.9], [0.89]], 'interval').flat() as number[];
    expect(index[0]).toBeLessThan(1);
  });

  it.each([2, 0, -5.1, 500])('refuses the given mean %d, which would fall out of the index', (mean) => {
    // exp(z - c) divided by its own mean is exp(z) divided by its own mean.
    expect(() => elementIndex([[0], [2]], 'interval', { mean })).toThrow(
      expect.objectContaining({ key: 'elementIndex.intervalMean' }),
    );
    expect(elementIndex([[2], [2]], 'interval', { mean: null })).toEqual([[1], [1]]);
  });

  it('refuses a cap that is not positive', () => {
    expect(() => elementIndex([[1], [2]], 'interval', { cap: 0 })).toThrow(
      expect.objectContaining({ key: 'elementIndex.cap' }),
    );
  });
});

describe('invariants of the element index', () => {
  const scale = fc.constantFrom('ratio' as const, 'interval' as const);
  const values = fc.array(fc.integer({ min: 1, max: 100_000 }), { minLength: 2, maxLength: 40 });
  const indexOf = (row: readonly number[], on: 'ratio' | 'interval'): number[] =>
    elementIndex([row], on)[0] as number[];

  it('averages 1', () => {
    fc.assert(
      fc.property(values, scale, (row, on) => {
        const indices = indexOf(row, on);
        expect(indices.reduce((sum, index) => sum + index, 0) / indices.length).toBeCloseTo(1, 10);
      }),
    );
  });

  it('averages 1 on the interval scale, also around a negative mean, and whatever is added to every value', () => {
    const signed = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 40 });
    fc.assert(
      fc.property(signed, fc.integer({ min: -5000, max: 5000 }), (row, shift) => {
        const indices = indexOf(row, 'interval');
        expect(indices.reduce((sum, index) => sum + index, 0) / indices.length).toBeCloseTo(1, 10);
        const moved = indexOf(
          row.map((value) => value + shift),
          'interval',
        );
        indices.forEach((index, position) => expect(moved[position]).toBeCloseTo(index, 9));
      }),
    );
  });

  it('does not change with the unit of the indicator', () => {
    fc.assert(
      fc.property(values, scale, fc.integer({ min: 2, max: 1000 }), (row, on, factor) => {
        const scaled = indexOf(
          row.map((value) => value * factor),
          on,
        );
        indexOf(row, on).forEach((index, position) => expect(scaled[position]).toBeCloseTo(index, 9));
      }),
    );
  });

  it('follows the sectors when they change places', () => {
    fc.assert(
      fc.property(values, scale, (row, on) => {
        const turned = indexOf([...row].reverse(), on).reverse();
        indexOf(row, on).forEach((index, position) => expect(turned[position]).toBeCloseTo(index, 9));
      }),
    );
  });

  it('never puts a lower value above a higher one', () => {
    fc.assert(
      fc.property(values, scale, (row, on) => {
        const indices = indexOf(row, on);
        row.forEach((value, one) =>
          row.forEach((other, two) => {
            if (value < other) expect(indices[one]).toBeLessThanOrEqual(indices[two]!);
          }),
        );
      }),
    );
  });

  it('never answers NaN or infinity', () => {
    const anyValue = fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constant(null));
    fc.assert(
      fc.property(fc.array(anyValue, { minLength: 2, maxLength: 8 }), (row) => {
        for (const cell of elementIndex([row], 'interval').flat()) {
          expect(cell instanceof MethodError || Number.isFinite(cell)).toBe(true);
        }
      }),
    );
  });
});

describe('the index on the interval scale, by hand', () => {
  // Of 0 and 2 the mean is 1 and the deviation 1, so z is -1 and 1 and the index e^z / ((e + 1/e) / 2).
  const low = 2 / (1 + Math.E ** 2);
  const high = 2 / (1 + Math.E ** -2);

  it('leaves a missing value out of the mean of the curve', () => {
    const [first, second, third] = elementIndex([[0], [2], [null]], 'interval').flat();
    expect(first).toBeCloseTo(low, 12);
    expect(second).toBeCloseTo(high, 12);
    expect(third).toMatchObject({ reason: 'missing' });
  });

  it('is 1 for values that are all alike', () => {
    expect(elementIndex([[2], [2]], 'interval')).toEqual([[1], [1]]);
  });
});

describe('how many values an index needs', () => {
  it('is one on the ratio scale when the mean is given, and two on the interval scale', () => {
    expect(elementIndex([[1], [null]], 'ratio', { mean: 2 })[0]).toEqual([0.5]);
    expect(elementIndex([[1], [null]], 'interval')[0]).toEqual([
      expect.objectContaining({ reason: 'missing' }),
    ]);
    expect(elementIndex([[null]], 'ratio', { mean: 2 })).toEqual([
      [expect.objectContaining({ reason: 'missing' })],
    ]);
  });

  it('may lie in a block', () => {
    expect(
      elementIndex(
        [
          [1, 2],
          [3, 2],
        ],
        'ratio',
      ),
    ).toEqual([
      [0.5, 1],
      [1.5, 1],
    ]);
  });
});
