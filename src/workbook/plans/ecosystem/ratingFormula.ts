import { ALL_SHEET_LOCALES } from '../../../locale/sheetLocale';
import type { Rating } from '../../../method';

/** How a rating stands in a cell: a number, so that sheets can count it; the number format shows the word. */
export const RATING_NUMBER: Readonly<Record<Rating, number>> = { strong: 1, neutral: 0, weak: -1 };

/** A formula that turns a cell's word, in either language, into the number of its rating, and any other into "". */
export function ratingOfWord(cell: string): string {
  const isWord = (rating: Rating): string =>
    `OR(${ALL_SHEET_LOCALES.map((locale) => `${cell}="${locale.terms.ratings[rating]}"`).join(',')})`;
  return `IF(${isWord('strong')},1,IF(${isWord('weak')},-1,IF(${isWord('neutral')},0,"")))`;
}
