import type { Rating } from '../../../method/ecosystem/elements';
import { isMissingMark } from '../../../method/missingMark';
import { isBlank, type GridCell } from './grid';

/** In a table of this many numbers one that is no rating is a slip of the pen. */
const NUMBERS_PER_SLIP = 10;

const RATING_OF_SIGN: ReadonlyMap<number, Rating> = new Map([
  [1, 'strong'],
  [0, 'neutral'],
  [-1, 'weak'],
]);

function numberOf(cell: GridCell): number | null {
  if (cell.kind === 'number') return Number(cell.value);
  if (cell.kind !== 'text') return null;
  const text = String(cell.value)
    .trim()
    .replace(/[\u2010-\u2015\u2212]/g, '-');
  return /^[+-]?\d+(?:[.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : null;
}

/** The rating that -1, 0 or 1 stands for in a table that rates with them; null for anything else. */
export function ratingOfSign(cell: GridCell): Rating | null {
  const number = numberOf(cell);
  return number === null ? null : (RATING_OF_SIGN.get(number) ?? null);
}

/**
 * Whether cells rate with -1, 0 and 1: most of them hold one of the three, hardly any another number,
 * and one of them is -1. Zeros and ones alone may count something.
 */
export function ratesWithSigns(cells: readonly GridCell[]): boolean {
  const filled = cells.filter((cell) => !isBlank(cell) && !isMissingMark(String(cell.value)));
  const numbers = filled.flatMap((cell) => numberOf(cell) ?? []);
  const signs = numbers.filter((number) => RATING_OF_SIGN.has(number));
  const others = numbers.length - signs.length;
  return (
    signs.includes(-1) && signs.length * 2 > filled.length && others * NUMBERS_PER_SLIP <= numbers.length
  );
}
