import { isMunicipality } from './municipalityNames';
import { arePlaces } from './placeNames';

describe('the name of a municipality', () => {
  it.each([
    'Delft',
    'gemeente Delft',
    "'s-Gravenhage (gemeente)",
    'Den Haag',
    'Hengelo (O.)',
    'S\u00fadwest-Frysl\u00e2n',
    'WESTLAND',
  ])('is known however it is written: %s', (name) => expect(isMunicipality(name)).toBe(true));

  it.each(['Noord', 'Centrum', 'Kern A', 'Nederland', 'Haaglanden', 'Totaal', ''])(
    'is no other: %s',
    (name) => expect(isMunicipality(name)).toBe(false),
  );
});

describe('names beside what columns count', () => {
  it.each([
    [['Delft', 'Rijswijk']],
    [['BREDA', 'TILBURG']],
    [['Voorbeeldstad', 'Nieuw-Randdorp', 'Dorp aan den Rijn']],
    [['wijk 1', 'wijk 2']],
    [['Centrum', 'Westpoort']],
  ])('may be those of places: %j', (names) => {
    expect(arePlaces(names)).toBe(true);
  });

  it.each([
    [['Delft']],
    [['Delft', 'totaal']],
    [['LISA', 'CBS']],
    [['vast', 'flex']],
    [['Mannen', 'Vrouwen']],
    [['Vorig jaar', 'Nu']],
    [['1-9', '10+']],
    [['Bouw', 'Zorg']],
    [['Delft', 'Eindtotaal']],
  ])('are not: %j', (names) => {
    expect(arePlaces(names)).toBe(false);
  });
});
