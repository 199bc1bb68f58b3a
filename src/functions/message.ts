import type { Locale } from '../locale';
import type { MethodError } from '../method';

/** The sentence of an error in the user's language; the method's English when the locale has none. */
export function messageOf(error: MethodError, locale: Locale): string {
  const messages: Readonly<Record<string, string>> = locale.functions.messages;
  const sentence = messages[error.key];
  return sentence === undefined ? error.message : filledIn(sentence, error.details, locale);
}

export function filledIn(
  sentence: string,
  details: Readonly<Record<string, string | number>>,
  locale: Locale,
): string {
  return sentence.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const detail = details[name];
    if (detail === undefined) return placeholder;
    // Grouping would turn row 1234 into 1.234.
    return typeof detail === 'number'
      ? detail.toLocaleString(locale.language, { useGrouping: false, maximumSignificantDigits: 15 })
      : detail;
  });
}
