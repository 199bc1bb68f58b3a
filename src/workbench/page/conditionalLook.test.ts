import { CalculationEngine } from '../calculation/calculationEngine';
import { DEFAULT_MODES } from '../model/modes';
import { WorkbookModel, type ConditionalFormatModel, type SheetModel } from '../model/workbookModel';
import { ConditionalLooks } from './conditionalLook';

let sheet: SheetModel;
let looks: ConditionalLooks;
let engine: CalculationEngine;

beforeEach(() => {
  const workbook = new WorkbookModel();
  sheet = workbook.addSheet('Sheet1');
  [5, 1, 3].forEach((value, row) => sheet.setCell(row, 0, { value, formula: null, style: {} }));
  sheet.setCell(0, 1, { value: null, formula: '=AVERAGE(A1:A3)', style: {} });
  engine = new CalculationEngine(workbook, DEFAULT_MODES);
  looks = new ConditionalLooks(engine);
  // As on the grid, the value of a cell is read before its looks.
  engine.valueAt(sheet, 0, 0);
});

const AREA = { row: 0, column: 0, lastRow: 2, lastColumn: 0 };
const rule = (part: Partial<ConditionalFormatModel>): void => {
  sheet.conditionalFormats.push({
    id: String(sheet.conditionalFormats.length),
    type: 'Custom',
    areas: [AREA],
    priority: sheet.conditionalFormats.length,
    stopIfTrue: false,
    style: {},
    ...part,
  });
};
const fills = (): (string | undefined)[] =>
  [0, 1, 2].map((row) => looks.at(sheet, row, 0, engine.valueAt(sheet, row, 0))?.fillColor);

describe('a conditional format on the grid', () => {
  it('moves its formula along with the cell, from the first cell of its area', () => {
    rule({ formula: '=A1>$B$1', style: { fillColor: '#00FF00' } });
    expect(fills()).toEqual(['#00FF00', undefined, undefined]);
  });

  it('compares the value with a number or a formula', () => {
    rule({
      type: 'CellValue',
      cellValue: { operator: 'Between', formula1: '=3', formula2: '=1' },
      style: { fillColor: '#FF0000' },
    });
    expect(fills()).toEqual([undefined, '#FF0000', '#FF0000']);
  });

  it('lets the rule that comes first win, property by property', () => {
    rule({ formula: '=A1>2', priority: 2, style: { fillColor: '#111111', bold: true } });
    rule({ formula: '=A1>4', priority: 1, style: { fillColor: '#222222' } });
    expect(looks.at(sheet, 0, 0, 5)).toEqual({ fillColor: '#222222', bold: true });
    expect(looks.at(sheet, 2, 0, 3)).toEqual({ fillColor: '#111111', bold: true });
  });

  it('stops behind a rule that says so', () => {
    rule({ formula: '=A1>4', stopIfTrue: true, style: { bold: true } });
    rule({ formula: '=A1>0', style: { fillColor: '#111111' } });
    expect(fills()).toEqual([undefined, '#111111', '#111111']);
  });

  it('paints nothing where the formula is an error or a text', () => {
    rule({ formula: '=A1/0', style: { fillColor: '#111111' } });
    rule({ formula: '="yes"', style: { fillColor: '#111111' } });
    expect(fills()).toEqual([undefined, undefined, undefined]);
  });
});
