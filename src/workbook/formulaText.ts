/** Excel takes at most 255 characters for one text within a formula; a doubled quotation mark or an emoji counts twice. */
const PART = /[^]{1,120}/gu;

/**
 * A text as it stands within a formula: between quotation marks, its own doubled, so that it ends where it should and
 * is never read as a part of the formula. A long one comes in parts that the formula joins.
 */
export const textInFormula = (text: string): string =>
  // eslint-disable-next-line no-restricted-syntax -- this is the door
  (text.match(PART) ?? ['']).map((part) => `"${part.replace(/"/g, '""')}"`).join('&');
