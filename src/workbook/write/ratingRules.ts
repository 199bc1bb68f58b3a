import type { Rating } from '../../method';
import { RATING_NUMBER } from '../plans/ecosystem/ratingFormula';
import { LAYOUT } from '../sheetPlan';
import { COLOURS } from './appearance';
import type { SheetImage } from './composeSheet';
import { bodyRows } from './sheetLayout';
import { runs } from './runs';

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

/**
 * Takes our rules away before they are made again: from the columns where they come, and from where those stood. Rules
 * that she made over other columns stay.
 */
export function clearRules(worksheet: Excel.Worksheet, image: SheetImage, ids: readonly string[]): void {
  const { previous, columns } = image;
  if (!previous) return;
  const lastRow = Math.max(previous.tableArea.lastRow, LAYOUT.headerRow + bodyRows(image));
  const holds = (index: number): boolean =>
    ids.includes(columns[index]?.id ?? '') || ids.includes(previous.ourColumnIds[index] ?? '');
  for (const { first, count } of runs(Math.max(columns.length, previous.ourColumnIds.length), holds)) {
    worksheet
      .getRangeByIndexes(LAYOUT.firstRow, first, lastRow - LAYOUT.firstRow + 1, count)
      .conditionalFormats.clearAll();
  }
}
