import { ALL_LOCALES, type Language, type Locale } from '../locale';
import {
  CRITERION_SCALES,
  type CriterionScale,
  type Direction,
  DIRECTIONS,
  type Element,
  ELEMENTS,
  ENTROPY_FORMS,
  type EntropyForm,
  HERFINDAHL_FORMS,
  type HerfindahlForm,
  type Phase,
  PHASES,
  QUOTIENT_TRANSFORMS,
  type QuotientTransform,
  RANK_ORDERS,
  type RankOrder,
  type Scale,
  SCORE_METHODS,
  type ScoreMethod,
  SHIFT_SHARE_METHODS,
  type ShiftShareMethod,
  THEIL_METHODS,
  type TheilMethod,
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

export const SHIFT_SHARE_METHOD_WORDS: Vocabulary<ShiftShareMethod> = vocabulary(
  SHIFT_SHARE_METHODS,
  (locale, key) => locale.terms.shiftShareMethods[key],
  (locale, key) => locale.functions.synonyms.shiftShareMethods[key],
);

export const QUOTIENT_TRANSFORM_WORDS: Vocabulary<QuotientTransform> = vocabulary(
  QUOTIENT_TRANSFORMS,
  (locale, key) => locale.terms.quotientTransforms[key],
  (locale, key) => locale.functions.synonyms.quotientTransforms[key],
);

export const DIRECTION_WORDS: Vocabulary<Direction> = vocabulary(
  DIRECTIONS,
  (locale, key) => locale.terms.directions[key],
  (locale, key) => locale.functions.synonyms.directions[key],
);

export const CRITERION_SCALE_WORDS: Vocabulary<CriterionScale> = vocabulary(
  CRITERION_SCALES,
  (locale, key) => locale.terms.criterionScales[key],
  (locale, key) => locale.functions.synonyms.criterionScales[key],
);

export const RANK_ORDER_WORDS: Vocabulary<RankOrder> = vocabulary(
  RANK_ORDERS,
  (locale, key) => locale.terms.rankOrders[key],
  (locale, key) => locale.functions.synonyms.rankOrders[key],
);

export const HERFINDAHL_FORM_WORDS: Vocabulary<HerfindahlForm> = vocabulary(
  HERFINDAHL_FORMS,
  (locale, key) => locale.terms.herfindahlForms[key],
  (locale, key) => locale.functions.synonyms.herfindahlForms[key],
);

export const ENTROPY_FORM_WORDS: Vocabulary<EntropyForm> = vocabulary(
  ENTROPY_FORMS,
  (locale, key) => locale.terms.entropyForms[key],
  (locale, key) => locale.functions.synonyms.entropyForms[key],
);

export const THEIL_METHOD_WORDS: Vocabulary<TheilMethod> = vocabulary(
  THEIL_METHODS,
  (locale, key) => locale.terms.theilMethods[key],
  (locale, key) => locale.functions.synonyms.theilMethods[key],
);

export const LANGUAGE_WORDS: Vocabulary<Language> = vocabulary(
  LANGUAGES,
  (locale, key) => locale.functions.synonyms.languages[key][0] ?? key,
  (locale, key) => locale.functions.synonyms.languages[key],
);
