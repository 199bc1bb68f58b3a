import { CellError, type Scalar } from '../model/cell';
import { numberToText, textToNumber, type Language } from './numberText';
import { WRONG_VALUE } from './values';

/** A scalar where Excel expects a number: blank is 0, TRUE is 1, a text must look like a number. */
export function toNumber(scalar: Scalar, language: Language): number | CellError {
  if (typeof scalar === 'number') return scalar;
  if (scalar === null) return 0;
  if (typeof scalar === 'boolean') return scalar ? 1 : 0;
  if (typeof scalar === 'string') return textToNumber(scalar, language) ?? WRONG_VALUE;
  return scalar;
}

/** A scalar where Excel expects text: blank is the empty text. */
export function toText(scalar: Scalar, language: Language): string | CellError {
  if (typeof scalar === 'string') return scalar;
  if (scalar === null) return '';
  if (typeof scalar === 'number') return numberToText(scalar, language);
  if (typeof scalar === 'boolean') return scalar ? 'TRUE' : 'FALSE';
  return scalar;
}

/** A scalar where Excel expects a condition: any number but 0 is true, text only when it reads TRUE or FALSE. */
export function toBoolean(scalar: Scalar): boolean | CellError {
  if (typeof scalar === 'boolean') return scalar;
  if (scalar === null) return false;
  if (typeof scalar === 'number') return scalar !== 0;
  if (typeof scalar === 'string') {
    const word = scalar.toUpperCase();
    return word === 'TRUE' ? true : word === 'FALSE' ? false : WRONG_VALUE;
  }
  return scalar;
}
