import { SIZE_THRESHOLDS, sizeClass } from './sizeClass';

describe('sizeClass', () => {
  it('puts a value on a bound in the class that begins there', () => {
    // Four sectors: the equal share is exactly 0.25.
    expect(sizeClass(0.125, 4)).toBe('medium');
    expect(sizeClass(0.25, 4)).toBe('large');
    expect(sizeClass(0.625, 4)).toBe('veryLarge');
  });

  it('puts a value just under a bound in the class below', () => {
    expect(sizeClass(0.1249, 4)).toBe('small');
    expect(sizeClass(0.2499, 4)).toBe('medium');
    expect(sizeClass(0.6249, 4)).toBe('large');
  });

  it('takes an equal share for large, however many sectors there are', () => {
    // 1 / 49 * 49 comes out as 0.9999999999999999, and so for 98, 103 and 107.
    for (let count = 1; count <= 900; count++)
      expect([count, sizeClass(1 / count, count)]).toEqual([count, 'large']);
    expect(sizeClass(1 / 49 - 1e-10, 49)).toBe('medium');
  });

  it('starts at small and has no upper end', () => {
    expect(sizeClass(0, 14)).toBe('small');
    expect(sizeClass(1, 14)).toBe('veryLarge');
  });

  it('follows the thresholds of the analyst', () => {
    expect(sizeClass(0.3, 4, { ...SIZE_THRESHOLDS, veryLarge: 1.2 })).toBe('veryLarge');
  });

  it('refuses what is no share, no count or no rising row of thresholds', () => {
    expect(() => sizeClass(-0.1, 4)).toThrow(expect.objectContaining({ key: 'sizeClass.share' }));
    expect(() => sizeClass(NaN, 4)).toThrow(expect.objectContaining({ key: 'sizeClass.share' }));
    expect(() => sizeClass(Infinity, 4)).toThrow(expect.objectContaining({ key: 'sizeClass.share' }));
    expect(() => sizeClass(0.1, 0)).toThrow(expect.objectContaining({ key: 'sizeClass.sectorCount' }));
    expect(() => sizeClass(0.1, 2.5)).toThrow(expect.objectContaining({ key: 'sizeClass.sectorCount' }));
    expect(() => sizeClass(0.1, 4, { medium: 2, large: 1, veryLarge: 3 })).toThrow(
      expect.objectContaining({ key: 'sizeClass.thresholds' }),
    );
  });
});

describe('thresholds of size', () => {
  it('may be alike, and the highest class that a share reaches counts', () => {
    expect(sizeClass(1, 1, { medium: 0, large: 0, veryLarge: 0 })).toBe('veryLarge');
    expect(sizeClass(0.25, 4, { medium: 1, large: 1, veryLarge: 2 })).toBe('large');
  });

  it('start at zero and rise', () => {
    const refused = expect.objectContaining({ key: 'sizeClass.thresholds' });
    expect(() => sizeClass(0.1, 4, { medium: -1, large: 1, veryLarge: 2 })).toThrow(refused);
    expect(() => sizeClass(0.1, 4, { medium: 1, large: 3, veryLarge: 2 })).toThrow(refused);
  });
});
