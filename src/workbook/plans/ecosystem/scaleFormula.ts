import { ALL_SHEET_LOCALES, type SheetLocale } from '../../../locale/sheetLocale';
import type { Scale } from '../../../method';

/** A formula for the word of the scale that counts: the one a cell names in either language, else the declared one. */
export function scaleOfWord(cell: string, declared: Scale, { terms }: SheetLocale): string {
  const isWord = (scale: Scale): string =>
    `OR(${ALL_SHEET_LOCALES.map((locale) => `${cell}="${locale.terms.scales[scale]}"`).join(',')})`;
  const word = (scale: Scale): string => `"${terms.scales[scale]}"`;
  return `IF(${isWord('interval')},${word('interval')},IF(${isWord('ratio')},${word('ratio')},${word(declared)}))`;
}
