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

describe('the sentences about columns beside each other', () => {
  const whole = { kind: 'wholeTaken', column: 'Totaal', parts: ['Noord', 'Oost'], rows: '' } as const;

  it('name the whole and its parts, and the rows that do not add up where there are any', () => {
    expect(say(whole)).toBe(
      'Totaal: gelezen als het geheel. Niet gebruikt, want delen daarvan: Noord, Oost. Had u een van die kolommen nodig, kies haar dan in het deelvenster, bij Kolommen.',
    );
    expect(say({ ...whole, rows: '4, 7-8' })).toContain('tellen niet op tot het geheel in rij 4, 7-8;');
    expect(say({ ...whole, rows: '4' }, 'en')).toContain('do not add up to the whole in row 4;');
  });

  it('name what a column adds up', () => {
    const message = { kind: 'sumOfMoments', column: 'Totaal', parts: ['2018', '2023'] } as const;
    expect(say(message)).toContain('Totaal: telt cijfers van verschillende momenten op (2018, 2023).');
    expect(say(message, 'en')).toContain('adds up figures of different moments (2018, 2023)');
  });
});

describe('the sentences about rows, years and growth', () => {
  it('say what was read and what was made of it', () => {
    expect(say({ kind: 'conflictingRows', label: 'Bouw', first: 'D3' })).toContain('ook in D3');
    expect(say({ kind: 'conflictingRows', label: 'Bouw', first: '' })).not.toContain('ook in');
    expect(say({ kind: 'yearsTaken', years: [2010, 2015, 2020], year: 2020, earlier: 2015 })).toBe(
      'De tabel heeft de jaren 2010, 2015, 2020. Gebruikt zijn 2020 en, voor de groei, 2015.',
    );
    expect(say({ kind: 'partsTaken', column: '2023 H2', earlier: '2022 H2' })).toBe(
      'De tabel heeft cijfers van delen van een jaar. Gebruikt zijn 2023 H2 en, voor de groei, 2022 H2; de andere niet.',
    );
    expect(say({ kind: 'partsTaken', column: '2023 H2', earlier: null })).toContain('Groei is er niet');
    expect(say({ kind: 'partsDiffer', column: 'NL 2023Q1', other: '2023Q4' })).toContain(
      'NL 2023Q1 en 2023Q4',
    );
    expect(say({ kind: 'forecastUnused', column: '2030' }, 'en')).toContain('2030: read as a forecast');
    expect(say({ kind: 'forecastUnclear', found: 'Banen en prognose' })).toContain('"Banen en prognose"');
    expect(say({ kind: 'yearRead', column: 'banen 18', year: 2018 })).toContain('gelezen als het jaar 2018.');
    expect(say({ kind: 'steepGrowth', label: 'Bouw', growth: 1.5, perYear: true })).toContain(
      '150% per jaar',
    );
    expect(say({ kind: 'steepGrowth', label: 'Bouw', growth: 1.5, perYear: false })).not.toContain(
      'per jaar',
    );
    expect(say({ kind: 'steepGrowth', label: 'Bouw', growth: -0.8, perYear: true })).toContain(
      'dalen met 80% per jaar',
    );
    expect(say({ kind: 'steepGrowth', label: 'Bouw', growth: -0.8, perYear: false }, 'en')).toContain(
      'fall by 80%.',
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

  it('name both sums of counts that can hardly be in one unit', () => {
    const message = { kind: 'unitsDiffer', count: 'jobs', found: 22, earlier: 20_200 } as const;
    expect(say(message)).toContain('Banen: alle rijen samen zijn het er nu 22 en eerder 20.200');
    expect(say(message, 'en')).toContain('Jobs: all rows together they are 22 now and 20,200 before');
  });

  it('name the range that another area comes from', () => {
    const message = { kind: 'tableJoined', role: 'reference', sheet: 'Nederland', range: 'A1:C5' } as const;
    expect(ALL_LOCALES.map((locale) => tableFindingText(message, locale))).toEqual([
      'De banen van het referentiegebied komen uit Nederland!A1:C5.',
      'The jobs of the reference area come from Nederland!A1:C5.',
    ]);
  });
});
