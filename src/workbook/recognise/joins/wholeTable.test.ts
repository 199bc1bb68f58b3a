import { findingsOf, inputOf } from '../testing/inputOf';
import { snapshotOf, type TestSheet } from '../testing/snapshotOf';

const sheet = (name: string, ...jobs: readonly number[]): TestSheet => ({
  name,
  cells: [['Sector', 'Banen 2023'], ...jobs.map((value, at) => [['Bouw', 'Zorg', 'ICT'][at]!, value])],
});
const takenOf = (...sheets: readonly TestSheet[]): string =>
  inputOf(snapshotOf(...sheets)).sectors.table.sheet;

describe('of tables of one form', () => {
  it('the one goes first that is the sum of all the others', () => {
    expect(
      takenOf(sheet('Noord', 10, 20, 30), sheet('Zuid', 5, 5, 5), sheet('Samen geteld', 15, 25, 35)),
    ).toBe('Samen geteld');
  });

  it('the first goes first when none is the sum', () => {
    expect(takenOf(sheet('Noord', 10, 20, 30), sheet('Zuid', 5, 5, 5), sheet('West', 15, 25, 36))).toBe(
      'Noord',
    );
  });

  it('the one goes first that is called the total, also where the parts are not all there', () => {
    expect(takenOf(sheet('Noord', 10, 20, 30), sheet('Totaal', 15, 25, 36))).toBe('Totaal');
  });

  it('one of a part of the workers goes behind one that says no such thing', () => {
    expect(takenOf(sheet('Vrouwen', 10, 20, 30), sheet('Blad2', 15, 25, 36))).toBe('Blad2');
  });

  it('one of a part of the workers is taken where there is no other, which is said', () => {
    const input = inputOf(snapshotOf(sheet('Vrouwen', 10, 20, 30), sheet('Mannen', 15, 25, 36)));
    expect(input.sectors.table.sheet).toBe('Vrouwen');
    expect(findingsOf(input, 'partialJobs').map(({ message }) => message.column)).toEqual(['Vrouwen']);
  });
});
