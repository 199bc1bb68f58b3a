import * as dutch from './nl';
import * as english from './en';

export type Language = 'nl' | 'en';

/** Everything a user reads; both languages have the same keys, which the compiler holds. */
export type Locale = typeof dutch & { readonly language: Language };

const LOCALES: Readonly<Record<Language, Locale>> = {
  nl: { language: 'nl', ...dutch },
  en: { language: 'en', ...english },
};

export const localeOf = (language: Language): Locale => LOCALES[language];

export const ALL_LOCALES: readonly Locale[] = Object.values(LOCALES);

/** Dutch for any Dutch display language (`nl-NL`, `nl-BE`), English for every other. */
export function languageOf(displayLanguage: string): Language {
  return /^nl\b/i.test(displayLanguage) ? 'nl' : 'en';
}

/** A number as the reader of that language writes it. */
export function formatNumber(
  language: Language,
  value: number,
  options: Intl.NumberFormatOptions = {},
): string {
  return new Intl.NumberFormat(language === 'nl' ? 'nl-NL' : 'en-GB', options).format(value);
}

/** A date as the reader of that language writes it out. */
export function formatDate(language: Language, date: Date): string {
  return new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', { dateStyle: 'long' }).format(date);
}

/** The same with the time of day. */
export function formatMoment(language: Language, date: Date): string {
  const looks = { dateStyle: 'long', timeStyle: 'short' } as const;
  return new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', looks).format(date);
}
