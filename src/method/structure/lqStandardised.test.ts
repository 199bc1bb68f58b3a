import * as fc from 'fast-check';
import { MethodError } from '../methodError';
import { lqStandardised } from './lqStandardised';

const told = (cell: unknown): unknown => (cell instanceof MethodError ? cell.reason : cell);
const rounded = (table: readonly (readonly unknown[])[]): unknown[][] =>
  table.map((row) =>
    row.map((cell) => (typeof cell === 'number' ? Math.round(cell * 1e9) / 1e9 : told(cell))),
  );

describe('lqStandardised', () => {
  it('measures the distance from the mean of the regions in deviations that divide by n - 1', () => {
    expect(rounded(lqStandardised([[0.5], [1], [1.5]]))).toEqual([[-1], [0], [1]]);
    expect(rounded(lqStandardised([[0.5, 1, 1.5]]))).toEqual([[-1, 0, 1]]);
    // Two regions lie half a difference from their mean: 0.5 / sqrt(0.5).
    expect(lqStandardised([[1], [2]])[1]![0]).toBeCloseTo(Math.SQRT1_2, 14);
  });

  it('compares logarithms when asked to', () => {
    expect(rounded(lqStandardised([[0.5], [1], [2]], 'log'))).toEqual([[-1], [0], [1]]);
  });

  it('takes each sector of a block by itself, with the regions in rows or in columns', () => {
    const regionsInRows = [
      [0.5, 4],
      [1, 2],
      [1.5, 0],
    ];
    expect(rounded(lqStandardised(regionsInRows))).toEqual([
      [-1, 1],
      [0, 0],
      [1, -1],
    ]);
    const regionsInColumns = [
      [0.5, 1, 1.5],
      [4, 2, 0],
    ];
    expect(rounded(lqStandardised(regionsInColumns, 'none', 'columns'))).toEqual([
      [-1, 0, 1],
      [1, 0, -1],
    ]);
  });

  it('leaves a missing quotient out of mean and deviation', () => {
    expect(rounded(lqStandardised([[0.5], [null], [1], [1.5]]))).toEqual([[-1], ['missing'], [0], [1]]);
  });

  it('has nothing to compare with when fewer than two are known', () => {
    expect(
      lqStandardised([[1], [null]])
        .flat()
        .map(told),
    ).toEqual(['missing', 'missing']);
    expect(() => lqStandardised([[1]])).toThrow(expect.objectContaining({ key: 'lqStandardised.oneRegion' }));
  });

  it('says that zero has no logarithm, and compares the others', () => {
    const table = lqStandardised([[0], [0.5], [1], [2]], 'log');
    expect(rounded(table)).toEqual([['missing'], [-1], [0], [1]]);
    expect((table[0]![0] as MethodError).key).toBe('lqStandardised.logOfZero');
    expect(
      lqStandardised([[0], [2]], 'log')
        .flat()
        .map(told),
    ).toEqual(['missing', 'missing']);
  });

  it('cannot divide by the spread of quotients that are all alike', () => {
    expect(
      lqStandardised([[0.1], [0.1], [0.1]])
        .flat()
        .map(told),
    ).toEqual(['zero', 'zero', 'zero']);
  });

  it('refuses a negative quotient', () => {
    expect(() => lqStandardised([[1], [-1]])).toThrow(/quotients has -1 in row 2/);
  });

  it('has mean 0 and deviation 1, whatever the unit and the order', () => {
    const quotients = fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 2, maxLength: 30 });
    fc.assert(
      fc.property(quotients, (given) => {
        fc.pre(new Set(given).size > 1);
        const scores = lqStandardised([given])[0] as number[];
        const sum = scores.reduce((one, other) => one + other, 0);
        const squares = scores.reduce((total, score) => total + score ** 2, 0);
        expect(Math.abs(sum)).toBeLessThan(1e-8);
        expect(squares / (scores.length - 1)).toBeCloseTo(1, 9);
        const larger = lqStandardised([given.map((quotient) => quotient * 4)])[0] as number[];
        const turned = lqStandardised([[...given].reverse()])[0] as number[];
        scores.forEach((score, region) => {
          expect(larger[region]).toBeCloseTo(score, 9);
          expect(turned[given.length - 1 - region]).toBeCloseTo(score, 9);
        });
      }),
    );
  });
});
