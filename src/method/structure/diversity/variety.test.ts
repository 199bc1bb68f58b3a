import * as fc from 'fast-check';
import { entropy } from './entropy';
import { relatedVariety } from './relatedVariety';
import { unrelatedVariety } from './unrelatedVariety';

const columnOf = <Cell>(cells: readonly Cell[]): Cell[][] => cells.map((cell) => [cell]);
const AABB = columnOf(['A', 'A', 'B', 'B']);

describe('related and unrelated variety', () => {
  it('measure within and between groups', () => {
    expect(unrelatedVariety(AABB, columnOf([1, 1, 1, 1]))).toEqual([[1]]);
    expect(relatedVariety(AABB, columnOf([1, 1, 1, 1]))).toEqual([[1]]);
    // Group A has one sector with jobs: nothing within it, and half of one bit within B.
    expect(relatedVariety(AABB, columnOf([2, 0, 1, 1]))).toEqual([[0.5]]);
  });

  it('are 0 within groups of one sector, and 0 between when there is one group', () => {
    const values = columnOf([1, 2, 5]);
    expect(relatedVariety(columnOf(['A', 'B', 'C']), values)).toEqual([[0]]);
    expect(unrelatedVariety(columnOf(['A', 'A', 'A']), values)).toEqual([[0]]);
  });

  it('take a group without jobs as nothing', () => {
    expect(unrelatedVariety(AABB, columnOf([1, 1, 0, 0]))).toEqual([[0]]);
    expect(relatedVariety(AABB, columnOf([1, 1, 0, 0]))).toEqual([[1]]);
  });

  it('bring names together that differ in capitals or spaces around them', () => {
    expect(unrelatedVariety(columnOf(['zorg', 'ZORG ', 'ict', 'ICT']), columnOf([1, 1, 1, 1]))).toEqual([
      [1],
    ]);
  });

  it('answer a row for regions in columns, and a column for regions in rows', () => {
    const block = [
      [1, 2],
      [1, 0],
      [1, 1],
      [1, 1],
    ];
    expect(relatedVariety(AABB, block)).toEqual([[1, 0.5]]);
    expect(
      unrelatedVariety(
        [['A', 'A', 'B', 'B']],
        [
          [1, 1, 1, 1],
          [1, 1, 0, 0],
        ],
      ),
    ).toEqual([[1], [0]]);
  });

  it('have no answer for a region that misses a value or has no jobs', () => {
    const block = [
      [1, null, 0],
      [1, 1, 0],
      [1, 1, 0],
      [1, 1, 0],
    ];
    for (const variety of [relatedVariety, unrelatedVariety]) {
      expect(variety(AABB, block)).toEqual([
        [1, expect.objectContaining({ reason: 'missing' }), expect.objectContaining({ reason: 'zero' })],
      ]);
    }
  });

  it('refuse a sector without a group, one cell, and names that do not run along', () => {
    expect(() => relatedVariety(columnOf(['A', ' ']), columnOf([1, 2]))).toThrow(
      expect.objectContaining({ key: 'diversity.groupName', details: { position: 2 } }),
    );
    expect(() => relatedVariety([['A']], [[1]])).toThrow(
      expect.objectContaining({ key: 'diversity.oneCell' }),
    );
    expect(() => unrelatedVariety([['A', 'B']], columnOf([1, 2]))).toThrow(
      /values is 2 x 1 and groups is 1 x 2/,
    );
    expect(() => unrelatedVariety([], columnOf([1, 2]))).toThrow(/values is 2 x 1 and groups is 0 x 0/);
  });
});

describe('invariants of variety', () => {
  const sectors = fc
    .array(fc.tuple(fc.constantFrom('A', 'B', 'C', 'D'), fc.integer({ min: 0, max: 100_000 })), {
      minLength: 2,
      maxLength: 60,
    })
    .filter((list) => list.some(([, jobs]) => jobs > 0));
  const parts = (list: readonly (readonly [string, number])[]): [string[][], number[][]] => [
    columnOf(list.map(([group]) => group)),
    columnOf(list.map(([, jobs]) => jobs)),
  ];

  it('add up to the entropy of all sectors', () => {
    fc.assert(
      fc.property(sectors, (list) => {
        const [groups, values] = parts(list);
        const related = relatedVariety(groups, values)[0]![0] as number;
        const unrelated = unrelatedVariety(groups, values)[0]![0] as number;
        expect(related + unrelated).toBeCloseTo(entropy(values)[0]![0] as number, 9);
        expect(related).toBeGreaterThanOrEqual(0);
        expect(unrelated).toBeGreaterThanOrEqual(0);
        expect(unrelated).toBeLessThanOrEqual(2 + 1e-9);
      }),
    );
  });

  it('depend on neither the order of the sectors nor the unit of the values', () => {
    fc.assert(
      fc.property(sectors, fc.integer({ min: 2, max: 1000 }), (list, factor) => {
        const turned = [...list].reverse().map(([group, jobs]) => [group, jobs * factor] as const);
        for (const variety of [relatedVariety, unrelatedVariety]) {
          expect(variety(...parts(turned))[0]![0]).toBeCloseTo(variety(...parts(list))[0]![0] as number, 9);
        }
      }),
    );
  });
});
