/** The 97.5% point of the normal distribution: two sides of 95%. Abramowitz and Stegun (1964), table 26.5. */
const TWO_SIDED_95 = 1.959963984540054;

/** The counts of one sector, or of all together, as the sheet Input has them; NaN is missing. */
export interface Counts {
  readonly jobs: number;
  readonly earlierJobs: number;
  /** Undefined where the table has no such column. */
  readonly establishments: number | undefined;
  readonly reference: number;
  readonly earlierReference: number;
}

/** A number that a sheet must show; not finite where it must show an error. */
export interface Expected {
  readonly value: number;
  /** The largest number it is the difference of: what rounding is relative to. */
  readonly scale: number;
}

const plain = (value: number): Expected => ({ value, scale: Math.abs(value) });
const difference = (of: number, and: number): Expected => ({
  value: of - and,
  scale: Math.max(Math.abs(of), Math.abs(and)),
});
const quotient = (of: number, by: number): number => (by === 0 ? NaN : of / by);

/**
 * What the columns of the sheet Structure come to, worked out anew from the counts by the definitions of the field
 * and none of the code that writes the sheet.
 * @param years between the two moments
 * @param referenceTotalShare of all sectors together, 1 where none is missing
 */
export function structureOf(
  own: Counts,
  all: Counts,
  { years, referenceTotalShare }: { readonly years: number; readonly referenceTotalShare: number },
): Readonly<Record<string, Expected>> {
  const share = quotient(own.jobs, all.jobs);
  const referenceShare = quotient(own.reference, all.reference);
  const located = quotient(share, referenceShare);
  const counted = own.establishments === undefined ? own.jobs : Math.min(own.jobs, own.establishments);
  const spread = TWO_SIDED_95 * Math.sqrt((1 - share) / counted + (1 - referenceShare) / own.reference);
  const isCounted = counted !== 0 && located > 0;
  const expectedJobs = quotient(all.jobs * referenceShare, referenceTotalShare);
  const basic = Math.max(0, own.jobs - expectedJobs);
  const nationalGrowth = quotient(all.reference, all.earlierReference);
  const sectorGrowth = quotient(own.reference, own.earlierReference);
  const began = own.earlierJobs;
  return {
    share: plain(share),
    referenceShare: plain(referenceShare),
    growth: difference(quotient(own.jobs, began), 1),
    yearlyGrowth: difference(quotient(own.jobs, began) ** (1 / years), 1),
    referenceGrowth: difference(sectorGrowth, 1),
    quotient: plain(located),
    quotientLow: plain(isCounted ? located * Math.exp(-spread) : NaN),
    quotientHigh: plain(isCounted ? located * Math.exp(spread) : NaN),
    basicJobs: { value: basic, scale: Math.max(own.jobs, expectedJobs) },
    nonBasicJobs: { value: own.jobs - basic, scale: Math.max(own.jobs, expectedJobs) },
    national: { value: began * (nationalGrowth - 1), scale: began * Math.max(1, nationalGrowth) },
    mix:
      began === 0
        ? plain(0)
        : {
            value: began * (sectorGrowth - nationalGrowth),
            scale: began * Math.max(sectorGrowth, nationalGrowth),
          },
    regional: began === 0 ? plain(own.jobs) : difference(own.jobs, began * sectorGrowth),
  };
}

/** Whether two sums of the same numbers are equal but for the rounding of doubles. */
export const isSameNumber = (shown: number, { value, scale }: Expected): boolean =>
  Math.abs(shown - value) <= 1e-12 * scale;
