import { MethodError } from '../methodError';
import { SIZE_THRESHOLDS, sizeClass } from './sizeClass';
import { sizeClasses, sizeThresholdsOf } from './sizeClasses';

const keyed = (key: string): Error => expect.objectContaining({ key }) as Error;

describe('sizeClasses', () => {
  it('counts the sectors of a column or row that adds up to the whole', () => {
    expect(sizeClasses([[0.1], [0.3], [0.6]])).toEqual([['small'], ['medium'], ['large']]);
    expect(sizeClasses([[0.1, 0.3, 0.6]])).toEqual([['small', 'medium', 'large']]);
  });

  it('accepts shares that were rounded, and no others', () => {
    expect(sizeClasses([[0.333], [0.333], [0.333]])).toEqual([['medium'], ['medium'], ['medium']]);
    expect(() => sizeClasses([[0.1], [0.3]])).toThrow(keyed('sizeClass.countNeeded'));
    expect(() => sizeClasses([[0.7], [0.7]])).toThrow(keyed('sizeClass.countNeeded'));
  });

  it('counts a sector whose share is missing, though it has no class', () => {
    const [known, missing] = sizeClasses([[0.4], [null], [0.3]]).flat();
    expect(known).toBe('large');
    expect(missing).toMatchObject({ reason: 'missing' });
    expect(() => sizeClasses([[0.8], [null], [0.3]])).toThrow(keyed('sizeClass.countNeeded'));
  });

  it('asks for the number of sectors for one cell or a block', () => {
    expect(() => sizeClasses([[1]])).toThrow(keyed('sizeClass.countNeeded'));
    const block = [
      [0.25, 0.25],
      [0.25, 0.25],
    ];
    expect(() => sizeClasses(block)).toThrow(keyed('sizeClass.countNeeded'));
    expect(sizeClasses(block, 4).flat()).toEqual(['large', 'large', 'large', 'large']);
  });

  it('tells in the cell which share cannot be one, and for all what is wrong with the bounds', () => {
    const [large, percentage] = sizeClasses([[0.072], [7.2]], 14).flat();
    expect(large).toBe('large');
    expect(percentage).toBeInstanceOf(MethodError);
    expect(percentage).toMatchObject({ key: 'sizeClass.share', details: { got: 7.2 } });
    expect(() => sizeClasses([[null]], 0)).toThrow(keyed('sizeClass.sectorCount'));
    expect(() => sizeClasses([[null]], 2, { ...SIZE_THRESHOLDS, large: 9 })).toThrow(
      keyed('sizeClass.thresholds'),
    );
    expect(() => sizeClasses([[0.1], [-0.1]], 2)).toThrow(keyed('values.negative'));
  });
});

describe('sizeThresholdsOf', () => {
  it('reads three cells, in a row or a column, and gives the usual ones for none', () => {
    expect(sizeThresholdsOf([[1, 2, 3]])).toEqual({ medium: 1, large: 2, veryLarge: 3 });
    expect(sizeThresholdsOf([[1], [2], [3]])).toEqual({ medium: 1, large: 2, veryLarge: 3 });
    expect(sizeThresholdsOf(null)).toBe(SIZE_THRESHOLDS);
  });

  it('asks for exactly three numbers', () => {
    for (const given of [[[1, 2]], [[1, null, 3]], [[1, 2, 3, 4]], [[1, 2, 3, null]]]) {
      expect(() => sizeThresholdsOf(given)).toThrow(keyed('classes.thresholds'));
    }
  });
});

it('counts the sectors of a whole of which one share is missing', () => {
  expect(sizeClasses([[0.5], [null], [0.5]])[0]).toEqual([sizeClass(0.5, 3)]);
});
