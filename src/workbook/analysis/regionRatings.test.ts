import type { Rating, Scale } from '../../method';
import type { IndicatorTable, IndicatorValue } from '../input';
import { regionRatings } from './regionRatings';

const value = (number: number | null): IndicatorValue => ({
  value: number,
  place: { sheet: 'T', row: 1, column: 1 },
  asIs: true,
  rate: null,
});

const rated = (
  region: number | null,
  reference: number | null | undefined,
  scale: Scale = 'ratio',
  ratioBand = 0,
): Rating | null | undefined => {
  const regional = [
    {
      element: 'finance',
      scale,
      value: value(region),
      reference: reference === undefined ? null : value(reference),
    },
  ];
  const table = { regional } as unknown as IndicatorTable;
  return regionRatings(table, new Map(), { ratioBand })[0]?.fromIndicator;
};

describe('regionRatings', () => {
  it('calls a region weak below the reference and strong above it', () => {
    expect(rated(2, 4)).toBe('weak');
    expect(rated(5, 4)).toBe('strong');
    expect(rated(4, 4)).toBe('neutral');
  });

  it('has the band of ratios around the reference', () => {
    expect(rated(3.7, 4, 'ratio', 10)).toBe('neutral');
    expect(rated(3.5, 4, 'ratio', 10)).toBe('weak');
  });

  it('compares on the interval scale by what is higher, below zero too', () => {
    expect(rated(-3, -1, 'interval', 10)).toBe('weak');
    expect(rated(1, -1, 'interval')).toBe('strong');
    expect(rated(0, 0, 'interval')).toBe('neutral');
  });

  it('rates nothing without a value of both, or against a reference of zero on the ratio scale', () => {
    expect(rated(null, 4)).toBeNull();
    expect(rated(2, null)).toBeNull();
    expect(rated(2, undefined)).toBeNull();
    expect(rated(2, 0)).toBeNull();
  });
});
