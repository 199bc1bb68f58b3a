const MARK =
  /^(?:\.{1,3}|x|xx|-{1,3}|n\.?b\.?|n\.?v\.?t\.?|n\.?a\.?|n\/a|#n\/a|#n\/b|\*+|:|\?|geheim|onbekend|unknown|confidential)$/i;
/** Small counts that a statistics office withholds: `<5`. */
const WITHHELD = /^<\s*\d+$/;
/** Soft hyphens and zero-width marks, which copies from web pages and PDF files leave in a cell. */
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
const DASH = /[\u2010-\u2015\u2212]/g;

/**
 * Whether a text stands for a figure that is not known or withheld, as statistics offices and those who copy
 * from them write it: `.`, `x`, a dash, `n.b.`, `<5`. Such a figure is missing, never zero.
 */
export function isMissingMark(text: string): boolean {
  const mark = text.replace(INVISIBLE, '').trim().replace(DASH, '-');
  return MARK.test(mark) || WITHHELD.test(mark);
}
