const FINEST = 0.001;
const COARSEST = 1_000_000;
/** So many figures that all end alike do so because they were rounded, not by chance. */
const ENOUGH_TO_TELL = 5;
/** Figures with decimals add up to a hair beside their sum. */
const HAIR = 1e-6;

const areMultiples = (values: readonly number[], unit: number): boolean =>
  values.every((value) => Math.abs(value / unit - Math.round(value / unit)) < HAIR);

/**
 * What the figures of a column of counts are rounded to, as they are written: 1, or 100 for thousands with one decimal,
 * and 10 or 5 where all of them end so, as those of offices of statistics do.
 *
 * @param values the figures as they were read.
 * @param factor what each was multiplied by when it was read.
 */
export function unitOfRounding(values: readonly (number | null)[], factor = 1): number {
  const known = values.flatMap((value) => (value === null || value === 0 ? [] : [value]));
  let finest = factor;
  while (finest / factor > FINEST * 1.5 && !areMultiples(known, finest)) finest /= 10;
  if (known.length < ENOUGH_TO_TELL) return finest;
  for (let unit = COARSEST; unit > finest * 1.5; unit /= 10) {
    if (areMultiples(known, unit)) return unit;
    if (unit / 2 > finest * 1.5 && areMultiples(known, unit / 2)) return unit / 2;
  }
  return finest;
}

/** How far a total may be from the sum of so many figures when each of them and the total itself was rounded. */
export const slackOf = (unit: number, addends: number): number => (unit * (addends + 1)) / 2 + unit * HAIR;
