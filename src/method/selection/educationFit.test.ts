import * as fc from 'fast-check';
import { MethodError } from '../methodError';
import { educationFit } from './educationFit';

const keyed = (key: string): Error => expect.objectContaining({ key }) as Error;
const reasons = (cells: unknown[][]): unknown[][] =>
  cells.map((row) => row.map((cell) => (cell instanceof MethodError ? cell.reason : cell)));

describe('educationFit', () => {
  it('is one minus half the differences between the shares', () => {
    // |0.5 - 0.2| + |0.3 - 0.3| + |0.2 - 0.5| = 0.6
    expect(educationFit([[0.5], [0.3], [0.2]], [[0.2], [0.3], [0.5]])[0]![0]).toBeCloseTo(0.7, 14);
  });

  it('compares persons with percentages: each profile is divided by its own sum', () => {
    expect(educationFit([[1, 3]], [[50, 50]])).toEqual([[0.75]]);
  });

  it('answers a column for profiles in rows, and a row for profiles in columns', () => {
    const inRows = [
      [1, 3],
      [5, 5],
      [0, 7],
    ];
    const inColumns = [
      [1, 5, 0],
      [3, 5, 7],
    ];
    expect(educationFit(inRows, [[1, 1]])).toEqual([[0.75], [1], [0.5]]);
    expect(educationFit(inColumns, [[1], [1]])).toEqual([[0.75, 1, 0.5]]);
  });

  it('takes the block as either argument', () => {
    const sectors = [
      [1, 5],
      [3, 5],
    ];
    expect(educationFit([[1], [1]], sectors)).toEqual([[0.75, 1]]);
  });

  it('has no fit where a level is missing or nobody is counted', () => {
    expect(
      reasons(
        educationFit(
          [
            [1, null],
            [0, 0],
            [1, 1],
          ],
          [[1, 1]],
        ),
      ),
    ).toEqual([['missing'], ['zero'], [1]]);
    expect(reasons(educationFit([[1, 1]], [[null, 1]]))).toEqual([['missing']]);
  });

  it('never answers 1 for profiles of one level, but asks for more', () => {
    expect(() => educationFit([[5]], [[9]])).toThrow(keyed('educationProfiles.oneLevel'));
    expect(() => educationFit([[5], [6]], [[9]])).toThrow(keyed('educationProfiles.oneLevel'));
  });

  it('refuses tables that do not lie along each other', () => {
    const block = [
      [1, 2],
      [3, 4],
    ];
    expect(() => educationFit(block, block)).toThrow(keyed('educationProfiles.shape'));
    expect(() => educationFit([[1, 2, 3]], [[1], [2], [3]])).toThrow(keyed('educationProfiles.shape'));
    expect(() => educationFit([[1, -2]], [[1, 2]])).toThrow(keyed('values.negative'));
  });

  const levels = fc.integer({ min: 2, max: 7 });
  const profileOf = (length: number): fc.Arbitrary<number[]> =>
    fc
      .array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: length, maxLength: length })
      .filter((profile) => profile.some((part) => part > 1e-6));
  const pair = levels.chain((length) => fc.tuple(profileOf(length), profileOf(length)));
  const fit = (one: number[], other: number[]): number => educationFit([one], [other])[0]![0] as number;

  it('lies between 0 and 1 and is the same either way round', () => {
    fc.assert(
      fc.property(pair, ([one, other]) => {
        expect(fit(one, other)).toBeGreaterThanOrEqual(0);
        expect(fit(one, other)).toBeLessThanOrEqual(1);
        expect(fit(one, other)).toBe(fit(other, one));
      }),
    );
  });

  it('is what the two profiles have in common, level by level', () => {
    fc.assert(
      fc.property(pair, ([one, other]) => {
        const sumOne = one.reduce((sum, part) => sum + part, 0);
        const sumOther = other.reduce((sum, part) => sum + part, 0);
        const common = one.reduce((sum, part, at) => sum + Math.min(part / sumOne, other[at]! / sumOther), 0);
        expect(fit(one, other)).toBeCloseTo(common, 10);
      }),
    );
  });

  it('does not depend on the size of the groups, nor on the order of the levels', () => {
    fc.assert(
      fc.property(pair, fc.double({ min: 0.01, max: 1000, noNaN: true }), ([one, other], factor) => {
        expect(
          fit(
            one.map((part) => part * factor),
            other,
          ),
        ).toBeCloseTo(fit(one, other), 10);
        expect(fit([...one].reverse(), [...other].reverse())).toBeCloseTo(fit(one, other), 10);
      }),
    );
  });
});
