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

  test('finds the used part of a part of a sheet, and none where nothing is', async () => {
    const [below, blank, formatted] = await run((sheet) => {
      sheet.getRange('A1:D1').values = [[1, 2, 3, 4]];
      sheet.getRange('C20').values = [[5]];
      sheet.getRange('D30').format.font.bold = true;
      const rest = sheet.getRange('A2:D1048576');
      return [
        rest.getUsedRangeOrNullObject(true).load('address'),
        sheet.getRange('A2:D19').getUsedRangeOrNullObject(true).load('address'),
        rest.getUsedRangeOrNullObject().load('address'),
      ];
    });
    expect(below!.address).toBe('Sheet1!C20');
    expect(blank!.isNullObject).toBe(true);
    expect(formatted!.address).toBe('Sheet1!C20:D30');
  });

  test('moves cells, looks included; what refers to them follows, also from within', async () => {
    await run((sheet) => {
      sheet.getRange('A1:A3').formulas = [[2], ['=A1*10'], ['=SUM(A1:A2)']];
      sheet.getRange('A1').format.font.bold = true;
      sheet.getRange('C1').formulas = [['=A1+B$9']];
      sheet.getRange('A1:A2').moveTo('B9');
    });
    expect([cell(0, 0).value, cell(1, 0).formula]).toEqual([null, null]);
    expect(cell(8, 1)).toMatchObject({ value: 2, style: { bold: true } });
    expect(cell(9, 1).formula).toBe('=B9*10');
    expect(cell(2, 0).formula).toBe('=SUM(B9:B10)');
    expect(cell(0, 2).formula).toBe('=B9+#REF!');
  });

  test('moves no part of a table, and nothing on a protected sheet', async () => {
    await run((sheet) => {
      sheet.getRange('A1:B2').values = [
        ['Sector', 'Jobs'],
        ['Care', 5],
      ];
      sheet.tables.add('A1:B2', true);
    });
    const move = (from: string): Promise<unknown> =>
      codeOf(run((sheet) => sheet.getRange(from).moveTo('D9')));
    expect(await move('A1:B1')).toBe('InvalidOperation');
    await run((sheet) => sheet.protection.protect());
    expect(await move('F1')).toBe('AccessDenied');
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
