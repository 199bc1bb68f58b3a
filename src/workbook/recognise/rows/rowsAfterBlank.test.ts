import { findingsOf, inputOfCells } from '../testing/inputOf';
import type { TestCell } from '../testing/snapshotOf';

const TABLE: readonly (readonly TestCell[])[] = [
  ['Sector', 'Banen 2018'],
  ['Bouw', 120],
  ['Zorg', 80],
  ['Energie', 30],
];

const said = (...below: readonly (readonly TestCell[])[]): readonly unknown[] =>
  findingsOf(inputOfCells([...TABLE, ...below]), 'rowsAfterBlank').map(({ severity, place, message }) => [
    severity,
    place.row + 1,
    message.label,
  ]);

describe('rows below a blank row', () => {
  it('are named where nothing tells that they belong to the table', () => {
    expect(said([], ['Speeltuinen', 12], ['Parken', 3])).toEqual([['notice', 6, 'Speeltuinen']]);
  });

  it('are nothing to say where one of them is a sector, or a total follows', () => {
    expect(said([], ['Speeltuinen', 12], ['Toerisme', 3])).toEqual([]);
    expect(said([], ['Speeltuinen', 12], ['Totaal', 242])).toEqual([]);
  });

  it('are nothing to say where blank rows stand between the groups of a table', () => {
    expect(said([], ['Speeltuinen', 12], [], ['Parken', 3])).toEqual([]);
    expect(said([], ['Speeltuinen', 12], ['Parken', 3], ['Pleinen', 4])).toEqual([]);
  });

  it('are nothing to say where they hold no figures', () => {
    expect(said([], ['Opgesteld door ons team'])).toEqual([]);
  });
});
