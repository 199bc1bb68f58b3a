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
const cell = (row: number, column: number): unknown => host.workbook.sheets[0]!.cell(row, column).value;
const model = () => host.workbook.sheets[0]!.tables[0]!;

/** Sector and jobs of three sectors, as a table in A1:B4. */
const makeTable = (): Promise<Excel.Table> =>
  run((sheet) => {
    sheet.getRange('A1:B4').values = [
      ['Sector', 'Jobs'],
      ['Care', 10],
      ['ICT', 20],
      ['Trade', 30],
    ];
    const table = sheet.tables.add('A1:B4', true);
    table.name = 'RL_Input';
    return table.load('id,name,showHeaders,showTotals,showBandedRows,showFilterButton,style');
  });

// https://learn.microsoft.com/en-us/javascript/api/excel/excel.tablecollection#excel-excel-tablecollection-add-member(1)
describe('adding a table', () => {
  test("takes the header from its first row and Excel's defaults for the rest", async () => {
    const table = await makeTable();
    expect(table.toJSON()).toMatchObject({
      name: 'RL_Input',
      showHeaders: true,
      showTotals: false,
      showBandedRows: true,
      showFilterButton: true,
      style: 'TableStyleMedium2',
    });
    expect(model().columns.map((column) => column.name)).toEqual(['Sector', 'Jobs']);
  });

  test('makes headers texts, unique and never blank', async () => {
    await run((sheet) => {
      sheet.getRange('A1:E1').values = [[2024, 'Jobs', '', 'jobs', true]];
      sheet.tables.add('A1:E3', true);
    });
    const names = ['2024', 'Jobs', 'Column3', 'jobs2', 'true'];
    expect(model().columns.map((column) => column.name)).toEqual(names);
    expect(names.map((_, column) => cell(0, column))).toEqual(names);
  });

  test('without headers shifts the data down under new ones', async () => {
    await run((sheet) => {
      sheet.getRange('A1:B2').values = [
        [1, 2],
        [3, 4],
      ];
      sheet.tables.add('A1:B2', false);
    });
    expect([cell(0, 0), cell(0, 1), cell(1, 0), cell(2, 1)]).toEqual(['Column1', 'Column2', 1, 4]);
    expect(model().area).toEqual({ row: 0, column: 0, lastRow: 2, lastColumn: 1 });
  });

  test('over another table is refused', async () => {
    await makeTable();
    expect(await codeOf(run((sheet) => sheet.tables.add('B4:C6', true)))).toBe('InvalidArgument');
    expect(host.workbook.sheets[0]!.tables).toHaveLength(1);
  });

  test('gives a header alone one blank row', async () => {
    await run((sheet) => sheet.tables.add('A1:B1', true));
    expect(model().area.lastRow).toBe(1);
  });

  test('takes an address with its sheet, or a range object', async () => {
    await run((sheet, { workbook }) => {
      workbook.tables.add('Sheet1!A1:B3', true);
      sheet.tables.add(sheet.getRange('D1:E3'), true);
    });
    expect(host.workbook.sheets[0]!.tables.map((table) => table.name)).toEqual(['Table1', 'Table2']);
  });
});

// https://support.microsoft.com/en-us/office/rename-an-excel-table-fbf49a4f-82a3-43eb-8ba2-44d21233b114
describe('the name of a table', () => {
  test.each(['', 'a b', '1st', 'A1', 'R1C1', 'C', 'r', 'a-b', 'x'.repeat(256)])(
    'cannot be %p',
    async (name) => {
      await makeTable();
      const naming = run((_sheet, { workbook }) => {
        workbook.tables.getItem('RL_Input').name = name;
      });
      expect(await codeOf(naming)).toBe('InvalidArgument');
      expect(model().name).toBe('RL_Input');
    },
  );

  test('is unique in the workbook, capitals apart, names included', async () => {
    await makeTable();
    await run((sheet, { workbook }) => {
      sheet.tables.add('D1:E2', true);
      workbook.names.add('Total', sheet.getRange('A1'));
    });
    for (const name of ['rl_input', 'total']) {
      const naming = run((_sheet, { workbook }) => {
        workbook.tables.getItem('Table1').name = name;
      });
      expect(await codeOf(naming)).toBe('InvalidArgument');
    }
  });

  test('changes in the formulas that refer to it', async () => {
    await makeTable();
    await run((sheet, { workbook }) => {
      sheet.getRange('D1').formulas = [['=SUM(RL_Input[Jobs])&"RL_Input[x]"']];
      workbook.tables.getItem('RL_Input').name = 'Sectors';
    });
    expect(host.workbook.sheets[0]!.cell(0, 3).formula).toBe('=SUM(Sectors[Jobs])&"RL_Input[x]"');
  });
});

