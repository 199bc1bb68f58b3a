import ExcelJS from 'exceljs';
import { NO_VALIDATION, type DataValidationModel } from '../model/dataValidation';
import { inspectXlsx } from './inspectXlsx';
import { openXlsx } from './openXlsx';
import { saveXlsx } from './saveXlsx';
import { knownAnswers, newWorkbook, partOf, reopened, withParts } from './testWorkbooks';

const SHEET = 'xl/worksheets/sheet1.xml';

const validation = (column: number, changes: Partial<DataValidationModel>): DataValidationModel => ({
  ...NO_VALIDATION,
  areas: [{ row: 5, column, lastRow: 18, lastColumn: column }],
  ...changes,
});

const EVERY_KIND: readonly DataValidationModel[] = [
  validation(0, { rule: { kind: 'list', source: 'ja,nee,"soms"', inCellDropDown: true } }),
  validation(1, { rule: { kind: 'list', source: '=$H$6:$H$19', inCellDropDown: false } }),
  validation(2, {
    rule: { kind: 'wholeNumber', operator: 'Between', formula1: '=1900', formula2: '=2100' },
    prompt: { showPrompt: true, title: 'Jaar & meer', message: 'Vier "cijfers" <2026>' },
    errorAlert: { showAlert: true, style: 'Warning', title: 'Let op', message: 'Geen jaar.' },
    ignoreBlanks: false,
  }),
  validation(3, { rule: { kind: 'decimal', operator: 'GreaterThanOrEqualTo', formula1: '=0' } }),
  validation(4, { rule: { kind: 'textLength', operator: 'LessThanOrEqualTo', formula1: '=8' } }),
  validation(5, {
    rule: { kind: 'custom', formula: '=F6<>E6' },
    areas: [
      { row: 5, column: 5, lastRow: 9, lastColumn: 5 },
      { row: 12, column: 5, lastRow: 12, lastColumn: 6 },
    ],
  }),
  validation(7, { prompt: { showPrompt: true, title: '', message: 'Alleen een bericht.' } }),
];

