import { membersAbove } from '../../src/workbench/members/registry';
import type { Host } from '../../src/workbench/node/openHost';
import { open } from './open';

let host: Host;
afterEach(() => host.close());

describe('requirement sets', () => {
  test('are told as the mode has them', async () => {
    host = await open({ modes: { requirementSets: { ExcelApi: '1.9' } } });
    const { requirements } = Office.context;
    expect(requirements.isSetSupported('ExcelApi', '1.9')).toBe(true);
    expect(requirements.isSetSupported('ExcelApi', '1.10')).toBe(false);
    expect(requirements.isSetSupported('SharedRuntime', '1.1')).toBe(false);
  });

  test('keep members of a later set from being called, and name the set', async () => {
    host = await open({ modes: { requirementSets: { ExcelApi: '1.6' } } });
    const error = await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').load('tabColor');
      await context.sync();
    }).catch((caught: unknown) => caught as OfficeExtension.Error);
    expect((error as OfficeExtension.Error).code).toBe('ApiNotFound');
    expect((error as OfficeExtension.Error).message).toContain('Worksheet.tabColor needs ExcelApi 1.7');
  });

  test('leave later members out of what $all loads', async () => {
    host = await open({ modes: { requirementSets: { ExcelApi: '1.6' } } });
    const name = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1').load();
      await context.sync();
      return sheet.name;
    });
    expect(name).toBe('Sheet1');
  });
});

describe('the display language', () => {
  test.each(['nl-NL', 'en-US'] as const)('%s reaches the add-in', async (language) => {
    host = await open({ modes: { language } });
    expect(Office.context.displayLanguage).toBe(language);
    expect(Office.context.contentLanguage).toBe(language);
  });
});

// https://learn.microsoft.com/en-us/javascript/api/requirement-sets/excel/excel-api-requirement-sets
describe('membersAbove', () => {
  test('names what a batch used that a minimum does not reach', async () => {
    host = await open();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.visibility = 'Visible';
      sheet.showGridlines = false;
      sheet.getRange('A1').load('values');
      await context.sync();
    });
    const used = host.log.syncs.flatMap((entry) => entry.members);
    expect(membersAbove({ ExcelApi: '1.1' }, used)).toEqual([
      { member: 'Worksheet.visibility=', set: 'ExcelApi 1.2' },
      { member: 'Worksheet.showGridlines=', set: 'ExcelApi 1.8' },
    ]);
    expect(membersAbove({ ExcelApi: '1.8' }, used)).toEqual([]);
  });

  test('takes a member nobody declares for one above any minimum', () => {
    expect(membersAbove({ ExcelApi: '1.20' }, ['Range.foo'])).toEqual([
      { member: 'Range.foo', set: 'unknown' },
    ]);
  });
});