// https://learn.microsoft.com/en-us/javascript/api/excel/excel.table
describe('Table', () => {
  beforeEach(async () => {
    await makeTable();
  });

  test('is found by name and id, from workbook and sheet, and answers ItemNotFound otherwise', async () => {
    const [byName, bySheet, missing] = await run((sheet, { workbook }) => [
      workbook.tables.getItem('rl_INPUT').load('id,name,worksheet/name'),
      sheet.tables.getItem('RL_Input').load('name'),
      workbook.tables.getItemOrNullObject('Other').load('name'),
    ]);
    expect([byName!.worksheet.name, bySheet!.name, missing!.isNullObject]).toEqual([
      'Sheet1',
      'RL_Input',
      true,
    ]);
    const byId = await run((_sheet, { workbook }) => workbook.tables.getItem(byName!.id).load('name'));
    expect(byId.name).toBe('RL_Input');
    expect(await codeOf(run((_sheet, { workbook }) => workbook.tables.getItem('Other').load('name')))).toBe(
      'ItemNotFound',
    );
    const collection = await run((_sheet, { workbook }) => workbook.tables.load('items/name,count'));
    expect([collection.count, collection.items.map((table) => table.name)]).toEqual([1, ['RL_Input']]);
  });

  test('has a header, a body, columns and rows', async () => {
    const [whole, header, body, columns, rows, jobs] = await run((_sheet, { workbook }) => {
      const table = workbook.tables.getItem('RL_Input');
      return [
        table.getRange().load('address'),
        table.getHeaderRowRange().load('values'),
        table.getDataBodyRange().load('address'),
        table.columns.load('items/name,items/id,items/index,count'),
        table.rows.getCount(),
        table.columns.getItem('jobs').getDataBodyRange().load('values'),
      ] as const;
    });
    expect([whole.address, body.address, header.values]).toEqual([
      'Sheet1!A1:B4',
      'Sheet1!A2:B4',
      [['Sector', 'Jobs']],
    ]);
    expect(columns.items.map((column) => [column.id, column.index, column.name])).toEqual([
      [1, 0, 'Sector'],
      [2, 1, 'Jobs'],
    ]);
    expect([columns.count, rows.value, jobs.values]).toEqual([2, 3, [[10], [20], [30]]]);
  });

  test('a header cell that is written renames its column', async () => {
    await run((sheet) => {
      sheet.getRange('B1').values = [[2024]];
      sheet.getRange('A1').values = [['']];
    });
    expect(model().columns.map((column) => column.name)).toEqual(['Column1', '2024']);
    expect([cell(0, 0), cell(0, 1)]).toEqual(['Column1', '2024']);
  });

  test('a column that is renamed writes its header cell', async () => {
    await run((_sheet, { workbook }) => {
      workbook.tables.getItem('RL_Input').columns.getItem('Jobs').name = '=Jobs 2024';
    });
    expect([cell(0, 1), model().columns[1]!.name]).toEqual(['=Jobs 2024', '=Jobs 2024']);
    expect(host.workbook.sheets[0]!.cell(0, 1).formula).toBeNull();
  });

  test('is resized, and names new columns by their header cells', async () => {
    await run((sheet, { workbook }) => {
      sheet.getRange('C1').values = [['Owner']];
      workbook.tables.getItem('RL_Input').resize('A1:D6');
    });
    expect(model().columns.map((column) => column.name)).toEqual(['Sector', 'Jobs', 'Owner', 'Column4']);
    expect(new Set(model().columns.map((column) => column.id)).size).toBe(4);
    expect(cell(0, 3)).toBe('Column4');
  });

  test('is not resized away from its header row, nor onto another table', async () => {
    await run((sheet) => sheet.tables.add('D1:E2', true));
    for (const address of ['A2:B5', 'G1:H3', 'A1:D4', 'A1:B1']) {
      expect(
        await codeOf(run((_sheet, { workbook }) => workbook.tables.getItem('RL_Input').resize(address))),
      ).toBe('InvalidArgument');
    }
  });

  test('becomes cells again, which stay', async () => {
    const range = await run((_sheet, { workbook }) =>
      workbook.tables.getItem('RL_Input').convertToRange().load('address'),
    );
    expect([range.address, host.workbook.sheets[0]!.tables.length, cell(3, 1)]).toEqual([
      'Sheet1!A1:B4',
      0,
      30,
    ]);
  });

  test('is deleted with its cells', async () => {
    await run((_sheet, { workbook }) => workbook.tables.getItem('RL_Input').delete());
    expect([host.workbook.sheets[0]!.tables.length, cell(0, 0), cell(3, 1)]).toEqual([0, null, null]);
  });

  test("keeps banding, filter buttons and one of Excel's styles", async () => {
    await run((_sheet, { workbook }) => {
      const table = workbook.tables.getItem('RL_Input');
      table.showBandedRows = false;
      table.showFilterButton = false;
      table.style = 'TableStyleLight1';
    });
    expect(model()).toMatchObject({
      showBandedRows: false,
      showFilterButton: false,
      style: 'TableStyleLight1',
    });
    const wrong = run((_sheet, { workbook }) => {
      workbook.tables.getItem('RL_Input').style = 'TableStyleLight99';
    });
    expect(await codeOf(wrong)).toBe('InvalidArgument');
  });
});
