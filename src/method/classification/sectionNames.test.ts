import { sectionsOf2025 } from './sectionNames';

describe('the names of sections', () => {
  it('tell SBI 2025 by a section that has moved on by one letter', () => {
    const rows = ['J Uitgeverijen', 'K Telecommunicatie', 'L Financiële dienstverlening', 'Q Onderwijs'];
    expect(sectionsOf2025(rows)).toEqual(rows.slice(1));
  });

  it('tell it by section V, which SBI 2008 does not have', () => {
    expect(sectionsOf2025(['A', 'C', 'V'])).toEqual(['V']);
  });

  it.each([
    [['K Financiële instellingen', 'L Verhuur van onroerend goed', 'Q Gezondheidszorg']],
    [['A Landbouw', 'C Industrie']],
    [['K', 'L', 'M']],
    [['47 Detailhandel', 'K Financiële instellingen', 'V']],
  ])('tell nothing in %j', (rows) => {
    expect(sectionsOf2025(rows)).toEqual([]);
  });
});
