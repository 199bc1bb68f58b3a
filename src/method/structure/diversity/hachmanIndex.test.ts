import * as fc from 'fast-check';
import { MethodError } from '../../methodError';
import { hachmanIndex } from './hachmanIndex';

const told = (rows: readonly (readonly unknown[])[]): unknown[][] =>
  rows.map((row) => row.map((cell) => (cell instanceof MethodError ? cell.reason : cell)));

describe('hachmanIndex', () => {
  it('is one divided by the weighed mean of the quotients', () => {
    // Quotients 2 and 0 with weights 1 and 0: 1 / 2.
    expect(hachmanIndex([[5], [0]], [[1], [1]])).toEqual([[0.5]]);
  });

  it('has no answer for a sector that only the region has; one that neither has does not count', () => {
    expect(told(hachmanIndex([[5], [1]], [[1], [0]]))).toEqual([['zero']]);
    expect(hachmanIndex([[5], [0], [0]], [[1], [1], [0]])).toEqual([[0.5]]);
  });

  it('answers each region by itself', () => {
    expect(
      told(
        hachmanIndex(
          [
            [5, 5, null, 0],
            [0, 0, 1, 0],
            [0, 1, 1, 0],
          ],
          [[1], [1], [0]],
        ),
      ),
    ).toEqual([[0.5, 'zero', 'missing', 'zero']]);
  });

  it('names its own arguments', () => {
    expect(() => hachmanIndex([[3], [-1]], [[1], [3]])).toThrow(/^region has -1/);
    expect(() => hachmanIndex([[3], [1]], [[1], [-3]])).toThrow(/^reference has -3/);
  });
});

describe('invariants of the Hachman index', () => {
  const pairs = fc
    .array(fc.tuple(fc.integer({ min: 0, max: 100_000 }), fc.integer({ min: 1, max: 100_000 })), {
      minLength: 2,
      maxLength: 40,
    })
    .filter((list) => list.some(([here]) => here > 0));
  const hachman = (list: readonly (readonly [number, number])[]): number =>
    hachmanIndex([list.map(([here]) => here)], [list.map(([, there]) => there)])[0]![0] as number;

  it('lies above 0 and never above 1, also for the same structure in another unit', () => {
    fc.assert(
      fc.property(pairs, fc.integer({ min: 1, max: 1000 }), (list, factor) => {
        expect(hachman(list)).toBeGreaterThan(0);
        expect(hachman(list)).toBeLessThanOrEqual(1);
        const alike = hachman(list.map(([, there]) => [there * factor, there]));
        expect(alike).toBeCloseTo(1, 9);
        expect(alike).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('does not change with the order of the sectors', () => {
    fc.assert(
      fc.property(pairs, (list) => {
        expect(hachman([...list].reverse())).toBeCloseTo(hachman(list), 9);
      }),
    );
  });
});
