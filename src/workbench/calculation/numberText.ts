import type { HostModes } from '../model/modes';

export type Language = HostModes['language'];

/** Excel turns a number into text with at most this many significant digits. */
const TEXT_DIGITS = 15;
/** From this power of ten on, and for texts longer than this, Excel writes scientific notation. */
const FIXED_LENGTH = 20;

/** `1.5` as the user's Excel writes it: `1,5` in Dutch. */
function localised(text: string, language: Language): string {
  return language === 'nl-NL' ? text.replace('.', ',') : text;
}

/**
 * The text that `&` and the text functions make of a number: General, 15 significant digits.
 * The limits of fixed notation are those that Apache POI's NumberToTextConverter found in Excel.
 */
export function numberToText(number: number, language: Language): string {
  if (number === 0) return '0';
  const plain = String(number);
  if (/^-?\d{1,15}$/.test(plain)) return plain;
  const [mantissa, exponentText] = number.toExponential(TEXT_DIGITS - 1).split('e') as [string, string];
  const exponent = Number(exponentText);
  const sign = number < 0 ? '-' : '';
  const digits = mantissa.replace(/[-.]/g, '').replace(/0+$/, '');
  const leadingZeros = Math.max(0, -exponent - 1);
  const isScientific =
    exponent >= FIXED_LENGTH || (exponent < 0 && 2 + leadingZeros + digits.length > FIXED_LENGTH);
  if (isScientific) {
    const fraction = digits.length > 1 ? `.${digits.slice(1)}` : '';
    const power = String(Math.abs(exponent)).padStart(2, '0');
    return localised(`${sign}${digits[0]!}${fraction}E${exponent < 0 ? '-' : '+'}${power}`, language);
  }
  if (exponent < 0) return localised(`${sign}0.${'0'.repeat(leadingZeros)}${digits}`, language);
  const whole = digits.slice(0, exponent + 1).padEnd(exponent + 1, '0');
  const fraction = digits.slice(exponent + 1);
  return localised(`${sign}${whole}${fraction ? `.${fraction}` : ''}`, language);
}

const NUMBER_TEXT = /^([+-]?)(\d[\d,]*)?(?:\.(\d*))?(?:e([+-]?\d+))?(%?)$/i;
const GROUPED = /^\d{1,3}(,\d{3})+$/;

/**
 * The number a text stands for where Excel expects a number, undefined when it stands for none.
 * Spaces around it, thousands separators, an exponent, the language's currency sign, a percent sign and
 * brackets for minus are read; dates and times are not.
 */
export function textToNumber(text: string, language: Language): number | undefined {
  let trimmed = text.trim();
  trimmed = trimmed.replace(language === 'nl-NL' ? /^([+-]?)€ ?/ : /^([+-]?)\$/, '$1');
  if (language === 'nl-NL') trimmed = trimmed.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.'));
  let isNegative = false;
  const bracketed = /^\(([^()+-]+)\)$/.exec(trimmed);
  if (bracketed) {
    isNegative = true;
    trimmed = bracketed[1]!.trim();
  }
  const match = NUMBER_TEXT.exec(trimmed);
  if (!match) return undefined;
  const [, sign, whole = '', fraction = '', exponent, percent] = match;
  if (whole === '' && fraction === '') return undefined;
  if (whole.includes(',') && !GROUPED.test(whole)) return undefined;
  const number = Number(`${whole.replace(/,/g, '') || '0'}.${fraction || '0'}e${exponent ?? '0'}`);
  if (!Number.isFinite(number)) return undefined;
  const scaled = percent ? number / 100 : number;
  return sign === '-' || isNegative ? -scaled : scaled;
}
