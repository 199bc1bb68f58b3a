/** Shares and scores that lie closer than this, relative to their size, differ by rounding only. */
export const ROUNDING = 1e-12;
