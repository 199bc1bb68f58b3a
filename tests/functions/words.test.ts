import { WORDS } from '../../src/functions/words';
import { ALL_LOCALES } from '../../src/locale';
import { ELEMENTS, PHASES } from '../../src/method';

describe('the vocabularies', () => {
  it('know every term of every language, whatever its capitals', () => {
    for (const { terms } of ALL_LOCALES) {
      for (const element of ELEMENTS) {
        expect(WORDS.elements.keyOf(terms.elements[element])).toBe(element);
        expect(WORDS.elements.keyOf(terms.elements[element].toUpperCase())).toBe(element);
      }
      for (const phase of PHASES) expect(WORDS.phases.keyOf(terms.phases[phase])).toBe(phase);
      expect(WORDS.scales.keyOf(terms.scales.ratio)).toBe('ratio');
      expect(WORDS.scales.keyOf(terms.scales.interval)).toBe('interval');
      expect(WORDS.scoreMethods.keyOf(terms.scoreMethods.bottleneck)).toBe('bottleneck');
    }
  });

  it('give no word two meanings', () => {
    const lists = ALL_LOCALES.map(({ functions }) => functions.synonyms);
    for (const element of ELEMENTS) {
      for (const list of lists) {
        for (const word of list.elements[element]) expect(WORDS.elements.keyOf(word)).toBe(element);
      }
    }
    for (const phase of PHASES) {
      for (const list of lists) {
        for (const word of list.phases[phase]) expect(WORDS.phases.keyOf(word)).toBe(phase);
      }
    }
  });

  it('tell Dutch from English, by name and by code', () => {
    for (const word of ['nl', 'Dutch', 'Nederlands', 'nl-NL']) expect(WORDS.languages.keyOf(word)).toBe('nl');
    for (const word of ['en', 'English', 'Engels', 'en-US']) expect(WORDS.languages.keyOf(word)).toBe('en');
  });

  it('do not guess', () => {
    expect(WORDS.elements.keyOf('weather')).toBeUndefined();
    expect(WORDS.scales.keyOf('')).toBeUndefined();
  });
});
