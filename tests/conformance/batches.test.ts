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

// https://learn.microsoft.com/en-us/office/dev/add-ins/develop/application-specific-api-model
describe('a batch of requests', () => {
  beforeEach(async () => {
    host = await open();
  });

  test('goes to the host in one request per sync', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1').values = [[1]];
      sheet.getRange('A2').values = [[2]];
      await context.sync();
      const range = sheet.getRange('A1:A2').load('values');
      await context.sync();
      expect(range.values).toEqual([[1], [2]]);
    });
    expect(host.log.syncCount).toBe(2);
    expect(host.log.writes).toHaveLength(1);
  });

  test('does nothing without a sync, but Excel.run syncs at its end', async () => {
    const seen = await Excel.run((context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [[5]];
      return Promise.resolve(cell(0, 0));
    });
    expect(seen).toBeNull();
    expect(cell(0, 0)).toBe(5);
  });

  test('stops at the first action that fails, and what was done before it stays', async () => {
    const failing = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1').values = [['before']];
      sheet.getRange('A2:A3').values = [['one row too few']];
      sheet.getRange('A4').values = [['after']];
      await context.sync();
    });
    expect(await codeOf(failing)).toBe('InvalidArgument');
    expect([cell(0, 0), cell(1, 0), cell(3, 0)]).toEqual(['before', null, null]);
  });

  test('names the statement that failed', async () => {
    const error = await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Nowhere').getRange('A1').values = [[1]];
      await context.sync();
    }).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(OfficeExtension.Error);
    expect(error).toBeInstanceOf(Error);
    expect((error as OfficeExtension.Error).debugInfo.statement).toContain('getItem');
  });

  test('gives way to the next after a failure', async () => {
    await codeOf(write('A1:A2', [[1]]));
    await write('A1', [[2]]);
    expect(cell(0, 0)).toBe(2);
  });
});

// https://learn.microsoft.com/en-us/javascript/api/office/officeextension.trackedobjects
describe('tracked objects', () => {
  beforeEach(async () => {
    host = await open();
  });

  test('live through several syncs of one Excel.run and are given up at its end', async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:A2');
      range.values = [[1], [2]];
      await context.sync();
      range.values = [[3], [4]];
      await context.sync();
      expect(host.trackedObjects).toBeGreaterThan(0);
    });
    expect(cell(1, 0)).toBe(4);
    await Excel.run((context) => context.sync());
    expect(host.trackedObjects).toBe(0);
    expect(host.log.all.filter((entry) => entry.kind === 'cleanup')).toHaveLength(1);
  });

  test('stay when added, until they are removed', async () => {
    let range: Excel.Range | undefined;
    await Excel.run(async (context) => {
      range = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
      context.trackedObjects.add(range);
      await context.sync();
    });
    expect(host.trackedObjects).toBe(1);
    await Excel.run(range!, async (context) => {
      range!.values = [['kept']];
      context.trackedObjects.remove(range!);
      await context.sync();
    });
    expect(cell(0, 0)).toBe('kept');
    expect(host.trackedObjects).toBe(0);
  });
});

describe('one host after another', () => {
  test('each has its own workbook, and the globals go with it', async () => {
    host = await open();
    await write('A1', [['first']]);
    await expect(open()).rejects.toThrow('Another host is open');
    host.close();
    expect('Excel' in globalThis).toBe(false);
    host = await open();
    expect(cell(0, 0)).toBeNull();
    await write('A1', [['second']]);
    expect(cell(0, 0)).toBe('second');
  });
});
