import { ALL_SHEET_LOCALES, type SheetLocale } from '../../locale/sheetLocale';

/** The words of each locale for the same things. */
export type WordsOf<Id extends string> = (locale: SheetLocale) => Readonly<Record<Id, string>>;

/** A condition: the cell holds one of these words, in either language. */
export function isWord<Id extends string>(cell: string, ids: readonly Id[], words: WordsOf<Id>): string {
  const texts = new Set(ids.flatMap((id) => ALL_SHEET_LOCALES.map((locale) => words(locale)[id])));
  return `OR(${[...texts].map((text) => `${cell}="${text}"`).join(',')})`;
}

/** A formula that turns a cell's word, in either language, into that of one locale, and any other into `otherwise`. */
export function wordOf<Id extends string>(
  cell: string,
  ids: readonly Id[],
  words: WordsOf<Id>,
  locale: SheetLocale,
  otherwise: string,
): string {
  return ids.reduceRight(
    (rest, id) => `IF(${isWord(cell, [id], words)},"${words(locale)[id]}",${rest})`,
    otherwise,
  );
}
