import { fittedSize } from './fittedSize';

/** Every letter is half as wide as it is high. */
const measure = (text: string, pixels: number): number => (text.length * pixels) / 2;

describe('a number in a column', () => {
  it('keeps its size where it fits', () => {
    // 7 letters of 12 points (16 pixels) take 56 pixels.
    expect(fittedSize(['279.834'], 12, 60, measure)).toEqual({ text: '279.834', size: 12 });
  });

  it('is set smaller where it just does not', () => {
    expect(fittedSize(['279.834'], 12, 59, measure)).toEqual({ text: '279.834', size: 11 });
  });

  it('loses decimals before it gets smaller', () => {
    expect(fittedSize(['1,23456', '1,235', '1'], 12, 50, measure)).toEqual({ text: '1,235', size: 12 });
  });

  it('is never cut off: what does not fit in a readable size is hidden', () => {
    expect(fittedSize(['279.834'], 12, 25, measure)).toEqual({ text: '##', size: 12 });
  });
});
