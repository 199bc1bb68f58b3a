import { subjectKey, type SubjectKind } from '../../../method/clusters/subjectKey';
import { displayText, plainText, withoutFootnoteMarks } from '../words/text';

/**
 * The key by which rows of different tables are found to be about the same: one per sector or cluster,
 * however it is spelled. Never empty for a name that is not.
 */
export function keyOf(name: string, kind: SubjectKind): string {
  return subjectKey(withoutFootnoteMarks(displayText(name)), kind) || plainText(name) || name.trim();
}

const CODE = /^(?:\d{1,2}(?:[.,]\d{1,2}(?:[.,]\d)?)?|\d{3,5})$/;
/** `01 Landbouw`, `85.4 - Hoger onderwijs`, `10: Voeding`. */
const CODE_AND_NAME = /^(\d{2}(?:\.\d{1,2}(?:\.\d)?)?|\d{3,5})\s*[-:]?\s+\p{L}/u;

/**
 * The SBI code in a cell of a code column, as written but for a lost first zero: `1` is `01`.
 * Undefined when the cell holds no code, or more than one.
 */
export function codeOf(text: string): string | undefined {
  const shown = displayText(text).replace(/^(?:sbi|nace)\s*/i, '');
  const code = CODE.test(shown) ? shown : CODE_AND_NAME.exec(shown)?.[1];
  return code === undefined
    ? undefined
    : code.replace(/,/g, '.').replace(/^\d(?=$|\.)/, (digit) => `0${digit}`);
}

/** A section of the SBI, `C Industrie`: a heading over divisions, whose jobs are those of its divisions. */
export const isSection = (text: string): boolean =>
  /^[A-U](?:$|\s+-?\s*\p{L}|-[A-U]\b)/u.test(displayText(text));
