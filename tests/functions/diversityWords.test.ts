import { type Vocabulary, WORDS } from '../../src/functions/words';
import { ALL_LOCALES } from '../../src/locale';
import { ENTROPY_FORMS, HERFINDAHL_FORMS, THEIL_METHODS } from '../../src/method';

type Lists = Readonly<Record<string, readonly string[]>>;

const VOCABULARIES: readonly (readonly [string, readonly string[], Vocabulary<string>])[] = [
  ['herfindahlForms', HERFINDAHL_FORMS, WORDS.herfindahlForms],
  ['entropyForms', ENTROPY_FORMS, WORDS.entropyForms],
  ['theilMethods', THEIL_METHODS, WORDS.theilMethods],
];

it.each(VOCABULARIES)('the words for %s have one meaning, in every language', (name, keys, vocabulary) => {
  for (const { terms, functions } of ALL_LOCALES) {
    const term = (terms as unknown as Readonly<Record<string, Readonly<Record<string, string>>>>)[name]!;
    const synonyms = (functions.synonyms as unknown as Readonly<Record<string, Lists>>)[name]!;
    for (const key of keys) {
      for (const word of [term[key]!, ...synonyms[key]!]) {
        expect([word, vocabulary.keyOf(word.toUpperCase())]).toEqual([word, key]);
      }
    }
  }
});

it('a Theil index can be asked for by its letter or its name', () => {
  expect(['t', 'L', 'MLD', 'mean log deviation'].map((word) => WORDS.theilMethods.keyOf(word))).toEqual([
    'T',
    'L',
    'L',
    'L',
  ]);
});
