import { findingsOf, inputOf } from '../testing/inputOf';
import { snapshotOf } from '../testing/snapshotOf';

const jobsAbove = (note: string): number | null => inputOf(tableAbove(note)).sectors.rows[0]!.jobs.value;

const tableAbove = (note: string) =>
  snapshotOf({
    name: 'Cijfers',
    cells: [['Sector', 'Banen 2018'], ['Bouw', 12], ['Zorg', 30], [''], [note]],
  });

test('a note below a table that says what its figures are counted in is applied, and that is said', () => {
  expect(jobsAbove('Aantallen x 1.000')).toBe(12_000);
  expect(findingsOf(inputOf(tableAbove('Aantallen x 1.000')), 'multiplied')).toHaveLength(1);
});

test('a note that tells what was done to the figures already asks for nothing more', () => {
  expect(jobsAbove('Eenheid "x 1 000"; op dit blad vermenigvuldigd met 1.000.')).toBe(12);
  expect(jobsAbove('Unit "x 1 000", multiplied by 1,000 on this sheet.')).toBe(12);
});
