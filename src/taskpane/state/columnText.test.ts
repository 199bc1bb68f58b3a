import { localeOf } from '../../locale';
import { reasonsText, roleText } from './columnText';

const [dutch, english] = [localeOf('nl'), localeOf('en')];

describe('why a column was taken, in words', () => {
  it('is one sentence with the strongest reason first', () => {
    const reasons = [
      { kind: 'headerSays', word: 'banen' },
      { kind: 'year', year: 2018, rank: 'latest' },
      { kind: 'cells', hold: 'numbers' },
    ] as const;
    expect(reasonsText(reasons, dutch)).toBe(
      'Waarom: in de kop staat "banen"; het laatste jaar (2018); alleen getallen.',
    );
    expect(reasonsText(reasons, english)).toBe(
      'Why: the header says "banen"; the latest year (2018); only numbers.',
    );
  });

  it('writes a year without a mark between thousands, whatever its place among the others', () => {
    const year = (rank: 'earliest' | 'same' | null): string =>
      reasonsText([{ kind: 'year', year: 2013, rank }], dutch);
    expect([year('earliest'), year('same'), year(null)]).toEqual([
      'Waarom: het eerste jaar (2013).',
      'Waarom: hetzelfde jaar als de banen (2013).',
      'Waarom: gaat over 2013.',
    ]);
  });

  it('is nothing where there is no reason', () => {
    expect(reasonsText([], dutch)).toBe('');
  });
});

describe('what a role is called', () => {
  it('is its own name, that of the element, or else the header', () => {
    expect([
      roleText('earlierJobs', 'x', dutch),
      roleText('talent', 'x', dutch),
      roleText('energy', 'Energietransitie', english),
    ]).toEqual(['Banen eerder', 'Talent', 'Energietransitie']);
  });
});
