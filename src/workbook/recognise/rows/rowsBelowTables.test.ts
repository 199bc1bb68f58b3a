import { cellAddress } from '../../address';
import { recognise } from '../recognise';
import { snapshotOf, type TestCell, type TestSheet } from '../testing/snapshotOf';

type Cells = readonly (readonly TestCell[])[];

function outside(sheet: TestSheet): readonly unknown[] {
  const recognition = recognise(snapshotOf(sheet));
  if ('problem' in recognition) throw new Error(JSON.stringify(recognition.problem));
  return recognition.input.findings.flatMap(({ severity, place, message }) =>
    message.kind === 'rowsOutsideTable'
      ? [[severity, cellAddress(place.row, place.column), message.name, message.label]]
      : [],
  );
}

const ROWS: Cells = [
  ['Sector', 'Banen 2018'],
  ['Bouw', 10],
  ['Zorg', 20],
  ['Energie', 35],
];
const below = (...more: Cells) => outside({ cells: [...ROWS, ...more], tables: { Banen: 'A1:B4' } });

describe('rows right below an Excel table', () => {
  it('are named, since they are not read', () => {
    expect(below(['Overheid', 50])).toEqual([['problem', 'A5', 'Banen', 'Overheid']]);
    expect(below(['Overheid', '1.250'], ['Onderwijs', 70])).toEqual([['problem', 'A5', 'Banen', 'Overheid']]);
    expect(below(['Overheid', 'geheim'])).toHaveLength(1);
  });

  it('are nothing to say where they are no rows of it', () => {
    for (const row of [['Totaal', 65], ['Bron: LISA', 2018], ['Inwoners', 5000], ['Let op', 'voorlopig'], []])
      expect([row, below(row)]).toEqual([row, []]);
  });

  it('are nothing to say where another table begins there', () => {
    const cells: Cells = [...ROWS, ['Wijk', 3], ['Centrum', 4]];
    expect(outside({ cells, tables: { Banen: 'A1:B4', Wijken: 'A5:B6' } })).toEqual([]);
  });

  it('are named below a table of texts too', () => {
    const cells: Cells = [
      ['Sector', 'Element', 'Beoordeling'],
      ['Bouw', 'Talent', 'sterk'],
      ['Zorg', 'Talent', 'zwak'],
    ];
    expect(outside({ cells, tables: { Weging: 'A1:C2' } })).toEqual([['problem', 'A3', 'Weging', 'Zorg']]);
  });
});
