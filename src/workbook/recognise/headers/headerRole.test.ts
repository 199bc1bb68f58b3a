import { MEASURES } from '../words/figureWords';
import { elementOf, headerMeaning, wordOf } from './headerRole';

describe('a header', () => {
  it.each([
    ['Aantal banen 2018', [2018]],
    ['2018JJ00', [2018]],
    ['banen_2018', [2018]],
    ['banen2018', [2018]],
    ["Banen '18", [2018]],
    ['Banen 2013-2018', [2013, 2018]],
    ['Groei 2013 -\n2018', [2013, 2018]],
    ['Banen (SBI 2008)', []],
    ['Banen SBI 2008, 2018', [2018]],
    ['Banen per 31-12-2018', [2018]],
    ['Code 120184', []],
    ['Banen', []],
  ])('%p names the years %p', (header, years) => {
    expect(headerMeaning(header).years).toEqual(years);
  });

  it.each([
    ['Banen', 'jobs'],
    ['Werkgelegenheid (fte)', 'jobs'],
    ['Number of employees', 'jobs'],
    ['Aantal bedrijfsvestigingen', 'establishments'],
    ['Firms', 'establishments'],
    ['Vestigingen met werkzame personen', 'establishments'],
    ['Banen bij vestigingen', 'jobs'],
    ['Inwoners', null],
    ['Werkloosheid', null],
    ['Bedrijfstakken/branches (SBI 2008)', null],
    ['Bedrijven naar activiteit (SBI 2008)', null],
  ])('%p counts %p', (header, measure) => {
    expect(headerMeaning(header).measure).toBe(measure);
  });

  it.each([
    ['Sector', 'sector'],
    ['SECTOR ', 'sector'],
    ['Sector (14)', 'sector'],
    ['SBI-code', 'code'],
    ['SBI 2008', 'code'],
    ['Bedrijfstak', 'sector'],
    ['Cluster', 'cluster'],
    ['Fase', 'phase'],
    ['Herkomst van de fase', 'phaseReason'],
    ['Reden van de fase', 'phaseReason'],
    ['Bron', 'source'],
    ['Bron: LISA 2018', 'source'],
    ['Selectie', 'selected'],
    ['Maatschappelijke relevantie', null],
  ])('%p labels a column as %p', (header, label) => {
    expect(headerMeaning(header).label).toBe(label);
  });

  it('reads the same in the report as with every line break mended', () => {
    const broken = headerMeaning('Aandeel van \ntotale werk-\ngelegenheid in \nDen Haag');
    expect(broken.header).toBe('Aandeel van totale werkgelegenheid in Den Haag');
    expect([broken.derivation, broken.reference]).toEqual(['share', false]);
  });

  it('keeps the hyphen where it joins two words', () => {
    expect(headerMeaning('Import- en exportbanen').header).toBe('Import- en exportbanen');
  });
});

describe('elementOf', () => {
  it.each([
    ['Talent', 'talent'],
    ['Ondernemende cultuur', 'entrepreneurialCulture'],
    ['KENNIS', 'knowledge'],
    ['Talent (inschrijvingen per 1.000 banen)', 'talent'],
    ['Vraag: groei banen 2014-2018', 'demand'],
    ['Leiderschap per 1000 bedrijven', 'leadership'],
    ['Networks', 'networks'],
    ['Intermediaire diensten*', 'intermediateServices'],
    ['Kenniswerkers', null],
    ['Talentvol', null],
    ['Financiën', null],
    ['', null],
  ])('takes %p for %p', (header, element) => {
    expect(elementOf(header)).toBe(element);
  });
});

describe('the word by which a header is known', () => {
  it.each([
    ['Totaal banen 2018', 'banen'],
    ['Banengroei', 'banengroei'],
    ['Voltijdbanen 2018', 'voltijdbanen'],
    ['Persons employed', 'persons employed'],
    ['Werkgelegenheid (fte)', 'werkgelegenheid'],
    ['wp_tot', 'wp'],
    ['Omzet', null],
  ])('of %s is %s', (header, word) => {
    expect(wordOf(header, MEASURES.jobs)).toBe(word);
  });
});
