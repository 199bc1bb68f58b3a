import { MethodError } from '../methodError';
import { educationMismatch } from './educationMismatch';

const LEVELS = ['low', 'middle', 'high'];

describe('educationMismatch', () => {
  it('names the level that differs most, with more of it in the profile above zero', () => {
    const { profilesIn, mismatches } = educationMismatch(LEVELS, [[5, 4, 1]], [[2, 5, 3]]);
    expect(profilesIn).toBe('rows');
    expect(mismatches).toEqual([{ level: 'low', difference: expect.closeTo(0.3, 14) as number }]);
  });

  it('tells less of it as a negative difference', () => {
    const { mismatches } = educationMismatch(LEVELS, [[2, 5, 3]], [[5, 4, 1]]);
    expect(mismatches).toEqual([{ level: 'low', difference: expect.closeTo(-0.3, 14) as number }]);
  });

  it('finds it in the last level as well', () => {
    const { mismatches } = educationMismatch(LEVELS, [[2, 2, 6]], [[3, 4, 3]]);
    expect(mismatches).toEqual([{ level: 'high', difference: expect.closeTo(0.3, 14) as number }]);
  });

  it('takes the first of levels that differ equally, rounding apart', () => {
    // 0.5 - 0.2 and 0.2 - 0.5 are equally large; 0.1 + 0.2 against 0.3 is rounding.
    const { mismatches } = educationMismatch(LEVELS, [[0.5, 0.3, 0.2]], [[0.2, 0.1 + 0.2, 0.5]]);
    expect(mismatches).toEqual([{ level: 'low', difference: expect.closeTo(0.3, 14) as number }]);
  });

  it('names no level when the profiles are the same, though their sums differ', () => {
    const { mismatches } = educationMismatch(LEVELS, [[1, 1, 1]], [[7, 7, 7]]);
    expect(mismatches).toEqual([{ level: null, difference: 0 }]);
    expect(educationMismatch(LEVELS, [[1, 2, 4]], [[0.1, 0.2, 0.4]]).mismatches).toEqual([
      { level: null, difference: 0 },
    ]);
  });

  it('answers per profile, in the direction in which the profiles lie', () => {
    const { profilesIn, mismatches } = educationMismatch(
      ['low', 'high'],
      [
        [1, 3, null],
        [1, 1, 1],
      ],
      [[1], [1]],
    );
    expect(profilesIn).toBe('columns');
    expect(mismatches.slice(0, 2)).toEqual([
      { level: null, difference: 0 },
      { level: 'low', difference: 0.25 },
    ]);
    expect((mismatches[2] as MethodError).reason).toBe('missing');
  });

  it('needs a name per level', () => {
    expect(() => educationMismatch(['low', 'high'], [[1, 2, 3]], [[1, 2, 3]])).toThrow(
      expect.objectContaining({ key: 'educationMismatch.levels', details: { got: 2, wants: 3 } }) as Error,
    );
  });
});
