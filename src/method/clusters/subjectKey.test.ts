import * as fc from 'fast-check';
import { nameOfSubject, subjectKey } from './subjectKey';

describe('subjectKey', () => {
  it.each([
    ['Maak', 'manufacturing'],
    ['Maakindustrie', 'manufacturing'],
    ['zakelijke diensten', 'businessServices'],
    ['Zakelijke (en juridische) diensten', 'businessServices'],
    ['Composietencluster', 'composites'],
    ['legal and policy', 'legalPolicy'],
    ['Energie', 'energy'],
    ['Energievernieuwing', 'energyRenewal'],
  ])('gives %p the key %p', (name, key) => {
    expect(subjectKey(name)).toBe(key);
  });

  it('gives a name that is in no list its own spelling, without case, accents and filler words', () => {
    expect(subjectKey('Cluster Biobased')).toBe(subjectKey('BIOBASED'));
    expect(subjectKey('Biobased')).toBe('biobased');
  });

  it('looks at one list only when the kind is known', () => {
    expect(subjectKey('Bouw', 'sector')).toBe('construction');
    expect(subjectKey('Bouw', 'cluster')).toBe('bouw');
    expect(subjectKey('Security', 'cluster')).toBe('security');
    expect(subjectKey('Legal & Policy', 'sector')).toBe('legal policy');
  });

  it('is its own key', () => {
    const name = fc.oneof(
      fc.string(),
      fc.constantFrom('Maak', 'HSD', 'Legal & Policy', 'ICT & creatief', 'Financiën'),
    );
    fc.assert(
      fc.property(name, fc.constantFrom(undefined, 'sector', 'cluster'), (text, kind) => {
        const key = subjectKey(text, kind as 'sector' | 'cluster' | undefined);
        expect(subjectKey(key, kind as 'sector' | 'cluster' | undefined)).toBe(key);
      }),
    );
  });
});

describe('nameOfSubject', () => {
  it('gives a sector or a cluster its name in the language asked for', () => {
    expect(nameOfSubject('construction', 'nl')).toBe('Bouw');
    expect(nameOfSubject('construction', 'en')).toBe('Construction');
    expect(nameOfSubject('composites', 'nl')).toBe('Composieten');
    expect(nameOfSubject('composites', 'en')).toBe('Composites');
  });

  it('gives a name that is in neither list as it is', () => {
    expect(nameOfSubject('biobased', 'nl')).toBe('biobased');
  });
});
