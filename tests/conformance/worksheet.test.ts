import type { Host } from '../../src/workbench/node/openHost';
import { codeOf, open } from './open';

let host: Host;
beforeEach(async () => {
  host = await open();
});
afterEach(() => host.close());

/** Runs one batch and syncs. */
const run = <Result>(batch: (context: Excel.RequestContext) => Result): Promise<Result> =>
  Excel.run(async (context) => {
    const result = batch(context);
    await context.sync();
    return result;
  });
const sheetNames = (): string[] => host.workbook.sheets.map((sheet) => sheet.name);

// https://learn.microsoft.com/en-us/javascript/api/excel/excel.worksheet
describe('Worksheet', () => {
  test('the last visible one can be neither deleted nor hidden', async () => {
    await run(({ workbook }) => {
      workbook.worksheets.add('Hidden').visibility = 'Hidden';
    });
    expect(await codeOf(run(({ workbook }) => workbook.worksheets.getItem('Sheet1').delete()))).toBe(
      'InvalidOperation',
    );
    const hiding = run(({ workbook }) => {
      workbook.worksheets.getItem('Sheet1').visibility = 'Hidden';
    });
    expect(await codeOf(hiding)).toBe('InvalidOperation');
  });

  test('deleted, it leaves #REF! behind in formulas', async () => {
    await run(({ workbook }) => {
      workbook.worksheets.add('Gone');
      workbook.worksheets.getItem('Sheet1').getRange('A1').formulas = [['=Gone!B2+1']];
    });
    await run(({ workbook }) => workbook.worksheets.getItem('Gone').delete());
    expect(sheetNames()).toEqual(['Sheet1']);
    expect(host.workbook.sheets[0]!.cell(0, 0).formula).toBe('=#REF!+1');
  });

  test('moves to a position, colours its tab and hides its gridlines', async () => {
    await run(({ workbook }) => {
      const sheet = workbook.worksheets.add('First');
      sheet.position = 0;
      sheet.tabColor = '#1b7f79';
      sheet.showGridlines = false;
    });
    expect(sheetNames()).toEqual(['First', 'Sheet1']);
    expect(host.workbook.sheets[0]).toMatchObject({ tabColor: '#1B7F79', showGridlines: false });
    const wrong = run(({ workbook }) => {
      workbook.worksheets.getItem('First').position = 2;
    });
    expect(await codeOf(wrong)).toBe('InvalidArgument');
  });

  test('activates, unless hidden', async () => {
    await run(({ workbook }) => workbook.worksheets.add('Second').activate());
    const active = await run(({ workbook }) => workbook.worksheets.getActiveWorksheet().load('name'));
    expect(active.name).toBe('Second');
    const selected = await run(({ workbook }) => workbook.getSelectedRange().load('address'));
    expect(selected.address).toBe('Second!A1');
  });

  test('knows its used range, with and without formats', async () => {
    const before = await run(({ workbook }) => {
      const sheet = workbook.worksheets.getItem('Sheet1');
      return [
        sheet.getUsedRange().load('address'),
        sheet.getUsedRangeOrNullObject().load('address'),
      ] as const;
    });
    expect([before[0].address, before[1].isNullObject]).toEqual(['Sheet1!A1', true]);
    const [all, values] = await run(({ workbook }) => {
      const sheet = workbook.worksheets.getItem('Sheet1');
      sheet.getRange('B2').values = [[1]];
      sheet.getRange('D5').format.fill.color = '#FFFF00';
      return [sheet.getUsedRange().load('address'), sheet.getUsedRange(true).load('address')] as const;
    });
    expect([all.address, values.address]).toEqual(['Sheet1!B2:D5', 'Sheet1!B2']);
  });

  test('deleted, it cannot be written through a range that was kept', async () => {
    const writing = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Gone');
      const range = sheet.getRange('A1');
      range.values = [[1]];
      await context.sync();
      sheet.delete();
      range.values = [[2]];
      await context.sync();
    });
    expect(await codeOf(writing)).toBe('ItemNotFound');
    expect(sheetNames()).toEqual(['Sheet1']);
  });

  test('counts its charts, and refuses by name a type that only Excel has', async () => {
    const counts = await run(({ workbook }) => {
      const { charts } = workbook.worksheets.getItem('Sheet1');
      const before = charts.getCount();
      charts.add('BarClustered', workbook.worksheets.getItem('Sheet1').getRange('A1:B2'));
      return [before, charts.getCount()];
    });
    expect(counts.map(({ value }) => value)).toEqual([0, 1]);
    const error = await run(({ workbook }) => {
      const sheet = workbook.worksheets.getItem('Sheet1');
      sheet.charts.add('Surface', sheet.getRange('A1:B2'));
    }).catch((caught: unknown) => caught as OfficeExtension.Error);
    expect((error as OfficeExtension.Error).code).toBe('ApiNotFound');
    expect((error as OfficeExtension.Error).message).toContain("'Surface' is not implemented");
  });
});
