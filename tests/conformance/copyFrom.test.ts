import type { Host } from '../../src/workbench/node/openHost';
import { changeValidations } from '../../src/workbench/members/rules/validationAreas';
import type { SheetModel } from '../../src/workbench/model/workbookModel';
import { areaAddress, parseArea } from '../../src/workbook/address';
import { codeOf, open } from './open';

let host: Host;
let sheet: SheetModel;
beforeEach(async () => {
  host = await open();
  sheet = host.workbook.sheets[0]!;
});
afterEach(() => host.close());

const run = (batch: (sheet: Excel.Worksheet, sheets: Excel.WorksheetCollection) => void): Promise<void> =>
  Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    batch(worksheets.getItem('Sheet1'), worksheets);
    await context.sync();
  });
const copy = (to: string, from: string): Promise<void> =>
  run((own) => void own.getRange(to).copyFrom(from, 'Formats'));
const area = (address: string) => parseArea(address)!;
const cellAt = (address: string, on = sheet) => on.cell(area(address).row, area(address).column);
const style = (address: string, on = sheet) => cellAt(address, on).style;
const rules = (on = sheet) =>
  on.conditionalFormats.map(({ areas, formula }) => [areas.map(areaAddress).join(' '), formula]);

const RED = { fillColor: '#FF0000' };
const BOLD = { bold: true };

