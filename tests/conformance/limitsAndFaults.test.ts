import { WEB_PAYLOAD_LIMIT } from '../../src/workbench/model/modes';
import type { Host } from '../../src/workbench/node/openHost';
import { codeOf, open } from './open';

let host: Host;
afterEach(() => host.close());

const write = (address: string, values: unknown): Promise<void> =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange(address).values = values as unknown[][];
    await context.sync();
  });

const cell = (row: number, column: number): unknown => host.workbook.sheets[0]!.cell(row, column).value;

// https://learn.microsoft.com/en-us/office/dev/add-ins/concepts/resource-limits-and-performance-optimization#excel-add-ins
describe('the payload limit', () => {
  const rows = (count: number, text: string): string[][] => Array.from({ length: count }, () => [text]);

  test('refuses a large request, and nothing of it takes effect', async () => {
    host = await open({ modes: { payloadLimit: WEB_PAYLOAD_LIMIT } });
    const writing = write('A1:A1000', rows(1000, 'x'.repeat(6000)));
    expect(await codeOf(writing)).toBe('RequestPayloadSizeLimitExceeded');
    expect(cell(0, 0)).toBeNull();
    expect(host.log.syncs.at(-1)).toMatchObject({
      errorCode: 'RequestPayloadSizeLimitExceeded',
      changesWorkbook: false,
    });
  });

  test('refuses a large answer', async () => {
    host = await open({ modes: { payloadLimit: 20_000 } });
    const text = 'x'.repeat(90);
    for (let row = 0; row < 300; row += 1)
      host.workbook.sheets[0]!.setCell(row, 0, { value: text, formula: null, style: {} });
    const reading = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getUsedRange().load('values');
      await context.sync();
    });
    expect(await codeOf(reading)).toBe('ResponsePayloadSizeLimitExceeded');
  });

  test('counts bytes, not characters', async () => {
    host = await open({ modes: { payloadLimit: 6_000 } });
    await write('A1', [['e'.repeat(4000)]]);
    expect(await codeOf(write('A1', [['é'.repeat(4000)]]))).toBe('RequestPayloadSizeLimitExceeded');
  });

  test('is absent on the desktop', async () => {
    host = await open();
    await write('A1:A1000', rows(1000, 'x'.repeat(6000)));
    expect(cell(999, 0)).toBe('x'.repeat(6000));
    expect(host.log.syncs.at(-1)!.requestBytes).toBeGreaterThan(6_000_000);
  });
});

describe('faults', () => {
  beforeEach(async () => {
    host = await open();
  });

  test('fail the nth sync before it takes effect', async () => {
    host.faults.add({ on: 2, code: 'InvalidOperationInCellEditMode', when: 'before' });
    await write('A1', [[1]]);
    expect(await codeOf(write('A1', [[2]]))).toBe('InvalidOperationInCellEditMode');
    expect(cell(0, 0)).toBe(1);
    await write('A1', [[3]]);
    expect(cell(0, 0)).toBe(3);
  });

  test('fail after it took effect', async () => {
    host.faults.add({ on: 1, code: 'GeneralException', when: 'after' });
    expect(await codeOf(write('A1', [[1]]))).toBe('GeneralException');
    expect(cell(0, 0)).toBe(1);
  });

  test('fail half way through, where what was done before stays done', async () => {
    host.faults.add({ on: 1, code: 'GeneralException', when: 0.5 });
    const writing = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      for (let row = 0; row < 10; row += 1) sheet.getCell(row, 0).values = [[row + 1]];
      await context.sync();
    });
    expect(await codeOf(writing)).toBe('GeneralException');
    expect([cell(0, 0), cell(9, 0)]).toEqual([1, null]);
  });

  test('choose by what the request is about to do', async () => {
    host.faults.add({
      on: ({ changesWorkbook }) => changesWorkbook,
      code: 'AccessDenied',
      when: 'before',
      times: 2,
    });
    await Excel.run(async (context) => {
      context.workbook.worksheets.load('items/name');
      await context.sync();
    });
    expect(await codeOf(write('A1', [[1]]))).toBe('AccessDenied');
    expect(await codeOf(write('A1', [[1]]))).toBe('AccessDenied');
    expect(await codeOf(write('A1', [[1]]))).toBeUndefined();
  });
});

// https://learn.microsoft.com/en-us/javascript/api/excel/excel.runoptions#excel-excel-runoptions-delayforcelledit-member
describe('while she is editing a cell', () => {
  const delayed = (): Promise<void> =>
    Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [[1]];
      await context.sync();
    });

  test('a request is refused, and one that may wait waits', async () => {
    host = await open();
    host.cellEdit.begin();
    expect(await codeOf(write('A1', [[2]]))).toBe('InvalidOperationInCellEditMode');
    const waiting = delayed();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(cell(0, 0)).toBeNull();
    host.cellEdit.finish();
    await waiting;
    expect(cell(0, 0)).toBe(1);
  });

  test('one that may wait is refused too where the host does not know of waiting', async () => {
    host = await open({ modes: { requirementSets: { ExcelApi: '1.20' } } });
    host.cellEdit.begin();
    expect(await codeOf(delayed())).toBe('InvalidOperationInCellEditMode');
  });
});

describe('the request log', () => {
  beforeEach(async () => {
    host = await open();
  });

  test('tells actions, bytes, members, changes and undo of each sync', async () => {
    host.log.clear();
    await Excel.run(async (context) => {
      context.workbook.worksheets.add('New').name = 'Renamed';
      await context.sync();
    });
    const entry = host.log.syncs[0]!;
    expect(entry.members).toEqual(['Workbook.worksheets', 'WorksheetCollection.add', 'Worksheet.name=']);
    expect(entry).toMatchObject({ changesWorkbook: true, clearsUndo: true, errorCode: undefined });
    expect(entry.actions).toBeGreaterThan(2);
    expect(entry.requestBytes).toBeGreaterThan(100);
    expect(entry.responseBytes).toBeGreaterThan(10);
  });

  test('does not count what the library sends of itself', () => {
    expect(host.log.syncCount).toBe(0);
  });

  test('takes a read for no change', async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getUsedRangeOrNullObject().load('values');
      await context.sync();
    });
    expect(host.log.syncs[0]).toMatchObject({ changesWorkbook: false, clearsUndo: false });
  });
});
