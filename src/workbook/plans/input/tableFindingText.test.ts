import { ALL_LOCALES, localeOf } from '../../../locale';
import type { TableFindingMessage } from '../../tableFindings';
import { tableFindingText } from './tableFindingText';

const say = (message: TableFindingMessage, language: 'nl' | 'en' = 'nl'): string =>
  tableFindingText(message, localeOf(language));

const AREAS = {
  kind: 'areasTaken',
  areas: ['Den Haag', 'Haaglanden', 'Nederland', 'Delft'],
  own: 'Den Haag',
  region: 'Haaglanden',
  reference: 'Nederland',
  others: 1,
} as const;

describe('the sentence about the areas of a table', () => {
  it('names those that were taken, and how many were not', () => {
    expect(say(AREAS)).toBe(
      'De tabel gaat over meer gebieden. Uw eigen gebied is gelezen als Den Haag. De regio is Haaglanden. Vergeleken wordt met Nederland. Eén ander gebied is niet gebruikt.',
    );
    expect(say({ ...AREAS, region: null, reference: null, others: 0 }, 'en')).toBe(
      'The table is about several areas. Your own area was read as Den Haag.',
    );
  });

  it('names the first eight of many, and how many more there are', () => {
    const areas = Array.from({ length: 342 }, (_, index) => `G${index + 1}`);
    expect(say({ kind: 'areaUnclear', areas })).toContain(
      '342 gebieden (G1, G2, G3, G4, G5, G6, G7, G8 en nog 334)',
    );
    expect(say({ kind: 'areaUnclear', areas: ['Aa', 'Bee'] })).toContain('2 gebieden (Aa, Bee)');
  });
});

describe('the sentences about rows, years and growth', () => {
  it('say what was read and what was made of it', () => {
    expect(say({ kind: 'conflictingRows', label: 'Bouw', first: 'D3' })).toContain('ook in D3');
    expect(say({ kind: 'conflictingRows', label: 'Bouw', first: '' })).not.toContain('ook in');
    expect(say({ kind: 'yearsTaken', years: [2010, 2015, 2020], year: 2020, earlier: 2015 })).toBe(
      'De tabel heeft de jaren 2010, 2015, 2020. Gebruikt zijn 2020 en, voor de groei, 2015.',
    );
    expect(say({ kind: 'steepGrowth', label: 'Bouw', growth: 1.5, perYear: true })).toContain(
      '150% per jaar',
    );
    expect(say({ kind: 'steepGrowth', label: 'Bouw', growth: 1.5, perYear: false })).not.toContain(
      'per jaar',
    );
  });

  it('name the part and the whole with their figures', () => {
    const message = {
      kind: 'partExceedsArea',
      label: 'Bouw',
      part: 'own',
      found: 1234,
      whole: 'region',
      wholeFound: 900,
    } as const;
    expect(say(message)).toContain('uw eigen gebied heeft meer banen (1.234) dan de regio (900)');
    expect(say(message, 'en')).toContain('your own area has more jobs (1,234) than the region (900)');
  });

  it('name the range that another area comes from', () => {
    const message = { kind: 'tableJoined', role: 'reference', sheet: 'Nederland', range: 'A1:C5' } as const;
    expect(ALL_LOCALES.map((locale) => tableFindingText(message, locale))).toEqual([
      'De banen van het referentiegebied komen uit Nederland!A1:C5.',
      'The jobs of the reference area come from Nederland!A1:C5.',
    ]);
  });
});
