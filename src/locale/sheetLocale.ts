import { localeOf, type Language, type Locale } from '.';
import { sheets as english } from './en/sheets';
import { sheets as dutch } from './nl/sheets';

/** Everything a user reads, what stands on the sheets included; apart, since the pane is shown without it. */
export type SheetLocale = Locale & { readonly sheets: typeof dutch };

const SHEET_LOCALES: Readonly<Record<Language, SheetLocale>> = {
  nl: { ...localeOf('nl'), sheets: dutch },
  en: { ...localeOf('en'), sheets: english },
};

export const sheetLocaleOf = (language: Language): SheetLocale => SHEET_LOCALES[language];

export const ALL_SHEET_LOCALES: readonly SheetLocale[] = Object.values(SHEET_LOCALES);
