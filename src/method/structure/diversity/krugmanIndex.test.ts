import * as fc from 'fast-check';
import { hooverIndex } from './hooverIndex';
import { krugmanIndex } from './krugmanIndex';

describe('krugmanIndex', () => {
  it('adds up the differences between the shares', () => {
    // |0.75 - 0.25| + |0.25 - 0.75|.
    expect(krugmanIndex([[3], [1]], [[1], [3]])).toEqual([[1]]);
  });

  it('answers an error for a region without jobs, and the index for the others', () => {
    expect(
      krugmanIndex(
        [
          [3, 0, null],
          [1, 0, 1],
        ],
        [[1], [3]],
      ),
    ).toEqual([
      [1, expect.objectContaining({ reason: 'zero' }), expect.objectContaining({ reason: 'missing' })],
    ]);
  });

  it('names its own arguments', () => {
    expect(() => krugmanIndex([[3], [-1]], [[1], [3]])).toThrow(/^region has -1/);
    expect(() => krugmanIndex([[3], [1]], [[1], [-3]])).toThrow(/^reference has -3/);
  });
});

describe('invariants of the Krugman and Hoover indices', () => {
  const pairs = fc
    .array(fc.tuple(fc.integer({ min: 0, max: 100_000 }), fc.integer({ min: 0, max: 100_000 })), {
      minLength: 2,
      maxLength: 40,
    })
    .filter((list) => list.some(([here]) => here > 0) && list.some(([, there]) => there > 0));
  const krugman = (list: readonly (readonly [number, number])[]): number =>
    krugmanIndex([list.map(([here]) => here)], [list.map(([, there]) => there)])[0]![0] as number;

  it('lies between 0 and 2, is the same both ways round, and is twice the Hoover index', () => {
    fc.assert(
      fc.property(pairs, (list) => {
        const index = krugman(list);
        expect(index).toBeGreaterThanOrEqual(0);
        expect(index).toBeLessThanOrEqual(2 + 1e-9);
        expect(krugman(list.map(([here, there]) => [there, here]))).toBe(index);
        const hoover = hooverIndex([list.map(([here]) => here)], [list.map(([, there]) => there)]);
        expect(hoover).toEqual([[index / 2]]);
      }),
    );
  });

  it('is 0 against itself, in any unit, and does not change with the order of the sectors', () => {
    fc.assert(
      fc.property(pairs, fc.integer({ min: 2, max: 1000 }), (list, factor) => {
        expect(krugman(list.map(([here]) => [here * factor, here]))).toBeCloseTo(0, 12);
        expect(krugman([...list].reverse())).toBeCloseTo(krugman(list), 9);
      }),
    );
  });
});
