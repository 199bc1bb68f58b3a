import { CellError } from '../../src/workbench/model/cell';
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

const writing = (address: string, values: unknown): Promise<void> =>
  run((sheet) => {
    sheet.getRange(address).values = values as unknown[][];
  });
const entered = async (value: unknown): Promise<unknown> => {
  await writing('A1', [[value]]);
  return cell(0, 0).value;
};

// https://learn.microsoft.com/en-us/javascript/api/excel/excel.range#excel-excel-range-values-member
describe('Range.values', () => {
  test('must fit the range', async () => {
    const wrong: unknown[] = [
      [[1]],
      [[1, 2], [3]],
      [[1], [2]],
      [],
      [1, 2],
      [
        [1, 2, 3],
        [4, 5, 6],
      ],
    ];
    for (const values of wrong) expect(await codeOf(writing('A1:B2', values))).toBe('InvalidArgument');
    expect(cell(0, 0).value).toBeNull();
  });

  test('a single value fills the range', async () => {
    await writing('A1:B2', 7);
    expect([cell(0, 0), cell(0, 1), cell(1, 0), cell(1, 1)].map((each) => each.value)).toEqual([7, 7, 7, 7]);
  });

  test('null leaves a cell alone, the empty text clears it', async () => {
    await writing('A1:C1', [[1, 2, 3]]);
    await writing('A1:C1', [[null, '', 4]]);
    expect([0, 1, 2].map((column) => cell(0, column).value)).toEqual([1, null, 4]);
  });

  test('a blank cell reads as the empty text', async () => {
    const range = await run((sheet) => sheet.getRange('A1:B1').load('values,formulas,text,valueTypes'));
    expect([range.values, range.formulas, range.text]).toEqual([[['', '']], [['', '']], [['', '']]]);
    expect(range.valueTypes).toEqual([['Empty', 'Empty']]);
  });

  test('text that starts with = is a formula', async () => {
    await writing('A1', [['=sum(b1:b2)']]);
    expect(cell(0, 0).formula).toBe('=SUM(B1:B2)');
  });

  test('a leading apostrophe makes text of anything, and is not part of it', async () => {
    await writing('A1:C1', [["'=1+1", "'001", "'2008-01-01"]]);
    expect([0, 1, 2].map((column) => cell(0, column).value)).toEqual(['=1+1', '001', '2008-01-01']);
    expect(cell(0, 0).style.quotePrefix).toBe(true);
    const range = await run((sheet) => sheet.getRange('A1').load('values,valueTypes'));
    expect([range.values, range.valueTypes]).toEqual([[['=1+1']], [['String']]]);
  });

  test.each([
    ['12', 12],
    ['1,234.5', 1234.5],
    ['12%', 0.12],
    ['true', true],
    ['2008-01-01', 39448],
    ['abc', 'abc'],
    [' ', ' '],
    ['1.2.3', '1.2.3'],
  ])('takes the text %p for %p, as when typed', async (text, value) => {
    expect(await entered(text)).toBe(value);
  });

  test('gives a cell of general format the format of what was typed, and keeps any other', async () => {
    await writing('A1', [['12%']]);
    expect(cell(0, 0).style.numberFormat).toBe('0%');
    await run((sheet) => {
      sheet.getRange('B1').numberFormat = [['0.000']];
      sheet.getRange('B1').values = [['12%']];
    });
    expect(cell(0, 1)).toMatchObject({ value: 0.12, style: { numberFormat: '0.000' } });
  });

  test('takes error codes for errors', async () => {
    expect(await entered('#N/A')).toEqual(new CellError('#N/A'));
    const range = await run((sheet) => sheet.getRange('A1').load('values,valueTypes'));
    expect([range.values, range.valueTypes]).toEqual([[['#N/A']], [['Error']]]);
  });

  test('keeps everything as text in a cell formatted as text', async () => {
    await run((sheet) => {
      sheet.getRange('A1:C1').numberFormat = '@' as unknown as string[][];
      sheet.getRange('A1:C1').values = [['01.1', '=1+1', 5]];
    });
    expect([0, 1, 2].map((column) => cell(0, column).value)).toEqual(['01.1', '=1+1', '5']);
    expect(cell(0, 1).formula).toBeNull();
  });

  test('holds 32,767 characters in a cell and no more', async () => {
    expect(await entered('x'.repeat(32_767))).toHaveLength(32_767);
    expect(await codeOf(writing('A1', [['x'.repeat(32_768)]]))).toBe('InvalidArgument');
  });

  test('refuses objects', async () => {
    expect(await codeOf(writing('A1', [[{}]]))).toBe('InvalidArgument');
  });

  test('of whole columns are null, and cannot be set', async () => {
    const range = await run((sheet) => sheet.getRange('C:C').load('values,address,rowCount'));
    expect([range.values, range.address, range.rowCount]).toEqual([null, 'Sheet1!C:C', 1_048_576]);
    expect(await codeOf(writing('C:C', 1))).toBe('InvalidArgument');
  });

  test('keeps full doubles', async () => {
    const values = [[0.1 + 0.2, 1 / 3, Number.MAX_SAFE_INTEGER, 5e-324, -0]];
    await writing('A1:E1', values);
    const range = await run((sheet) => sheet.getRange('A1:E1').load('values'));
    expect(range.values).toEqual([[0.1 + 0.2, 1 / 3, Number.MAX_SAFE_INTEGER, 5e-324, 0]]);
  });

  test('of 200,000 cells are written and read in blocks', async () => {
    const values = Array.from({ length: 20_000 }, (_, row) =>
      Array.from({ length: 10 }, (__, column) => row + column / 16),
    );
    await run((sheet) => {
      sheet.getRangeByIndexes(0, 0, 20_000, 10).values = values;
    });
    const started = performance.now();
    const range = await run((sheet) => sheet.getUsedRange().load('values'));
    const took = performance.now() - started;
    expect(range.values).toEqual(values);
    // Two hundred milliseconds alone on a machine; the bound leaves room for a busy one.
    expect(took).toBeLessThan(3_000);
  });
});

// https://learn.microsoft.com/en-us/javascript/api/excel/excel.range#excel-excel-range-formulas-member
describe('Range.formulas', () => {
  test('reads formulas as formulas and constants as themselves', async () => {
    const range = await run((sheet) => {
      sheet.getRange('A1:C1').formulas = [['=B1*2', 3, 'text']];
      return sheet.getRange('A1:C1').load('formulas');
    });
    expect(range.formulas).toEqual([['=B1*2', 3, 'text']]);
  });

  test('drops quotes around a sheet name that needs none', async () => {
    await run((sheet, { workbook }) => {
      workbook.worksheets.add('Her data');
      sheet.getRange('A1:B1').formulas = [["='Sheet1'!$B$1", "='Her data'!A1"]];
    });
    expect([cell(0, 0).formula, cell(0, 1).formula]).toEqual(['=Sheet1!$B$1', "='Her data'!A1"]);
  });

  test('refuses what is no formula, and changes nothing', async () => {
    const refused = run((sheet) => {
      sheet.getRange('A1:B1').formulas = [['=1', '=SUM(']];
    });
    expect(await codeOf(refused)).toBe('InvalidArgument');
    expect(cell(0, 0).formula).toBeNull();
  });
});
