import { CalculationEngine } from '../calculation/calculationEngine';
import { DEFAULT_MODES } from '../model/modes';
import { WorkbookModel, type SheetModel } from '../model/workbookModel';
import { GridContent } from './gridContent';

jest.mock('@univerjs/presets', () => jest.requireActual<{ gridNames: object }>('./gridFixture').gridNames);

let sheet: SheetModel;
let content: GridContent;
const put = (row: number, column: number, value: string | null, formula: string | null = null): void =>
  sheet.setCell(row, column, { value, formula, style: {} });
/** What changes, as `row:column text`; a cell that is emptied has no text. */
const changes = (): string[] =>
  content
    .changes(sheet)
    .map(({ row, column, data }) => `${row}:${column} ${data ? String(data.v) : '-'}`)
    .sort();

beforeEach(() => {
  const workbook = new WorkbookModel();
  sheet = workbook.addSheet('Input');
  content = new GridContent(new CalculationEngine(workbook, DEFAULT_MODES), 'en-US');
});

describe('what changes on the grid', () => {
  it('is everything at first, and nothing when nothing changed', () => {
    put(0, 0, 'a');
    put(1, 0, null, '=A1&"b"');
    expect(changes()).toEqual(['0:0 a', '1:0 ab']);
    expect(changes()).toEqual([]);
  });

  it('is what was typed and what depends on it', () => {
    put(0, 0, 'a');
    put(1, 0, null, '=A1&"b"');
    put(2, 0, 'c');
    changes();
    put(0, 0, 'x');
    expect(changes()).toEqual(['0:0 x', '1:0 xb']);
  });

  it('is what an array formula fills, and no longer fills', () => {
    put(0, 0, null, '={"a";"b"}');
    expect(changes()).toEqual(['0:0 a', '1:0 b']);
    put(0, 0, 'c');
    expect(changes()).toEqual(['0:0 c', '1:0 -']);
  });

  it('is also what it was told to forget', () => {
    put(0, 0, 'a');
    put(0, 1, 'b');
    changes();
    content.forget(sheet, 0, 1);
    expect(changes()).toEqual(['0:1 b']);
    content.forget(sheet);
    expect(changes()).toEqual(['0:0 a', '0:1 b']);
  });

  it('is what a rule colours, blank cells too, and a new width of a number', () => {
    sheet.conditionalFormats.push({
      id: '1',
      type: 'Custom',
      areas: [{ row: 0, column: 0, lastRow: 1, lastColumn: 0 }],
      priority: 1,
      stopIfTrue: false,
      formula: '=$B$1="x"',
      style: { fillColor: '#FF0000' },
    });
    put(0, 1, 'x');
    expect(changes()).toEqual(['0:0 undefined', '0:1 x', '1:0 undefined']);
    put(0, 1, 'y');
    expect(changes()).toEqual(['0:0 undefined', '0:1 y', '1:0 undefined']);
    sheet.columnWidths.set(1, 3);
    expect(changes()).toEqual(['0:1 y']);
  });
});
