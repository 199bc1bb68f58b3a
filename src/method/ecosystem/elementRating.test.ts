import * as fc from 'fast-check';
import { MethodError } from '../methodError';
import { elementRating } from './elementRating';

const told = (cell: unknown): unknown => (cell instanceof MethodError ? cell.reason : cell);

describe('elementRating on the ratio scale', () => {
  it('calls above the mean strong and below it weak', () => {
    expect(elementRating([[30], [20], [10]], 'ratio')).toEqual([['strong'], ['neutral'], ['weak']]);
  });

  it('has no band of its own accord, as in the report', () => {
    expect(elementRating([[100.1], [99.9]], 'ratio')).toEqual([['strong'], ['weak']]);
    expect(elementRating([[-1], [0.01], [0.99]], 'interval')).toEqual([['weak'], ['strong'], ['strong']]);
  });

  it('calls a value on the edge of the band neutral', () => {
    // Mean 100, band 10 per cent: 90 and 110 are the edges.
    expect(elementRating([[110, 110.5, 89.5, 90, 100]], 'ratio', 10)).toEqual([
      ['neutral', 'strong', 'weak', 'neutral', 'neutral'],
    ]);
  });

  it('keeps its meaning with a negative mean', () => {
    // Mean -20: a quotient of the value and the mean would call -30 strong.
    expect(elementRating([[-30], [-10]], 'ratio', 10)).toEqual([['weak'], ['strong']]);
    expect(elementRating([[-21], [-19]], 'ratio', 10)).toEqual([['neutral'], ['neutral']]);
  });

  it('does not take the rounding of the mean for a difference', () => {
    expect(elementRating([[0.1], [0.2], [0.3]], 'ratio')).toEqual([['weak'], ['neutral'], ['strong']]);
    expect(elementRating([[0.1], [0.1], [0.1]], 'ratio')).toEqual([['neutral'], ['neutral'], ['neutral']]);
  });

  it('compares with the mean of the whole economy when that is given', () => {
    expect(elementRating([[30], [10]], 'ratio', 0, { mean: 8 })).toEqual([['strong'], ['strong']]);
  });
});

describe('elementRating on the interval scale', () => {
  it('measures the distance in standard deviations', () => {
    // z is -1.2247, 0 and 1.2247.
    expect(elementRating([[-1], [0], [1]], 'interval', 1.2)).toEqual([['weak'], ['neutral'], ['strong']]);
    expect(elementRating([[-1], [0], [1]], 'interval', 1.3)).toEqual([['neutral'], ['neutral'], ['neutral']]);
  });

  it('is neutral for all when all are alike', () => {
    expect(elementRating([[0.1], [0.1], [0.1]], 'interval')).toEqual([['neutral'], ['neutral'], ['neutral']]);
  });
});

describe('elementRating of missing and wrong values', () => {
  it('leaves a missing value unrated and out of the mean', () => {
    expect(
      elementRating([[30], [null], [10]], 'ratio')
        .flat()
        .map(told),
    ).toEqual(['strong', 'missing', 'weak']);
    expect(
      elementRating([[30], [null]], 'ratio')
        .flat()
        .map(told),
    ).toEqual(['missing', 'missing']);
  });

  it('refuses one cell, and a band that is no distance', () => {
    expect(() => elementRating([[5]], 'ratio')).toThrow(
      expect.objectContaining({ key: 'comparison.oneValue' }),
    );
    expect(() => elementRating([[5], [6]], 'ratio', -1)).toThrow(
      expect.objectContaining({ key: 'elementRating.band' }),
    );
    expect(() => elementRating([[5], [6]], 'ratio', NaN)).toThrow(
      expect.objectContaining({ key: 'elementRating.band' }),
    );
    expect(() => elementRating([[5], [6]], 'ratio', 0, { mean: Infinity })).toThrow(
      expect.objectContaining({ key: 'comparison.mean' }),
    );
  });

  it('refuses a given mean of zero on the ratio scale only, where a blank cell would make all strong', () => {
    expect(() => elementRating([[30], [10]], 'ratio', 0, { mean: 0 })).toThrow(
      expect.objectContaining({ key: 'comparison.zeroMean' }),
    );
    expect(elementRating([[3], [-1]], 'interval', 0, { mean: 0 })).toEqual([['strong'], ['weak']]);
    // Their own mean may be zero.
    expect(elementRating([[1], [-1]], 'ratio')).toEqual([['strong'], ['weak']]);
  });
});

describe('invariants of the rating', () => {
  const values = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 30 });
  const scale = fc.constantFrom('ratio' as const, 'interval' as const);
  const ORDER = ['weak', 'neutral', 'strong'];

  it('never rates a lower value better than a higher one', () => {
    fc.assert(
      fc.property(values, scale, fc.integer({ min: 0, max: 50 }), (row, on, band) => {
        const ratings = elementRating([row], on, band)[0]!.map((rating) => ORDER.indexOf(String(rating)));
        row.forEach((value, one) =>
          row.forEach((other, two) => {
            if (value < other) expect(ratings[one]).toBeLessThanOrEqual(ratings[two]!);
          }),
        );
      }),
    );
  });

  it('does not change on the interval scale when every value rises or falls as much', () => {
    fc.assert(
      fc.property(values, fc.integer({ min: -5000, max: 5000 }), (row, shift) => {
        const moved = row.map((value) => value + shift);
        // A band between the distances of whole numbers, so that rounding cannot cross it.
        expect(elementRating([moved], 'interval', 0.123)).toEqual(elementRating([row], 'interval', 0.123));
      }),
    );
  });

  it('turns around when every value changes sign', () => {
    fc.assert(
      fc.property(values, scale, fc.integer({ min: 0, max: 50 }), (row, on, band) => {
        const turned = elementRating([row.map((value) => -value)], on, band)[0]!;
        elementRating([row], on, band)[0]!.forEach((rating, position) => {
          const expected = ORDER[2 - ORDER.indexOf(String(rating))];
          expect(turned[position]).toBe(expected);
        });
      }),
    );
  });
});

it('rates one value against a given mean on the ratio scale, and needs others on the interval scale', () => {
  expect(elementRating([[3]], 'ratio', 0, { mean: 2 })).toEqual([['strong']]);
  expect(() => elementRating([[3]], 'interval', 0, { mean: 2 })).toThrow(
    expect.objectContaining({ key: 'comparison.oneValue' }),
  );
});

it('sees no difference in what differs by rounding only, however large the values', () => {
  // 0.1 + 0.2 is not 0.3 in binary; neither are their multiples.
  expect(elementRating([[(0.1 + 0.2) * 3_000_000], [900_000]], 'ratio')).toEqual([['neutral'], ['neutral']]);
});
