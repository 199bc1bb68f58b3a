import type { Host } from '../../src/workbench/node/openHost';
import { codeOf, open } from './open';

let host: Host;
beforeEach(async () => {
  host = await open();
});
afterEach(() => host.close());

const run = <Result>(batch: (sheet: Excel.Worksheet) => Result): Promise<Result> =>
  Excel.run(async (context) => {
    const result = batch(context.workbook.worksheets.getItem('Sheet1'));
    await context.sync();
    return result;
  });
const formats = () =>
  [...host.workbook.sheets[0]!.conditionalFormats].sort((a, b) => a.priority - b.priority);

const addCustom = (address: string, formula: string): Promise<void> =>
  run((sheet) => {
    const { custom } = sheet.getRange(address).conditionalFormats.add(Excel.ConditionalFormatType.custom);
    custom.rule.formula = formula;
    custom.format.fill.color = '#D5EEEA';
  });

// https://learn.microsoft.com/en-us/javascript/api/excel/excel.conditionalformat
describe('conditional formats', () => {
  test('by a formula keep rule, colours, weight and number format', async () => {
    const made = await run((sheet) => {
      const format = sheet.getRange('B2:B9').conditionalFormats.add('Custom');
      format.custom.rule.formula = '=B2>=1.1+N("regiolens")';
      format.custom.format.fill.color = '#D5EEEA';
      format.custom.format.font.color = '#1B7F79';
      format.custom.format.font.bold = true;
      format.custom.format.numberFormat = '0.00';
      format.stopIfTrue = true;
      return format.load('id,type,priority,stopIfTrue,custom/rule/formula,custom/format/fill/color');
    });
    expect([made.type, made.priority, made.stopIfTrue]).toEqual(['Custom', 0, true]);
    expect(made.custom.rule.formula).toBe('=B2>=1.1+N("regiolens")');
    expect(made.custom.format.fill.color).toBe('#D5EEEA');
    expect(formats()).toEqual([
      expect.objectContaining({
        areas: [{ row: 1, column: 1, lastRow: 8, lastColumn: 1 }],
        style: { fillColor: '#D5EEEA', fontColor: '#1B7F79', bold: true, numberFormat: '0.00' },
      }),
    ]);
  });

  test('by a value keep operator and limits, of which Between needs two', async () => {
    await run((sheet) => {
      const format = sheet.getRange('A1:A9').conditionalFormats.add('CellValue');
      format.cellValue.rule = { operator: 'Between', formula1: '=0.9', formula2: '=1.1' };
      format.cellValue.format.font.color = '#5F6368';
    });
    expect(formats()[0]).toMatchObject({
      cellValue: { operator: 'Between', formula1: '=0.9', formula2: '=1.1' },
    });
    const wrong = run((sheet) => {
      sheet.getRange('A1').conditionalFormats.add('CellValue').cellValue.rule = {
        operator: 'Between',
        formula1: '=1',
      };
    });
    expect(await codeOf(wrong)).toBe('InvalidArgument');
  });

  test('the newest comes first, and priorities count from 0', async () => {
    await addCustom('A1:A9', '=A1=1');
    await addCustom('A1:A9', '=A1=2');
    await addCustom('A1:A9', '=A1=3');
    expect(formats().map((format) => [format.priority, format.formula])).toEqual([
      [0, '=A1=3'],
      [1, '=A1=2'],
      [2, '=A1=1'],
    ]);
    await run((sheet) => {
      sheet.getRange('A1').conditionalFormats.getItemAt(2).priority = 0;
    });
    expect(formats().map((format) => format.formula)).toEqual(['=A1=1', '=A1=3', '=A1=2']);
  });

  test('are listed where they touch the range, found by id, and lead to their range', async () => {
    await addCustom('A1:A9', '=A1=1');
    await addCustom('C1:C9', '=C1=1');
    const { items } = await run((sheet) =>
      sheet.getRange('A5:B5').conditionalFormats.load('items/id,items/type'),
    );
    expect(items).toHaveLength(1);
    const [range, missing] = await run(
      (sheet) =>
        [
          sheet.getRange('A1:A9').conditionalFormats.getItem(items[0]!.id).getRange().load('address'),
          sheet.getRange('C1').conditionalFormats.getItemOrNullObject(items[0]!.id).load('id'),
        ] as const,
    );
    expect([range.address, missing.isNullObject]).toEqual(['Sheet1!A1:A9', true]);
    expect(
      await codeOf(run((sheet) => sheet.getRange('A1').conditionalFormats.getItem('none').load('id'))),
    ).toBe('ItemNotFound');
  });

  test('are deleted one by one, or cleared from a range while the rest of theirs stays', async () => {
    await addCustom('A1:A9', '=A1=1');
    await addCustom('A1:A9', '=A1=2');
    await run((sheet) => sheet.getRange('A1').conditionalFormats.getItemAt(0).delete());
    expect(formats().map((format) => [format.priority, format.formula])).toEqual([[0, '=A1=1']]);
    await run((sheet) => sheet.getRange('A4:A5').conditionalFormats.clearAll());
    expect(formats()[0]!.areas).toEqual([
      { row: 0, column: 0, lastRow: 2, lastColumn: 0 },
      { row: 5, column: 0, lastRow: 8, lastColumn: 0 },
    ]);
    // Without its first cell the rule reads in the next one what it read there before.
    await run((sheet) => sheet.getRange('A1:A2').conditionalFormats.clearAll());
    expect(formats()[0]).toMatchObject({ formula: '=A3=1' });
    expect(formats()[0]!.areas[0]).toEqual({ row: 2, column: 0, lastRow: 2, lastColumn: 0 });
    await run((sheet) => sheet.getRange().conditionalFormats.clearAll());
    expect(formats()).toEqual([]);
  });

  test('go with Range.clear, but not with clearing contents', async () => {
    await addCustom('A1:A9', '=A1=1');
    await run((sheet) => sheet.getRange('A1:A9').clear('Contents'));
    expect(formats()).toHaveLength(1);
    await run((sheet) => sheet.getRange('A1:A9').clear('Formats'));
    expect(formats()).toHaveLength(0);
  });

  test('of another kind are refused by name', async () => {
    const error = await run((sheet) => sheet.getRange('A1').conditionalFormats.add('IconSet')).catch(
      (caught: unknown) => caught as OfficeExtension.Error,
    );
    expect((error as OfficeExtension.Error).code).toBe('ApiNotFound');
    expect((error as OfficeExtension.Error).message).toContain("ConditionalFormatCollection.add('IconSet')");
  });

  test('of one type have no members of the other', async () => {
    await addCustom('A1', '=A1=1');
    const reading = run((sheet) =>
      sheet.getRange('A1').conditionalFormats.getItemAt(0).load('cellValue/rule'),
    );
    expect(await codeOf(reading)).toBe('InvalidOperation');
    const missing = await run((sheet) =>
      sheet.getRange('A1').conditionalFormats.getItemAt(0).cellValueOrNullObject.load('rule'),
    );
    expect(missing.isNullObject).toBe(true);
  });
});
