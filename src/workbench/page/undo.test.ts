import { CalculationEngine } from '../calculation/calculationEngine';
import { copyFormats } from '../members/rules/copyFormats';
import { changeValidations } from '../members/rules/validationAreas';
import { DEFAULT_MODES } from '../model/modes';
import { WorkbookModel, type SheetModel } from '../model/workbookModel';
import { UndoHistory } from './undo';

let workbook: WorkbookModel;
let sheet: SheetModel;
let calculator: CalculationEngine;
const put = (row: number, column: number, value: number | null, formula: string | null = null): void =>
  sheet.setCell(row, column, { value, formula, style: {} });

beforeEach(() => {
  workbook = new WorkbookModel();
  sheet = workbook.addSheet('Input');
  put(0, 0, 2);
  put(0, 1, null, '=A1*10');
  calculator = new CalculationEngine(workbook, DEFAULT_MODES);
});

describe('undo', () => {
  it('gives cells back what they held, and what depends on them', () => {
    const history = new UndoHistory(workbook);
    put(0, 0, 5);
    put(3, 3, 1);
    history.changed();
    expect(calculator.valueAt(sheet, 0, 1)).toBe(50);
    expect(history.undo()).toBe(true);
    expect(calculator.valueAt(sheet, 0, 1)).toBe(20);
    expect(sheet.cell(3, 3).value).toBeNull();
    expect(history.undo()).toBe(false);
  });

  it('gives cells back the validation they had', () => {
    const area = { row: 0, column: 0, lastRow: 9, lastColumn: 0 };
    const limit = (most: number): void =>
      changeValidations({ sheet, area }, (before) => ({
        ...before,
        rule: { kind: 'textLength', operator: 'LessThan', formula1: `=${most}` },
      }));
    limit(5);
    const before = [...sheet.dataValidations];
    const history = new UndoHistory(workbook);
    limit(9);
    history.changed();
    expect(sheet.dataValidations).not.toEqual(before);
    history.undo();
    expect(sheet.dataValidations).toEqual(before);
  });

  it('takes copied formats away again, with what they were merged and painted by', () => {
    const at = (row: number) => ({ sheet, area: { row, column: 0, lastRow: row, lastColumn: 1 } });
    sheet.setStyle(0, 0, { bold: true });
    sheet.mergedAreas = [at(0).area];
    sheet.conditionalFormats = [
      {
        id: 'one',
        type: 'Custom',
        areas: [at(0).area],
        priority: 0,
        stopIfTrue: false,
        formula: '=A1>0',
        style: {},
      },
    ];
    const history = new UndoHistory(workbook);
    copyFormats(at(0), at(4));
    history.changed();
    expect(sheet.cell(4, 0).style).toEqual({ bold: true });
    expect([sheet.mergedAreas.length, sheet.conditionalFormats[0]!.areas.length]).toEqual([2, 2]);
    history.undo();
    expect(sheet.cell(4, 0).style).toEqual({});
    expect(sheet.mergedAreas).toEqual([at(0).area]);
    expect(sheet.conditionalFormats[0]!.areas).toEqual([at(0).area]);
  });

  it('goes back one step at a time, and joined changes at once', () => {
    const history = new UndoHistory(workbook);
    put(0, 0, 3);
    history.changed();
    put(0, 0, 4);
    history.changed();
    put(0, 0, 5);
    history.changed(true);
    history.undo();
    expect(sheet.cell(0, 0).value).toBe(3);
    history.undo();
    expect(sheet.cell(0, 0).value).toBe(2);
  });

  it('brings back sheets, names and layout', () => {
    sheet.columnWidths.set(0, 12);
    workbook.names.push({ name: 'Total', formula: '=Input!$A$1' });
    const history = new UndoHistory(workbook);
    sheet.columnWidths.set(0, 30);
    sheet.name = 'Other';
    workbook.names = [];
    const added = workbook.addSheet('Structure');
    workbook.removeSheet(sheet);
    history.changed();
    history.undo();
    expect(workbook.sheets).toEqual([sheet]);
    expect(workbook.sheets).not.toContain(added);
    expect(sheet.name).toBe('Input');
    expect(sheet.columnWidths.get(0)).toBe(12);
    expect(workbook.names).toEqual([{ name: 'Total', formula: '=Input!$A$1' }]);
  });

  it('gives tables back as the very objects they were', () => {
    const table = {
      id: '1',
      name: 'Sectors',
      area: { row: 0, column: 0, lastRow: 1, lastColumn: 0 },
      columns: [{ id: 1, name: 'Sector' }],
      style: '',
      showFilterButton: true,
      showBandedRows: true,
      showHeaders: true,
      showTotals: false,
    };
    sheet.tables.push(table);
    const history = new UndoHistory(workbook);
    table.columns[0]!.name = 'Branch';
    sheet.tables = [];
    history.changed();
    history.undo();
    expect(sheet.tables[0]).toBe(table);
    expect(table.columns[0]!.name).toBe('Sector');
  });

  it('forgets everything when told to', () => {
    const history = new UndoHistory(workbook);
    put(0, 0, 3);
    history.changed();
    history.forget();
    expect(history.canUndo).toBe(false);
  });
});
