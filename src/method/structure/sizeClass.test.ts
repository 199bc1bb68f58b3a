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
