import { ALL_LOCALES, type Language, type Locale } from '../locale';
import {
  CRITERION_SCALES,
  DIRECTIONS,
  ELEMENTS,
  ENTROPY_FORMS,
  HERFINDAHL_FORMS,
  PHASES,
  QUOTIENT_TRANSFORMS,
  RANK_ORDERS,
  SCORE_METHODS,
  SHIFT_SHARE_METHODS,
  type Scale,
  THEIL_METHODS,
  normaliseName,
} from '../method';

/** The words an argument can be, in every language we speak, whatever the language of the workbook. */
export interface Vocabulary<Key extends string> {
  readonly keyOf: (word: string) => Key | undefined;
  /** The words to name in a message, in the user's language. */
  readonly wordsFor: (locale: Locale) => readonly string[];
}

type ListName = keyof Locale['functions']['synonyms'];
type Terms = Readonly<Record<string, Readonly<Record<string, string>> | undefined>>;

function vocabulary<Key extends string>(list: ListName, keys: readonly Key[]): Vocabulary<Key> {
  const synonymsOf = ({ functions }: Locale, key: Key): readonly string[] =>
    (functions.synonyms[list] as Readonly<Record<Key, readonly string[]>>)[key];
  // A list of no terms of its own is named by the first of its synonyms.
  const termOf = (locale: Locale, key: Key): string =>
    (locale.terms as unknown as Terms)[list]?.[key] ?? synonymsOf(locale, key)[0] ?? key;
  const keyOfWord = new Map<string, Key>();
  for (const key of keys) {
    const words = ALL_LOCALES.flatMap((locale) => [termOf(locale, key), ...synonymsOf(locale, key)]);
    for (const word of [key, ...words]) keyOfWord.set(normaliseName(word), key);
  }
  return {
    // Names have no sign, so -1 would pass for 1.
    keyOf: (word) => (word.startsWith('-') ? undefined : keyOfWord.get(normaliseName(word))),
    wordsFor: (locale) => keys.map((key) => termOf(locale, key)),
  };
}

const SCALES: readonly Scale[] = ['ratio', 'interval'];
const LANGUAGES: readonly Language[] = ['nl', 'en'];
const TRUTHS: readonly ('true' | 'false')[] = ['true', 'false'];

/** Every vocabulary, by the name that its terms and synonyms have in the locales. */
export const WORDS = {
  elements: vocabulary('elements', ELEMENTS),
  phases: vocabulary('phases', PHASES),
  scales: vocabulary('scales', SCALES),
  scoreMethods: vocabulary('scoreMethods', SCORE_METHODS),
  shiftShareMethods: vocabulary('shiftShareMethods', SHIFT_SHARE_METHODS),
  quotientTransforms: vocabulary('quotientTransforms', QUOTIENT_TRANSFORMS),
  directions: vocabulary('directions', DIRECTIONS),
  criterionScales: vocabulary('criterionScales', CRITERION_SCALES),
  rankOrders: vocabulary('rankOrders', RANK_ORDERS),
  herfindahlForms: vocabulary('herfindahlForms', HERFINDAHL_FORMS),
  entropyForms: vocabulary('entropyForms', ENTROPY_FORMS),
  theilMethods: vocabulary('theilMethods', THEIL_METHODS),
  languages: vocabulary('languages', LANGUAGES),
  truths: vocabulary('truths', TRUTHS),
};
