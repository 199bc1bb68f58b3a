import formatter from 'fast-formula-parser/ssf/ssf';
import { CellError, type Scalar } from '../../model/cell';
import { toText } from '../coercion';
import { textToNumber, type Language } from '../numberText';
import { WRONG_VALUE } from '../values';

function exchangeSeparators(text: string): string {
  return text.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.'));
}

/**
 * What TEXT shows of a value: the pattern is read with the user's own separators, as Excel does with a
 * pattern that stands as text in a formula (`0,0` in a Dutch Excel). An unreadable pattern is `#VALUE!`.
 */
export function formatNumber(scalar: Scalar, pattern: string, language: Language): string | CellError {
  if (scalar instanceof CellError) return scalar;
  const number = typeof scalar === 'string' ? textToNumber(scalar, language) : Number(scalar ?? 0);
  if (typeof scalar === 'boolean') return toText(scalar, language);
  if (pattern === '') return '';
  try {
    if (language === 'en-US') return formatter.format(pattern, number ?? (scalar as string));
    // The library knows the English marks only. Exchanged before and after, also within quoted words, all ends up in place.
    const subject = number ?? exchangeSeparators(scalar as string);
    return exchangeSeparators(formatter.format(exchangeSeparators(pattern), subject));
  } catch {
    return WRONG_VALUE;
  }
}