// https://learn.microsoft.com/en-us/javascript/api/excel/excel.range#excel-excel-range-copyfrom-member(1)
describe('Range.copyFrom of formats', () => {
  const look = (address: string, change: (format: Excel.RangeFormat) => void): Promise<void> =>
    run((own) => change(own.getRange(address).format));
  const fill = (address: string, color = '#FF0000') => look(address, (format) => (format.fill.color = color));
  const embolden = (address: string) => look(address, (format) => (format.font.bold = true));

  test('brings every look of a cell, and leaves what it holds, its width and its height', async () => {
    await run((own) => {
      const from = own.getRange('B2');
      from.values = [[0.5]];
      from.numberFormat = [['0.0%']];
      from.format.fill.color = '#FF0000';
      from.format.font.bold = true;
      from.format.wrapText = true;
      from.format.horizontalAlignment = 'Right';
      from.format.columnWidth = 200;
      from.format.rowHeight = 40;
      from.format.borders.getItem('EdgeTop').style = 'Double';
      const to = own.getRange('D4');
      to.formulas = [['=B2*2']];
      to.format.font.italic = true;
      to.copyFrom('B2', 'Formats');
    });
    expect(style('D4')).toEqual(style('B2'));
    expect(style('D4')).toMatchObject({ numberFormat: '0.0%', ...RED, ...BOLD, wrapText: true });
    expect(style('D4').italic).toBeUndefined();
    expect(style('D4').borders?.EdgeTop?.style).toBe('Double');
    expect([cellAt('D4').formula, cellAt('B2').value]).toEqual(['=B2*2', 0.5]);
    expect([[...sheet.columnWidths.keys()], [...sheet.rowHeights.keys()]]).toEqual([[1], [1]]);
  });

  test('takes the looks away where the source has none', async () => {
    await fill('D4');
    await copy('D4', 'B2');
    expect(style('D4')).toEqual({});
  });

  test('takes a range object, also of another sheet, and an address with a sheet', async () => {
    await run((own, sheets) => {
      own.getRange('A1').format.fill.color = '#FF0000';
      own.getRange('A2').format.font.bold = true;
      const other = sheets.add('Mijn blad');
      other.getRange('C3').copyFrom(own.getRange('A1:A2'), 'Formats');
      other.getRange('D3').copyFrom('Sheet1!A1', Excel.RangeCopyType.formats);
      own.getRange('B1').copyFrom("'mijn BLAD'!C4", 'Formats');
    });
    const other = host.workbook.sheets[1]!;
    expect([style('C3', other), style('C4', other), style('D3', other)]).toEqual([RED, BOLD, RED]);
    expect(style('B1')).toEqual(BOLD);
  });

  test('grows a target that is smaller, and repeats in one that is a multiple', async () => {
    await fill('A1');
    await embolden('B2');
    await copy('D1', 'A1:B2');
    expect([style('D1'), style('E1'), style('D2'), style('E2')]).toEqual([RED, {}, {}, BOLD]);
    await copy('A5:F6', 'A1:B2');
    expect(['A5', 'C5', 'E5'].map((at) => style(at))).toEqual([RED, RED, RED]);
    expect(['B6', 'D6', 'F6', 'G6', 'B7'].map((at) => style(at))).toEqual([BOLD, BOLD, BOLD, {}, {}]);
    // No multiple of the source: it is laid down once.
    await copy('A10:C12', 'A1:B2');
    expect(['A10', 'B11', 'C10', 'A12'].map((at) => style(at))).toEqual([RED, BOLD, {}, {}]);
  });

  test('reads the source before it writes, so that the two may overlap', async () => {
    await fill('A1');
    await embolden('A2');
    await copy('A2:A3', 'A1:A2');
    expect(['A1', 'A2', 'A3'].map((at) => style(at))).toEqual([RED, RED, BOLD]);
  });

  test('of whole columns and rows covers what they hold', async () => {
    await fill('A3');
    await copy('C:C', 'A:A');
    await embolden('C900');
    await copy('D:D', 'C:C');
    await copy('A:A', 'F1');
    expect([style('C3'), style('D3'), style('D900')]).toEqual([RED, RED, BOLD]);
    expect(style('A3')).toEqual({});
    expect(await codeOf(copy('C2', 'A:A'))).toBe('InvalidArgument');
  });

  test('leaves the apostrophe with the text it stands before', async () => {
    await run((own) => {
      own.getRange('A1:B1').values = [["'01", 'x']];
      own.getRange('B1').format.fill.color = '#FF0000';
      own.getRange('C1').copyFrom('A1', 'Formats');
      own.getRange('A1').copyFrom('B1', 'Formats');
    });
    expect(style('C1')).toEqual({});
    expect(style('A1')).toEqual({ ...RED, quotePrefix: true });
  });

  test('leaves validation where it is', async () => {
    changeValidations({ sheet, area: area('A1') }, (before) => ({
      ...before,
      rule: { kind: 'custom', formula: '=TRUE' },
    }));
    await copy('B1', 'A1');
    await copy('A1', 'C1');
    expect(sheet.dataValidations.map(({ areas }) => areas.map(areaAddress))).toEqual([['A1']]);
  });

  test('merges as the source is merged, and takes apart what was merged before', async () => {
    sheet.mergedAreas = [area('A1:B1'), area('D5:D6'), area('H9:I9')];
    await copy('C5:F6', 'A1:B2');
    expect(sheet.mergedAreas.map(areaAddress)).toEqual(['A1:B1', 'H9:I9', 'C5:D5', 'E5:F5']);
    expect(await codeOf(copy('I9', 'A1'))).toBe('InvalidOperation');
    await run((own) => void own.tables.add('A20:B22', true));
    expect(await codeOf(copy('A21', 'A1:B1'))).toBe('InvalidOperation');
    expect(sheet.mergedAreas).toHaveLength(4);
  });

  const paint = (address: string, formula: string): Promise<void> =>
    run((own) => {
      const { custom } = own.getRange(address).conditionalFormats.add('Custom');
      custom.rule.formula = formula;
      custom.format.fill.color = '#D5EEEA';
    });

  test('extends the conditional formats of the source, and takes away those of the target', async () => {
    await paint('B2:B9', '=B2>$A2');
    await paint('D1:D4', '=D1=1');
    await copy('D2:D5', 'B2:B5');
    expect(rules()).toEqual([
      ['B2:B9 D2:D5', '=B2>$A2'],
      ['D1', '=D1=1'],
    ]);
    expect(sheet.conditionalFormats.map(({ priority }) => priority)).toEqual([1, 0]);
  });

  test('repeats a conditional format of a part, and joins one of the whole', async () => {
    await paint('A1:B1', '=A1>0');
    await copy('A5:D8', 'A1:B2');
    expect(rules()).toEqual([['A1:B1 A5:D5 A7:D7', '=A1>0']]);
  });

  test('keeps the meaning of a conditional format that loses the cell its formula is written for', async () => {
    await paint('A1:A9', '=A1>$B1+$C$1');
    await copy('A1:A3', 'F1');
    expect(rules()).toEqual([['A4:A9', '=A4>$B4+$C$1']]);
    await copy('C2:C7', 'A4:A9');
    expect(rules()).toEqual([['A4:A9 C2:C7', '=A4>$B4+$C$1']]);
    await copy('A4:A9', 'F1');
    expect(rules()).toEqual([['C2:C7', '=C2>$B2+$C$1']]);
    await copy('C1:C6', 'C2:C7');
    expect(rules()).toEqual([['C7 C1:C6', '=C7>$B7+$C$1']]);
  });

  test('gives another sheet conditional formats like those of the source, before its own', async () => {
    await paint('B2:B9', '=B2>$A2');
    await run((own, sheets) => {
      const format = own.getRange('B3').conditionalFormats.add('CellValue');
      format.cellValue.rule = { operator: 'Between', formula1: '=A3', formula2: '=$A$1' };
      const other = sheets.add('Ander');
      other.getRange('A1').conditionalFormats.add('Custom').custom.rule.formula = '=TRUE';
      other.getRange('D7').copyFrom(own.getRange('B3:B4'), 'Formats');
    });
    const other = host.workbook.sheets[1]!;
    expect(rules(other)).toEqual([
      ['A1', '=TRUE'],
      ['D7:D8', '=D7>$A7'],
      ['D7', undefined],
    ]);
    expect(other.conditionalFormats[2]!.cellValue).toEqual({
      operator: 'Between',
      formula1: '=C7',
      formula2: '=$A$1',
    });
    expect(other.conditionalFormats.map(({ priority }) => priority)).toEqual([2, 1, 0]);
    expect(rules()).toHaveLength(2);
    const ids = [...sheet.conditionalFormats, ...other.conditionalFormats].map(({ id }) => id);
    expect(new Set(ids).size).toBe(5);
    other.conditionalFormats[1]!.style.fillColor = '#000000';
    expect(sheet.conditionalFormats[0]!.style.fillColor).toBe('#D5EEEA');
  });

  test('is refused on a protected sheet, from which it may copy', async () => {
    await fill('A1');
    await run((own, sheets) => {
      sheets.add('Vrij');
      own.protection.protect();
    });
    expect(await codeOf(copy('B1', 'A1'))).toBe('AccessDenied');
    expect(style('B1')).toEqual({});
    await run(
      (own, sheets) => void sheets.getItem('Vrij').getRange('B1').copyFrom(own.getRange('A1'), 'Formats'),
    );
    expect(style('B1', host.workbook.sheets[1]!)).toEqual(RED);
  });

  test('is refused for what is no source, and beyond the grid', async () => {
    expect(await codeOf(copy('A1', 'nergens'))).toBe('InvalidArgument');
    expect(await codeOf(copy('A1', 'A1,C3'))).toBe('InvalidArgument');
    expect(await codeOf(copy('A1', 'Weg!A1'))).toBe('ItemNotFound');
    expect(await codeOf(copy('XFD1', 'A1:B1'))).toBe('InvalidArgument');
    expect(await codeOf(copy('A1048576', 'A1:A2'))).toBe('InvalidArgument');
  });

  test('is a change that can be undone', async () => {
    host.log.clear();
    await copy('B1', 'A1');
    expect(host.log.syncs[0]).toMatchObject({
      changesWorkbook: true,
      clearsUndo: false,
      errorCode: undefined,
    });
    expect(host.log.syncs[0]!.members).toContain('Range.copyFrom');
  });

  test.each([
    ['another kind', (range: Excel.Range) => range.copyFrom('A1', 'Values')],
    ['everything', (range: Excel.Range) => range.copyFrom('A1')],
    ['skipping blanks', (range: Excel.Range) => range.copyFrom('A1', 'Formats', true)],
    ['transposing', (range: Excel.Range) => range.copyFrom('A1', 'Formats', false, true)],
  ])('says that it does not know %s', async (_, attempt) => {
    await fill('A1');
    expect(await codeOf(run((own) => attempt(own.getRange('B1'))))).toBe('ApiNotFound');
    expect(style('B1')).toEqual({});
  });

  test('refuses a kind that Excel does not know', async () => {
    const wrong = run((own) => void own.getRange('B1').copyFrom('A1', 'formats' as 'Formats'));
    expect(await codeOf(wrong)).toBe('InvalidArgument');
  });
});
