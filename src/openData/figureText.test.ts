import fc from 'fast-check';
import { figureIn } from './figureText';

describe('a figure as the statistics office writes it', () => {
  it.each([
    ['   183.3', 0, 183.3],
    ['  424681', 0, 424_681],
    ['     9.5', 3, 9_500],
    // 1.001 * 1000 is 1000.9999999999999 in doubles.
    ['   1.001', 3, 1_001],
    ['     0.0', 3, 0],
    ['  9020.8', 3, 9_020_800],
  ])('%j with the unit 10^%d is %d', (text, exponent, value) => {
    expect(figureIn(text, exponent)).toEqual({ value, mark: '' });
  });

  it.each(['       .', 'x', ' - '])('%j is missing and keeps its mark', (text) => {
    expect(figureIn(text, 3)).toEqual({ value: null, mark: text.trim() });
  });

  it.each([null, '', '        '])('%j is a figure that cannot be', (field) => {
    expect(figureIn(field, 3)).toEqual({ value: null, mark: '' });
  });

  it.each([
    9.5,
    true,
    undefined,
    {},
    '9,5',
    '1.000.000',
    '-3',
    '+3',
    '1e3',
    '0x10',
    '=1',
    '*',
    'n/a',
    '1 000',
    '٣',
  ])('%j is never guessed at', (field) => {
    expect(figureIn(field, 3)).toBeUndefined();
  });

  it('in thousands with one decimal is a whole number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999 }), (tenths) => {
        const text = `${Math.floor(tenths / 10)}.${tenths % 10}`.padStart(8);
        expect(figureIn(text, 3)?.value).toBe(tenths * 100);
      }),
    );
  });
});
