/**
 * Numbers that lie closer than this, relative to the largest of them, differ by rounding only: sums of some
 * hundreds of doubles stay well within it.
 */
export const ROUNDING = 1e-12;

/** Whether a value lies below a bound by more than rounding; a value on the bound does not. */
export const isBelow = (value: number, bound: number): boolean =>
  bound - value > ROUNDING * Math.max(Math.abs(value), Math.abs(bound));
