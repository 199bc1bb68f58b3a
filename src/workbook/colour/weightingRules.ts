import type { Rating } from '../../method';
import { cellAddress } from '../address';
import { RATING_SYNONYMS } from '../recognise/words/vocabulary';
import type { WeightingTable } from '../recognise/weightingTables';
import { RULE_MARK } from '../write/ratingRules';

/** Between these an index around 1 is neutral: the same tenth that concentration calls average. */
export const NEUTRAL_INDEX = { from: 0.9, to: 1.1 } as const;

/** Signs that mean a rating only in a table that rates with symbols. */
const ONLY_AMONG_SYMBOLS: readonly string[] = ['-', '0', 'o'];

/**
 * The condition for a cell of the analyst's own weighting table, seen from its first cell.
 * It looks at the cell alone, so it goes on holding when she changes a rating.
 */
export function weightingCondition(table: WeightingTable, rating: Rating): string {
  const cell = cellAddress(table.area.row, table.area.column);
  const isRating = {
    words: () => isWord(cell, table, rating),
    signs: () => isSign(cell, rating),
    numbers: () => isIndex(cell, rating),
  }[table.cells]();
  return `=AND(${isRating},${RULE_MARK}=0)`;
}

function isWord(cell: string, { symbols }: WeightingTable, rating: Rating): string {
  const words = RATING_SYNONYMS[rating].filter((word) => symbols || !ONLY_AMONG_SYMBOLS.includes(word));
  return `OR(${words.map((word) => `TRIM(${cell})="${word}"`).join(',')})`;
}

const SIGN: Readonly<Record<Rating, number>> = { strong: 1, neutral: 0, weak: -1 };

const isSign = (cell: string, rating: Rating): string => `ISNUMBER(${cell}),${cell}=${SIGN[rating]}`;

function isIndex(cell: string, rating: Rating): string {
  const { from, to } = NEUTRAL_INDEX;
  const conditions: Readonly<Record<Rating, string>> = {
    strong: `${cell}>=${to}`,
    neutral: `${cell}>=${from},${cell}<${to}`,
    weak: `${cell}<${from}`,
  };
  return `ISNUMBER(${cell}),${conditions[rating]}`;
}
