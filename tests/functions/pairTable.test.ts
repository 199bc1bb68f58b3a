import { implementations } from '../../src/functions';
import { called, installFakeRuntime, messageIn, setDisplayLanguage, shown } from './fakeRuntime';

beforeAll(installFakeRuntime);

const strength = (matrix: unknown[][]): unknown[][] => implementations['CROSSOVER_STRENGTH']!(matrix);

describe('a table of pairs with names', () => {
  it('has the same names in the same order along the top and along the left', () => {
    setDisplayLanguage('nl-NL');
    const matrix = [
      ['', 'Bouw', 'Zorg'],
      ['Zorg', '', 6],
      ['Bouw', 6, ''],
    ];
    expect(messageIn(() => strength(matrix))).toBe(
      'matrix heeft "Bouw" boven kolom 2 en "Zorg" voor rij 2; de namen moeten boven en links in dezelfde volgorde staan.',
    );
  });

  it('may spell them with other capitals, and leave one out', () => {
    const matrix = [
      ['', 'Bouw', 'Zorg'],
      ['bouw ', '', 6],
      ['', 6, ''],
    ];
    expect(shown(called(() => strength(matrix)))[0]).toEqual(['', 'Bouw', 'Zorg']);
  });
});
