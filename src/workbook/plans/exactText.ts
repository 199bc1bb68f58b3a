import { textInFormula } from '../formulaText';

/**
 * The longest text that Excel finds by MATCH or by a criterion; a longer one gives `#VALUE!` or a wrong count.
 * https://support.microsoft.com/office/countif-function
 */
const LONGEST = 255;

const WILDCARDS = ['~', '*', '?'] as const;
/** `TRUE` and `FALSE` in the languages Excel is used in here. */
const TRUTH_WORDS = /^(?:true|false|waar|onwaar|wahr|falsch|vrai|faux)$/i;
/** Digits with one word or none, as in `1 mei 2023`: Excel may read a number, a date, a time or an amount. */
const MAY_BE_NUMBER = /^(?=.*\p{N})[^\p{L}]*\p{L}*[^\p{L}]*$/su;

const isTruthOrError = (text: string): boolean => text.startsWith('#') || TRUTH_WORDS.test(text.trim());

/** A text as a criterion takes it, every sign as itself. */
const withoutWildcards = (text: string): string => text.replace(/[~*?]/g, '~$&');

/** A formula for a text, as a criterion takes it; of the wildcards, those that the text may hold. */
export const withoutWildcardsIn = (formulaOfText: string, held: string = WILDCARDS.join('')): string =>
  WILDCARDS.filter((sign) => held.includes(sign)).reduce(
    (inner, sign) => `SUBSTITUTE(${inner},"${sign}","~${sign}")`,
    formulaOfText,
  );

/** The text behind `=` or `<>` in a criterion; null where that would not mean the text, or not surely the text alone. */
const operandOf = (text: string): string | null =>
  !isTruthOrError(text) && !MAY_BE_NUMBER.test(text) ? operandOrNumber(text) : null;

/** The same, where a text that reads as a number may find the number too, as her own cells may hold either. */
export const operandOrNumber = (text: string): string | null => {
  const operand = withoutWildcards(text);
  return isTruthOrError(text) || operand.length + '<>'.length > LONGEST ? null : operand;
};

/**
 * Range and criterion, as SUMIFS takes them, for the cells that hold this very text; null for a text that is too
 * long. Where a criterion would be read as a value it says instead what the text begins with and that nothing follows:
 * with a wildcard a criterion finds texts only.
 */
export function onlyText(cells: string, text: string): string | null {
  const operand = operandOf(text);
  if (operand !== null) return `${cells},${textInFormula(/^[<>=]/.test(operand) ? `=${operand}` : operand)}`;
  const [begins, goesOn] = [`=${withoutWildcards(text)}*`, `<>${withoutWildcards(text)}?*`];
  return goesOn.length > LONGEST
    ? null
    : `${cells},${textInFormula(begins)},${cells},${textInFormula(goesOn)}`;
}

/** Range and criterion for the cells that do not hold this text; null where no criterion can say so. */
export function allButText(cells: string, text: string): string | null {
  const operand = operandOf(text);
  return operand === null ? null : `${cells},${textInFormula(`<>${operand}`)}`;
}

/** Where a text stands for the first time in a row or column of cells; `#N/A` where it does not. */
export const placeOfText = (text: string, cells: string): string =>
  placeOfShown(textInFormula(text), cells, [text]);

/** The same for the text that a formula shows, of which is known what it may be. */
export function placeOfShown(shown: string, cells: string, mayBe: readonly string[]): string {
  const isPlain = mayBe.every((text) => text.length <= LONGEST && !/[~*?]/.test(text));
  // INDEX takes the comparisons as a list, also in an Excel without dynamic arrays.
  return isPlain ? `MATCH(${shown},${cells},0)` : `MATCH(TRUE,INDEX(${cells}=${shown},0),0)`;
}
