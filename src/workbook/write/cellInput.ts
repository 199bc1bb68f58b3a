import type { CellContent } from '../sheetPlan';

/** Excel's longest text in a cell. */
export const LONGEST_TEXT = 32_767;

/**
 * Text that Excel would surely leave alone when typed: it starts with a letter and holds no digit, so
 * it can be no formula, number, date or percentage; the words for truth values are no plain text either.
 */
const PLAIN_TEXT = /^\p{L}[^\d]*$/u;
const TRUTH_WORD = /^(true|false|waar|onwaar)$/i;
const ERROR_CODE = /^#[A-Z][A-Z0-9/_]*[!?]?$/;

/** A text that has been through the door below. */
type CheckedText = string & { readonly checked: unique symbol };

/** What may be written to a cell; only this file makes texts of this kind. */
export type CellInput = CheckedText | number | boolean;

const pass = (text: string): CheckedText => text as CheckedText;

/**
 * The one door for everything that is written to a cell.
 *
 * Excel interprets what an add-in writes as if it were typed: `=1+1` becomes a formula, `1-2` a date.
 * So only a formula that a plan made leaves here as a formula; any text that might be taken for
 * something else gets the apostrophe that makes it text and is not part of it.
 */
export function cellInput(content: CellContent): CellInput {
  if (content === null || content === '') return pass('');
  if (typeof content === 'object') return pass(content.formula);
  if (typeof content !== 'string') return content;
  const text = cutAt(content, LONGEST_TEXT);
  return pass(PLAIN_TEXT.test(text) && !TRUTH_WORD.test(text) ? text : `'${cutAt(text, LONGEST_TEXT - 1)}`);
}

/** No more than so many letters, and never half a sign of two. */
function cutAt(text: string, length: number): string {
  if (text.length <= length) return text;
  const endsInHalf = /[\uD800-\uDBFF]/.test(text.charAt(length - 1));
  return text.slice(0, endsInHalf ? length - 1 : length);
}

/** The error that a cell showed, as `values` gave it: `#N/A`. Excel reads it as that error again; anything else is text. */
export function errorInput(shown: unknown): CellInput {
  const text = String(shown);
  return ERROR_CODE.test(text) ? pass(text) : cellInput(text);
}
