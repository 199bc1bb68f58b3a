import { isInMost } from './inMost';

const HALF = { genericShare: 0.5, genericFewest: 3 };

describe('isInMost', () => {
  it('counts over those that were rated, and no others', () => {
    expect(isInMost(5, 7, HALF)).toBe(true);
    expect(isInMost(2, 4, HALF)).toBe(true);
    expect(isInMost(2, 5, HALF)).toBe(false);
    expect(isInMost(0, 8, { ...HALF, genericShare: 0 })).toBe(false);
  });

  it('says nothing of most where few were rated', () => {
    expect(isInMost(2, 2, HALF)).toBe(false);
    expect(isInMost(2, 2, { ...HALF, genericFewest: 2 })).toBe(true);
  });
});
