import * as fc from 'fast-check';
import { weightSensitivity } from './weightSensitivity';

const keyed = (key: string): Error => expect.objectContaining({ key }) as Error;
const about = (value: number): number => expect.closeTo(value, 12) as number;

/** The best sectors under given weights, worked out anew. */
function topOf(
  criteria: readonly (readonly number[])[],
  weights: readonly number[],
  size: number,
): Set<number> {
  const scores = criteria.map((row) => row.reduce((sum, value, at) => sum + value * weights[at]!, 0));
  const order = scores.map((_, sector) => sector).sort((one, other) => scores[other]! - scores[one]!);
  return new Set(order.slice(0, size));
}

const withWeight = (weights: readonly number[], criterion: number, weight: number): number[] =>
  weights.map((other, at) =>
    at === criterion ? weight : (other * (1 - weight)) / (1 - weights[criterion]!),
  );

describe('weightSensitivity', () => {
  it('finds the weight at which the leader is caught up', () => {
    // Scores are 0.6 and 0.4; both weights can change until they are a half.
    const criteria = [
      [1, 0],
      [0, 1],
    ];
    expect(weightSensitivity(criteria, [[0.6, 0.4]], 1)).toEqual([
      { weight: about(0.6), change: { weight: about(0.5), change: about(-0.1), leaves: 0, enters: 1 } },
      { weight: about(0.4), change: { weight: about(0.5), change: about(0.1), leaves: 0, enters: 1 } },
    ]);
  });

  it('keeps the other weights in proportion', () => {
    // With t for the first weight and (1 - t) / 2 for each other the scores are 5 t and (1 - t) / 2 x (6 + 2),
    // which are equal at t = 4 / 9.
    const [first] = weightSensitivity(
      [
        [5, 0, 0],
        [0, 6, 2],
      ],
      [[2, 1, 1]],
      1,
    );
    expect(first).toEqual({
      weight: 0.5,
      change: { weight: about(4 / 9), change: about(-1 / 18), leaves: 0, enters: 1 },
    });
  });

  it('names the pair that changes places first, not the first pair that could', () => {
    // The top two score 5 and 4 at any weight. As the first weight t falls, 6.8 (1 - t) reaches 4 at t = 0.4118
    // and 7 (1 - t) does so at t = 3/7 = 0.4286, which is nearer to the present 0.5.
    const criteria = [
      [5, 5],
      [4, 4],
      [0, 6.8],
      [0, 7],
    ];
    const [first] = weightSensitivity(criteria, [[1, 1]], 2);
    expect(first!.change).toEqual({
      weight: about(3 / 7),
      change: about(3 / 7 - 0.5),
      leaves: 1,
      enters: 3,
    });
  });

  it('has no change for a top that no weight can alter', () => {
    const criteria = [
      [3, 3],
      [1, 2],
    ];
    expect(weightSensitivity(criteria, [[1, 1]], 1).map(({ change }) => change)).toEqual([null, null]);
  });

  it('does not take a tie at the very end for a change', () => {
    // With all weight on the second criterion the two are equal, and never the other way round.
    const criteria = [
      [3, 1],
      [1, 1],
    ];
    expect(weightSensitivity(criteria, [[1, 1]], 1).map(({ change }) => change)).toEqual([null, null]);
  });

  it('does not take rounding for a lead', () => {
    // Without the first criterion both are 0.3, which doubles make 0.15 + 0.15 and the slightly larger 0.1 + 0.2.
    const criteria = [
      [3, 0.3, 0.3],
      [1, 0.2, 0.4],
    ];
    expect(weightSensitivity(criteria, [[2, 1, 1]], 1)[0]).toEqual({ weight: 0.5, change: null });
  });

  it('needs no change where two sectors are equal on the edge of the top', () => {
    const criteria = [
      [0.1, 0.2],
      [0.2, 0.1],
    ];
    const [first] = weightSensitivity(criteria, [[1, 1]], 1);
    expect(first!.change).toEqual({ weight: 0.5, change: 0, leaves: 0, enters: 1 });
  });

  it('has no change for a criterion with all the weight: the others have no proportions', () => {
    const criteria = [
      [1, 0],
      [0, 1],
    ];
    const [first, second] = weightSensitivity(criteria, [[1, 0]], 1);
    expect(first).toEqual({ weight: 1, change: null });
    expect(second!.change).toEqual({ weight: about(0.5), change: about(0.5), leaves: 0, enters: 1 });
  });

  it('refuses a size that leaves nobody in or out, missing values and weights that do not fit', () => {
    const criteria = [
      [1, 0],
      [0, 1],
    ];
    for (const size of [0, 2, 1.5]) {
      expect(() => weightSensitivity(criteria, [[1, 1]], size)).toThrow(keyed('weightSensitivity.size'));
    }
    expect(() =>
      weightSensitivity(
        [
          [1, null],
          [0, 1],
        ],
        [[1, 1]],
        1,
      ),
    ).toThrow(keyed('values.missing'));
    expect(() => weightSensitivity(criteria, [[1], [1]], 1)).toThrow(keyed('selectionScore.shape'));
    expect(() => weightSensitivity(criteria, [[1, 1, 1]], 1)).toThrow(keyed('selectionScore.shape'));
  });

  const table = fc.array(fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 3, maxLength: 3 }), {
    minLength: 3,
    maxLength: 7,
  });
  const weightRow = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 3, maxLength: 3 });

  it('agrees with trying weights one by one', () => {
    const STEPS = 100;
    fc.assert(
      fc.property(table, weightRow, (criteria, given) => {
        const sum = given[0]! + given[1]! + given[2]!;
        const weights = given.map((weight) => weight / sum);
        const top = topOf(criteria, weights, 2);
        const isSame = (others: Set<number>): boolean => [...others].every((sector) => top.has(sector));
        weightSensitivity(criteria, [given], 2).forEach(({ weight, change }, criterion) => {
          // A tie now makes the top itself a matter of order.
          fc.pre(change === null || Math.abs(change.change) > 1e-6);
          const free = change === null ? 1 : Math.abs(change.change);
          for (let step = 0; step <= STEPS; step++) {
            const tried = step / STEPS;
            const isCloser = Math.abs(tried - weight) < free - 1e-9;
            // At 0 and 1 a tie can make the order arbitrary without any change beyond it.
            if (isCloser && step > 0 && step < STEPS) {
              expect(isSame(topOf(criteria, withWeight(weights, criterion, tried), 2))).toBe(true);
            }
          }
          if (change !== null) {
            const beyond = change.weight + Math.sign(change.change) * 1e-7;
            expect(isSame(topOf(criteria, withWeight(weights, criterion, beyond), 2))).toBe(false);
            expect(top.has(change.leaves) && !top.has(change.enters)).toBe(true);
          }
        });
      }),
    );
  });
});

