import { NO_CHOICES } from '../../choices';
import { herCount } from '../../plans/input/herCell';
import { recognise } from '../recognise';
import { findingsOf, inputOfCells } from '../testing/inputOf';
import { snapshotOf, type TestCell } from '../testing/snapshotOf';

type Cells = readonly (readonly TestCell[])[];

const REGISTER: Cells = [
  ['Vestigingsnr', 'Sector', 'Wijk', 'Banen 2018'],
  [1, 'Bouw', 'Centrum', 5],
  [2, 'Zorg', 'Haven', 800],
  [3, 'Bouw', 'Haven', 6],
];

/** Nothing but the numbers of establishments tells what it is. */
const BARE: Cells = REGISTER.map(([number, sector, , jobs]) => [number!, sector!, jobs!]);

const jobsIn = (cells: Cells): readonly unknown[] =>
  inputOfCells(cells).sectors.rows.map(({ name, jobs }) => [name.text, jobs.value]);

const withLast = (cells: Cells, jobs: TestCell): Cells =>
  cells.map((row, at) => (at === cells.length - 1 ? [...row.slice(0, -1), jobs] : row));

describe('a register with a row for every establishment', () => {
  it('is added up by sector, which is said once', () => {
    const input = inputOfCells(REGISTER);
    expect(jobsIn(REGISTER)).toEqual([
      ['Bouw', 11],
      ['Zorg', 800],
    ]);
    expect(input.findings.map(({ message }) => message)).toEqual([
      { kind: 'registerAddedUp', rows: 3, count: 2 },
    ]);
    expect(input.sectors.table).toMatchObject({
      area: { row: 0, column: 0, lastRow: 3, lastColumn: 3 },
      rows: 2,
    });
  });

  it('gives a sum as a number, and the only establishment of a sector as a reference to its cell', () => {
    const [bouw, zorg] = inputOfCells(REGISTER).sectors.rows;
    expect(herCount(bouw!.jobs)).toBe(11);
    expect(herCount(zorg!.jobs)).toMatchObject({
      formula: "=IF(ISNUMBER('Blad1'!$D$3),'Blad1'!$D$3,NA())",
    });
  });

  it('has no sum where an establishment lacks its figure, and names that cell', () => {
    const input = inputOfCells(withLast(REGISTER, 'x'));
    expect(input.sectors.rows[0]!.jobs).toMatchObject({ value: null, place: { row: 3, column: 3 } });
    expect(findingsOf(input, 'suppressed').map(({ place }) => place.row)).toEqual([3]);
  });

  it('is left alone where its numbers are texts, which may mean two things', () => {
    const input = inputOfCells(withLast(BARE, '6'));
    expect(findingsOf(input, 'registerAddedUp')).toEqual([]);
    expect(findingsOf(input, 'duplicateKey')).toHaveLength(1);
  });

  it('is never added up over years or municipalities', () => {
    for (const [header, values] of [
      ['Jaar', [2017, 2018, 2018]],
      ['Gemeente', ['Almere', 'Venlo', 'Almere']],
    ] as const) {
      const cells = REGISTER.map((row, at) => [
        row[0]!,
        row[1]!,
        at === 0 ? header : values[at - 1]!,
        row[3]!,
      ]);
      const recognition = recognise(snapshotOf({ cells }), { choices: NO_CHOICES });
      const kinds =
        'input' in recognition ? recognition.input.findings.map(({ message }) => message.kind) : [];
      expect(kinds).not.toContain('registerAddedUp');
    }
  });

  it('is no register where every sector has one row', () => {
    expect(findingsOf(inputOfCells(BARE.slice(0, 3)), 'registerAddedUp')).toEqual([]);
  });
});
