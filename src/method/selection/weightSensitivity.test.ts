import * as fc from 'fast-check';
import { weightSensitivity } from './weightSensitivity';

const keyed = (key: string): Error => expect.objectContaining({ key }) as Error;
/** Half of the weight, and no other changes the top. */
const FIRM = { weight: 0.5, below: null, above: null };
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
      {
        weight: about(0.6),
        below: { weight: about(0.5), change: about(-0.1), leaves: 0, enters: 1 },
        above: null,
      },
      {
        weight: about(0.4),
        below: null,
        above: { weight: about(0.5), change: about(0.1), leaves: 0, enters: 1 },
      },
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
      below: { weight: about(4 / 9), change: about(-1 / 18), leaves: 0, enters: 1 },
      above: null,
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
    expect(first!.below).toEqual({
      weight: about(3 / 7),
      change: about(3 / 7 - 0.5),
      leaves: 1,
      enters: 3,
    });
  });

  it('tells of both sides where a fall and a rise of the weight each let another in', () => {
    // 2 at any weight; the others score 3 (1 - t) and 3 t, which are 2 at t = 1/3 and at t = 2/3.
    const criteria = [
      [2, 2],
      [0, 3],
      [3, 0],
    ];
    const [first] = weightSensitivity(criteria, [[1, 1]], 1);
    expect(first).toEqual({
      weight: 0.5,
      below: { weight: about(1 / 3), change: about(-1 / 6), leaves: 0, enters: 1 },
      above: { weight: about(2 / 3), change: about(1 / 6), leaves: 0, enters: 2 },
    });
  });

  it('has no change for a top that no weight can alter', () => {
    const criteria = [
      [3, 3],
      [1, 2],
    ];
    expect(weightSensitivity(criteria, [[1, 1]], 1)).toEqual([FIRM, FIRM]);
  });

  it('does not take a tie at the very end for a change', () => {
    // With all weight on the second criterion the two are equal, and never the other way round.
    const criteria = [
      [3, 1],
      [1, 1],
    ];
    expect(weightSensitivity(criteria, [[1, 1]], 1)).toEqual([FIRM, FIRM]);
  });

  it('does not take rounding for a lead', () => {
    // Without the first criterion both are 0.3, which doubles make 0.15 + 0.15 and the slightly larger 0.1 + 0.2.
    const criteria = [
      [3, 0.3, 0.3],
      [1, 0.2, 0.4],
    ];
    expect(weightSensitivity(criteria, [[2, 1, 1]], 1)[0]).toEqual(FIRM);
  });

  it('needs no change where two sectors are equal on the edge of the top', () => {
    const criteria = [
      [0.1, 0.2],
      [0.2, 0.1],
    ];
    const [first] = weightSensitivity(criteria, [[1, 1]], 1);
    const tied = { weight: 0.5, change: 0, leaves: 0, enters: 1 };
    expect(first).toEqual({ weight: 0.5, below: tied, above: tied });
  });

  it('has no change for a criterion with all the weight: the others have no proportions', () => {
    const criteria = [
      [1, 0],
      [0, 1],
    ];
    const [first, second] = weightSensitivity(criteria, [[1, 0]], 1);
    expect(first).toEqual({ weight: 1, below: null, above: null });
    expect(second!.above).toEqual({ weight: about(0.5), change: about(0.5), leaves: 0, enters: 1 });
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
        weightSensitivity(criteria, [given], 2).forEach(({ weight, below, above }, criterion) => {
          // A tie now makes the top itself a matter of order.
          fc.pre([below, above].every((change) => change === null || Math.abs(change.change) > 1e-6));
          const [from, to] = [below?.weight ?? 0, above?.weight ?? 1];
          expect(from <= weight && weight <= to).toBe(true);
          // At 0 and 1 a tie can make the order arbitrary without any change beyond it.
          for (let step = 1; step < STEPS; step++) {
            const tried = step / STEPS;
            if (tried > from + 1e-9 && tried < to - 1e-9) {
              expect(isSame(topOf(criteria, withWeight(weights, criterion, tried), 2))).toBe(true);
            }
          }
          for (const change of [below, above]) {
            if (change === null) continue;
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
      { weight: 0.25, below: null, above: { ...change, change: about(0.25) } },
      { weight: 0.75, below: { ...change, change: about(-0.25) }, above: null },
    ]);
  });

  it('are the first of the list among equals, whom any change can swap', () => {
    const alike = [
      [1, 1],
      [1, 1],
      [0, 0],
    ];
    const tied = { weight: 0.5, change: 0, leaves: 0, enters: 1 };
    const swapped = { weight: 0.5, below: tied, above: tied };
    expect(weightSensitivity(alike, [[1, 1]], 1)).toEqual([swapped, swapped]);
  });

  it('are equal when their criteria differ by rounding only, however large those are', () => {
    const large = [
      [(0.1 + 0.2) * 3_000_000, 1],
      [900_000, 1],
    ];
    const [first] = weightSensitivity(large, [[1, 1]], 1);
    expect(first).toMatchObject({ weight: 0.5, below: { change: 0 }, above: { change: 0 } });
  });
});
