import * as fc from 'fast-check';
import { MethodError } from '../methodError';
import { relatednessDensity } from './relatednessDensity';

const keyed = (key: string): Error => expect.objectContaining({ key }) as Error;
const reasons = (cells: unknown[][]): unknown[][] =>
  cells.map((row) => row.map((cell) => (cell instanceof MethodError ? cell.reason : cell)));

const RELATEDNESS = [
  [0, 3, 1],
  [3, 0, 2],
  [1, 2, 0],
];

describe('relatednessDensity', () => {
  it('is the part of the relatedness with others that is present', () => {
    expect(relatednessDensity(RELATEDNESS, [[0.5], [1.2], [0.8]])).toEqual([[0.75], [0], [2 / 3]]);
  });

  it('counts a sector as present from the threshold on', () => {
    expect(relatednessDensity(RELATEDNESS, [[0.5], [1], [0.999]])).toEqual([[0.75], [0], [2 / 3]]);
    expect(relatednessDensity(RELATEDNESS, [[0.5], [1], [0.999]], 0.999)).toEqual([[1], [0.4], [2 / 3]]);
  });

  it('does not count a sector as related to itself', () => {
    const withDiagonal = RELATEDNESS.map((row, at) =>
      row.map((related, other) => (at === other ? 50 : related)),
    );
    expect(relatednessDensity(withDiagonal, [[1], [1], [0]])).toEqual(
      relatednessDensity(RELATEDNESS, [[1], [1], [0]]),
    );
  });

  it('answers a row for a row, and a block for a region per line', () => {
    expect(relatednessDensity(RELATEDNESS, [[0.5, 1.2, 0.8]])).toEqual([[0.75, 0, 2 / 3]]);
    expect(
      relatednessDensity(RELATEDNESS, [
        [0, 1],
        [1, 1],
        [0, 1],
      ]),
    ).toEqual([
      [0.75, 1],
      [0, 1],
      [2 / 3, 1],
    ]);
    expect(
      relatednessDensity(RELATEDNESS, [
        [0, 1, 0],
        [1, 1, 1],
      ]),
    ).toEqual([
      [0.75, 0, 2 / 3],
      [1, 1, 1],
    ]);
  });

  it('needs the presence of related sectors only', () => {
    const relatedness = [
      [0, 3, 0],
      [3, 0, 2],
      [0, 2, 0],
    ];
    expect(reasons(relatednessDensity(relatedness, [[1], [0], [null]]))).toEqual([[0], ['missing'], [0]]);
  });

  it('leaves out a sector of which no relatedness is known, and has no answer for a pair that is not', () => {
    const noneKnown = [
      [0, 3, null],
      [3, 0, null],
      [null, null, 0],
    ];
    expect(reasons(relatednessDensity(noneKnown, [[1], [0], [1]]))).toEqual([[0], [1], ['missing']]);
    const oneUnknown = [
      [0, 3, null],
      [3, 0, 2],
      [null, 2, 0],
    ];
    expect(reasons(relatednessDensity(oneUnknown, [[1], [0], [1]]))).toEqual([['missing'], [1], ['missing']]);
  });

  it('has nothing to divide by for a sector that is related to none', () => {
    const relatedness = [
      [0, 3, 0],
      [3, 0, 0],
      [0, 0, 0],
    ];
    expect(reasons(relatednessDensity(relatedness, [[1], [1], [1]]))).toEqual([[1], [1], ['zero']]);
    expect(
      reasons(
        relatednessDensity(
          [
            [0, 1e308, 1e308],
            [1e308, 0, 1],
            [1e308, 1, 0],
          ],
          [[1], [1], [1]],
        ),
      ),
    ).toEqual([['argument'], [1], [1]]);
  });

  it('refuses a block that can be read either way, one that fits neither, and a threshold of nothing', () => {
    expect(() => relatednessDensity(RELATEDNESS, RELATEDNESS)).toThrow(keyed('relatednessDensity.direction'));
    expect(() => relatednessDensity(RELATEDNESS, [[1], [1]])).toThrow(keyed('relatednessDensity.shape'));
    expect(() => relatednessDensity(RELATEDNESS, [[1], [1], [-1]])).toThrow(keyed('values.negative'));
    for (const threshold of [0, -1, NaN, Infinity]) {
      expect(() => relatednessDensity(RELATEDNESS, [[1], [1], [1]], threshold)).toThrow(
        keyed('relatednessDensity.threshold'),
      );
    }
  });

  const part = fc.integer({ min: 1, max: 20 });
  const quotient = fc.double({ min: 0, max: 3, noNaN: true });
  const triple = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<[Value, Value, Value]> =>
    fc.tuple(value, value, value);

  it('lies from 0 to 1 and grows when a sector is added', () => {
    fc.assert(
      fc.property(triple(part), triple(quotient), ([ab, ac, bc], presence) => {
        const relatedness = [
          [0, ab, ac],
          [ab, 0, bc],
          [ac, bc, 0],
        ];
        const before = relatednessDensity(relatedness, [presence])[0] as number[];
        const after = relatednessDensity(relatedness, [[presence[0], presence[1], 9]])[0] as number[];
        before.forEach((density, sector) => {
          expect(density).toBeGreaterThanOrEqual(0);
          expect(density).toBeLessThanOrEqual(1);
          expect(after[sector]).toBeGreaterThanOrEqual(density);
        });
      }),
    );
  });

  it('together with the density of what is absent makes 1', () => {
    fc.assert(
      fc.property(triple(part), triple(fc.constantFrom(0, 1)), ([ab, ac, bc], presence) => {
        const relatedness = [
          [0, ab, ac],
          [ab, 0, bc],
          [ac, bc, 0],
        ];
        const present = relatednessDensity(relatedness, [presence])[0] as number[];
        const absent = relatednessDensity(relatedness, [presence.map((one) => 1 - one)])[0] as number[];
        present.forEach((density, sector) => expect(density + absent[sector]!).toBeCloseTo(1, 12));
      }),
    );
  });
});
