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

// https://learn.microsoft.com/en-us/javascript/api/excel/excel.range
describe('Range', () => {
  test('tells where it is', async () => {
    const range = await run((sheet) => sheet.getRange('B2:D9').load());
    expect([range.address, range.rowIndex, range.columnIndex]).toEqual(['Sheet1!B2:D9', 1, 1]);
    expect([range.rowCount, range.columnCount, range.cellCount]).toEqual([8, 3, 24]);
  });

  test('quotes the name of its sheet where needed', async () => {
    await run((sheet) => {
      sheet.name = "Jobs in 't Veen";
    });
    const range = await Excel.run(async (context) => {
      const first = context.workbook.worksheets.getFirst().getRange('A1').load('address');
      await context.sync();
      return first.address;
    });
    expect(range).toBe("'Jobs in ''t Veen'!A1");
  });

  const from = (get: (range: Excel.Range, sheet: Excel.Worksheet) => Excel.Range): Promise<string> =>
    run((sheet) => get(sheet.getRange('C3:D5'), sheet).load('address')).then((range) =>
      range.isNullObject ? 'null' : range.address.replace('Sheet1!', ''),
    );

  test('leads to others', async () => {
    expect(await from((range) => range.getCell(1, 1))).toBe('D4');
    expect(await from((range) => range.getRow(2))).toBe('C5:D5');
    expect(await from((range) => range.getColumn(0))).toBe('C3:C5');
    expect(await from((range) => range.getOffsetRange(-1, 2))).toBe('E2:F4');
    expect(await from((range) => range.getResizedRange(1, -1))).toBe('C3:C6');
    expect(await from((range) => range.getLastRow())).toBe('C5:D5');
    expect(await from((range) => range.getLastCell())).toBe('D5');
    expect(await from((range) => range.getEntireRow())).toBe('3:5');
    expect(await from((range) => range.getEntireColumn())).toBe('C:D');
    expect(await from((range) => range.getRowsBelow(2))).toBe('C6:D7');
    expect(await from((range) => range.getColumnsBefore(1))).toBe('B3:B5');
    expect(await from((range) => range.getBoundingRect('A1'))).toBe('A1:D5');
    expect(await from((range, sheet) => range.getBoundingRect(sheet.getRange('F9')))).toBe('C3:F9');
    expect(await from((range) => range.getIntersectionOrNullObject('D5:E9'))).toBe('D5');
    expect(await from((range) => range.getIntersectionOrNullObject('E6'))).toBe('null');
    expect(await from((_range, sheet) => sheet.getCell(8, 0))).toBe('A9');
    expect(await from((_range, sheet) => sheet.getRangeByIndexes(1, 2, 3, 4))).toBe('C2:F4');
  });

  test('stays on the grid', async () => {
    expect(await codeOf(from((range) => range.getOffsetRange(-3, 0)))).toBe('InvalidArgument');
    expect(await codeOf(from((range) => range.getResizedRange(-3, 0)))).toBe('InvalidArgument');
    expect(await codeOf(from((_range, sheet) => sheet.getRange('XFE1')))).toBe('InvalidArgument');
    expect(await codeOf(from((_range, sheet) => sheet.getRange('A1048577')))).toBe('InvalidArgument');
    expect(await codeOf(from((_range, sheet) => sheet.getRange('nonsense')))).toBe('InvalidArgument');
  });

  test('clears contents, formats, or both', async () => {
    await run((sheet) => {
      sheet.getRange('A1:C1').values = [[1, 2, 3]];
      sheet.getRange('A1:C1').format.font.bold = true;
      sheet.getRange('A1').clear('Contents');
      sheet.getRange('B1').clear('Formats');
      sheet.getRange('C1').clear();
    });
    expect([cell(0, 0), cell(0, 1), cell(0, 2)]).toEqual([
      { value: null, formula: null, style: { bold: true } },
      { value: 2, formula: null, style: {} },
      { value: null, formula: null, style: {} },
    ]);
  });

  test('selects', async () => {
    const address = await run((sheet, { workbook }) => {
      sheet.getRange('B2:C3').select();
      return workbook.getSelectedRange().load('address');
    });
    expect(address.address).toBe('Sheet1!B2:C3');
  });

  test('shows text by its number format', async () => {
    const range = await run((sheet) => {
      const cells = sheet.getRange('A1:C1');
      cells.values = [[1.234, 0.256, 1234.5]];
      cells.numberFormat = [['[>=1.1]"▲ "0.00;[<0.9]"▼ "0.00;"● "0.00', '0.0%', '#,##0']];
      return cells.load('text,numberFormat');
    });
    expect(range.text).toEqual([['▲ 1.23', '25.6%', '1,235']]);
  });

  test('says what it cannot do, by name', async () => {
    const error = await run((sheet) => sheet.getRange('A1:B2').merge()).catch((caught: unknown) => caught);
    expect((error as OfficeExtension.Error).code).toBe('ApiNotFound');
    expect((error as OfficeExtension.Error).message).toContain(
      'workbench host: Range.merge is not implemented',
    );
  });
});
