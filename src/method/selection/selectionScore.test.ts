import * as fc from 'fast-check';
import { MethodError } from '../methodError';
import { selectionScore } from './selectionScore';

const keyed = (key: string): Error => expect.objectContaining({ key }) as Error;
const reasons = (cells: unknown[][]): unknown[][] =>
  cells.map((row) => row.map((cell) => (cell instanceof MethodError ? cell.reason : cell)));

describe('selectionScore', () => {
  it('is the weighted mean of the criteria', () => {
    // (3 x 4 + 1 x 2) / 4 and (3 x 1 + 1 x 5) / 4
    const criteria = [
      [4, 2],
      [1, 5],
    ];
    expect(selectionScore(criteria, [[3, 1]])).toEqual([[3.5], [2]]);
  });

  it('reads criteria in rows when the weights are a column', () => {
    const criteria = [
      [4, 1, 0],
      [2, 5, 4],
    ];
    expect(selectionScore(criteria, [[3], [1]])).toEqual([[3.5, 2, 1]]);
  });

  it('puts each criterion on 0 to 1 when asked, so that no unit weighs more than another', () => {
    const criteria = [
      [1000, 0.5],
      [5000, 0.1],
      [2000, 0.5],
    ];
    const scores = selectionScore(criteria, [[1, 3]], 'minMax').flat();
    // 1/4 of 0, 1 and 1/4; 3/4 of 1, 0 and 1
    expect(scores).toEqual([0.75, 0.25, 0.8125]);
  });

  it('leaves out a criterion with weight 0, known or not, alike or not', () => {
    const criteria = [
      [1, null, 5],
      [3, 7, 5],
    ];
    expect(selectionScore(criteria, [[2, 0, 0]])).toEqual([[1], [3]]);
    expect(selectionScore(criteria, [[2, 0, 0]], 'minMax')).toEqual([[0], [1]]);
  });

  it('has no score for a sector with a missing value, which does not stretch the scale either', () => {
    const criteria = [
      [0, 5],
      [null, 1],
      [10, 3],
    ];
    // The second criterion still runs from 1 to 5: the sector's other value is known.
    expect(reasons(selectionScore(criteria, [[1, 1]], 'minMax'))).toEqual([[0.5], ['missing'], [0.75]]);
    expect(reasons(selectionScore([[null], [null]], [[1]], 'minMax'))).toEqual([['missing'], ['missing']]);
  });

  it('cannot stretch a criterion that is alike for all sectors', () => {
    const criteria = [
      [1, 5],
      [2, 5],
    ];
    expect(reasons(selectionScore(criteria, [[1, 1]], 'minMax'))).toEqual([['zero'], ['zero']]);
  });

  it('works with weights and values at the edges of what a number can hold', () => {
    expect(selectionScore([[4, 2]], [[3e-320, 1e-320]])[0]![0]).toBeCloseTo(3.5, 3);
    expect(selectionScore([[4, 2]], [[1e308, 1e308]])).toEqual([[3]]);
    expect(reasons(selectionScore([[-1e308], [1e308]], [[1]], 'minMax'))).toEqual([
      ['argument'],
      ['argument'],
    ]);
  });

  it('refuses weights that fit neither way, are missing, negative or all zero', () => {
    expect(() => selectionScore([[4, 2]], [[1, 1, 1]])).toThrow(keyed('selectionScore.shape'));
    expect(() => selectionScore([[4, 2]], [[1], [1]])).toThrow(keyed('selectionScore.shape'));
    expect(() => selectionScore([[4], [2]], [[1], [null]])).toThrow(
      expect.objectContaining({ key: 'criterionWeights.missing', details: { row: 2, column: 1 } }) as Error,
    );
    expect(() => selectionScore([[4, 2]], [[1, -1]])).toThrow(keyed('values.negative'));
    expect(() => selectionScore([[4, 2]], [[0, 0]])).toThrow(keyed('criterionWeights.zero'));
  });

  const table = fc
    .tuple(fc.integer({ min: 2, max: 8 }), fc.integer({ min: 1, max: 5 }))
    .chain(([rows, columns]) =>
      fc.tuple(
        fc.array(
          fc.array(fc.double({ min: -100, max: 100, noNaN: true }), {
            minLength: columns,
            maxLength: columns,
          }),
          { minLength: rows, maxLength: rows },
        ),
        fc.array(fc.double({ min: 0.1, max: 10, noNaN: true }), { minLength: columns, maxLength: columns }),
      ),
    );

  it('lies between the lowest and the highest criterion, and does not change with the size of the weights', () => {
    fc.assert(
      fc.property(table, fc.double({ min: 0.01, max: 100, noNaN: true }), ([criteria, weights], factor) => {
        const scores = selectionScore(criteria, [weights]).flat() as number[];
        const scaled = selectionScore(criteria, [
          weights.map((weight) => weight * factor),
        ]).flat() as number[];
        criteria.forEach((row, sector) => {
          expect(scores[sector]).toBeGreaterThanOrEqual(Math.min(...row) - 1e-9);
          expect(scores[sector]).toBeLessThanOrEqual(Math.max(...row) + 1e-9);
          expect(scaled[sector]).toBeCloseTo(scores[sector]!, 9);
        });
      }),
    );
  });

  it('follows its sector, wherever that stands', () => {
    fc.assert(
      fc.property(table, ([criteria, weights]) => {
        const scores = selectionScore(criteria, [weights]);
        expect(selectionScore([...criteria].reverse(), [weights])).toEqual([...scores].reverse());
      }),
    );
  });
});

it('takes one column of criteria with a weight beside each for the criteria of one sector', () => {
  expect(selectionScore([[1], [3]], [[1], [1]])).toEqual([[2]]);
});
