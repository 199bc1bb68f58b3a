import { ALL_LOCALES, type Language, type Locale } from '../locale';
import {
  ELEMENTS,
  type Element,
  PHASES,
  type Phase,
  SCORE_METHODS,
  type Scale,
  type ScoreMethod,
} from '../method';
import { normaliseName } from '../method/classification/normaliseName';

/** The words an argument can be, in every language we speak, whatever the language of the workbook. */
export interface Vocabulary<Key extends string> {
  readonly keyOf: (word: string) => Key | undefined;
  /** The words to name in a message, in the user's language. */
  readonly wordsFor: (locale: Locale) => readonly string[];
}

function vocabulary<Key extends string>(
  keys: readonly Key[],
  termOf: (locale: Locale, key: Key) => string,
  synonymsOf: (locale: Locale, key: Key) => readonly string[],
): Vocabulary<Key> {
  const keyOfWord = new Map<string, Key>();
  for (const key of keys) {
    const words = ALL_LOCALES.flatMap((locale) => [termOf(locale, key), ...synonymsOf(locale, key)]);
    for (const word of [key, ...words]) keyOfWord.set(normaliseName(word), key);
  }
  return {
    keyOf: (word) => keyOfWord.get(normaliseName(word)),
    wordsFor: (locale) => keys.map((key) => termOf(locale, key)),
  };
}

const SCALES: readonly Scale[] = ['ratio', 'interval'];
const LANGUAGES: readonly Language[] = ['nl', 'en'];

export const ELEMENT_WORDS: Vocabulary<Element> = vocabulary(
  ELEMENTS,
  (locale, key) => locale.terms.elements[key],
  (locale, key) => locale.functions.synonyms.elements[key],
);

export const PHASE_WORDS: Vocabulary<Phase> = vocabulary(
  PHASES,
  (locale, key) => locale.terms.phases[key],
  (locale, key) => locale.functions.synonyms.phases[key],
);

export const SCALE_WORDS: Vocabulary<Scale> = vocabulary(
  SCALES,
  (locale, key) => locale.terms.scales[key],
  (locale, key) => locale.functions.synonyms.scales[key],
);

export const SCORE_METHOD_WORDS: Vocabulary<ScoreMethod> = vocabulary(
  SCORE_METHODS,
  (locale, key) => locale.terms.scoreMethods[key],
  (locale, key) => locale.functions.synonyms.scoreMethods[key],
);

export const LANGUAGE_WORDS: Vocabulary<Language> = vocabulary(
  LANGUAGES,
  (locale, key) => locale.functions.synonyms.languages[key][0] ?? key,
  (locale, key) => locale.functions.synonyms.languages[key],
);
