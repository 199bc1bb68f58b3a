import { headerMeaning, type HeaderMeaning } from './headerRole';

const meaningOf = (header: string): HeaderMeaning => headerMeaning(header);

// The headers of StatLine's tables on jobs (83582NED) and establishments (81578NED), by title and by the keys of
// the open data service; and those of LISA, by its list of what it delivers (lisa.nl, "Welke gegevens?").
describe('a header of the statistics office or of LISA, or what an analyst makes of it', () => {
  it.each([
    'Banen van werknemers (x 1 000)',
    'Banen van werknemers in december (x 1 000)',
    'BanenVanWerknemersInDecember_1',
    'Arbeidsvolume (1 000 vte)',
    'Werkzame personen',
    'Aantal werkzame personen 2018',
    'wp totaal',
    'wp_tot',
    'aantal wp',
    'banen totaal',
    'Banen >= 12 uur',
    'Aantal arbeidsplaatsen',
    'Werkgelegenheid 2018',
    'Full-time equivalents',
    'Jobs of employees (x 1 000)',
    'Total employment',
    'Headcount 2018',
  ])('counts jobs: %s', (header) => {
    expect(meaningOf(header)).toMatchObject({
      measure: 'jobs',
      derivation: null,
      label: null,
      reference: false,
    });
  });

  it.each([
    'Vestigingen (aantal)',
    'Vestigingen_1',
    'Totaal aantal vestigingen',
    'Bedrijfsvestigingen',
    'Totaal bedrijven (aantal)',
    'Aantal vest.',
    'Establishments (number)',
    'Local business units',
  ])('counts establishments: %s', (header) => {
    expect(meaningOf(header)).toMatchObject({ measure: 'establishments', derivation: null, label: null });
  });

  it.each([
    ['Bedrijfstakken/branches SBI 2008', 'sector'],
    ['Bedrijfstakken/branches (SBI 2008)', 'sector'],
    ['BedrijfstakkenBranchesSBI2008', 'sector'],
    ['Bedrijven naar activiteit (SBI 2008)', 'sector'],
    ['Sector / branch (SIC 2008)', 'sector'],
    ['Economic activity (NACE)', 'sector'],
    ['Hoofdactiviteit', 'sector'],
    ['SBI2008', 'code'],
    ['sbi_2', 'code'],
    ['SBI-code (2 digits)', 'code'],
    ['Sectie', 'code'],
    ['SBI-omschrijving', 'name'],
    ['sector_omschrijving', 'name'],
  ])('names the rows and holds no year: %s', (header, label) => {
    expect(meaningOf(header)).toMatchObject({ label, years: [], measure: null });
  });

  it.each(['Mannen fulltime', 'Fulltimers 2018', 'Banen parttime', 'Zelfstandigen', 'Banen part-time'])(
    'counts a part of the jobs: %s',
    (header) => {
      expect(meaningOf(header).partial).toBe(true);
    },
  );

  it('counts years of work in full-time equivalents, which is not a part of the jobs', () => {
    expect(meaningOf('Full-time equivalents 2018')).toMatchObject({ partial: false, years: [2018] });
  });

  it.each([
    'Banen provincie Utrecht',
    'Banen Zuid-Holland',
    'Banen Haaglanden',
    'Banen stadsregio',
    'Jobs province',
  ])('is of a wider region: %s', (header) => {
    expect(meaningOf(header)).toMatchObject({ measure: 'jobs', region: true, reference: false });
  });

  it.each(['Banen NL', 'Nederland totaal', 'Landelijk', 'Jobs the Netherlands', 'Referentiegebied'])(
    'is of the area to compare with: %s',
    (header) => {
      expect(meaningOf(header).reference).toBe(true);
    },
  );

  it.each(['Banen referentiejaar', 'Jobs reference year', 'Banen beginjaar'])(
    'is of an earlier moment, and of no other area: %s',
    (header) => {
      expect(meaningOf(header)).toMatchObject({ measure: 'jobs', earlier: true, reference: false });
    },
  );
});

describe('a header that is a moment', () => {
  it.each([
    '2018',
    '2018*',
    '2018**',
    '2018JJ00',
    '2018 JJ00',
    '2018KW04',
    '2018MM12',
    'jan 2018',
    'april 2018',
    '1 april 2018',
    'Peildatum 1 april 2018',
    '31-12-2018',
    'per 1-1-2018',
    '1/4/2018',
    '2018-12-31',
    '2018-04',
    '4e kwartaal 2018',
    'Q4 2018',
    'eind 2018',
    'ultimo 2018',
    '2018 (voorlopig)',
    '2018 (nader voorlopige)',
    'December 2018',
    'Jaar 2018',
  ])('has its year and nothing else: %s', (header) => {
    expect(meaningOf(header)).toMatchObject({ years: [2018], onlyYear: true, derivation: null });
  });

  it.each(['Banen 2018', 'banen_2018', 'banen2018', "Banen '18", 'Banen per 31-12-2018', 'Banen jan 2018'])(
    'has its year beside what it counts: %s',
    (header) => {
      expect(meaningOf(header)).toMatchObject({ years: [2018], onlyYear: false, measure: 'jobs' });
    },
  );

  it.each(['Den Haag 2018', '2018 Bouw', 'Huis 2018-A', 'Versie 3-2018x'])(
    'says more than a moment: %s',
    (header) => {
      expect(meaningOf(header).onlyYear).toBe(false);
    },
  );

  it.each(['2013-2018', 'Banen 2013 - 2018', '2013/2018'])(
    'spans two years, which is growth: %s',
    (header) => {
      expect(meaningOf(header)).toMatchObject({ derivation: 'growth', onlyYear: false });
    },
  );
});
