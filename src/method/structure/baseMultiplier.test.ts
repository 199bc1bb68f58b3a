import * as fc from 'fast-check';
import { MethodError } from '../methodError';
import { UNSTABLE_BASIC_SHARE, baseMultiplier } from './baseMultiplier';

const keyed = (key: string): Error => expect.objectContaining({ key }) as Error;

describe('baseMultiplier', () => {
  it('divides all jobs by those above the share in the reference area', () => {
    expect(baseMultiplier([[50], [50]], [[25], [75]])).toEqual({
      multiplier: 4,
      basicShare: 0.25,
      isUnstable: false,
    });
  });

  it('takes shares of the reference area as well, and sectors in a row', () => {
    expect(baseMultiplier([[50, 50]], [[0.25, 0.75]])).toMatchObject({ multiplier: 4 });
  });

  it('is unstable below fifteen per cent, and not at fifteen', () => {
    // 40 of 64 against 16 of 32 is an eighth; 3 of 4 against 1 of 2 a quarter.
    expect(baseMultiplier([[40], [24]], [[16], [16]])).toEqual({
      multiplier: 8,
      basicShare: 0.125,
      isUnstable: true,
    });
    const atBound = baseMultiplier([[1], [0]], [[1 - UNSTABLE_BASIC_SHARE], [UNSTABLE_BASIC_SHARE]]);
    expect(atBound).toMatchObject({ isUnstable: false });
  });

  it('has no multiplier when no sector is above its share, also after rounding', () => {
    expect(baseMultiplier([[10], [30]], [[25], [75]])).toMatchObject({ reason: 'zero' });
    expect(baseMultiplier([[1], [2]], [[0.1], [0.2]])).toMatchObject({ key: 'baseMultiplier.noBase' });
  });

  it('needs every value', () => {
    expect(baseMultiplier([[50], [null]], [[25], [75]])).toMatchObject({
      reason: 'missing',
      details: { argument: 'region' },
    });
    expect(baseMultiplier([[50], [50]], [[null], [75]])).toMatchObject({
      reason: 'missing',
      details: { argument: 'reference' },
    });
  });

  it('cannot divide by no jobs at all', () => {
    expect(baseMultiplier([[0], [0]], [[25], [75]])).toMatchObject({ details: { argument: 'region' } });
    expect(baseMultiplier([[1], [1]], [[0], [0]])).toMatchObject({ details: { argument: 'reference' } });
  });

  it('asks for all sectors of one region, in the same shape', () => {
    expect(() => baseMultiplier([[1], [2]], [[1, 2]])).toThrow(keyed('baseMultiplier.shape'));
    expect(() => baseMultiplier([[1]], [[1]])).toThrow(keyed('baseMultiplier.sectors'));
    const block = [
      [1, 2],
      [3, 4],
    ];
    expect(() => baseMultiplier(block, block)).toThrow(keyed('baseMultiplier.sectors'));
    expect(() => baseMultiplier([[1], [-2]], [[1], [2]])).toThrow(keyed('values.negative'));
  });

  it('is above 1 and the inverse of the basic share, whatever the sizes of the two areas', () => {
    const counts = fc.array(fc.tuple(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 1, max: 1e6 })), {
      minLength: 2,
      maxLength: 12,
    });
    fc.assert(
      fc.property(counts, (sectors) => {
        const region = sectors.map(([here]) => [here]);
        const reference = sectors.map(([, there]) => [there]);
        const found = baseMultiplier(region, reference);
        if (found instanceof MethodError) {
          expect(found.reason).toBe('zero');
          return;
        }
        expect(found.multiplier).toBeGreaterThan(1);
        expect(found.multiplier * found.basicShare).toBeCloseTo(1, 12);
        const larger = baseMultiplier(
          region.map(([here]) => [here! * 16]),
          reference.map(([there]) => [there! * 4]),
        );
        expect(larger).toEqual(found);
      }),
    );
  });
});

it('is unstable below a basic share of 15 %, and not at it', () => {
  // One sector of 15 % that the reference lacks, so all of it is basic.
  expect(baseMultiplier([[15], [85]], [[0], [100]])).toMatchObject({ basicShare: 0.15, isUnstable: false });
  expect(baseMultiplier([[14], [86]], [[0], [100]])).toMatchObject({ basicShare: 0.14, isUnstable: true });
});
