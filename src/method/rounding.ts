/**
 * Numbers that lie closer than this, relative to the largest of them, differ by rounding only: sums of some
 * hundreds of doubles stay well within it.
 */
export const ROUNDING = 1e-12;
