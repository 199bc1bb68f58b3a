import { severalNames } from './severalNames';

const KNOWN = new Set([
  'maak',
  'zorg',
  'bouw',
  'detailhandel en horeca',
  'ict & creatief',
  'landbouw, water',
]);
const names = (text: string) => severalNames(text, (name) => KNOWN.has(name.toLowerCase()));

describe('severalNames', () => {
  it('tells the names of a list apart', () => {
    expect(names('Maak, zorg en bouw')).toEqual(['Maak', 'zorg', 'bouw']);
    expect(names('maak; bouw/zorg and Maak')).toEqual(['maak', 'bouw', 'zorg', 'Maak']);
  });

  it('keeps a name that has a separator in it', () => {
    expect(names('Detailhandel en horeca')).toEqual(['Detailhandel en horeca']);
    expect(names('Zorg, ICT & creatief en detailhandel en horeca')).toEqual([
      'Zorg',
      'ICT & creatief',
      'detailhandel en horeca',
    ]);
    expect(names('Landbouw, water en bouw')).toEqual(['Landbouw, water', 'bouw']);
  });

  it('keeps what it does not know as one name', () => {
    expect(names('Land- en tuinbouw, zorg')).toEqual(['Land- en tuinbouw', 'zorg']);
    expect(names('Sport en spel')).toEqual(['Sport en spel']);
    expect(names('Energie')).toEqual(['Energie']);
  });
});
