import type { Host } from '../../src/workbench/node/openHost';
import { codeOf, open } from './open';

let host: Host;
beforeEach(async () => {
  host = await open();
});
afterEach(() => host.close());

const run = <Result>(batch: (sheet: Excel.Worksheet) => Result): Promise<Result> =>
  Excel.run(async (context) => {
    const result = batch(context.workbook.worksheets.getItem('Sheet1'));
    await context.sync();
    return result;
  });

const setRule = (address: string, rule: Excel.DataValidationRule): Promise<void> =>
  run((sheet) => {
    sheet.getRange(address).dataValidation.rule = rule;
  });

const load = (address: string): Promise<Excel.DataValidation> =>
  run((sheet) => sheet.getRange(address).dataValidation.load('type,rule,prompt,errorAlert,ignoreBlanks'));

const yesOrNo: Excel.DataValidationRule = { list: { inCellDropDown: true, source: 'ja,nee' } };
const held = () => host.workbook.sheets[0]!.dataValidations;

// https://learn.microsoft.com/en-us/office/dev/add-ins/excel/excel-add-ins-data-validation
describe('data validation', () => {
  test('of a cell without any is None, with the defaults that are documented', async () => {
    const { type, rule, ignoreBlanks, errorAlert, prompt } = await load('B2');
    expect([type, rule, ignoreBlanks]).toEqual(['None', {}, true]);
    expect(errorAlert).toEqual({ showAlert: true, style: 'Stop', title: '', message: '' });
    expect(prompt.message).toBe('');
  });

  test('keeps rule, prompt and alert of a range, whatever the order in which they are set', async () => {
    await run((sheet) => {
      const validation = sheet.getRange('B2:C5').dataValidation;
      validation.prompt = { showPrompt: true, title: 'Banen', message: 'Heel getal vanaf 0.' };
      validation.rule = { wholeNumber: { formula1: 0, operator: 'GreaterThanOrEqualTo' } };
      validation.errorAlert = { showAlert: true, style: 'Warning', title: 'Let op', message: 'Geen getal.' };
      validation.ignoreBlanks = false;
    });
    const { type, rule, prompt, errorAlert, ignoreBlanks } = await load('B3:C4');
    expect([type, ignoreBlanks]).toEqual(['WholeNumber', false]);
    // A limit is always answered as a formula.
    expect(rule).toEqual({ wholeNumber: { formula1: '=0', operator: 'GreaterThanOrEqualTo' } });
    expect(prompt).toEqual({ showPrompt: true, title: 'Banen', message: 'Heel getal vanaf 0.' });
    expect(errorAlert).toMatchObject({ style: 'Warning', title: 'Let op' });
    expect(held()).toHaveLength(1);
  });

  test('by two limits takes numbers, numbers as text, formulas and ranges', async () => {
    await run((sheet) => {
      const rules: readonly Excel.BasicDataValidation[] = [
        { formula1: 1900, formula2: 2100, operator: 'Between' },
        { formula1: '1.5', formula2: '=MIN(A1,B1)', operator: 'NotBetween' },
        { formula1: sheet.getRange('A1'), operator: 'LessThan' },
      ];
      rules.forEach((decimal, row) => {
        sheet.getCell(row, 5).dataValidation.rule = { decimal };
      });
    });
    expect((await load('F1')).rule.decimal).toEqual({
      formula1: '=1900',
      formula2: '=2100',
      operator: 'Between',
    });
    expect((await load('F2')).rule.decimal).toMatchObject({ formula1: '=1.5', formula2: '=MIN(A1,B1)' });
    expect((await load('F3')).rule.decimal).toMatchObject({ formula1: '=Sheet1!$A$1' });
  });

  test('by a list takes words with commas, or a range', async () => {
    await setRule('A1:A3', yesOrNo);
    await run((sheet) => {
      sheet.getRange('B1:B3').dataValidation.rule = {
        list: { inCellDropDown: true, source: sheet.getRange('H1:H14') },
      };
    });
    expect(await load('A1:A3')).toMatchObject({ type: 'List', rule: yesOrNo });
    expect((await load('B2')).rule.list).toEqual({ inCellDropDown: true, source: '=Sheet1!$H$1:$H$14' });
  });

  test('of different kinds in one range is Inconsistent, beside cells without it MixedCriteria', async () => {
    await setRule('A1:A3', yesOrNo);
    await setRule('B1:B3', { custom: { formula: '=B1<>A1' } });
    expect(await load('A1:B3')).toMatchObject({ type: 'Inconsistent', rule: null });
    expect(await load('A1:A9')).toMatchObject({ type: 'MixedCriteria', rule: null });
    // Each cell of a rule reads it from its own place.
    expect((await load('B3')).rule.custom).toEqual({ formula: '=B3<>A3' });
  });

  test('is cleared from a part of its cells, where relative references start anew', async () => {
    await setRule('B1:B9', { custom: { formula: '=B1<>A1' } });
    await run((sheet) => sheet.getRange('A1:C4').dataValidation.clear());
    expect((await load('B4')).type).toBe('None');
    expect((await load('B5:B9')).rule.custom).toEqual({ formula: '=B5<>A5' });
    expect(held()).toMatchObject([{ areas: [{ row: 4, lastRow: 8 }], rule: { formula: '=B5<>A5' } }]);
  });

  test('goes with everything of a range, and stays when only contents or formats go', async () => {
    await setRule('A1:A3', yesOrNo);
    await run((sheet) => sheet.getRange('A1:A3').clear('Contents'));
    await run((sheet) => sheet.getRange('A1:A3').clear('Formats'));
    expect((await load('A1:A3')).type).toBe('List');
    await run((sheet) => sheet.getRange('A1:A3').clear());
    expect((await load('A1:A3')).type).toBe('None');
  });

  test('does not touch what is written by an add-in', async () => {
    await setRule('A1', yesOrNo);
    await run((sheet) => {
      sheet.getRange('A1').values = [['misschien']];
    });
    expect(host.workbook.sheets[0]!.cell(0, 0).value).toBe('misschien');
  });

  test.each<readonly [string, unknown]>([
    ['no kind', {}],
    ['two kinds', { ...yesOrNo, custom: { formula: '=A1=1' } }],
    ['an unknown kind', { number: { formula1: 1, operator: 'EqualTo' } }],
    ['an unknown operator', { decimal: { formula1: 1, operator: 'GreaterThanOrEqual' } }],
    ['no limit', { decimal: { operator: 'EqualTo' } }],
    ['one limit of two', { decimal: { formula1: 1, operator: 'Between' } }],
    ['a limit that is a word', { wholeNumber: { formula1: 'tien', operator: 'EqualTo' } }],
    ['an empty list', { list: { inCellDropDown: true, source: '' } }],
    ['256 characters of words', { list: { inCellDropDown: true, source: 'x'.repeat(256) } }],
    ['a formula without =', { custom: { formula: 'A1=1' } }],
    ['a formula that cannot be read', { custom: { formula: '=SUM(' } }],
  ])('refuses a rule with %s', async (_, rule) => {
    expect(await codeOf(setRule('A1', rule as Excel.DataValidationRule))).toBe('InvalidArgument');
    expect(held()).toEqual([]);
  });

  test('refuses a list from a block of rows and columns', async () => {
    const setting = run((sheet) => {
      sheet.getRange('A1').dataValidation.rule = {
        list: { inCellDropDown: true, source: sheet.getRange('H1:I9') },
      };
    });
    expect(await codeOf(setting)).toBe('InvalidArgument');
  });

  // MS-OI29500, 2.1.613: 255 characters of a prompt, 224 of an alert, 32 of their titles.
  test.each<readonly [string, (validation: Excel.DataValidation, length: number) => void, number]>([
    ['a prompt', (v, n) => (v.prompt = { showPrompt: true, title: '', message: 'x'.repeat(n) }), 255],
    ['its title', (v, n) => (v.prompt = { showPrompt: true, title: 'x'.repeat(n), message: '' }), 32],
    [
      'an alert',
      (v, n) => (v.errorAlert = { showAlert: true, style: 'Stop', title: '', message: 'x'.repeat(n) }),
      224,
    ],
    [
      'its title',
      (v, n) => (v.errorAlert = { showAlert: true, style: 'Stop', title: 'x'.repeat(n), message: '' }),
      32,
    ],
  ])('refuses %s that is too long', async (_, set, most) => {
    const setting = (length: number) => run((sheet) => set(sheet.getRange('A1').dataValidation, length));
    expect(await codeOf(setting(most))).toBeUndefined();
    expect(await codeOf(setting(most + 1))).toBe('InvalidArgument');
  });

  // https://github.com/OfficeDev/office-js/issues/2594
  test('refuses a rule for cells that differ in validation, until it is cleared', async () => {
    await run((sheet) => {
      sheet.getRange('B5:B9').dataValidation.prompt = { showPrompt: true, title: '', message: 'een' };
    });
    expect(await codeOf(setRule('B1:B9', yesOrNo))).toBe('InvalidArgument');
    await run((sheet) => sheet.getRange('B1:B9').dataValidation.clear());
    expect(await codeOf(setRule('B1:B9', yesOrNo))).toBeUndefined();
  });

  test('cannot be changed on a protected sheet, and follows a sheet that is renamed', async () => {
    await run((sheet) => {
      sheet.getRange('B1').dataValidation.rule = {
        list: { inCellDropDown: true, source: sheet.getRange('H1:H3') },
      };
      sheet.name = 'Lijst';
    });
    expect(held()[0]).toMatchObject({ rule: { source: '=Lijst!$H$1:$H$3' } });
    host.workbook.sheets[0]!.isProtected = true;
    const setting = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Lijst').getRange('A1').dataValidation.rule = yesOrNo;
      await context.sync();
    });
    expect(await codeOf(setting)).toBe('AccessDenied');
  });

  test('says by name that it does not tell which cells are valid', async () => {
    const asking = run((sheet) => sheet.getRange('A1').dataValidation.load('valid'));
    expect(await codeOf(asking)).toBe('ApiNotFound');
  });
});
