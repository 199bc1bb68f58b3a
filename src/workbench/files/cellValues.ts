import { CellError, type ErrorCode, type Scalar } from '../model/cell';
import { escapeCellText, LONGEST_TEXT, unescapeCellText } from './cellText';
import { FileError } from './fileError';

/** The errors that a cell of type `e` can hold; Excel keeps the newer ones elsewhere and shows one of these. */
const STORED_AS: Readonly<Record<ErrorCode, string>> = {
  '#N/A': '#N/A',
  '#DIV/0!': '#DIV/0!',
  '#VALUE!': '#VALUE!',
  '#REF!': '#REF!',
  '#NAME?': '#NAME?',
  '#NUM!': '#NUM!',
  '#NULL!': '#NULL!',
  '#SPILL!': '#VALUE!',
  '#CALC!': '#VALUE!',
  '#BUSY!': '#N/A',
};

/** As a file has it: no thousands, no other bases, nothing behind it. */
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
const TRUTHS: Readonly<Record<string, boolean>> = { '1': true, true: true, '0': false, false: false };

const notIts = (kind: string, stored: string): FileError =>
  new FileError('damaged', `The file is damaged: a cell has the ${kind} "${stored.slice(0, 40)}".`);

/** `2024-03-31T02:30:00` to the day number Excel has for it, whatever the time zone. */
function serialOfIso(text: string): number | null {
  const milliseconds = Date.parse(
    /[zZ]|[+-]\d\d:\d\d$/.test(text) ? text : `${text.includes('T') ? text : `${text}T00:00:00`}Z`,
  );
  if (Number.isNaN(milliseconds)) return null;
  const serial = milliseconds / 86_400_000 + 25_569;
  // Excel counts a 29 February 1900 that never was, so earlier days are one less.
  return serial < 61 ? serial - 1 : serial;
}

/**
 * Reads what a cell stores.
 * @param type the cell's `t`
 * @param stored the text of its `v`; undefined without one
 */
export function readValue(
  type: string | undefined,
  stored: string | undefined,
  texts: readonly string[],
): Scalar {
  if (stored === undefined) return null;
  switch (type) {
    case 's': {
      const text = texts[Number(stored)];
      if (text === undefined)
        throw new FileError('damaged', 'The file is damaged: a cell has a text that is not there.');
      return text;
    }
    case 'str':
    case 'inlineStr':
      return unescapeCellText(stored);
    case 'b': {
      const truth = TRUTHS[stored.trim()];
      if (truth === undefined) throw notIts('truth value', stored);
      return truth;
    }
    case 'e':
      return new CellError(stored.trim() in STORED_AS ? (stored.trim() as ErrorCode) : '#VALUE!');
    case 'd':
      return serialOfIso(stored.trim());
    default: {
      if (stored.trim() === '') return null;
      const number = NUMBER.test(stored.trim()) ? Number(stored) : NaN;
      if (!Number.isFinite(number)) throw notIts('number', stored);
      return number;
    }
  }
}

/** What a cell's `t` and `v` become; texts of constants go to the shared table instead. */
export interface StoredValue {
  readonly type: 'str' | 'b' | 'e' | undefined;
  readonly text: string;
}

/** Refuses a text that no cell can hold. @throws FileError naming the cell */
export function checkLength(text: string, where: string): string {
  if (text.length <= LONGEST_TEXT) return text;
  const length = text.length;
  throw new FileError(
    'tooLarge',
    `The text in ${where} has ${length} characters; a cell holds at most ${LONGEST_TEXT}.`,
  );
}

/** Answers how a calculated value is stored, undefined for a blank one. */
export function storedValue(value: Scalar): StoredValue | undefined {
  if (value === null) return undefined;
  if (typeof value === 'string') return { type: 'str', text: escapeCellText(value) };
  if (typeof value === 'boolean') return { type: 'b', text: value ? '1' : '0' };
  if (value instanceof CellError) return { type: 'e', text: STORED_AS[value.code] };
  // The file has no word for these two; Excel shows the same for a number it cannot hold.
  if (!Number.isFinite(value)) return { type: 'e', text: '#NUM!' };
  return { type: undefined, text: String(value) };
}
