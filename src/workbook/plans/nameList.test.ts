import { sheetLocaleOf } from '../../locale/sheetLocale';
import { nameList } from './nameList';

const [dutch, english] = [sheetLocaleOf('nl'), sheetLocaleOf('en')];

describe('nameList', () => {
  it('names all when they are no more than asked for', () => {
    expect(nameList(['Bouw', 'Zorg', 'Maak'], 3, dutch)).toBe('Bouw, Zorg, Maak');
    expect(nameList([], 3, dutch)).toBe('');
  });

  it('says how many more there are, never in more places than asked for', () => {
    expect(nameList(['Bouw', 'Zorg', 'Maak', 'Energie'], 3, dutch)).toBe('Bouw, Zorg en 2 andere');
    expect(nameList(['Bouw', 'Zorg', 'Maak', 'Energie'], 3, english)).toBe('Bouw, Zorg and 2 more');
  });

  it('parts names that hold a comma in another way', () => {
    expect(nameList(['Startup (park, incubator)', 'Fonds'], 3, dutch, '; ')).toBe(
      'Startup (park, incubator); Fonds',
    );
  });
});
