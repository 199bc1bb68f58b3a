/** In jobs: less is what the machine leaves of shares that are equal. */
const ROUNDING_IN_JOBS = 0.000001;

/** A number of jobs to divide by that is zero when only rounding is left of it, without `=`. */
export const noneByRounding = (jobs: string): string =>
  `IF(ABS(${jobs})<${ROUNDING_IN_JOBS.toFixed(6)},0,${jobs})`;
