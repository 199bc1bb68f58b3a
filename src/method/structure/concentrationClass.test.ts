import { CONCENTRATION_THRESHOLDS, concentrationClass } from './concentrationClass';

describe('concentrationClass', () => {
  it('puts a value on a bound in the class that begins there', () => {
    expect(concentrationClass(0.9)).toBe('average');
    expect(concentrationClass(1.1)).toBe('aboveAverage');
    expect(concentrationClass(2)).toBe('veryHigh');
  });

  it('puts a value just under a bound in the class below', () => {
    expect(concentrationClass(0.8999)).toBe('low');
    expect(concentrationClass(1.0999)).toBe('average');
    expect(concentrationClass(1.9999)).toBe('aboveAverage');
  });

  it('puts a quotient of exactly a bound there, whatever dividing made of it', () => {
    // 44 % here and 40 % there: 1.1, which comes out as 1.0999999999999999.
    expect(concentrationClass(396 / 900 / (7200 / 18000))).toBe('aboveAverage');
    expect(concentrationClass(1.1 - 1e-10)).toBe('average');
  });

  it('starts at low', () => {
    expect(concentrationClass(0)).toBe('low');
  });

  it('follows the thresholds of the analyst', () => {
    expect(concentrationClass(1.05, { ...CONCENTRATION_THRESHOLDS, aboveAverage: 1.05 })).toBe(
      'aboveAverage',
    );
  });

  it('refuses what is no quotient and thresholds that do not rise', () => {
    expect(() => concentrationClass(-1)).toThrow(
      expect.objectContaining({ key: 'concentrationClass.quotient' }),
    );
    expect(() => concentrationClass(NaN)).toThrow(
      expect.objectContaining({ key: 'concentrationClass.quotient' }),
    );
    expect(() => concentrationClass(1, { average: 1, aboveAverage: 0.5, veryHigh: 2 })).toThrow(
      expect.objectContaining({ key: 'concentrationClass.thresholds' }),
    );
  });
});

describe('thresholds of concentration', () => {
  it('may be alike, and the highest class that a quotient reaches counts', () => {
    expect(concentrationClass(1, { average: 0, aboveAverage: 0, veryHigh: 0 })).toBe('veryHigh');
    expect(concentrationClass(1, { average: 1, aboveAverage: 1, veryHigh: 2 })).toBe('aboveAverage');
  });

  it('start at zero and rise', () => {
    const refused = expect.objectContaining({ key: 'concentrationClass.thresholds' });
    expect(() => concentrationClass(1, { average: -1, aboveAverage: 1, veryHigh: 2 })).toThrow(refused);
    expect(() => concentrationClass(1, { average: 2, aboveAverage: 1, veryHigh: 3 })).toThrow(refused);
    expect(() => concentrationClass(1, { average: 0, aboveAverage: NaN, veryHigh: 3 })).toThrow(refused);
  });
});
