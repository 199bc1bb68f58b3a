import { MethodError } from '../methodError';
import { share } from './share';

const reasonOf = (cell: unknown): unknown => (cell instanceof MethodError ? cell.reason : cell);

describe('share', () => {
  it('divides a column by its own sum', () => {
    expect(share([[20], [30], [50]])).toEqual([[0.2], [0.3], [0.5]]);
  });

  it('divides a row by its own sum', () => {
    expect(share([[1, 3]])).toEqual([[0.25, 0.75]]);
  });

  it('divides every cell by one given total', () => {
    expect(share([[20], [30]], [[200]])).toEqual([[0.1], [0.15]]);
  });

  it('divides a block by a total per row or per column', () => {
    const block = [
      [1, 3],
      [2, 8],
    ];
    expect(share(block, [[4], [10]])).toEqual([
      [0.25, 0.75],
      [0.2, 0.8],
    ]);
    expect(share(block, [[4, 16]])).toEqual([
      [0.25, 0.1875],
      [0.5, 0.5],
    ]);
  });

  it('gives no share of an unknown whole when a part is missing', () => {
    expect(
      share([[20], [null], [50]])
        .flat()
        .map(reasonOf),
    ).toEqual(['missing', 'missing', 'missing']);
    // What the last part lacks is not a total that should have been given, but one of the values.
    expect(share([[20], [null], [50]])[2]).toEqual([
      expect.objectContaining({ key: 'values.missing', details: { argument: 'values' } }),
    ]);
  });

  it('gives the known shares of a given whole when a part is missing', () => {
    expect(
      share([[20], [null]], [[100]])
        .flat()
        .map(reasonOf),
    ).toEqual([0.2, 'missing']);
  });

  it('says that a total of zero cannot divide', () => {
    expect(
      share([[0], [0]])
        .flat()
        .map(reasonOf),
    ).toEqual(['zero', 'zero']);
    expect(
      share([[5]], [[0]])
        .flat()
        .map(reasonOf),
    ).toEqual(['zero']);
  });

  it('asks for a total for one cell, rather than answer 1', () => {
    expect(() => share([[20]])).toThrow(
      expect.objectContaining({ reason: 'argument', key: 'share.totalNeeded' }),
    );
  });

  it('asks for a total for a block, which can be added up two ways', () => {
    expect(() =>
      share([
        [1, 2],
        [3, 4],
      ]),
    ).toThrow(expect.objectContaining({ key: 'share.totalNeeded' }));
  });

  it('names both shapes when the total does not fit', () => {
    expect(() => share([[1], [2], [3]], [[1], [2]])).toThrow(/total is 2 x 1 and values is 3 x 1/);
    expect(() => share([[1], [2]], [[1, 2]])).toThrow(expect.objectContaining({ reason: 'shape' }));
  });

  it('refuses negative counts, ragged rows, no cells and what is not finite', () => {
    expect(() => share([[1], [-2]])).toThrow(/-2 in row 2, column 1/);
    expect(() => share([[1, 2], [3]])).toThrow(
      expect.objectContaining({ reason: 'shape', key: 'values.ragged' }),
    );
    expect(() => share([])).toThrow(expect.objectContaining({ key: 'values.empty' }));
    expect(() => share([[]])).toThrow(expect.objectContaining({ key: 'values.empty' }));
    expect(() => share([[1], [NaN]])).toThrow(expect.objectContaining({ key: 'values.notFinite' }));
  });

  it('refuses a sum that is too large for a number', () => {
    expect(() => share([[1e308], [1e308]])).toThrow(expect.objectContaining({ key: 'values.tooLarge' }));
  });
});

describe('a share of a total below the part', () => {
  const below = { reason: 'argument', key: 'total.belowPart' };

  it('is refused in its own cell, with both numbers', () => {
    const [first, second] = share([[500], [20]], [[200]]).flat();
    expect(first).toMatchObject({
      ...below,
      details: { argument: 'values', part: 500, total: 'total', whole: 200 },
    });
    expect((first as Error).message).toBe(
      'values has 500 and total is 200; a part cannot be larger than its whole.',
    );
    expect(second).toBe(0.1);
  });

  it('stands where they differ by rounding only', () => {
    expect(share([[0.1 + 0.2]], [[0.3]])[0]![0]).toBeCloseTo(1, 12);
    expect(share([[0.3 + 1e-10]], [[0.3]])[0]![0]).toMatchObject(below);
  });
});
