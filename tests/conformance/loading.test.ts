import type { Host } from '../../src/workbench/node/openHost';
import { codeOf, open } from './open';

let host: Host;
afterEach(() => host.close());

// https://learn.microsoft.com/en-us/office/dev/add-ins/develop/application-specific-api-model#load-proxy-object-properties
describe('what was not loaded', () => {
  beforeEach(async () => {
    host = await open();
  });

  test('cannot be read: PropertyNotLoaded', async () => {
    const reading = Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1').load('address');
      await context.sync();
      return range.values;
    });
    expect(await codeOf(reading)).toBe('PropertyNotLoaded');
  });

  test('of an item of a collection cannot be read either, its id included', async () => {
    const reading = Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load('items/name');
      await context.sync();
      return [sheets.items[0]!.name, sheets.items[0]!.id];
    });
    expect(await codeOf(reading)).toBe('PropertyNotLoaded');
  });

  test('is loaded by paths, objects and $all alike', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const byPath = sheet.getRange('A1').load('address,format/fill/color,worksheet/name');
      const byObject = sheet.getRange('B1').load({ address: true, format: { font: { bold: true } } });
      const all = sheet.load({ $all: true });
      const collection = context.workbook.worksheets.load({ name: true, tables: { name: true } });
      await context.sync();
      expect([byPath.address, byPath.format.fill.color, byPath.worksheet.name]).toEqual([
        'Sheet1!A1',
        '#FFFFFF',
        'Sheet1',
      ]);
      expect([byObject.address, byObject.format.font.bold]).toEqual(['Sheet1!B1', false]);
      expect([all.name, all.visibility]).toEqual(['Sheet1', 'Visible']);
      expect(collection.items.map((item) => [item.name, item.tables.items.length])).toEqual([['Sheet1', 0]]);
    });
  });

  test('of a kind the host does not know fails with its name', async () => {
    const error = await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').load('hyperlink');
      await context.sync();
    }).catch((caught: unknown) => caught as OfficeExtension.Error);
    expect((error as OfficeExtension.Error).code).toBe('ApiNotFound');
    expect((error as OfficeExtension.Error).message).toContain('Range.hyperlink is not implemented');
  });
});

// https://learn.microsoft.com/en-us/office/dev/add-ins/develop/application-specific-api-model#ornullobject-methods-and-properties
describe('null objects', () => {
  beforeEach(async () => {
    host = await open();
  });

  test('say so, and so does what hangs on them', async () => {
    await Excel.run(async (context) => {
      const missing = context.workbook.worksheets.getItemOrNullObject('Nowhere').load('name');
      const range = missing.getRange('A1').load('values');
      const there = context.workbook.worksheets.getItemOrNullObject('sheet1').load('name');
      await context.sync();
      expect([missing.isNullObject, range.isNullObject, there.isNullObject]).toEqual([true, true, false]);
      expect(there.name).toBe('Sheet1');
    });
  });

  test('take a void call without effect, and no change of a property', async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItemOrNullObject('Nowhere').delete();
      await context.sync();
    });
    const setting = Excel.run(async (context) => {
      context.workbook.worksheets.getItemOrNullObject('Nowhere').name = 'x';
      await context.sync();
    });
    expect(await codeOf(setting)).toBe('InvalidOperation');
  });

  test('cannot be read', async () => {
    const names = await Excel.run(async (context) => {
      const missing = context.workbook.tables.getItemOrNullObject('Nowhere').load('name');
      await context.sync();
      return missing.isNullObject;
    });
    expect(names).toBe(true);
  });
});
