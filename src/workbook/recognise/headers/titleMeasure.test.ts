import { findingsOf, inputOf, problemOf } from '../testing/inputOf';
import { snapshotOf, type TestCell } from '../testing/snapshotOf';

const under = (title: string, corner = 'Sector', name = 'Blad1') =>
  snapshotOf({
    name,
    cells: [
      ...(title === '' ? [] : [[title]]),
      [corner, '2018', '2023'],
      ['Bouw', 410, 520],
      ['Zorg', 600, 620],
    ] satisfies TestCell[][],
  });

describe('bare years', () => {
  it.each([
    'Vacatures naar sector',
    'Omzet per sector',
    'WW-uitkeringen naar sector',
    'Werknemers met een WW-uitkering naar sector',
    'Loonkosten van werknemers per sector',
    'Value added by industry',
    'Banengroei naar sector',
    'Aantal banen: verandering ten opzichte van vorig jaar',
    'Growth of employment by industry',
  ])('are no jobs under the title %p', (title) => {
    expect(problemOf(under(title)).kind).toBe('noJobsColumn');
  });

  it.each([
    'Banen van studenten naar sector',
    'Ontwikkeling van het aantal banen naar sector',
    'Werkgelegenheid, ook van wie een uitkering heeft',
    'Employment by industry',
  ])('are jobs under the title %p, without a word', (title) => {
    const input = inputOf(under(title));
    expect(input.sectors.rows.map(({ jobs }) => jobs.value)).toEqual([520, 620]);
    expect(findingsOf(input, 'jobsAssumed')).toEqual([]);
  });

  it.each(['', 'Cijfers per sector', 'Tabel nr. 3', 'Export van 12-3-2024', 'Bron: CBS, Vacatures'])(
    'are taken for jobs under the title %p, which is said',
    (title) => {
      const input = inputOf(under(title));
      expect(input.sectors.rows.map(({ jobs }) => jobs.value)).toEqual([520, 620]);
      expect(findingsOf(input, 'jobsAssumed').map(({ message }) => message.column)).toEqual(['2023']);
    },
  );

  it('are what the corner of the table says', () => {
    expect(problemOf(under('', 'Vacatures naar sector')).kind).toBe('noJobsColumn');
    expect(findingsOf(inputOf(under('', 'Banen naar sector')), 'jobsAssumed')).toEqual([]);
  });

  it('are what the nearest text says', () => {
    expect(problemOf(under('Vacatures naar sector', 'Sector', 'Banen')).kind).toBe('noJobsColumn');
    expect(findingsOf(inputOf(under('Banen naar sector', 'Sector', 'Vacatures')), 'jobsAssumed')).toEqual([]);
  });
});
