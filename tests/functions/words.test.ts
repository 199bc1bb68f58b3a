import {
  ELEMENT_WORDS,
  LANGUAGE_WORDS,
  PHASE_WORDS,
  SCALE_WORDS,
  SCORE_METHOD_WORDS,
} from '../../src/functions/words';
import { ALL_LOCALES } from '../../src/locale';
import { ELEMENTS, PHASES } from '../../src/method';

describe('the vocabularies', () => {
  it('know every term of every language, whatever its capitals', () => {
    for (const { terms } of ALL_LOCALES) {
      for (const element of ELEMENTS) {
        expect(ELEMENT_WORDS.keyOf(terms.elements[element])).toBe(element);
        expect(ELEMENT_WORDS.keyOf(terms.elements[element].toUpperCase())).toBe(element);
      }
      for (const phase of PHASES) expect(PHASE_WORDS.keyOf(terms.phases[phase])).toBe(phase);
      expect(SCALE_WORDS.keyOf(terms.scales.ratio)).toBe('ratio');
      expect(SCALE_WORDS.keyOf(terms.scales.interval)).toBe('interval');
      expect(SCORE_METHOD_WORDS.keyOf(terms.scoreMethods.bottleneck)).toBe('bottleneck');
    }
  });

  it('give no word two meanings', () => {
    const lists = ALL_LOCALES.map(({ functions }) => functions.synonyms);
    for (const element of ELEMENTS) {
      for (const list of lists) {
        for (const word of list.elements[element]) expect(ELEMENT_WORDS.keyOf(word)).toBe(element);
      }
    }
    for (const phase of PHASES) {
      for (const list of lists) {
        for (const word of list.phases[phase]) expect(PHASE_WORDS.keyOf(word)).toBe(phase);
      }
    }
  });

  it('tell Dutch from English, by name and by code', () => {
    for (const word of ['nl', 'Dutch', 'Nederlands', 'nl-NL']) expect(LANGUAGE_WORDS.keyOf(word)).toBe('nl');
    for (const word of ['en', 'English', 'Engels', 'en-US']) expect(LANGUAGE_WORDS.keyOf(word)).toBe('en');
  });

  it('do not guess', () => {
    expect(ELEMENT_WORDS.keyOf('weather')).toBeUndefined();
    expect(SCALE_WORDS.keyOf('')).toBeUndefined();
  });
});
