import { FIGURE_1 } from './scheme';
import { sumBySector as sumOfPlaces } from './sumBySector';

/** Codes as digits without dots. */
const sumBySector = (codes: readonly string[], values: readonly (number | null)[], share?: number) =>
  sumOfPlaces(codes.map(FIGURE_1.placeOf), values, share);

describe('sumBySector', () => {
  it('adds up the codes of one sector', () => {
    expect(sumBySector(['41', '42', '43', '71'], [10, 5, 3, 2]).get('construction')).toBe(20);
  });

  it('gives a fifth of division 85 to knowledge and the rest to education', () => {
    const totals = sumBySector(['85', '72'], [20, 6]);
    expect(totals.get('knowledge')).toBeCloseTo(10, 12);
    expect(totals.get('education')).toBeCloseTo(16, 12);
  });

  it('splits division 85 by another share when one is given', () => {
    expect(sumBySector(['85'], [20], 0.5).get('knowledge')).toBe(10);
  });

  it('does not split what is known at three digits', () => {
    const totals = sumBySector(['854', '852'], [7, 9]);
    expect(totals.get('knowledge')).toBe(7);
    expect(totals.get('education')).toBe(9);
  });

  it('has no total for a sector with a missing value, and keeps the others', () => {
    const totals = sumBySector(['41', '42', '64'], [10, null, 8]);
    expect(totals.get('construction')).toBeNull();
    expect(totals.get('financialServices')).toBe(8);
  });

  it('leaves out a code that belongs to no sector', () => {
    expect([...sumBySector(['05', '41'], [99, 1])]).toEqual([['construction', 1]]);
  });

  it('has nothing for a sector without codes', () => {
    expect(sumBySector(['41'], [1]).has('financialServices')).toBe(false);
  });
});

it('has no total for a sector with a missing value, whichever comes first', () => {
  expect(sumBySector(['41', '42'], [null, 5]).get('construction')).toBeNull();
  expect(sumBySector(['41', '42'], [5, null]).get('construction')).toBeNull();
});

it('knows neither education nor knowledge when the value of 85 is missing', () => {
  const totals = sumBySector(['85', '852', '854'], [null, 10, 20]);
  expect(totals.get('education')).toBeNull();
  expect(totals.get('knowledge')).toBeNull();
});
