import { MethodError } from '../methodError';
import { isBelow } from '../rounding';

export type ConcentrationClass = 'low' | 'average' | 'aboveAverage' | 'veryHigh';

/** Where each class begins, as a location quotient; the class below ends just before it. */
export interface ConcentrationThresholds {
  readonly average: number;
  readonly aboveAverage: number;
  readonly veryHigh: number;
}

/**
 * A tenth to either side of 1 counts as the same as the reference area; from twice the reference share
 * a sector is very highly concentrated. All fourteen labels of figure 3 in Birch (2019) follow from
 * the quotients in its figure 2 with these bounds.
 */
export const CONCENTRATION_THRESHOLDS: ConcentrationThresholds = {
  average: 0.9,
  aboveAverage: 1.1,
  veryHigh: 2,
};

/**
 * Concentration of a sector in words.
 *
 * Formula: the location quotient against half-open bounds: a value on a bound belongs to the class that
 * begins there, also when it lies under it by rounding only (a part in 10^12). Unit: the quotient's ratio.
 *
 * Source: the labels of Birch (2019), figure 3; the bounds are inferred from them, not printed there.
 *
 * Example: The Hague's government sector. `concentrationClass(3.86)` //=> 'veryHigh'
 *
 * Limits: takes the quotient as exact; for a small sector two neighbouring classes may both be possible.
 *
 * @throws MethodError 'argument' for a quotient that is negative or no number, or thresholds that do not rise.
 */
export function concentrationClass(
  quotient: number,
  thresholds: ConcentrationThresholds = CONCENTRATION_THRESHOLDS,
): ConcentrationClass {
  if (!(quotient >= 0) || !Number.isFinite(quotient)) {
    throw new MethodError(
      'argument',
      'concentrationClass.quotient',
      `quotient is ${quotient}; a number from 0 is needed.`,
      { got: String(quotient) },
    );
  }
  const { average, aboveAverage, veryHigh } = thresholds;
  if (!(0 <= average && average <= aboveAverage && aboveAverage <= veryHigh)) {
    throw new MethodError(
      'argument',
      'concentrationClass.thresholds',
      `thresholds are ${average}, ${aboveAverage}, ${veryHigh}; they must rise.`,
      { got: `${average}, ${aboveAverage}, ${veryHigh}` },
    );
  }
  if (isBelow(quotient, average)) return 'low';
  if (isBelow(quotient, aboveAverage)) return 'average';
  if (isBelow(quotient, veryHigh)) return 'aboveAverage';
  return 'veryHigh';
}
