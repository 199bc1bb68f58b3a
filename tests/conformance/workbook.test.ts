import type { Host } from '../../src/workbench/node/openHost';
import { codeOf, open } from './open';

let host: Host;
afterEach(() => host.close());

const run = <Result>(batch: (context: Excel.RequestContext) => Result): Promise<Result> =>
  Excel.run(async (context) => {
    const result = batch(context);
    await context.sync();
    return result;
  });

// https://learn.microsoft.com/en-us/javascript/api/excel/excel.settingcollection
describe('settings', () => {
  beforeEach(async () => {
    host = await open();
  });

  test('are kept as they were, changed, and deleted', async () => {
    await run(({ workbook }) => {
      workbook.settings.add('one', 'first');
      workbook.settings.add('one', 'second');
      workbook.settings.add('number', 1.5);
    });
    const setting = await run(({ workbook }) =>
      workbook.settings.getItemOrNullObject('one').load('key,value'),
    );
    expect([setting.key, setting.value]).toEqual(['one', 'second']);
    const [count, gone] = await run(({ workbook }) => {
      workbook.settings.getItem('one').delete();
      return [
        workbook.settings.getCount(),
        workbook.settings.getItemOrNullObject('one').load('value'),
      ] as const;
    });
    expect([count.value, gone.isNullObject]).toEqual([1, true]);
    expect(await codeOf(run(({ workbook }) => workbook.settings.getItem('one').load('value')))).toBe(
      'ItemNotFound',
    );
  });
});

// https://learn.microsoft.com/en-us/javascript/api/excel/excel.nameditemcollection
describe('names', () => {
  beforeEach(async () => {
    host = await open();
  });

  test('stand for a range, which they lead to', async () => {
    const [name, range, missing] = await run(({ workbook }) => {
      const item = workbook.names.add('Jobs', workbook.worksheets.getItem('Sheet1').getRange('B2:B9'));
      return [
        item.load('name,formula'),
        item.getRange().load('address'),
        workbook.names.getItemOrNullObject('Other').load('name'),
      ] as const;
    });
    expect([name.name, name.formula]).toEqual(['Jobs', '=Sheet1!$B$2:$B$9']);
    expect([range.address, missing.isNullObject]).toEqual(['Sheet1!B2:B9', true]);
  });

  test('of one sheet stand there only, and are left as the file has them', async () => {
    host.workbook.sheets[0]!.names = [{ name: 'Own', formula: '=Sheet1!$A$1:$A$5' }];
    const [own, all] = await run(
      ({ workbook }) =>
        [
          workbook.worksheets.getItem('Sheet1').names.load('items/name,items/formula,items/scope'),
          workbook.names.load('items/name'),
        ] as const,
    );
    expect(own.items.map(({ name, formula, scope }) => [name, formula, scope])).toEqual([
      ['Own', '=Sheet1!$A$1:$A$5', 'Worksheet'],
    ]);
    expect(all.items).toEqual([]);
    const removed = run(({ workbook }) => {
      workbook.worksheets.getItem('Sheet1').names.getItem('Own').delete();
    });
    await expect(codeOf(removed)).resolves.toBe('ApiNotFound');
  });

  test('can be used as an address', async () => {
    const range = await run(({ workbook }) => {
      workbook.names.add('Jobs', '=Sheet1!$B$2:$B$9');
      return workbook.worksheets.getItem('Sheet1').getRange('Jobs').load('address');
    });
    expect(range.address).toBe('Sheet1!B2:B9');
  });

  test('follow a sheet that is renamed', async () => {
    await run(({ workbook }) => {
      workbook.names.add('Jobs', '=Sheet1!$B$2');
      workbook.worksheets.getItem('Sheet1').name = 'Input';
    });
    expect(host.workbook.names).toEqual([{ name: 'Jobs', formula: '=Input!$B$2' }]);
  });
});

// https://learn.microsoft.com/en-us/javascript/api/excel/excel.application
describe('the application', () => {
  test.each([
    ['nl-NL', ',', '.'],
    ['en-US', '.', ','],
  ] as const)('in %s has its separators', async (language, decimal, thousands) => {
    host = await open({ modes: { language } });
    const application = await run(({ workbook }) =>
      workbook.application.load(
        'decimalSeparator,thousandsSeparator,cultureInfo/name,cultureInfo/numberFormat/numberDecimalSeparator',
      ),
    );
    expect([application.decimalSeparator, application.thousandsSeparator]).toEqual([decimal, thousands]);
    expect([
      application.cultureInfo.name,
      application.cultureInfo.numberFormat.numberDecimalSeparator,
    ]).toEqual([language, decimal]);
  });

  test('can be told to hold back, and to calculate', async () => {
    host = await open();
    const application = await run(({ workbook }) => {
      workbook.application.suspendApiCalculationUntilNextSync();
      workbook.application.suspendScreenUpdatingUntilNextSync();
      workbook.application.calculationMode = 'Manual';
      workbook.application.calculate('Full');
      return workbook.application.load('calculationMode');
    });
    expect(application.calculationMode).toBe('Manual');
    const wrong = run(({ workbook }) =>
      workbook.application.calculate('Everything' as Excel.CalculationType),
    );
    expect(await codeOf(wrong)).toBe('InvalidArgument');
  });

  test('takes a batch that is one undo step', async () => {
    host = await open();
    await Excel.run({ mergeUndoGroup: true }, async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [[1]];
      await context.sync();
    });
    expect(host.workbook.sheets[0]!.cell(0, 0).value).toBe(1);
  });
});
