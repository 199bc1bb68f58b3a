import { parseArea } from '../../../workbook/address';
import { CalculationEngine } from '../../calculation/calculationEngine';
import { NO_VALIDATION } from '../../model/dataValidation';
import { DEFAULT_MODES } from '../../model/modes';
import { WorkbookModel, type SheetModel } from '../../model/workbookModel';
import { moveCells } from './moveCells';

let workbook: WorkbookModel;
let sheet: SheetModel;
let engine: CalculationEngine;
const put = (row: number, column: number, value: number | null, formula: string | null = null): void =>
  sheet.setCell(row, column, { value, formula, style: { bold: true } });
const area = (address: string) => parseArea(address)!;

beforeEach(() => {
  workbook = new WorkbookModel();
  sheet = workbook.addSheet('Input');
  put(0, 0, 2);
  put(1, 0, null, '=A1*10');
  put(0, 3, null, '=SUM(A1:A2)');
  engine = new CalculationEngine(workbook, DEFAULT_MODES);
});

describe('moving cells', () => {
  it('takes contents and looks along, and leaves blank cells', () => {
    moveCells({ sheet, area: area('A1:A2') }, { sheet, row: 4, column: 1 });
    expect(sheet.cell(4, 1)).toEqual({ value: 2, formula: null, style: { bold: true } });
    expect(sheet.cell(5, 1).formula).toBe('=B5*10');
    expect([...sheet.entries()].map(({ row, column }) => [row, column]).sort()).toEqual([
      [0, 3],
      [4, 1],
      [5, 1],
    ]);
  });

  it('lets formulas, names and rules elsewhere follow, so that their values stay', () => {
    workbook.names.push({ name: 'Base', formula: '=Input!$A$1' });
    const other = workbook.addSheet('Other');
    other.setCell(0, 0, { value: null, formula: '=Input!A2+Base', style: {} });
    expect(engine.valueAt(other, 0, 0)).toBe(22);
    moveCells({ sheet, area: area('A1:A2') }, { sheet: other, row: 9, column: 0 });
    expect(engine.valueAt(sheet, 0, 3)).toBe(22);
    expect(engine.valueAt(other, 0, 0)).toBe(22);
    expect(workbook.names[0]!.formula).toBe('=Other!$A$10');
    expect(sheet.cell(0, 3).formula).toBe('=SUM(Other!A10:A11)');
  });

  it('can overlap with itself', () => {
    moveCells({ sheet, area: area('A1:A2') }, { sheet, row: 1, column: 0 });
    expect(engine.valueAt(sheet, 0, 0)).toBeNull();
    expect(engine.valueAt(sheet, 1, 0)).toBe(2);
    expect(engine.valueAt(sheet, 2, 0)).toBe(20);
    expect(sheet.cell(0, 3).formula).toBe('=SUM(A2:A3)');
  });

  it('is refused for locked cells, a part of merged cells and the header of a table without its rows', () => {
    const attempt = (): void => moveCells({ sheet, area: area('A1:A2') }, { sheet, row: 4, column: 1 });
    sheet.mergedAreas = [area('B5:C5')];
    expect(attempt).toThrow(/moved/);
    sheet.mergedAreas = [];
    sheet.isProtected = true;
    expect(attempt).toThrow(/protected/);
    sheet.isProtected = false;
    sheet.tables.push({
      id: '1',
      name: 'Sectors',
      area: area('A1:A3'),
      columns: [{ id: 1, name: 'Sector' }],
      style: '',
      showFilterButton: true,
      showBandedRows: true,
      showHeaders: true,
      showTotals: false,
    });
    expect(attempt).toThrow(/moved/);
    expect(sheet.cell(0, 0).value).toBe(2);
  });

  it('takes rules, a whole table and whole merged cells along, and the rules of what it covers go', () => {
    const rule = (id: string, where: string) => ({
      id,
      type: 'Custom' as const,
      areas: [area(where)],
      priority: 0,
      stopIfTrue: false,
      formula: '=A1>1',
      style: { bold: true },
    });
    sheet.conditionalFormats = [rule('hers', 'A1:A4'), rule('covered', 'B5:B6')];
    sheet.dataValidations = [{ ...NO_VALIDATION, areas: [area('A2')] }];
    sheet.tables.push({
      id: '1',
      name: 'Sectors',
      area: area('A1:A2'),
      columns: [{ id: 1, name: 'Sector' }],
      style: '',
      showFilterButton: true,
      showBandedRows: true,
      showHeaders: true,
      showTotals: false,
    });
    sheet.mergedAreas = [area('B1:C1')];
    moveCells({ sheet, area: area('A1:C2') }, { sheet, row: 4, column: 1 });
    expect(sheet.conditionalFormats.map(({ id, areas }) => [id, areas])).toEqual([
      ['hers', [area('A3:A4'), area('B5:B6')]],
    ]);
    expect(sheet.dataValidations.map(({ areas }) => areas)).toEqual([[area('B6')]]);
    expect(sheet.tables[0]!.area).toEqual(area('B5:B6'));
    expect(sheet.mergedAreas).toEqual([area('C5:D5')]);
  });
});
