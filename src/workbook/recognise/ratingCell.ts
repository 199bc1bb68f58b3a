import type { Rating } from '../../method/ecosystem/elements';
import type { Finding } from '../findings';
import { isBlank, placeOf, type Grid } from './grid';
import { isCanonicalRating, isAmbiguousSymbol, ratesWithSymbols, ratingSignOf } from './ratingWord';
import { isMissingMark } from './readFigure';

export interface RatingReading {
  readonly rating: Rating | null;
  readonly asIs: boolean;
  readonly finding: Finding | null;
}

const cellText = (grid: Grid, row: number, column: number): string => {
  const cell = grid.at(row, column);
  return isBlank(cell) ? '' : String(cell.value);
};

/** Whether a table rates with `+`, `0` and `-`, so that a dash in it is a rating and no missing mark. */
export function usesSymbols(grid: Grid, rows: readonly number[], columns: readonly number[]): boolean {
  return ratesWithSymbols(rows.flatMap((row) => columns.map((column) => cellText(grid, row, column))));
}

/** Reads one cell of ratings; a word that is none is a problem, a blank cell only has no rating. */
export function readRating(grid: Grid, row: number, column: number, symbols: boolean): RatingReading {
  const text = cellText(grid, row, column);
  const cell = grid.at(row, column);
  const none = { rating: null, asIs: false, finding: null };
  if (text.trim() === '' || (!symbols && cell.kind !== 'number' && isMissingMark(text))) return none;
  const rating = cell.kind === 'error' || (!symbols && isAmbiguousSymbol(text)) ? null : ratingSignOf(text);
  if (rating) return { rating, asIs: cell.kind === 'text' && isCanonicalRating(text), finding: null };
  const place = placeOf(grid, row, column);
  return {
    ...none,
    finding: { severity: 'problem', place, message: { kind: 'unknownRating', found: text.trim() } },
  };
}