describe('data validation in a file', () => {
  it('comes back as it was, of every kind, and the file is sound', async () => {
    const { workbook, sheet } = newWorkbook();
    sheet.dataValidations = [...EVERY_KIND];
    const bytes = await saveXlsx({ workbook, carrier: undefined }, knownAnswers());
    expect((await inspectXlsx(bytes)).problems).toEqual([]);
    const again = (await openXlsx(bytes)).workbook.sheets[0]!;
    expect(again.dataValidations).toEqual(EVERY_KIND);
  });

  it('is what another program reads', async () => {
    const { workbook, sheet } = newWorkbook();
    sheet.dataValidations = [...EVERY_KIND];
    const bytes = await saveXlsx({ workbook, carrier: undefined }, knownAnswers());
    const other = new ExcelJS.Workbook();
    await other.xlsx.load(bytes as unknown as ArrayBuffer);
    const read = (address: string) => other.worksheets[0]!.getCell(address).dataValidation;
    expect(read('A6')).toMatchObject({ type: 'list', allowBlank: true, showErrorMessage: true });
    expect(read('B19')).toMatchObject({ type: 'list', formulae: ['$H$6:$H$19'] });
    expect(read('C6')).toMatchObject({
      type: 'whole',
      operator: 'between',
      formulae: [1900, 2100],
      errorStyle: 'warning',
      promptTitle: 'Jaar & meer',
      prompt: 'Vier "cijfers" <2026>',
      error: 'Geen jaar.',
    });
    expect(read('C6').allowBlank).toBeFalsy();
    expect(read('D6')).toMatchObject({ type: 'decimal', operator: 'greaterThanOrEqual', formulae: [0] });
    expect(read('G13')).toMatchObject({ type: 'custom', formulae: ['F6<>E6'] });
    // The attribute says the contrary of what it does.
    expect(await partOf(bytes, SHEET)).toMatch(/showDropDown="1"[^>]*sqref="B6:B19"/);
  });

  it('of hers is read, and stays to the letter beside one that is added', async () => {
    const written = new ExcelJS.Workbook();
    written.addWorksheet('Blad1').getCell('A1').value = 1;
    const plain = new Uint8Array((await written.xlsx.writeBuffer()) as ArrayBuffer);
    const hers =
      '<dataValidation type="list" imeMode="off" allowBlank="1" xr:uid="{1}" sqref="B2:B9 D2"><formula1>"a,b"</formula1></dataValidation>';
    const text = (await partOf(plain, SHEET))
      .replace(
        '<worksheet ',
        '<worksheet xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision" ',
      )
      .replace('<pageMargins', `<dataValidations count="1">${hers}</dataValidations><pageMargins`);
    const opened = await openXlsx(await withParts(plain, { [SHEET]: text }));
    const [sheet] = opened.workbook.sheets;
    expect(opened.losses).toEqual([]);
    expect(sheet!.dataValidations).toMatchObject([
      {
        areas: [
          { row: 1, column: 1, lastRow: 8 },
          { row: 1, column: 3 },
        ],
        imeMode: 'off',
      },
    ]);
    sheet!.dataValidations.push(EVERY_KIND[3]!);
    const bytes = await saveXlsx(opened, knownAnswers());
    const saved = await partOf(bytes, SHEET);
    expect(saved).toContain(hers);
    expect(saved).toContain('<dataValidations count="2">');
    expect((await inspectXlsx(bytes)).problems).toEqual([]);
  });

  it('goes from the file when it is cleared, and then leaves no empty list', async () => {
    const { workbook, sheet } = newWorkbook();
    sheet.dataValidations = [EVERY_KIND[0]!, EVERY_KIND[3]!];
    const opened = await reopened({ workbook, carrier: undefined });
    const [again] = opened.workbook.sheets;
    again!.dataValidations = again!.dataValidations.slice(1);
    expect((await reopened(opened)).workbook.sheets[0]!.dataValidations).toEqual([EVERY_KIND[3]]);
    again!.dataValidations = [];
    expect(await partOf(await saveXlsx(opened, knownAnswers()), SHEET)).not.toContain('dataValidation');
  });

  it('of a form that is not known stays with the file', async () => {
    const { workbook, sheet } = newWorkbook();
    sheet.dataValidations = [EVERY_KIND[3]!];
    const bytes = await saveXlsx({ workbook, carrier: undefined }, knownAnswers());
    const odd = '<dataValidation type="list" sqref="J1"><other/></dataValidation>';
    const text = (await partOf(bytes, SHEET))
      .replace('count="1"', 'count="2"')
      .replace('</dataValidations>', `${odd}</dataValidations>`);
    const opened = await openXlsx(await withParts(bytes, { [SHEET]: text }));
    expect(opened.workbook.sheets[0]!.dataValidations).toEqual([EVERY_KIND[3]]);
    opened.workbook.sheets[0]!.dataValidations = [];
    const saved = await partOf(await saveXlsx(opened, knownAnswers()), SHEET);
    expect(saved).toContain(`<dataValidations count="1">${odd}</dataValidations>`);
  });
});

describe('a file with a faulty validation', () => {
  it('is called faulty', async () => {
    const { workbook, sheet } = newWorkbook();
    const alert = { showAlert: true, style: 'Stop', title: '', message: 'x'.repeat(225) } as const;
    sheet.dataValidations = [
      validation(0, { rule: { kind: 'list', source: 'x'.repeat(256), inCellDropDown: true } }),
      validation(1, { rule: EVERY_KIND[3]!.rule, errorAlert: alert }),
    ];
    const bytes = await saveXlsx({ workbook, carrier: undefined }, knownAnswers());
    const text = (await partOf(bytes, SHEET)).replace('count="2"', 'count="3"');
    const { problems } = await inspectXlsx(await withParts(bytes, { [SHEET]: text }));
    expect(problems).toEqual([
      'Sheet1 counts its validations wrongly',
      'Sheet1 has a validation of A6:A19 with more words than Excel takes',
      'Sheet1 has a validation of B6:B19 with a long error',
    ]);
  });
});
