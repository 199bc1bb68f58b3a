import * as fc from 'fast-check';
import { MethodError } from '../methodError';
import { crossoverStrength } from './crossoverStrength';

const keyed = (key: string): Error => expect.objectContaining({ key }) as Error;
const reasons = (cells: unknown[][]): unknown[][] =>
  cells.map((row) => row.map((cell) => (cell instanceof MethodError ? cell.reason : cell)));

describe('crossoverStrength', () => {
  it('divides what is seen by what chance would give', () => {
    // c = 9, 7 and 4, T = 20: 6 x 20 / 63, 3 x 20 / 36 and 1 x 20 / 28
    const strengths = crossoverStrength([
      [0, 6, 3],
      [6, 0, 1],
      [3, 1, 0],
    ]) as number[][];
    expect(strengths[0]![1]).toBeCloseTo(120 / 63, 14);
    expect(strengths[0]![2]).toBeCloseTo(60 / 36, 14);
    expect(strengths[1]![2]).toBeCloseTo(20 / 28, 14);
  });

  it('is 2 where sectors reach only half of all partners, and meet those by their size', () => {
    // c = 6, 3, 6, 3 and T = 18: the first and third expect 6 x 6 / 18 = 2 where they meet 4 times, the first and
    // fourth 6 x 3 / 18 = 1 where they meet twice, the second and fourth 3 x 3 / 18 = 0.5 where they meet once.
    const strengths = crossoverStrength([
      [0, 0, 4, 2],
      [0, 0, 2, 1],
      [4, 2, 0, 0],
      [2, 1, 0, 0],
    ]) as number[][];
    expect(strengths[0]).toEqual([null, 0, 2, 2]);
    expect(strengths[1]).toEqual([0, null, 2, 2]);
  });

  it('is n / (n - 1) when n sectors all meet equally often', () => {
    const strengths = crossoverStrength([0, 1, 2, 3, 4].map(() => [7, 7, 7, 7, 7])) as number[][];
    expect(strengths[3]![1]).toBeCloseTo(5 / 4, 14);
    expect(strengths[2]![2]).toBeNull();
  });

  it('does not look at the diagonal', () => {
    const counts = [
      [null, 2, 1],
      [2, 99, 1],
      [1, 1, 5],
    ];
    const bare = [
      [0, 2, 1],
      [2, 0, 1],
      [1, 1, 0],
    ];
    expect(crossoverStrength(counts)).toEqual(crossoverStrength(bare));
  });

  it('is unknown everywhere when one pair is, since the total is', () => {
    const counts = [
      [0, null, 1],
      [2, 0, 1],
      [1, 1, 0],
    ];
    expect(reasons(crossoverStrength(counts))).toEqual([
      [null, 'missing', 'missing'],
      ['missing', null, 'missing'],
      ['missing', 'missing', null],
    ]);
  });

  it('has nothing to compare with for a sector that never crosses over', () => {
    const counts = [
      [0, 2, 0],
      [2, 0, 0],
      [0, 0, 9],
    ];
    expect(reasons(crossoverStrength(counts))).toEqual([
      [null, 2, 'zero'],
      [2, null, 'zero'],
      ['zero', 'zero', null],
    ]);
  });

  it('refuses a table that is not square, has one sector, or tells two things of one pair', () => {
    expect(() => crossoverStrength([[0, 1, 2]])).toThrow(keyed('pairTable.square'));
    expect(() => crossoverStrength([[0]])).toThrow(keyed('pairTable.oneSector'));
    expect(() =>
      crossoverStrength([
        [0, 1],
        [2, 0],
      ]),
    ).toThrow(
      expect.objectContaining({
        key: 'pairTable.symmetric',
        details: { one: 1, other: 2, above: 1, below: 2 },
      }) as Error,
    );
  });

  const symmetric = fc
    .array(fc.integer({ min: 1, max: 30 }), { minLength: 6, maxLength: 6 })
    .map((counts) => {
      const [ab, ac, ad, bc, bd, cd] = counts as [number, number, number, number, number, number];
      return [
        [0, ab, ac, ad],
        [ab, 0, bc, bd],
        [ac, bc, 0, cd],
        [ad, bd, cd, 0],
      ];
    });

  it('is symmetric, and does not change when everyone works together twice as often', () => {
    fc.assert(
      fc.property(symmetric, (counts) => {
        const strengths = crossoverStrength(counts);
        expect(strengths).toEqual(strengths.map((_, column) => strengths.map((row) => row[column])));
        expect(crossoverStrength(counts.map((row) => row.map((count) => 2 * count)))).toEqual(strengths);
      }),
    );
  });

  it('times what chance gives is what was seen, added up over all pairs', () => {
    fc.assert(
      fc.property(symmetric, (counts) => {
        const ofSector = counts.map((row) => row.reduce((sum, count) => sum + count, 0));
        const total = ofSector.reduce((sum, count) => sum + count, 0);
        const strengths = crossoverStrength(counts) as (number | null)[][];
        const added = strengths
          .flatMap((row, one) =>
            row.map((strength, other) => ((strength ?? 0) * ofSector[one]! * ofSector[other]!) / total),
          )
          .reduce((sum, part) => sum + part, 0);
        expect(added).toBeCloseTo(total, 8);
      }),
    );
  });

  it('follows its sector, wherever that stands', () => {
    fc.assert(
      fc.property(symmetric, (counts) => {
        const reversed = [...counts].reverse().map((row) => [...row].reverse());
        const strengths = crossoverStrength(counts) as (number | null)[][];
        const back = [...(crossoverStrength(reversed) as (number | null)[][])]
          .reverse()
          .map((row) => [...row].reverse());
        strengths.forEach((row, one) =>
          row.forEach((strength, other) =>
            strength === null
              ? expect(back[one]![other]).toBeNull()
              : expect(back[one]![other]).toBeCloseTo(strength, 12),
          ),
        );
      }),
    );
  });
});

describe('a pair whose strength does not exist', () => {
  const told = (matrix: (number | null)[][], row: number, column: number): unknown => {
    const { key, details } = crossoverStrength(matrix)[row]![column] as MethodError;
    return { key, ...details };
  };

  it('has a sector without crossings, whichever of the two it is', () => {
    const matrix = [
      [0, 2, 0],
      [2, 0, 0],
      [0, 0, 0],
    ];
    expect(told(matrix, 0, 2)).toEqual({ key: 'values.zero', argument: 'matrix' });
    expect(
      told(
        [
          [0, 0, 0],
          [0, 0, 2],
          [0, 2, 0],
        ],
        0,
        1,
      ),
    ).toEqual({ key: 'values.zero', argument: 'matrix' });
  });

  it('stands in a table that misses a number, on one side of the diagonal or both', () => {
    const matrix = [
      [0, null, 1],
      [2, 0, 1],
      [1, 1, 0],
    ];
    expect(told(matrix, 0, 2)).toEqual({ key: 'values.missing', argument: 'matrix' });
  });

  it('is too strong for a number', () => {
    const matrix = [
      [0, 1e-300, 0, 0],
      [1e-300, 0, 0, 0],
      [0, 0, 0, 1e300],
      [0, 0, 1e300, 0],
    ];
    expect(told(matrix, 0, 1)).toEqual({ key: 'values.tooLarge', argument: 'matrix' });
  });
});

it('takes two numbers of one pair for the same when they differ by rounding only', () => {
  const crossings = (0.1 + 0.2) * 3_000_000;
  expect(
    crossoverStrength([
      [0, crossings],
      [900_000, 0],
    ])[0]![1],
  ).toBeCloseTo(2, 9);
});
