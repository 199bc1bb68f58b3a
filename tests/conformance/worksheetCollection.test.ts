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

// https://learn.microsoft.com/en-us/javascript/api/excel/excel.worksheetcollection
describe('WorksheetCollection', () => {
  test('adds at the end, under the name given or the next free one', async () => {
    await run(({ workbook }) => {
      workbook.worksheets.add('Invoer');
      workbook.worksheets.add();
    });
    expect(sheetNames()).toEqual(['Sheet1', 'Invoer', 'Sheet3']);
  });

  test('finds by name without regard to capitals, and by id', async () => {
    const sheet = await run(({ workbook }) => workbook.worksheets.getItem('SHEET1').load('id,name'));
    const again = await run(({ workbook }) => workbook.worksheets.getItem(sheet.id).load('name'));
    expect(again.name).toBe('Sheet1');
  });

  test('answers ItemNotFound for what is not there', async () => {
    expect(await codeOf(run(({ workbook }) => workbook.worksheets.getItem('Nowhere').load('name')))).toBe(
      'ItemNotFound',
    );
  });

  test('counts, and counts visible sheets apart', async () => {
    const counts = await run(({ workbook: { worksheets } }) => {
      worksheets.add('Hidden').visibility = 'Hidden';
      return [worksheets.getCount(), worksheets.getCount(true)];
    });
    expect(counts.map((count) => count.value)).toEqual([2, 1]);
  });

  test('lists its items in order', async () => {
    await run(({ workbook }) => workbook.worksheets.add('Second'));
    const sheets = await run(({ workbook }) => workbook.worksheets.load('items/name,items/position'));
    expect(sheets.items.map((sheet) => [sheet.name, sheet.position])).toEqual([
      ['Sheet1', 0],
      ['Second', 1],
    ]);
  });

  test('an added sheet can be used before and after the sync', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('New');
      sheet.getRange('A1').values = [['before']];
      await context.sync();
      sheet.getRange('A2').values = [['after']];
      sheet.name = 'Newer';
      await context.sync();
      sheet.getRange('A3').values = [['renamed']];
      await context.sync();
    });
    const sheet = host.workbook.sheetByName('Newer')!;
    expect([0, 1, 2].map((row) => sheet.cell(row, 0).value)).toEqual(['before', 'after', 'renamed']);
  });
});

// https://support.microsoft.com/en-us/office/rename-a-worksheet-3f1f7148-ee83-404d-8ef0-9ff99fbad1f9
describe('the name of a worksheet', () => {
  test.each([
    '',
    '   ',
    'x'.repeat(32),
    'a/b',
    'a\\b',
    'a?b',
    'a*b',
    'a:b',
    'a[b',
    'a]b',
    "'a",
    "a'",
    'History',
  ])('cannot be %p', async (name) => {
    expect(await codeOf(run(({ workbook }) => workbook.worksheets.add(name)))).toBe('InvalidArgument');
    expect(sheetNames()).toEqual(['Sheet1']);
  });

  test('can be 31 characters long and hold an apostrophe inside', async () => {
    await run(({ workbook }) => {
      workbook.worksheets.add('x'.repeat(31));
      workbook.worksheets.add("Den 'Haag'.");
    });
    expect(sheetNames()).toEqual(['Sheet1', 'x'.repeat(31), "Den 'Haag'."]);
  });

  test('is unique, capitals apart', async () => {
    expect(await codeOf(run(({ workbook }) => workbook.worksheets.add('SHEET1')))).toBe('ItemAlreadyExists');
  });

  test('may change its capitals', async () => {
    await run(({ workbook }) => {
      workbook.worksheets.getItem('Sheet1').name = 'SHEET1';
    });
    expect(sheetNames()).toEqual(['SHEET1']);
  });

  test('changes in the formulas that refer to it', async () => {
    await run(({ workbook }) => {
      workbook.worksheets.add('Other').getRange('A1').formulas = [['=SUM(Sheet1!A1:B2)&"Sheet1!A1"']];
      workbook.worksheets.getItem('Sheet1').name = 'Her sheet';
    });
    expect(host.workbook.sheetByName('Other')!.cell(0, 0).formula).toBe(
      `=SUM('Her sheet'!A1:B2)&"Sheet1!A1"`,
    );
  });
});
