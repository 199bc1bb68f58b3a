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

// https://learn.microsoft.com/en-us/javascript/api/excel/excel.worksheetfreezepanes
test('WorksheetFreezePanes freezes up to a range, tells where, and lets go', async () => {
  const [frozen, free] = await run(({ workbook }) => {
    const { freezePanes } = workbook.worksheets.getItem('Sheet1');
    freezePanes.freezeAt(workbook.worksheets.getItem('Sheet1').getRange('A1:A6'));
    const location = freezePanes.getLocationOrNullObject().load('address');
    freezePanes.freezeRows(2);
    const rows = freezePanes.getLocationOrNullObject().load('address');
    return [location, rows] as const;
  });
  expect([frozen.address, free.address]).toEqual(['Sheet1!A1:A6', 'Sheet1!1:2']);
  expect(host.workbook.sheets[0]!.frozen).toEqual({ rows: 2, columns: 0 });
  const none = await run(({ workbook }) => {
    const { freezePanes } = workbook.worksheets.getItem('Sheet1');
    freezePanes.unfreeze();
    return freezePanes.getLocationOrNullObject().load('address');
  });
  expect(none.isNullObject).toBe(true);
});

// https://learn.microsoft.com/en-us/javascript/api/excel/excel.pagelayout
test('PageLayout keeps orientation, paper, margins, pages to fit, title rows and columns, and footers', async () => {
  const layout = await run(({ workbook }) => {
    const { pageLayout } = workbook.worksheets.getItem('Sheet1');
    pageLayout.orientation = 'Landscape';
    pageLayout.paperSize = 'A4';
    pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 3 };
    pageLayout.setPrintTitleRows('$6:$6');
    pageLayout.setPrintTitleColumns('$A:$B');
    pageLayout.leftMargin = 36;
    pageLayout.rightMargin = 18;
    pageLayout.headersFooters.defaultForAllPages.centerFooter = '&P / &N';
    return pageLayout.load(
      'orientation,paperSize,zoom,leftMargin,rightMargin,headersFooters/defaultForAllPages/centerFooter',
    );
  });
  expect([layout.orientation, layout.paperSize, layout.leftMargin, layout.rightMargin, layout.zoom]).toEqual([
    'Landscape',
    'A4',
    36,
    18,
    { horizontalFitToPages: 1, verticalFitToPages: 3 },
  ]);
  expect(layout.headersFooters.defaultForAllPages.centerFooter).toBe('&P / &N');
  expect(host.workbook.sheets[0]!.pageLayout).toEqual({
    orientation: 'Landscape',
    paperSize: 9,
    fitToWidth: 1,
    fitToHeight: 3,
    titleRows: { first: 5, last: 5 },
    titleColumns: { first: 0, last: 1 },
    leftMargin: 36,
    rightMargin: 18,
    centerFooter: '&P / &N',
  });
});

// https://learn.microsoft.com/en-us/javascript/api/excel/excel.worksheetprotection
describe('WorksheetProtection', () => {
  const protect = (): Promise<void> =>
    run(({ workbook }) => {
      const sheet = workbook.worksheets.getItem('Sheet1');
      sheet.getRange('B1').format.protection.locked = false;
      sheet.protection.protect();
    });

  test('keeps locked cells from being written, and leaves unlocked ones open', async () => {
    await protect();
    const writing = (address: string): Promise<void> =>
      run(({ workbook }) => {
        workbook.worksheets.getItem('Sheet1').getRange(address).values = [[1]];
      });
    expect(await codeOf(writing('A1'))).toBe('AccessDenied');
    expect(await codeOf(writing('B1'))).toBeUndefined();
    expect(host.workbook.sheets[0]!.cell(0, 0).value).toBeNull();
  });

  test('keeps formats, tables and widths as they are', async () => {
    await protect();
    const attempts: ((sheet: Excel.Worksheet) => void)[] = [
      (sheet) => sheet.getRange('A1').format.fill.clear(),
      (sheet) => {
        sheet.getRange('B1').format.columnWidth = 100;
      },
      (sheet) => sheet.tables.add('D1:E2', true),
      (sheet) => sheet.getRange('B1').conditionalFormats.add('Custom'),
      (sheet) => sheet.getRange('A1').clear(),
    ];
    for (const attempt of attempts) {
      expect(await codeOf(run(({ workbook }) => attempt(workbook.worksheets.getItem('Sheet1'))))).toBe(
        'AccessDenied',
      );
    }
  });

  test('tells whether it is on, and can be taken off', async () => {
    await protect();
    const protection = await run(({ workbook }) => {
      const sheet = workbook.worksheets.getItem('Sheet1');
      return sheet.protection.load('protected');
    });
    expect(protection.protected).toBe(true);
    await run(({ workbook }) => {
      const sheet = workbook.worksheets.getItem('Sheet1');
      sheet.protection.unprotect();
      sheet.getRange('A1').values = [[1]];
    });
    expect(host.workbook.sheets[0]!.cell(0, 0).value).toBe(1);
  });
});

// https://learn.microsoft.com/en-us/javascript/api/excel/excel.range#excel-excel-range-getrowproperties-member(1)
test('Range.getRowProperties tells of each row what was asked, hidden or not, and nothing else', async () => {
  const [both, index, some, none] = await run(({ workbook }) => {
    const sheet = workbook.worksheets.getItem('Sheet1');
    sheet.getRange('3:4').rowHidden = true;
    const rows = sheet.getRange('B2:C5');
    return [
      rows.getRowProperties({ rowHidden: true }),
      rows.getRowProperties({ rowIndex: true, rowHidden: true }),
      rows.load('rowHidden'),
      sheet.getRange('A1:A2').load('rowHidden'),
    ] as const;
  });
  expect(both.value).toEqual([false, true, true, false].map((rowHidden) => ({ rowHidden })));
  expect(index.value[2]).toEqual({ rowIndex: 3, rowHidden: true });
  expect([some.rowHidden, none.rowHidden]).toEqual([null, false]);
});

// https://learn.microsoft.com/en-us/javascript/api/excel/excel.range#excel-excel-range-getcolumnproperties-member(1)
test('Range.getColumnProperties tells the same of each column', async () => {
  const [both, index, some] = await run(({ workbook }) => {
    const sheet = workbook.worksheets.getItem('Sheet1');
    sheet.getRange('C:D').columnHidden = true;
    const columns = sheet.getRange('B2:E3');
    return [
      columns.getColumnProperties({ columnHidden: true }),
      columns.getColumnProperties({ columnIndex: true, columnHidden: true }),
      columns.load('columnHidden'),
    ] as const;
  });
  expect(both.value).toEqual([false, true, true, false].map((columnHidden) => ({ columnHidden })));
  expect(index.value[2]).toEqual({ columnIndex: 3, columnHidden: true });
  expect(some.columnHidden).toBeNull();
  const asked = run(({ workbook }) =>
    workbook.worksheets
      .getItem('Sheet1')
      .getRange('A1:A2')
      .getColumnProperties({ format: { columnWidth: true } }),
  );
  await expect(codeOf(asked)).resolves.toBe('InvalidArgument');
});

test('Range.getRowProperties answers for no property that it does not have', async () => {
  const asked = run(({ workbook }) =>
    workbook.worksheets
      .getItem('Sheet1')
      .getRange('A1:A2')
      .getRowProperties({ format: { rowHeight: true } }),
  );
  await expect(codeOf(asked)).resolves.toBe('InvalidArgument');
});
