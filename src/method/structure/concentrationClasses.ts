import type { Values } from '../matrix';
import type { MethodError } from '../methodError';
import { classified, threeThresholds } from './classified';
import {
  CONCENTRATION_THRESHOLDS,
  type ConcentrationClass,
  type ConcentrationThresholds,
  concentrationClass,
} from './concentrationClass';

/**
 * Concentration in words of every quotient in a table; the formula is that of `concentrationClass`.
 *
 * Shapes: the result has the shape of `quotients`. Missing: a missing quotient has no class.
 *
 * Source: the labels of Birch (2019), figure 3; see `concentrationClass`.
 *
 * Example: `concentrationClasses([[0.5, 3.86]])` //=> [['low', 'veryHigh']]
 *
 * Limits: as `concentrationClass`.
 *
 * @throws MethodError 'argument' for a negative quotient or thresholds that do not rise.
 */
export function concentrationClasses(
  quotients: Values,
  thresholds: ConcentrationThresholds = CONCENTRATION_THRESHOLDS,
): (ConcentrationClass | MethodError)[][] {
  // Thrown for the whole table, since no cell can have a class then.
  concentrationClass(0, thresholds);
  return classified('quotient', quotients, (quotient) => concentrationClass(quotient, thresholds));
}

/**
 * The thresholds that an analyst gives in three cells; the default ones for null.
 * @throws MethodError 'argument' when there are not three numbers.
 */
export function concentrationThresholdsOf(given: Values | null): ConcentrationThresholds {
  if (given === null) return CONCENTRATION_THRESHOLDS;
  const [average, aboveAverage, veryHigh] = threeThresholds(given);
  return { average, aboveAverage, veryHigh };
}
