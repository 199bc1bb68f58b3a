import { MethodError } from '../methodError';
import { classified, threeThresholds } from './classified';

describe('a class per cell', () => {
  it('tells in a cell why it has none', () => {
    const tooLow = new MethodError('argument', 'some.key', 'Too low.');
    const classOf = (value: number): 'fine' => {
      if (value < 2) throw tooLow;
      return 'fine';
    };
    expect(classified('share', [[1, 2]], classOf)).toEqual([[tooLow, 'fine']]);
  });

  it('lets a mistake of the program through', () => {
    const mistake = new TypeError('not a function');
    expect(() =>
      classified('share', [[1]], () => {
        throw mistake;
      }),
    ).toThrow(mistake);
  });
});

describe('three thresholds', () => {
  it('lie in a row or a column', () => {
    expect(threeThresholds([[1, 2, 3]])).toEqual([1, 2, 3]);
    expect(threeThresholds([[1], [2], [3]])).toEqual([1, 2, 3]);
  });

  it.each([
    [2, [[null, 2, 3]]],
    [2, [[1, null, 3]]],
    [2, [[1, 2, null]]],
    [4, [[1, 2, 3, 4]]],
  ])('are not %i numbers', (got, given) => {
    expect(() => threeThresholds(given)).toThrow(
      expect.objectContaining({ key: 'classes.thresholds', details: { got } }),
    );
  });
});
