import * as fc from 'fast-check';
import { MethodError } from '../methodError';
import { rankAcceptability } from './rankAcceptability';

const keyed = (key: string): Error => expect.objectContaining({ key }) as Error;
const numbers = (cells: unknown[][]): number[][] => cells as number[][];
const reasons = (cells: unknown[][]): unknown[][] =>
  cells.map((row) => row.map((cell) => (cell instanceof MethodError ? cell.reason : cell)));

const RUNS = 10_000;
/** Four standard errors of a share that is drawn: the seeds are fixed, so a test that passes once always does. */
const near = (share: number, runs = RUNS): number => 4 * Math.sqrt((share * (1 - share)) / runs);

function expectNear(drawn: number[][], exact: number[][]): void {
  exact.forEach((row, sector) =>
    row.forEach((share, rank) =>
      expect(Math.abs(drawn[sector]![rank]! - share)).toBeLessThanOrEqual(near(share)),
    ),
  );
}

describe('rankAcceptability', () => {
  it('is sure where one sector is better in every criterion', () => {
    expect(
      rankAcceptability([
        [1, 1],
        [3, 3],
        [2, 2],
      ]),
    ).toEqual([
      [0, 0, 1],
      [1, 0, 0],
      [0, 1, 0],
    ]);
  });

  it.each([1, 2, 4294967295])('agrees with the lengths of the intervals of weights, seed %d', (seed) => {
    // With weights w and 1 - w the scores are w, 1 - w and 0.6, w uniform from 0 to 1. The third is first for w
    // from 0.4 to 0.6, and never third, since w and 1 - w are not both above 0.6.
    const criteria = [
      [1, 0],
      [0, 1],
      [0.6, 0.6],
    ];
    expectNear(numbers(rankAcceptability(criteria, { seed })), [
      [0.4, 0.1, 0.5],
      [0.4, 0.1, 0.5],
      [0.2, 0.8, 0],
    ]);
  });

  it('draws weights uniformly from all that add up to 1', () => {
    // With three criteria the first weighs more than half in a triangle of half the sides: a quarter of the area.
    // Uniform numbers divided by their sum would give a sixth.
    const criteria = [
      [1, 0, 0],
      [0.5, 0.5, 0.5],
    ];
    expectNear(numbers(rankAcceptability(criteria)), [
      [0.25, 0.75],
      [0.75, 0.25],
    ]);
  });

  it('treats criteria alike: four sectors that each lead on one share every rank', () => {
    const criteria = [0, 1, 2, 3].map((sector) => [0, 1, 2, 3].map((at) => (at === sector ? 1 : 0)));
    expectNear(
      numbers(rankAcceptability(criteria)),
      criteria.map(() => [0.25, 0.25, 0.25, 0.25]),
    );
  });

  it('splits ranks evenly among equal sectors', () => {
    expect(rankAcceptability([[1], [1], [5], [0]])).toEqual([
      [0, 0.5, 0.5, 0],
      [0, 0.5, 0.5, 0],
      [1, 0, 0, 0],
      [0, 0, 0, 1],
    ]);
  });

  it('takes sectors for equal that differ by rounding only, as selectionRank does', () => {
    const half = [0.5, 0.5];
    // 0.1 + 0.2 comes out as 0.30000000000000004.
    expect(
      rankAcceptability([
        [0.3, 0.1],
        [0.1 + 0.2, 0.1],
      ]),
    ).toEqual([half, half]);
    expect(rankAcceptability([[0.3], [0.3 + 1e-10]])).toEqual([
      [0, 1],
      [1, 0],
    ]);
    expect(rankAcceptability([[-0.3], [-0.1 - 0.2]])).toEqual([half, half]);
  });

  it('answers the same for the same seed, and otherwise for another', () => {
    const criteria = [
      [1, 0],
      [0, 1],
    ];
    const once = rankAcceptability(criteria, { seed: 5, runs: 999 });
    expect(rankAcceptability(criteria, { seed: 5, runs: 999 })).toEqual(once);
    expect(rankAcceptability(criteria, { seed: 6, runs: 999 })).not.toEqual(once);
    expect(rankAcceptability(criteria, { seed: null, runs: null })).toEqual(
      rankAcceptability(criteria, { seed: 1, runs: 10_000 }),
    );
  });

  it('can put criteria of different units on one scale first', () => {
    // Unscaled the first criterion decides; on 0 to 1 both count alike.
    const criteria = [
      [1000, 0],
      [0, 1],
    ];
    expect(numbers(rankAcceptability(criteria))[0]![0]).toBeGreaterThan(0.99);
    expectNear(numbers(rankAcceptability(criteria, { scale: 'minMax' })), [
      [0.5, 0.5],
      [0.5, 0.5],
    ]);
    expect(
      reasons(
        rankAcceptability(
          [
            [1, 5],
            [2, 5],
          ],
          { scale: 'minMax' },
        ),
      ),
    ).toEqual([
      ['zero', 'zero'],
      ['zero', 'zero'],
    ]);
  });

  it('gives a sector with a missing value no ranks', () => {
    expect(reasons(rankAcceptability([[1], [null], [3]]))).toEqual([
      [0, 1, 0],
      ['missing', 'missing', 'missing'],
      [1, 0, 0],
    ]);
  });

  it('keeps very large values in order', () => {
    expect(
      rankAcceptability([
        [1e308, 1e308],
        [1.5e308, 1.5e308],
      ]),
    ).toEqual([
      [0, 1],
      [1, 0],
    ]);
  });

  it('refuses a number of runs or a seed that makes no sense, and too many sectors', () => {
    for (const runs of [0, -1, 1.5, NaN, 10_000_001]) {
      expect(() => rankAcceptability([[1]], { runs })).toThrow(keyed('rankAcceptability.wholeNumber'));
    }
    for (const seed of [-1, 0.5, 4294967296]) {
      expect(() => rankAcceptability([[1]], { seed })).toThrow(keyed('rankAcceptability.wholeNumber'));
    }
    expect(() => rankAcceptability(new Array<number[]>(1001).fill([1]))).toThrow(
      keyed('rankAcceptability.sectors'),
    );
  });

  const table = fc
    .tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 4 }))
    .chain(([rows, columns]) =>
      fc.array(fc.array(fc.integer({ min: -3, max: 3 }), { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
    );

  it('has rows and columns that add up to 1, with ties as well', () => {
    fc.assert(
      fc.property(table, fc.nat(), (criteria, seed) => {
        const shares = numbers(rankAcceptability(criteria, { runs: 50, seed }));
        for (let at = 0; at < shares.length; at++) {
          expect(shares[at]!.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 10);
          expect(shares.reduce((sum, row) => sum + row[at]!, 0)).toBeCloseTo(1, 10);
        }
      }),
    );
  });

  it('follows its sector, wherever that stands', () => {
    fc.assert(
      fc.property(table, fc.nat(), (criteria, seed) => {
        const shares = numbers(rankAcceptability(criteria, { runs: 20, seed }));
        const reversed = numbers(rankAcceptability([...criteria].reverse(), { runs: 20, seed })).reverse();
        shares.forEach((row, sector) =>
          row.forEach((share, rank) => expect(reversed[sector]![rank]).toBeCloseTo(share, 10)),
        );
      }),
    );
  });
});

it('shares ranks among sectors of which every criterion is zero', () => {
  expect(rankAcceptability([[0], [0]], { runs: 3 })).toEqual([
    [0.5, 0.5],
    [0.5, 0.5],
  ]);
});

it('ranks as many as a thousand sectors', () => {
  const thousand = Array.from({ length: 1000 }, (_, sector) => [sector]);
  const shares = rankAcceptability(thousand, { runs: 1 });
  // The last has the highest criterion, so rank 1; the first has rank 1,000.
  expect([shares[999]![0], shares[0]![999]]).toEqual([1, 1]);
});
