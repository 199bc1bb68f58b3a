import { MethodError } from '../../methodError';
import { perRegion, perRegionAndReference, regionsAlong, regionsOf } from './regions';

const told = (rows: readonly (readonly unknown[])[]): unknown[][] =>
  rows.map((row) => row.map((cell) => (cell instanceof MethodError ? cell.reason : cell)));

/** The share of the first sector: enough to see which cells a region is made of. */
const first = (shares: Float64Array): number => shares[0]!;
const BLOCK = [
  [1, 6],
  [3, 2],
];

describe('the regions of a table', () => {
  it('are one for a row or a column, and one per column of a block', () => {
    expect(perRegion('values', [[1, 3]], regionsOf('values', { rows: 1, columns: 2 }), first)).toEqual([
      [0.25],
    ]);
    expect(perRegion('values', [[1], [3]], regionsOf('values', { rows: 2, columns: 1 }), first)).toEqual([
      [0.25],
    ]);
    expect(perRegion('values', BLOCK, regionsOf('values', { rows: 2, columns: 2 }), first)).toEqual([
      [0.25, 0.75],
    ]);
  });

  it('follow the line that runs along the sectors of a block, also when the block is square', () => {
    const square = { rows: 2, columns: 2 };
    const inColumns = regionsAlong('region', square, 'groups', { rows: 2, columns: 1 });
    expect(perRegion('region', BLOCK, inColumns, first)).toEqual([[0.25, 0.75]]);
    const inRows = regionsAlong('region', square, 'groups', { rows: 1, columns: 2 });
    expect(perRegion('region', BLOCK, inRows, first)).toEqual([[1 / 7], [0.6]]);
  });

  it.each([
    [{ rows: 3, columns: 1 }, { rows: 1, columns: 3 }, '3 x 1 and groups is 1 x 3'],
    [{ rows: 3, columns: 1 }, { rows: 2, columns: 1 }, '3 x 1 and groups is 2 x 1'],
    [{ rows: 3, columns: 2 }, { rows: 2, columns: 1 }, '3 x 2 and groups is 2 x 1'],
    [{ rows: 3, columns: 2 }, { rows: 1, columns: 3 }, '3 x 2 and groups is 1 x 3'],
    [{ rows: 2, columns: 2 }, { rows: 2, columns: 2 }, '2 x 2 and groups is 2 x 2'],
    [{ rows: 3, columns: 1 }, { rows: 1, columns: 1 }, '3 x 1 and groups is 1 x 1'],
  ])('refuse a line that does not fit: %p along %p', (line, shape, said) => {
    expect(() => regionsAlong('region', line, 'groups', shape)).toThrow(
      expect.objectContaining({ reason: 'shape', key: 'diversity.shape' }),
    );
    expect(() => regionsAlong('region', line, 'groups', shape)).toThrow(new RegExp(said));
  });

  it('refuse one cell, whose share is always 1', () => {
    expect(() => regionsOf('values', { rows: 1, columns: 1 })).toThrow(
      expect.objectContaining({ reason: 'argument', key: 'diversity.oneCell' }),
    );
  });

  it('have no shares when a value is missing, all are zero, or the total is too large; the others do', () => {
    const values = [
      [1, null, 0, 1e308, 0],
      [3, 5, 0, 1e308, 2],
    ];
    const regions = regionsOf('values', { rows: 2, columns: 5 });
    expect(told(perRegion('values', values, regions, first))).toEqual([
      [0.25, 'missing', 'zero', 'argument', 0],
    ]);
  });
});

describe('regions against a reference', () => {
  const names = { region: 'region', reference: 'reference' };
  const both = (shares: Float64Array, other: Float64Array): number => shares[0]! + 10 * other[0]!;
  const compare = (region: (number | null)[][], reference: (number | null)[][]): unknown[][] =>
    told(perRegionAndReference(names, region, reference, both));

  it('compare one region, columns with a column, rows with a row', () => {
    expect(compare([[1], [3]], [[1], [1]])).toEqual([[5.25]]);
    expect(compare([[1, 3]], [[1, 1]])).toEqual([[5.25]]);
    expect(compare(BLOCK, [[1], [1]])).toEqual([[5.25, 5.75]]);
    expect(
      compare(
        [
          [1, 3],
          [6, 2],
        ],
        [[1, 1]],
      ),
    ).toEqual([[5.25], [5.75]]);
  });

  it('compare two blocks column by column', () => {
    expect(
      compare(BLOCK, [
        [1, 1],
        [1, 3],
      ]),
    ).toEqual([[5.25, 3.25]]);
  });

  it('leave every region without when the common reference misses a value, and one when its own does', () => {
    expect(compare(BLOCK, [[1], [null]])).toEqual([['missing', 'missing']]);
    expect(compare(BLOCK, [[0], [0]])).toEqual([['zero', 'zero']]);
    expect(
      compare(BLOCK, [
        [1, null],
        [1, 3],
      ]),
    ).toEqual([[5.25, 'missing']]);
    expect(
      compare(
        [
          [1, null],
          [3, 2],
        ],
        [[1], [1]],
      ),
    ).toEqual([[5.25, 'missing']]);
  });

  it('refuse one cell, a negative number and shapes that do not fit', () => {
    expect(() => compare([[1]], [[1]])).toThrow(expect.objectContaining({ key: 'diversity.oneCell' }));
    expect(() => compare([[1], [-1]], [[1], [1]])).toThrow(
      expect.objectContaining({ key: 'values.negative' }),
    );
    expect(() => compare([[1], [1]], [[1], [-1]])).toThrow(/reference has -1 in row 2/);
    expect(() => compare(BLOCK, [[1], [1], [1]])).toThrow(/region is 2 x 2 and reference is 3 x 1/);
  });
});
