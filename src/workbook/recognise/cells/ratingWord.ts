import type { Rating } from '../../../method/ecosystem/elements';
import { ALL_LOCALES } from '../../../locale';
import { RATING_SYNONYMS } from '../words/vocabulary';
import { plainText } from '../words/text';

const RATINGS: readonly Rating[] = ['strong', 'neutral', 'weak'];

/** Symbols that footnote stripping or dash folding would change are looked up as they stand. */
const symbolOf = (text: string): string =>
  text
    .trim()
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .toLowerCase();

const RATING_OF_WORD: ReadonlyMap<string, Rating> = new Map(
  RATINGS.flatMap((rating) => RATING_SYNONYMS[rating].map((word): [string, Rating] => [word, rating])),
);
const CANONICAL: ReadonlyMap<string, Rating> = new Map(
  RATINGS.flatMap((rating) =>
    ALL_LOCALES.map((locale): [string, Rating] => [locale.terms.ratings[rating].toLowerCase(), rating]),
  ),
);

/** The rating that a word or a symbol stands for: `sterk`, `groen`, `▲ sterk`, `+`; null for any other text. */
export function ratingSignOf(text: string): Rating | null {
  const symbol = symbolOf(text);
  if (symbol === '') return null;
  const whole = RATING_OF_WORD.get(symbol) ?? RATING_OF_WORD.get(plainText(text));
  if (whole) return whole;
  const worded = plainText(symbol.replace(/^[\u25b2\u25cf\u25bc+-]+\s*/, ''));
  return CANONICAL.get(worded) ?? null;
}

/** Whether a formula can refer to the cell: it holds one of the locale's own words and nothing more. */
export const isCanonicalRating = (text: string): boolean => CANONICAL.has(text.toLowerCase());

/** `-` and `0` are ratings only in a table that rates with symbols; elsewhere `-` means missing. */
export const ratesWithSymbols = (texts: readonly string[]): boolean =>
  texts.some((text) => /^\+{1,2}$|^\+\/-$|^\u00b1$|^-{2}$/.test(symbolOf(text)));

export const isAmbiguousSymbol = (text: string): boolean => /^(?:-|0)$/.test(symbolOf(text));
