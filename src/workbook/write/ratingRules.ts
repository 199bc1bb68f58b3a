import type { Rating } from '../../method';
import { RATING_NUMBER } from '../plans/ecosystem/ratingFormula';
import { COLOURS } from './appearance';

/** A term that is always zero: by it our rules are known again, and can be taken away. */
export const RULE_MARK = 'N("regiolens")';

/** The condition for a cell that holds the rating's number; a blank cell would equal 0 without the test. */
export const ratingCondition = (cell: string, rating: Rating): string =>
  `=AND(ISNUMBER(${cell}),${cell}=${RATING_NUMBER[rating]}+${RULE_MARK})`;

/** Colours a range whose cells meet a condition per rating. */
export function addRatingRules(range: Excel.Range, condition: (rating: Rating) => string): void {
  for (const rating of ['strong', 'neutral', 'weak'] as const) {
    const rule = range.conditionalFormats.add('Custom');
    rule.custom.rule.formula = condition(rating);
    rule.custom.format.font.color = COLOURS[rating].text;
    rule.custom.format.fill.color = COLOURS[rating].fill;
  }
}
