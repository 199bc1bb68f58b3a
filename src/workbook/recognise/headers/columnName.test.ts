import { isOnlyTotal, nameInHeader, saysMoment, saysTotal, totalsWhatIsAdded } from './columnName';

describe('the name in a header', () => {
  it.each([
    ['Aantal banen in Delft (2023)', 'Delft'],
    ['Som van banen Hof van Twente', 'Hof van Twente'],
    ["Banen 's-Gravenhage 2018", "'s-Gravenhage"],
    ['Vestigingen Bergen (L.)', 'Bergen (L.)'],
    ['Banen_m_ft', 'm ft'],
    ['Banen kern A', 'kern A'],
    ['Jobs in The Hague', 'The Hague'],
    ['Kolomlabels Delft', 'Delft'],
    ['Banen bij 1-9 werkzame personen', '1-9'],
    ['1 wp', '1'],
  ])('is what it says beside when and what it counts: %s', (header, name) => {
    expect(nameInHeader(header)).toBe(name);
  });

  it.each([
    'Banen 2023',
    'Werkzame personen 2023',
    'Werknemers (x 1 000)',
    'Banen op 1 januari 2023',
    'Banen Q1 2023',
  ])('is nothing where it says no more: %s', (header) => expect(nameInHeader(header)).toBe(''));
});

describe('a header', () => {
  it('says that it is a total, alone or with what it is the total of', () => {
    for (const header of [
      'Totaal',
      'Totaal 2022',
      'Banen_tot',
      'BANEN_TOTAAL 2022',
      'Eindtotaal',
      'Grand Total',
    ]) {
      expect([header, saysTotal(header), isOnlyTotal(header)]).toEqual([header, true, true]);
    }
    expect([saysTotal('Totaal mannen'), isOnlyTotal('Totaal mannen')]).toEqual([true, false]);
    for (const header of ['Banen', 'Tottenham', 'Kapitaal', 'Banen gemeente']) {
      expect([header, saysTotal(header), isOnlyTotal(header)]).toEqual([header, false, false]);
    }
  });

  it('is that of a pivot table over the columns that it adds up', () => {
    for (const header of [
      'Totaal Som van banen',
      'Total Sum of jobs',
      'Eindtotaal',
      'Totaal Aantal van Naam',
    ])
      expect([header, totalsWhatIsAdded(header)]).toEqual([header, true]);
    for (const header of ['Totaal banen', 'Banen totaal', 'Totaal mannen'])
      expect([header, totalsWhatIsAdded(header)]).toEqual([header, false]);
  });

  it('tells of which part of a year it is', () => {
    expect(['Q1', 'Banen 2023 Q1', 'jan 2023'].map(saysMoment)).toEqual([true, true, true]);
    expect(['Banen 2023', '10-99 wp', 'Mannen 2023'].map(saysMoment)).toEqual([false, false, false]);
  });
});
