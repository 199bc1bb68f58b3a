import * as fc from 'fast-check';
import { MethodError } from '../../methodError';
import { giniSpecialisation } from './giniSpecialisation';

const told = (rows: readonly (readonly unknown[])[]): unknown[][] =>
  rows.map((row) => row.map((cell) => (cell instanceof MethodError ? cell.reason : cell)));

describe('giniSpecialisation', () => {
  it('is 0 for the structure of the reference area and 1 - 1/n for one sector', () => {
    expect(giniSpecialisation([[1], [2], [3]], [[10], [20], [30]])).toEqual([[0]]);
    expect(giniSpecialisation([[0], [9], [0], [0]], [[1], [1], [1], [1]])).toEqual([[0.75]]);
  });

  it('has no answer when the reference area lacks a sector, whether the region has it or not', () => {
    expect(
      told(
        giniSpecialisation(
          [
            [1, 1],
            [1, 0],
          ],
          [[1], [0]],
        ),
      ),
    ).toEqual([['zero', 'zero']]);
  });

  it('answers each region by itself', () => {
    expect(
      told(
        giniSpecialisation(
          [
            [1, 0],
            [null, 4],
            [0, 0],
          ],
          [[1, 1]],
        ),
      ),
    ).toEqual([[0.5], ['missing'], ['zero']]);
  });

  it('does not answer more than a number can hold', () => {
    expect(told(giniSpecialisation([[1], [1]], [[1e308], [1e-300]]))).toEqual([['zero']]);
    expect(told(giniSpecialisation([[1], [1]], [[1], [1e-310]]))).toEqual([['argument']]);
  });

  it('names its own arguments', () => {
    expect(() => giniSpecialisation([[3], [-1]], [[1], [3]])).toThrow(/^region has -1/);
    expect(() => giniSpecialisation([[3], [1]], [[1], [-3]])).toThrow(/^reference has -3/);
  });
});

describe('invariants of the Gini coefficient of specialisation', () => {
  const pairs = fc
    .array(fc.tuple(fc.integer({ min: 0, max: 100_000 }), fc.integer({ min: 1, max: 100_000 })), {
      minLength: 2,
      maxLength: 40,
    })
    .filter((list) => list.some(([here]) => here > 0));
  const gini = (list: readonly (readonly [number, number])[]): number =>
    giniSpecialisation([list.map(([here]) => here)], [list.map(([, there]) => there)])[0]![0] as number;

  it('is half the mean difference between two quotients, divided by their mean', () => {
    fc.assert(
      fc.property(pairs, (list) => {
        const here = list.reduce((sum, [jobs]) => sum + jobs, 0);
        const there = list.reduce((sum, [, jobs]) => sum + jobs, 0);
        const quotients = list.map(([one, other]) => one / here / (other / there));
        const differences = quotients.flatMap((one) => quotients.map((other) => Math.abs(one - other)));
        const mean = quotients.reduce((sum, one) => sum + one, 0) / quotients.length;
        const meanDifference = differences.reduce((sum, one) => sum + one, 0) / differences.length;
        expect(gini(list)).toBeCloseTo(meanDifference / (2 * mean), 9);
      }),
    );
  });

  it('lies between 0 and 1 - 1/n and does not change with order or unit', () => {
    fc.assert(
      fc.property(pairs, fc.integer({ min: 2, max: 1000 }), (list, factor) => {
        expect(gini(list)).toBeGreaterThanOrEqual(0);
        expect(gini(list)).toBeLessThanOrEqual(1 - 1 / list.length + 1e-12);
        const turned = [...list].reverse().map(([here, there]) => [here * factor, there] as const);
        expect(gini(turned)).toBeCloseTo(gini(list), 9);
      }),
    );
  });
});
