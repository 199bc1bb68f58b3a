import { parseArea } from '../../address';
import { NO_CHOICES, type ColumnChoice, type TablePlace } from '../../choices';
import { kindsAt } from '../kindsAt';
import { recognise } from '../recognise';
import { snapshotOf, type TestCell } from '../testing/snapshotOf';

type Cells = readonly (readonly TestCell[])[];

const at = (address: string): TablePlace => ({ sheet: 'Blad1', area: parseArea(address)! });
const role = (name: string, header: string): ColumnChoice => ({
  kind: 'sectors',
  sheet: 'Blad1',
  role: name,
  header,
});

function read(cells: Cells, place: TablePlace | null, columns: readonly ColumnChoice[] = []) {
  const choices = { ...NO_CHOICES, tables: place ? { sectors: place } : {}, columns };
  const recognition = recognise(snapshotOf({ cells }), { choices });
  if ('problem' in recognition) return recognition.problem.kind;
  const { sectors } = recognition.input;
  return sectors?.rows.map((row) => [row.name.text, row.jobs.value, row.reference?.value]);
}

const ROWS = [
  ['Bouw', 120],
  ['Zorg', 340],
  ['Energie', 50],
] as const;
const READ = ROWS.map(([name, jobs]) => [name, jobs, undefined]);
const NO_NAME: Cells = [['', 'aantal'], ...ROWS];
const TYPED_WRONG: Cells = [['Sectro', 'Bannen 2018'], ...ROWS];

describe('a table of which no header says what it holds', () => {
  it('is no table by itself', () => {
    expect(read(NO_NAME, null)).toBe('noTable');
    expect(read(TYPED_WRONG, null)).toBe('noTable');
  });

  it('can be pointed at, and is then one of sectors', () => {
    expect(kindsAt(snapshotOf({ cells: NO_NAME }), at('A1:B4'))).toEqual(['sectors']);
    expect(read(NO_NAME, at('A1:B4'))).toEqual(READ);
    expect(read(TYPED_WRONG, at('A1:B4'))).toEqual(READ);
  });

  it('is not read where the selection has no header, no figures or one cell', () => {
    for (const address of ['A2:B4', 'A1:A4', 'B2', 'A1:B1'])
      expect([address, kindsAt(snapshotOf({ cells: NO_NAME }), at(address))]).toEqual([address, []]);
  });

  it('is read below a title and over a row of units', () => {
    const cells: Cells = [['Ons overzicht'], ['', 'stand'], ['', 'x 1.000'], ...ROWS];
    expect(read(cells, at('A1:B6'))).toEqual(ROWS.map(([name, jobs]) => [name, jobs * 1000, undefined]));
  });

  it('has the first of its figures for jobs, until she tells which', () => {
    const cells: Cells = [
      ['Wat', 'Stad', 'Land'],
      ['Bouw', 120, 9000],
      ['Zorg', 340, 8000],
    ];
    expect(read(cells, at('A1:C3'))).toEqual([
      ['Bouw', 120, undefined],
      ['Zorg', 340, undefined],
    ]);
    expect(read(cells, at('A1:C3'), [role('jobs', 'Land'), role('reference', 'Stad')])).toEqual([
      ['Bouw', 9000, 120],
      ['Zorg', 8000, 340],
    ]);
  });

  it('is found again by the columns that she told', () => {
    expect(read(TYPED_WRONG, null, [role('sector', 'Sectro'), role('jobs', 'Bannen 2018')])).toEqual(READ);
    expect(read(NO_NAME, null, [role('jobs', 'aantal')])).toEqual(READ);
    expect(read(TYPED_WRONG, null, [role('jobs', 'Banen')])).toBe('noTable');
  });
});

test('a selection that holds a table of another kind is no table of sectors', () => {
  const cells: Cells = [
    ['Gemeente', 'Talent', 'Netwerken'],
    ['Almere', 1.5, 20],
    ['Venlo', 2.5, 30],
  ];
  expect(kindsAt(snapshotOf({ cells }), at('A1:C3'))).toEqual(['indicators']);
});
