import type { PlanContext } from '../planContext';
import { parameterCells } from '../parameterCells';

/** From nothing there is no growth rate, however many jobs there are now. */
export const growthOf = (now: string, before: string): string => `IF(${before}=0,NA(),${now}/${before}-1)`;

export const yearlyGrowthOf = (now: string, before: string, years: number): string =>
  `IF(${before}=0,NA(),(${now}/${before})^(1/${years})-1)`;

/** The cells that the limits around a quotient are made of. */
export interface QuotientCells {
  readonly quotient: string;
  readonly share: string;
  /** What counts as independent draws: jobs, or the establishments they come and go with. */
  readonly draws: string;
  /** Null where the reference area is given in shares, so that its size is not known. */
  readonly reference: { readonly jobs: string; readonly share: string } | null;
}

/** Katz et al. (1978) for the ratio of two proportions, with the confidence of the sheet Provenance. */
export function quotientLimit(
  context: PlanContext,
  { quotient, share, draws, reference }: QuotientCells,
  sign: '-' | '+',
): string {
  const ownVariance = `(1-${share})/${draws}`;
  const variance = reference ? `${ownVariance}+(1-${reference.share})/${reference.jobs}` : ownVariance;
  const z = `NORMSINV((1+${parameterCells(context)('confidence')})/2)`;
  return `IF(${draws}=0,NA(),EXP(LN(${quotient})${sign}${z}*SQRT(${variance})))`;
}

export function concentrationClassOf(context: PlanContext, quotient: string): string {
  const { concentrationClasses } = context.locale.terms;
  const parameter = parameterCells(context);
  return classFormula(
    quotient,
    [
      [parameter('concentrationAverage'), concentrationClasses.low],
      [parameter('concentrationAboveAverage'), concentrationClasses.average],
      [parameter('concentrationVeryHigh'), concentrationClasses.aboveAverage],
    ],
    concentrationClasses.veryHigh,
  );
}

export const smallNumberMark = (context: PlanContext, jobs: string): string =>
  `IF(${jobs}<${parameterCells(context)('smallNumber')},"${context.locale.sheets.structure.isSmall}","")`;

/**
 * The first class whose limit lies above the value; a value on a limit belongs to the higher class, also
 * where dividing left it a hair below: a sheet compares to the last bit.
 */
export function classFormula(
  value: string,
  classesBelow: readonly (readonly [limit: string, name: string])[],
  highest: string,
): string {
  return classesBelow.reduceRight(
    (rest, [limit, name]) => `IF(ROUND(${value}-${limit},12)<0,"${name}",${rest})`,
    `"${highest}"`,
  );
}
