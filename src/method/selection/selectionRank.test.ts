import * as fc from 'fast-check';
import { MethodError } from '../methodError';
import { selectionRank } from './selectionRank';

describe('selectionRank', () => {
  it('gives equal scores the best of their ranks and skips the next', () => {
    expect(selectionRank([[7], [3.5], [3.5], [1], [2]])).toEqual([[1], [2], [2], [5], [4]]);
  });

  it('can rank the lowest first', () => {
    expect(selectionRank([[7, 3.5, 3.5, 1, 2]], 'lowestFirst')).toEqual([[5, 3, 3, 1, 2]]);
  });

  it('counts scores that differ by rounding as equal, and no others', () => {
    expect(selectionRank([[0.1 + 0.2, 0.3, 0.2999999999]])).toEqual([[1, 1, 3]]);
    expect(selectionRank([[1e13, 2, 1]])).toEqual([[1, 2, 3]]);
    expect(selectionRank([[-0.3, -(0.1 + 0.2), 0, -0]])).toEqual([[3, 3, 1, 1]]);
  });

  it('gives a missing score no rank and ranks the others among themselves', () => {
    const [[first, second, third]] = selectionRank([[1, null, 2]]) as [[number, MethodError, number]];
    expect([first, second.reason, third]).toEqual([2, 'missing', 1]);
    expect((selectionRank([[null]])[0]![0] as MethodError).reason).toBe('missing');
  });

  it('ranks the cells of a block together', () => {
    expect(
      selectionRank([
        [1, 4],
        [3, 2],
      ]),
    ).toEqual([
      [4, 1],
      [2, 3],
    ]);
  });

  it('is one more than the number of better scores', () => {
    const scores = fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(scores, (list) => {
        expect(selectionRank([list])).toEqual([
          list.map((score) => 1 + list.filter((other) => other > score).length),
        ]);
        expect(selectionRank([list], 'lowestFirst')).toEqual([
          list.map((score) => 1 + list.filter((other) => other < score).length),
        ]);
      }),
    );
  });
});

it('gives scores that differ by rounding only the same rank, however large they are', () => {
  // 0.1 + 0.2 is not 0.3 in binary; neither are their multiples.
  expect(selectionRank([[(0.1 + 0.2) * 3_000_000], [900_000], [1]])).toEqual([[1], [1], [3]]);
});

it('takes a missing score for no score of zero, above which the others would rank', () => {
  expect(
    selectionRank([[null], [-1], [1]])
      .flat()
      .slice(1),
  ).toEqual([2, 1]);
});
