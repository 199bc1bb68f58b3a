import type { CellContent } from '../sheetPlan';

/** Excel's longest text in a cell. */
export const LONGEST_TEXT = 32_767;

/**
 * Text that Excel would surely leave alone when typed: it starts with a letter and holds no digit, so
 * it can be no formula, number, date or percentage; the words for truth values are no plain text either.
 */
const PLAIN_TEXT = /^\p{L}[^\d]*$/u;
const TRUTH_WORD = /^(true|false|waar|onwaar)$/i;

/**
 * The one door for everything that is written to a cell.
 *
 * Excel interprets what an add-in writes as if it were typed: `=1+1` becomes a formula, `1-2` a date.
 * So only a formula that a plan made leaves here as a formula; any text that might be taken for
 * something else gets the apostrophe that makes it text and is not part of it.
 */
export function cellInput(content: CellContent): string | number | boolean {
  if (content === null) return '';
  if (typeof content === 'object') return content.formula;
  if (typeof content !== 'string') return content;
  if (content === '') return '';
  const text = content.slice(0, LONGEST_TEXT - 1);
  return PLAIN_TEXT.test(text) && !TRUTH_WORD.test(text) ? text : `'${text}`;
}