describe('which sectors are in the selection', () => {
  it('are the best, wherever they stand in the list', () => {
    // Scores are 0.25 and 0.75, and both weights can change until they are a half.
    const change = { weight: about(0.5), leaves: 1, enters: 0 };
    expect(
      weightSensitivity(
        [
          [1, 0],
          [0, 1],
        ],
        [[1, 3]],
        1,
      ),
    ).toEqual([
      { weight: 0.25, change: { ...change, change: about(0.25) } },
      { weight: 0.75, change: { ...change, change: about(-0.25) } },
    ]);
  });

  it('are the first of the list among equals, whom any change can swap', () => {
    const alike = [
      [1, 1],
      [1, 1],
      [0, 0],
    ];
    const swapped = { weight: 0.5, change: { weight: 0.5, change: 0, leaves: 0, enters: 1 } };
    expect(weightSensitivity(alike, [[1, 1]], 1)).toEqual([swapped, swapped]);
  });

  it('are equal when their criteria differ by rounding only, however large those are', () => {
    const large = [
      [(0.1 + 0.2) * 3_000_000, 1],
      [900_000, 1],
    ];
    const [first] = weightSensitivity(large, [[1, 1]], 1);
    expect(first).toMatchObject({ weight: 0.5, change: { weight: 0.5, change: 0 } });
  });
});
