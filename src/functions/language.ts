import { type Locale, languageOf, localeOf } from '../locale';

/**
 * The locale of the user's Excel. Functions can run before Office is there (and in tests without it);
 * then it is English.
 */
export function currentLocale(): Locale {
  const displayLanguage = typeof Office === 'undefined' ? undefined : Office.context?.displayLanguage;
  return localeOf(languageOf(displayLanguage ?? 'en'));
}
