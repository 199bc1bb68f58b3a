import type { Host } from '../../src/workbench/node/openHost';
import { codeOf, open } from './open';

let host: Host;
beforeEach(async () => {
  host = await open();
});
afterEach(() => host.close());

const run = <Result>(
  batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Result,
): Promise<Result> =>
  Excel.run(async (context) => {
    const result = batch(context.workbook.worksheets.getItem('Sheet1'), context);
    await context.sync();
    return result;
  });
const cell = (row: number, column: number) => host.workbook.sheets[0]!.cell(row, column);

// https://learn.microsoft.com/en-us/javascript/api/excel/excel.rangeformat
describe('RangeFormat', () => {
  test('keeps fill, font, alignment, borders and protection', async () => {
    const format = await run((sheet) => {
      const range = sheet.getRange('B2:C3');
      range.format.fill.color = '#d5eeea';
      Object.assign(range.format.font, {
        name: 'Arial',
        size: 14,
        bold: true,
        italic: true,
        color: '#1B7F79',
      });
      range.format.font.underline = 'Single';
      range.format.horizontalAlignment = 'Right';
      range.format.verticalAlignment = 'Top';
      range.format.wrapText = true;
      range.format.indentLevel = 2;
      const border = range.format.borders.getItem('EdgeBottom');
      border.style = 'Continuous';
      border.color = '#5F6368';
      border.weight = 'Medium';
      range.format.protection.locked = false;
      return range.format.load(
        'fill/color,font/size,font/underline,horizontalAlignment,wrapText,protection/locked',
      );
    });
    expect([format.fill.color, format.font.size, format.font.underline]).toEqual(['#D5EEEA', 14, 'Single']);
    expect([format.horizontalAlignment, format.wrapText, format.protection.locked]).toEqual([
      'Right',
      true,
      false,
    ]);
    expect(cell(2, 2).style).toEqual({
      fillColor: '#D5EEEA',
      fontName: 'Arial',
      fontSize: 14,
      fontColor: '#1B7F79',
      bold: true,
      italic: true,
      underline: true,
      horizontalAlignment: 'Right',
      verticalAlignment: 'Top',
      wrapText: true,
      indentLevel: 2,
      borders: { EdgeBottom: { style: 'Continuous', color: '#5F6368', weight: 'Medium' } },
      unlocked: true,
    });
    expect(cell(1, 1).style.borders).toBeUndefined();
  });

  test('sets the lines inside a range too, and takes lines away', async () => {
    await run((sheet) => {
      const { borders } = sheet.getRange('A1:A3').format;
      borders.getItem('InsideHorizontal').style = 'Dot';
      borders.getItem('EdgeTop').style = 'Double';
      borders.getItem('EdgeTop').style = 'None';
    });
    const line = { EdgeBottom: { style: 'Dot', color: '#000000', weight: 'Thin' } };
    expect([0, 1, 2].map((row) => cell(row, 0).style.borders ?? {})).toEqual([line, line, {}]);
  });

  test('answers null, or an empty colour, where the cells differ', async () => {
    const format = await run((sheet) => {
      sheet.getRange('A1').format.font.bold = true;
      sheet.getRange('A1').format.fill.color = '#FF0000';
      return sheet.getRange('A1:A2').format.load('font/bold,fill/color');
    });
    expect([format.font.bold, format.fill.color]).toEqual([null, '']);
  });

  test('measures columns and rows in points', async () => {
    const [before, after] = await run((sheet) => {
      const first = sheet.getRange('A1').format.load('columnWidth,rowHeight');
      sheet.getRange('B1').format.columnWidth = 96;
      sheet.getRange('B1').format.rowHeight = 30;
      return [first, sheet.getRange('B1').format.load('columnWidth,rowHeight')] as const;
    });
    // 64 pixels and 20 pixels at 96 dpi: Excel's standard column (8.43 characters) and row with Calibri 11.
    expect([before.columnWidth, before.rowHeight]).toEqual([48, 15]);
    expect([after.columnWidth, after.rowHeight]).toEqual([96, 30]);
    // 128 pixels of 7 per character.
    expect(host.workbook.sheets[0]!.columnWidths.get(1)).toBeCloseTo(128 / 7, 2);
  });

  test('refuses colours, sizes and words Excel does not know', async () => {
    const attempts: ((format: Excel.RangeFormat) => void)[] = [
      (format) => (format.fill.color = 'teal-ish'),
      (format) => (format.font.size = 0),
      (format) => (format.horizontalAlignment = 'Middle' as 'Center'),
      (format) => (format.columnWidth = -1),
      (format) => (format.rowHeight = 500),
    ];
    for (const attempt of attempts) {
      expect(await codeOf(run((sheet) => void attempt(sheet.getRange('A1').format)))).toBe('InvalidArgument');
    }
  });

  test('fits columns to what they show', async () => {
    await run((sheet) => {
      sheet.getRange('A1:A2').values = [['a much longer text than fits'], [1]];
      sheet.getRange('A:C').format.autofitColumns();
    });
    const { columnWidths } = host.workbook.sheets[0]!;
    expect(columnWidths.get(0)).toBeGreaterThan(28);
    expect(columnWidths.has(1)).toBe(false);
  });
});
