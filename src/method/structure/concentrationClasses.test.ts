import { CONCENTRATION_THRESHOLDS } from './concentrationClass';
import { concentrationClasses, concentrationThresholdsOf } from './concentrationClasses';

const keyed = (key: string): Error => expect.objectContaining({ key }) as Error;

describe('concentrationClasses', () => {
  it('gives every quotient its class, in the same place', () => {
    const [first, second] = concentrationClasses([
      [0.5, 1],
      [1.5, null],
    ]);
    expect(first).toEqual(['low', 'average']);
    expect(second![0]).toBe('aboveAverage');
    expect(second![1]).toMatchObject({ reason: 'missing', details: { argument: 'quotient' } });
  });

  it('follows the thresholds of the analyst', () => {
    const bounds = concentrationThresholdsOf([[0.8, 1.25, 3]]);
    expect(bounds).toEqual({ average: 0.8, aboveAverage: 1.25, veryHigh: 3 });
    expect(concentrationClasses([[0.85, 1.2, 2.5, 3]], bounds)).toEqual([
      ['average', 'average', 'aboveAverage', 'veryHigh'],
    ]);
    expect(concentrationThresholdsOf(null)).toBe(CONCENTRATION_THRESHOLDS);
  });

  it('refuses negative quotients and thresholds that do not rise', () => {
    expect(() => concentrationClasses([[1], [-1]])).toThrow(/quotient has -1 in row 2/);
    expect(() => concentrationClasses([[null]], { average: 2, aboveAverage: 1, veryHigh: 3 })).toThrow(
      keyed('concentrationClass.thresholds'),
    );
  });
});
