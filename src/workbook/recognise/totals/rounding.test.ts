import { slackOf, unitOfRounding } from './rounding';

describe('what figures are rounded to', () => {
  it('is a job, or a decimal where they have one', () => {
    expect(unitOfRounding([3002, 1001, 2000])).toBe(1);
    expect(unitOfRounding([30.2, 1.1, 20])).toBeCloseTo(0.1, 12);
  });

  it('is a tenth of a thousand for thousands with a decimal', () => {
    expect(unitOfRounding([30_200, 1_100, 20_000], 1000)).toBeCloseTo(100, 9);
    expect(unitOfRounding([30_000, 1_000], 1000)).toBe(1000);
  });

  it('is ten or five where enough figures end so', () => {
    expect(unitOfRounding([120, 340, 90, 1010, 70])).toBe(10);
    expect(unitOfRounding([125, 340, 95, 1010, 70])).toBe(5);
    expect(unitOfRounding([120, 340, 90, 1010])).toBe(1);
    expect(unitOfRounding([120, 340, 90, 1011, 70])).toBe(1);
  });

  it('is not told by what is missing or zero', () => {
    expect(unitOfRounding([120, null, 0, 340, 90, 1010])).toBe(1);
  });
});

describe('how far a total may be off', () => {
  it('is half a unit for each figure and for the total', () => {
    expect(slackOf(1, 2)).toBeCloseTo(1.5, 5);
    expect(slackOf(100, 3)).toBeCloseTo(200, 3);
  });
});
