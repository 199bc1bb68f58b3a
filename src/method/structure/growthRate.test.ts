import { MethodError } from '../methodError';
import { growthRate } from './growthRate';

const keyOf = (cell: unknown): unknown => (cell instanceof MethodError ? `${cell.reason} ${cell.key}` : cell);

describe('growthRate', () => {
  it('divides the change by the start', () => {
    expect(growthRate([[40]], [[50]])).toEqual([[0.25]]);
    expect(growthRate([[50]], [[40]])).toEqual([[-0.2]]);
  });

  it('keeps the shape of the range', () => {
    expect(
      growthRate(
        [
          [4, 8],
          [16, 2],
        ],
        [
          [5, 8],
          [8, 6],
        ],
      ),
    ).toEqual([
      [0.25, 0],
      [-0.5, 2],
    ]);
  });

  it('is minus one for a sector that has gone', () => {
    expect(growthRate([[12]], [[0]])).toEqual([[-1]]);
  });

  it('says that growth from zero does not exist, also from zero to zero', () => {
    expect(
      growthRate([[0], [0]], [[5], [0]])
        .flat()
        .map(keyOf),
    ).toEqual(['missing growthRate.zeroBase', 'missing growthRate.zeroBase']);
  });

  it('is missing where one of the moments is', () => {
    expect(
      growthRate([[null], [4], [4]], [[5], [null], [5]])
        .flat()
        .map(keyOf),
    ).toEqual(['missing values.missing', 'missing values.missing', 0.25]);
  });

  it('names both shapes when they differ', () => {
    expect(() => growthRate([[1], [2]], [[1, 2]])).toThrow(/start is 2 x 1 and end is 1 x 2/);
  });

  it('refuses negative counts', () => {
    expect(() => growthRate([[-1]], [[1]])).toThrow(/start has -1/);
    expect(() => growthRate([[1]], [[-1]])).toThrow(/end has -1/);
  });

  it('never answers infinity', () => {
    expect(
      growthRate([[1e-300]], [[1e300]])
        .flat()
        .map(keyOf),
    ).toEqual(['argument values.tooLarge']);
  });
});
