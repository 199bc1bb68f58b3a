import { linesBelowFrom, readsAsNote } from './closingNotes';

const sector = (label: string) => ({ label, empty: false, alone: false });
const line = (label: string) => ({ label, empty: true, alone: true });

describe('a line without figures', () => {
  it.each([
    'LISA, bewerking O&S Amsterdam',
    'x = geheim',
    '. : onbekend',
    'Exclusief zzp',
    'Inclusief kleine banen',
    'Gedownload op 12-3-2024',
    '(voorlopig)',
    'Prepared by O&S',
    'CBS/LISA',
    'LISA',
    '2030 betreft een prognose',
    '2023 is voorlopig',
    'Banen op 1 december',
    'Jobs as of 1 December',
    'Bron: LISA',
  ])('reads as a note: %s', (text) => {
    expect(readsAsNote(text)).toBe(true);
  });

  it.each([
    'Bouw',
    'Zorg en welzijn',
    'Overige dienstverlening',
    'K Financiële instellingen',
    'A: Landbouw',
    'Banen in de zorg',
    'Contactcentra',
    'Lisacentra',
    'Ziekenhuizen',
  ])('reads as a name: %s', (text) => {
    expect(readsAsNote(text)).toBe(false);
  });

  it('is below the table where it ends it and every row has figures', () => {
    expect(linesBelowFrom([sector('Bouw'), sector('Zorg'), line('Kerngegevens'), line('Team data')])).toBe(2);
  });

  it('is a sector of which the figures are missing where it bears the name of one', () => {
    expect(linesBelowFrom([sector('Bouw'), sector('Zorg'), line('Industrie')])).toBe(3);
  });

  it('is such a sector where other rows have no figures either', () => {
    const rows = [sector('Bouw'), { ...line('Haven'), alone: false }, sector('Zorg'), line('Havengebied')];
    expect(linesBelowFrom(rows)).toBe(4);
    expect(linesBelowFrom([...rows, line('Bron: LISA')])).toBe(4);
  });

  it('is a row where something stands beside it, or a figure is withheld', () => {
    expect(linesBelowFrom([sector('Bouw'), sector('Zorg'), { ...line('Havengebied'), alone: false }])).toBe(
      3,
    );
    expect(linesBelowFrom([sector('Bouw'), sector('Zorg'), { ...line('Havengebied'), empty: false }])).toBe(
      3,
    );
  });
});
