import { parseArea } from '../../workbook/address';
import { CellError } from '../model/cell';
import { WorkbookModel, type SheetModel } from '../model/workbookModel';
import { OpenWorkbook, type PageMessages } from './openWorkbook';

let sheet: SheetModel;
let open: OpenWorkbook;
let messages: jest.Mocked<PageMessages>;
const area = (address: string) => parseArea(address)!;
const type = (address: string, text: string): void => {
  const { row, column } = area(address);
  open.edits.enter(sheet, [{ row, column, text }]);
};
const value = (address: string): unknown => {
  const { row, column } = area(address);
  return open.host.calculator.valueAt(sheet, row, column);
};
const editable = (address: string) => {
  const { row, column } = area(address);
  return open.editable(sheet.id, row, column);
};

beforeEach(() => {
  // The page draws once a frame; here nothing is drawn.
  Object.assign(globalThis, { requestAnimationFrame: () => 1, cancelAnimationFrame: () => undefined });
  const workbook = new WorkbookModel();
  sheet = workbook.addSheet('Blad1');
  messages = { refused: jest.fn(), notPossible: jest.fn(), changed: jest.fn(), calculated: jest.fn() };
  open = new OpenWorkbook({ workbook, carrier: undefined }, { language: 'nl-NL' }, messages);
});
afterEach(() => open.close());

describe('typing', () => {
  it('enters values and formulas, and can be undone', () => {
    expect(open.isChanged).toBe(false);
    type('A1', '1,5');
    type('A2', '=SOM(A1;2)');
    expect(value('A2')).toBe(3.5);
    expect(open.isChanged).toBe(true);
    open.undo();
    expect(value('A2')).toBeNull();
    expect(open.canUndo).toBe(true);
  });

  it('leaves nothing to save once all of it is undone', () => {
    type('A1', '1');
    open.undo();
    expect(open.isChanged).toBe(false);
    type('A1', '1');
    open.saved();
    expect(open.isChanged).toBe(false);
    type('A2', '2');
    open.undo();
    expect(open.isChanged).toBe(false);
    open.undo();
    expect(value('A1')).toBeNull();
    expect(open.isChanged).toBe(true);
  });

  it('enters none of several texts when one is refused', () => {
    open.edits.enter(sheet, [
      { row: 0, column: 0, text: '1' },
      { row: 1, column: 0, text: '=SOM(' },
    ]);
    expect(value('A1')).toBeNull();
    expect(messages.refused).toHaveBeenCalledTimes(1);
    expect(open.canUndo).toBe(false);
  });
});

describe('what the formula bar shows', () => {
  beforeEach(() => type('D3', '={1\\2;3\\4}'));

  it('is the formula of a cell itself', () => {
    expect(editable('D3')).toEqual({ text: '={1\\2;3\\4}', isOfAnother: false });
    expect(editable('A1')).toEqual({ text: '', isOfAnother: false });
  });

  it('is in a cell that another formula fills that formula, as of another', () => {
    expect(editable('E4')).toEqual({ text: '={1\\2;3\\4}', isOfAnother: true });
  });

  it('typed there as it was has changed nothing; anything else stands in the way of the formula', () => {
    open.edits.typed(sheet.id, [{ row: 3, column: 4, text: '={1\\2;3\\4}' }]);
    expect(sheet.cell(3, 4).formula).toBeNull();
    expect(value('E4')).toBe(4);
    open.edits.typed(sheet.id, [{ row: 3, column: 4, text: '9' }]);
    expect(editable('E4')).toEqual({ text: '9', isOfAnother: false });
    expect(value('D3')).toMatchObject({ code: '#SPILL!' });
  });
});

