const MARK =
  /^(?:\.{1,3}|x|xx|-{1,3}|n\.?b\.?|n\.?v\.?t\.?|n\.?a\.?|n\/a|#n\/a|#n\/b|\*+|:|\?|geheim|onbekend|unknown|confidential)$/i;
/** Small counts that a statistics office withholds: `<5`, `\u2264 10`. */
const WITHHELD = /^(?:<=?|\u2264)\s*(\d+)$/;
/** Soft hyphens and zero-width marks, which copies from web pages and PDF files leave in a cell. */
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
const DASH = /[\u2010-\u2015\u2212]/g;

/**
 * Whether a text stands for a figure that is not known or withheld, as statistics offices and those who copy
 * from them write it: `.`, `x`, a dash, `n.b.`, `<5`. Such a figure is missing, never zero.
 */
export function isMissingMark(text: string): boolean {
  const mark = markIn(text);
  return MARK.test(mark) || WITHHELD.test(mark);
}

/** What a withheld small count stays below, or is at most: 5 for `<5` and for `<=5`; null for another text. */
export function withheldLimit(text: string): { readonly limit: number; readonly isReached: boolean } | null {
  const mark = markIn(text);
  const limit = WITHHELD.exec(mark)?.[1];
  return limit === undefined ? null : { limit: Number(limit), isReached: !/^<(?!=)/.test(mark) };
}

const markIn = (text: string): string => text.replace(INVISIBLE, '').trim().replace(DASH, '-');
