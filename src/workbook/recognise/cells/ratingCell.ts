import type { Rating } from '../../../method/ecosystem/elements';
import { isMissingMark } from '../../../method/missingMark';
import type { Finding } from '../../findings';
import { isBlank, placeOf, type Grid, type GridCell } from './grid';
import { isCanonicalRating, isAmbiguousSymbol, ratesWithSymbols, ratingSignOf } from './ratingWord';
import { ratesWithSigns, ratingOfSign } from './signedRating';

export interface RatingReading {
  readonly rating: Rating | null;
  readonly asIs: boolean;
  readonly finding: Finding | null;
}

/**
 * How a table writes its ratings: in words, with `+`, `0` and `-` (so that a dash is a rating and no
 * missing mark), or as 1, 0 and -1.
 */
export type RatingNotation = 'words' | 'symbols' | 'signs';

const textOfAny = (cell: GridCell): string => (isBlank(cell) ? '' : String(cell.value));

/** How the cells of these rows and columns write their ratings, by all of them together. */
export function ratingNotationOf(
  grid: Grid,
  rows: readonly number[],
  columns: readonly number[],
): RatingNotation {
  const cells = rows.flatMap((row) => columns.map((column) => grid.at(row, column)));
  if (ratesWithSymbols(cells.map(textOfAny))) return 'symbols';
  return ratesWithSigns(cells) ? 'signs' : 'words';
}

function ratingOf(cell: GridCell, notation: RatingNotation): Rating | null {
  if (cell.kind === 'error') return null;
  if (notation === 'signs') return ratingOfSign(cell);
  const text = textOfAny(cell);
  return notation === 'words' && isAmbiguousSymbol(text) ? null : ratingSignOf(text);
}

/** Reads one cell of ratings; a word that is none is a problem, a blank cell only has no rating. */
export function readRating(grid: Grid, row: number, column: number, notation: RatingNotation): RatingReading {
  const cell = grid.at(row, column);
  const text = textOfAny(cell);
  const none = { rating: null, asIs: false, finding: null };
  const isMark = notation !== 'symbols' && cell.kind !== 'number' && isMissingMark(text);
  if (text.trim() === '' || isMark) return none;
  const rating = ratingOf(cell, notation);
  if (rating) return { rating, asIs: cell.kind === 'text' && isCanonicalRating(text), finding: null };
  const place = placeOf(grid, row, column);
  return {
    ...none,
    finding: { severity: 'problem', place, message: { kind: 'unknownRating', found: text.trim() } },
  };
}