describe('pasting', () => {
  it('moves what was cut, once, in one step', () => {
    type('A1', '1');
    type('B1', '=A1*2');
    open.edits.copied(sheet.id, area('A1'), '1', true);
    open.select(sheet, area('D6'));
    open.edits.pasted('1');
    expect([value('A1'), value('D6'), sheet.cell(0, 1).formula]).toEqual([null, 1, '=D6*2']);
    open.undo();
    expect([value('A1'), value('D6'), value('B1')]).toEqual([1, null, 2]);
  });

  it('leaves what was copied where it was', () => {
    type('A1', '1');
    open.edits.copied(sheet.id, area('A1'), '1', false);
    open.select(sheet, area('D6'));
    open.edits.pasted('1');
    expect([value('A1'), value('D6')]).toEqual([1, 1]);
  });

  it('says what cannot be moved, and leaves it', () => {
    type('A1', '1');
    sheet.mergedAreas = [area('D6:E6')];
    open.edits.copied(sheet.id, area('A1'), '1', true);
    open.select(sheet, area('D6'));
    open.edits.pasted('1');
    expect(value('A1')).toBe(1);
    expect(messages.refused).toHaveBeenCalledTimes(1);
  });
});

describe('a table', () => {
  it('is filtered by the text that its cells show', () => {
    ['Aandeel', '0,125', '0,5'].forEach((text, row) => type(`A${row + 1}`, text));
    for (const row of [1, 2]) sheet.setStyle(row, 0, { numberFormat: '0.0%' });
    sheet.tables.push({
      id: '1',
      name: 'Tabel',
      area: area('A1:A3'),
      columns: [{ id: 1, name: 'Aandeel' }],
      style: '',
      showFilterButton: true,
      showBandedRows: false,
      showHeaders: true,
      showTotals: false,
    });
    const button = open.filterButton(sheet.id, 0, 0)!;
    expect(open.filterChoices(sheet.id, button).map(({ text }) => text)).toEqual(['12,5%', '50,0%']);
    open.edits.filter(sheet.id, button, new Set(['50,0%']));
    expect([...sheet.hiddenRows]).toEqual([1]);
    sheet.isProtected = true;
    open.edits.filter(sheet.id, button, undefined);
    expect([...sheet.hiddenRows]).toEqual([1]);
    expect(messages.refused).toHaveBeenCalledTimes(1);
  });
});

describe('sheets', () => {
  it('are added, renamed, moved and deleted; the last one stays', () => {
    open.edits.added();
    const [, added] = open.workbook.sheets;
    open.edits.renamed(added!.id, 'Nieuw');
    open.edits.moved(added!.id, 0);
    expect(open.workbook.sheets.map(({ name }) => name)).toEqual(['Nieuw', 'Blad1']);
    open.edits.deleted(sheet.id);
    expect(open.workbook.sheets.map(({ name }) => name)).toEqual(['Nieuw']);
    open.edits.deleted(added!.id);
    expect(open.workbook.sheets).toHaveLength(1);
    expect(messages.refused).toHaveBeenCalledTimes(1);
  });
});

describe('what is said while the pointer is over a cell', () => {
  const said = (address: string) => {
    const { row, column } = area(address);
    return open.problemAt(sheet.id, row, column);
  };

  it('is the message of the function, or why the formula has no answer', () => {
    sheet.setCell(0, 0, { value: new CellError('#N/A', 'geen totaal'), formula: null, style: {} });
    type('B1', '=NU()');
    type('C1', '=C1+1');
    type('D1', '=1/0');
    expect(['A1', 'B1', 'C1', 'D1', 'E1'].map(said)).toEqual([
      'geen totaal',
      { kind: 'unknownFunction', name: 'NU' },
      { kind: 'circular' },
      undefined,
      undefined,
    ]);
  });
});

describe('formulas that could not be calculated', () => {
  it('are told once everything is calculated', async () => {
    sheet.setCell(0, 0, { value: 12, formula: '=CUBEVALUE("x","y")', style: {} });
    await open.settle();
    await new Promise((resolve) => setImmediate(resolve));
    expect(messages.calculated).toHaveBeenLastCalledWith(['Blad1!A1']);
    expect(value('A1')).toBe(12);
  });
});
