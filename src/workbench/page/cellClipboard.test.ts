import { DEFAULT_MODES } from '../model/modes';
import { WorkbookModel, type SheetModel } from '../model/workbookModel';
import { CellClipboard, clipboardRows } from './cellClipboard';

const AT = (row: number, column: number, lastRow = row, lastColumn = column) => ({
  row,
  column,
  lastRow,
  lastColumn,
});

describe('a text on the clipboard', () => {
  it.each([
    [
      'a\tb\nc\td\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['a\r\nb', [['a'], ['b']]],
    ['"two\nlines"\t"say ""yes"""', [['two\nlines', 'say "yes"']]],
    ['\t1', [['', '1']]],
    ['', [['']]],
  ])('%j is rows and cells', (text, rows) => {
    expect(clipboardRows(text)).toEqual(rows);
  });
});

describe('pasting', () => {
  let sheet: SheetModel;
  let clipboard: CellClipboard;
  beforeEach(() => {
    sheet = new WorkbookModel().addSheet('Sheet1');
    clipboard = new CellClipboard();
  });

  it('reads a foreign block as if it were typed', () => {
    const cells = clipboard.paste('1,5\t12%', sheet, AT(2, 1), 'nl-NL');
    expect(cells.map(({ row, column, cell }) => [row, column, cell.value])).toEqual([
      [2, 1, 1.5],
      [2, 2, 0.12],
    ]);
  });

  it('takes the formula and the looks of a copied cell along, references moved', () => {
    sheet.setCell(0, 1, { value: null, formula: '=A1*$A$1', style: { bold: true } });
    clipboard.copy(sheet, AT(0, 1), '4');
    const cells = clipboard.paste('4\r\n', sheet, AT(1, 1, 2, 1), DEFAULT_MODES.language);
    expect(cells.map(({ row, cell }) => [row, cell.formula, cell.style.bold])).toEqual([
      [1, '=A2*$A$1', true],
      [2, '=A3*$A$1', true],
    ]);
  });

  it('moves a copied block as a whole', () => {
    sheet.setCell(0, 0, { value: 1, formula: null, style: {} });
    sheet.setCell(1, 1, { value: null, formula: '=A1', style: {} });
    clipboard.copy(sheet, AT(0, 0, 1, 1), '1\t\n\t1');
    const cells = clipboard.paste('1\t\n\t1', sheet, AT(5, 3), DEFAULT_MODES.language);
    expect(cells.find(({ row, column }) => row === 6 && column === 4)?.cell.formula).toBe('=D6');
  });

  it('of what was cut moves the very cells, once', () => {
    clipboard.copy(sheet, AT(0, 0, 1, 0), '1\n2', true);
    expect(clipboard.takeCut('something else')).toBeUndefined();
    expect(clipboard.takeCut('1\r\n2\r\n')).toMatchObject({ sheet, area: AT(0, 0, 1, 0) });
    expect(clipboard.takeCut('1\n2')).toBeUndefined();
  });

  it('of what was copied after a cut copies', () => {
    clipboard.copy(sheet, AT(0, 0), '1', true);
    clipboard.copy(sheet, AT(0, 0), '1');
    expect(clipboard.takeCut('1')).toBeUndefined();
  });
});
