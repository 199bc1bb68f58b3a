import { parseArea } from './address';
import { SheetCells } from './sheetCells';

function cellsOf(address: string): SheetCells {
  return new SheetCells(parseArea(address)!);
}

describe('the cells of a sheet', () => {
  it('give back every kind of value at its own place, and blanks around them', () => {
    const cells = cellsOf('B3:D4');
    cells.takeValues(2, 1, [
      ['Bouw', 1.5, true],
      ['', 0, false],
    ]);
    expect([1, 2, 3].map((column) => cells.valueAt(2, column))).toEqual(['Bouw', 1.5, true]);
    expect([1, 2, 3].map((column) => cells.kindAt(2, column))).toEqual(['text', 'number', 'boolean']);
    expect([1, 2, 3].map((column) => cells.valueAt(3, column))).toEqual(['', 0, false]);
    expect([1, 2, 3].map((column) => cells.kindAt(3, column))).toEqual(['empty', 'number', 'boolean']);
    for (const [row, column] of [
      [1, 1],
      [4, 1],
      [2, 0],
      [2, 4],
    ] as const) {
      expect([cells.valueAt(row, column), cells.kindAt(row, column)]).toEqual(['', 'empty']);
    }
  });

  it('tell in which columns there are numbers, and texts that may be errors', () => {
    const facts = cellsOf('A1:C2').takeValues(0, 0, [
      ['x', 1, '#N/A'],
      ['y', 'z', 2],
    ]);
    expect(facts).toEqual({ hasNumbers: [false, true, true], hasErrorLike: [false, false, true] });
  });

  it('keep an error apart from a text that looks like one, and an empty text apart from a blank', () => {
    const cells = cellsOf('A1:C1');
    cells.takeValues(0, 0, [['#N/A', '#N/A', '']]);
    cells.takeKinds(0, 0, [['error', 'text', 'text'] as const], (kind) => kind);
    expect([0, 1, 2].map((column) => cells.kindAt(0, column))).toEqual(['error', 'text', 'text']);
    expect([0, 1, 2].map((column) => cells.valueAt(0, column))).toEqual(['#N/A', '#N/A', '']);
  });

  it('have the format that was given, and the general one otherwise', () => {
    const cells = cellsOf('A1:B3');
    cells.takeFormats(1, 1, [['0.0%'], ['General']]);
    expect([0, 1, 2].map((row) => cells.formatAt(row, 1))).toEqual(['General', '0.0%', 'General']);
    expect(cells.formatAt(1, 0)).toBe('General');
  });

  it('tell a formula apart from what it comes to', () => {
    const cells = cellsOf('A1:B1');
    cells.takeValues(0, 0, [[3, 'x']]);
    cells.takeFormulas(0, 0, [['=1+2', 'x']]);
    expect([cells.valueAt(0, 0), cells.formulaAt(0, 0), cells.formulaAt(0, 1)]).toEqual([3, '=1+2', 'x']);
  });

  it('are blank without a value, also where formulas come to an empty text', () => {
    expect(new SheetCells(undefined).isBlank).toBe(true);
    const cells = cellsOf('A1:B1');
    cells.takeKinds(0, 0, [['text', 'empty'] as const], (kind) => kind);
    expect([cells.isBlank, cells.hasNumbers]).toEqual([true, false]);
    cells.takeValues(0, 1, [[0]]);
    expect([cells.isBlank, cells.hasNumbers]).toEqual([false, true]);
  });
});
