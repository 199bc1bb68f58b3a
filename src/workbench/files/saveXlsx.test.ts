import ExcelJS from 'exceljs';
import fc from 'fast-check';
import JSZip from 'jszip';
import { CellError, type CellStyle, type Scalar } from '../model/cell';
import { inspectXlsx } from './inspectXlsx';
import { openXlsx } from './openXlsx';
import { saveXlsx } from './saveXlsx';
import {
  constant,
  contents,
  formulaCell,
  knownAnswers,
  newWorkbook,
  partOf,
  reopened,
  withParts,
} from './testWorkbooks';

const bytesOf = async (workbook: ExcelJS.Workbook): Promise<Uint8Array> =>
  new Uint8Array((await workbook.xlsx.writeBuffer()) as ArrayBuffer);

/** Read by another program than the one that wrote it. */
async function byExcelJs(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes as unknown as ArrayBuffer);
  return workbook;
}

async function expectSound(bytes: Uint8Array): Promise<void> {
  expect((await inspectXlsx(bytes)).problems).toEqual([]);
}

describe('values', () => {
  const tricky: Scalar[] = [
    0.1 + 0.2,
    1 / 3,
    Number.MAX_VALUE,
    5e-324,
    -123456789012345680,
    1e21,
    true,
    false,
    '',
    ' leading and trailing ',
    'two\nlines\r\nand a tab\t',
    '=1+1',
    '+31 70',
    '-x',
    '@SUM(A1)',
    "'quoted",
    '00123',
    '1,5',
    '<b>&amp;"\'',
    '_x0041_ and \u0000\u0001\u000b\u001f\ufffe',
    '\ud83d\ude00 \ud800 alone',
    'é ß 漢',
    '#N/A',
    'TRUE',
    'x'.repeat(32_767),
  ];

  it('come back exactly as they were', async () => {
    const { workbook, sheet } = newWorkbook();
    tricky.forEach((value, row) => sheet.setCell(row, 0, constant(value)));
    const again = (await reopened({ workbook, carrier: undefined })).workbook.sheets[0]!;
    tricky.forEach((value, row) => expect(again.cell(row, 0).value).toStrictEqual(value));
    tricky.forEach((_, row) => expect(again.cell(row, 0).formula).toBeNull());
  });

  it('are what another reader finds too', async () => {
    const { workbook, sheet } = newWorkbook();
    sheet.setCell(0, 0, constant(0.1 + 0.2));
    sheet.setCell(1, 0, constant('=1+1'));
    sheet.setCell(2, 0, constant(true));
    sheet.setCell(3, 0, constant(new CellError('#DIV/0!')));
    sheet.setCell(4, 0, constant(' x '));
    const other = (await byExcelJs(await saveXlsx({ workbook, carrier: undefined }, knownAnswers())))
      .worksheets[0]!;
    expect([1, 2, 3, 4, 5].map((row) => other.getCell(row, 1).value)).toEqual([
      0.30000000000000004,
      '=1+1',
      true,
      { error: '#DIV/0!' },
      ' x ',
    ]);
  });

  it('that look like formulas stand among the shared texts and nowhere as a formula', async () => {
    const { workbook, sheet } = newWorkbook();
    sheet.setCell(0, 0, constant('=HYPERLINK("https://example.org")'));
    const bytes = await saveXlsx({ workbook, carrier: undefined }, knownAnswers());
    expect((await inspectXlsx(bytes)).formulas).toEqual([]);
    expect(await partOf(bytes, 'xl/worksheets/sheet1.xml')).toContain('<c r="A1" t="s"><v>0</v></c>');
  });

  it('of any kind come back, in any cell', async () => {
    const value = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
      fc.integer(),
      fc.boolean(),
    );
    const place = fc.record({ row: fc.nat(1_048_575), column: fc.nat(16_383), value });
    await fc.assert(
      fc.asyncProperty(fc.array(place, { maxLength: 12 }), async (places) => {
        const { workbook, sheet } = newWorkbook();
        for (const { row, column, value: one } of places) sheet.setCell(row, column, constant(one));
        const opened = await reopened({ workbook, carrier: undefined });
        expect(contents(opened.workbook.sheets[0]!)).toEqual(contents(sheet));
        // The second time around they come from a file, and must still be the same.
        expect(contents((await reopened(opened)).workbook.sheets[0]!)).toEqual(contents(sheet));
      }),
      { numRuns: 30 },
    );
  }, 60_000);

  it('longer than a cell can hold are refused by the name of the cell', async () => {
    const { workbook, sheet } = newWorkbook('Lang');
    sheet.setCell(2, 1, constant('x'.repeat(32_768)));
    await expect(saveXlsx({ workbook, carrier: undefined }, knownAnswers())).rejects.toThrow(/Lang!B3/);
  });
});

describe('dates', () => {
  // Excel's own serial numbers: 1 is 1 January 1900, 60 the 29 February 1900 that never was, 45382 is 31 March 2024
  // and 45592 is 27 October 2024, the days the clock goes forward and back in the Netherlands.
  const serials = [1, 59, 60, 61, 1462, 25569, 45382, 45382 + 2.5 / 24, 45592 + 1 / 3, 2958465, 0.1 + 0.2];

  it('are the stored serial numbers to the last bit, with their format', async () => {
    const workbook = new ExcelJS.Workbook();
    const written = workbook.addWorksheet('Data');
    serials.forEach((serial, index) => {
      written.getCell(index + 1, 1).value = serial;
      written.getCell(index + 1, 1).numFmt = 'dd-mm-yyyy hh:mm';
    });
    const opened = await openXlsx(await bytesOf(workbook));
    for (const { workbook: model } of [opened, await reopened(opened)]) {
      serials.forEach((serial, row) => {
        expect(model.sheets[0]!.cell(row, 0)).toMatchObject({
          value: serial,
          style: { numberFormat: 'dd-mm-yyyy hh:mm' },
        });
      });
    }
  });

  it('written as dates by another program keep the day, whatever the time zone', async () => {
    const workbook = new ExcelJS.Workbook();
    workbook.addWorksheet('Data').getCell('A1').value = new Date(Date.UTC(2024, 2, 31));
    const { value, style } = (await openXlsx(await bytesOf(workbook))).workbook.sheets[0]!.cell(0, 0);
    expect(value).toBe(45382);
    expect(style.numberFormat).toBe('m/d/yyyy');
  });

  it('stored as ISO texts become serial numbers', async () => {
    const { workbook, sheet } = newWorkbook();
    sheet.setCell(0, 0, constant(1));
    const bytes = await withParts(await saveXlsx({ workbook, carrier: undefined }, knownAnswers()), {
      'xl/worksheets/sheet1.xml': (text) =>
        text.replace('<c r="A1"><v>1</v></c>', '<c r="A1" t="d"><v>2024-03-31T12:00:00</v></c>'),
    });
    expect((await openXlsx(bytes)).workbook.sheets[0]!.cell(0, 0).value).toBe(45382.5);
  });

  it('that count from 1904 are told as a loss, since date formulas would be four years off', async () => {
    const workbook = new ExcelJS.Workbook();
    workbook.addWorksheet('Data');
    workbook.properties.date1904 = true;
    expect((await openXlsx(await bytesOf(workbook))).losses.map(({ kind }) => kind)).toEqual(['dateSystem']);
  });
});

describe('formulas', () => {
  it('get their cached value from the calculation, never from what stood there', async () => {
    const { workbook, sheet } = newWorkbook();
    sheet.setCell(0, 0, { ...formulaCell('=1+1'), value: 99 });
    sheet.setCell(1, 0, formulaCell('="a"&"b"'));
    sheet.setCell(2, 0, formulaCell('=1>0'));
    sheet.setCell(3, 0, formulaCell('=NA()'));
    sheet.setCell(4, 0, formulaCell('=""'));
    sheet.setCell(5, 0, formulaCell('=0*1'));
    const calculator = knownAnswers({
      'Sheet1!0:0': 2,
      'Sheet1!1:0': 'ab',
      'Sheet1!2:0': true,
      'Sheet1!3:0': new CellError('#N/A'),
      'Sheet1!4:0': '',
      'Sheet1!5:0': 0,
    });
    const again = (await reopened({ workbook, carrier: undefined }, calculator)).workbook.sheets[0]!;
    expect([0, 1, 2, 3, 4, 5].map((row) => again.cell(row, 0).value)).toEqual([
      2,
      'ab',
      true,
      new CellError('#N/A'),
      '',
      0,
    ]);
    expect(again.cell(0, 0).formula).toBe('=1+1');
  });

  it('that nobody touched get a new cached value too', async () => {
    const { workbook, sheet } = newWorkbook();
    sheet.setCell(0, 0, constant(1));
    sheet.setCell(0, 1, { ...formulaCell('=A1*2'), value: 2 });
    const opened = await reopened({ workbook, carrier: undefined }, knownAnswers({ 'Sheet1!0:1': 2 }));
    opened.workbook.sheets[0]!.setCell(0, 0, constant(10));
    const again = await reopened(opened, knownAnswers({ 'Sheet1!0:1': 20 }));
    expect(again.workbook.sheets[0]!.cell(0, 1)).toMatchObject({ value: 20, formula: '=A1*2' });
  });

  async function shared(): Promise<Uint8Array> {
    const { workbook, sheet } = newWorkbook();
    sheet.setCell(0, 0, constant(1));
    return withParts(await saveXlsx({ workbook, carrier: undefined }, knownAnswers()), {
      'xl/worksheets/sheet1.xml': (text) =>
        text.replace(
          /<sheetData>.*<\/sheetData>/,
          `<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$A$1</f><v>1</v></c></row>
           <row r="2"><c r="B2"><f t="shared" si="0"/><v>2</v></c></row>
           <row r="3"><c r="B3"><f t="shared" si="0"/><v>3</v></c></row></sheetData>`,
        ),
    });
  }

  it('that cells share become each its own', async () => {
    const sheet = (await openXlsx(await shared())).workbook.sheets[0]!;
    expect([0, 1, 2].map((row) => sheet.cell(row, 1).formula)).toEqual(['=A1*$A$1', '=A2*$A$1', '=A3*$A$1']);
  });

  it('that cells share survive when the first of them changes', async () => {
    const opened = await openXlsx(await shared());
    opened.workbook.sheets[0]!.setCell(0, 1, constant('gone'));
    const again = (await reopened(opened)).workbook.sheets[0]!;
    expect([0, 1, 2].map((row) => again.cell(row, 1).formula)).toEqual([null, '=A2*$A$1', '=A3*$A$1']);
    expect([0, 1, 2].map((row) => again.cell(row, 1).value)).toEqual(['gone', 2, 3]);
  });

  it('that spill are stored so that Excel lets them spill, with the values of all their cells', async () => {
    const { workbook, sheet } = newWorkbook();
    sheet.setCell(0, 0, formulaCell('=REGIO.SHARE(C1:C3)'));
    const calculator = {
      ...knownAnswers({ 'Sheet1!0:0': 0.5, 'Sheet1!1:0': 0.25, 'Sheet1!2:0': 'x' }),
      spillArea: () => ({ row: 0, column: 0, lastRow: 2, lastColumn: 0 }),
    };
    const bytes = await saveXlsx({ workbook, carrier: undefined }, calculator);
    await expectSound(bytes);
    const xml = await partOf(bytes, 'xl/worksheets/sheet1.xml');
    expect(xml).toContain(
      '<c r="A1" cm="1"><f t="array" ref="A1:A3">_xldudf_REGIO_SHARE(C1:C3)</f><v>0.5</v></c>',
    );
    expect(xml).toContain('<c r="A2"><v>0.25</v></c>');
    expect(xml).toContain('<c r="A3" t="str"><v>x</v></c>');
    expect(await partOf(bytes, 'xl/metadata.xml')).toContain('fDynamic="1"');
    // Opened again, only the first cell holds anything: constants below it would block the spill.
    const opened = await openXlsx(bytes);
    expect([...contents(opened.workbook.sheets[0]!).values()]).toEqual(['=REGIO.SHARE(C1:C3)']);
    expect(opened.losses).toEqual([]);
    const smaller = { ...calculator, spillArea: () => ({ row: 0, column: 0, lastRow: 1, lastColumn: 0 }) };
    const less = await partOf(await saveXlsx(opened, smaller), 'xl/worksheets/sheet1.xml');
    expect(less).toContain('<f t="array" ref="A1:A2">');
    expect(less).not.toContain('>x<');
    opened.workbook.sheets[0]!.setCell(0, 0, constant(1));
    const none = (await reopened(opened)).workbook.sheets[0]!;
    expect([...contents(none).values()]).toEqual([1]);
  });

  it('are calculated anew by Excel when it opens the file, unless custom functions are among them', async () => {
    const { workbook, sheet } = newWorkbook();
    sheet.setCell(0, 0, formulaCell('=1+1'));
    const saveable = { workbook, carrier: undefined } as const;
    expect(await partOf(await saveXlsx(saveable, knownAnswers()), 'xl/workbook.xml')).toContain(
      'fullCalcOnLoad="1"',
    );
    sheet.setCell(1, 0, formulaCell('=REGIO.SHARE(A1)'));
    expect(await partOf(await saveXlsx(saveable, knownAnswers()), 'xl/workbook.xml')).not.toContain(
      'fullCalcOnLoad',
    );
  });
});

describe('looks', () => {
  const styles: CellStyle[] = [
    { numberFormat: '[>=1.1]"▲ "0.00;[<0.9]"▼ "0.00;"● "0.00' },
    { numberFormat: '0.0%', horizontalAlignment: 'Right' },
    { numberFormat: '#,##0' },
    { fillColor: '#D5EEEA', fontColor: '#1B7F79', bold: true },
    { italic: true, underline: true, fontName: 'Arial', fontSize: 9 },
    { wrapText: true, verticalAlignment: 'Top', indentLevel: 2, horizontalAlignment: 'Left' },
    { borders: { EdgeBottom: { style: 'Continuous', weight: 'Thin', color: '#5F6368' } } },
    {
      borders: {
        EdgeTop: { style: 'Double', weight: 'Thick', color: '#000000' },
        EdgeLeft: { style: 'Dash', weight: 'Medium', color: '#112233' },
      },
    },
    { unlocked: true },
    { quotePrefix: true },
  ];

  it('come back as they were', async () => {
    const { workbook, sheet } = newWorkbook();
    styles.forEach((style, row) => sheet.setCell(row, 0, constant(row, style)));
    styles.forEach((style, row) => sheet.setCell(row, 1, constant(null, style)));
    const opened = await reopened({ workbook, carrier: undefined });
    styles.forEach((style, row) => {
      expect(opened.workbook.sheets[0]!.cell(row, 0).style).toEqual(style);
      expect(opened.workbook.sheets[0]!.cell(row, 1).style).toEqual(style);
    });
    // Taking a look away leaves none of it behind.
    styles.forEach((_, row) => opened.workbook.sheets[0]!.setCell(row, 0, constant(row)));
    const plain = (await reopened(opened)).workbook.sheets[0]!;
    styles.forEach((_, row) => expect(plain.cell(row, 0).style).toEqual({}));
  });

  it('are what another reader finds too', async () => {
    const { workbook, sheet } = newWorkbook();
    sheet.setCell(0, 0, constant(1, { ...styles[3]!, ...styles[1]!, ...styles[6]! }));
    const bytes = await saveXlsx({ workbook, carrier: undefined }, knownAnswers());
    const cell = (await byExcelJs(bytes)).worksheets[0]!.getCell('A1');
    expect(cell.font).toMatchObject({ bold: true, color: { argb: 'FF1B7F79' } });
    expect(cell.fill).toMatchObject({ pattern: 'solid', fgColor: { argb: 'FFD5EEEA' } });
    expect(cell.border.bottom).toEqual({ style: 'thin', color: { argb: 'FF5F6368' } });
    expect([cell.numFmt, cell.alignment.horizontal]).toEqual(['0.0%', 'right']);
  });

  it('read theme colours, lightened ones too, and keep them when something else changes', async () => {
    const written = new ExcelJS.Workbook();
    const cell = written.addWorksheet('Data').getCell('A1');
    cell.value = 1;
    cell.font = { color: { theme: 4 } as unknown as ExcelJS.Color, strike: true };
    cell.fill = {
      type: 'pattern',
      pattern: 'solid',
      fgColor: { theme: 4, tint: 0.5999938962981048 } as unknown as ExcelJS.Color,
    };
    const opened = await openXlsx(await bytesOf(written));
    const sheet = opened.workbook.sheets[0]!;
    // Accent 1 of the theme in the file, and what Excel names "lighter 60%" of it.
    expect(sheet.cell(0, 0).style).toMatchObject({ fontColor: '#4F81BD', fillColor: '#B8CCE4' });
    sheet.setStyle(0, 0, { bold: true });
    const again = (await byExcelJs(await saveXlsx(opened, knownAnswers()))).worksheets[0]!.getCell('A1');
    expect(again.font).toMatchObject({ bold: true, strike: true, color: { theme: 4 } });
    expect((again.fill as ExcelJS.FillPattern).fgColor).toMatchObject({ theme: 4 });
  });

  it('of a text with fonts within it stay as long as the text does', async () => {
    const written = new ExcelJS.Workbook();
    const richText = [{ text: 'vet', font: { bold: true } }, { text: ' en niet' }];
    written.addWorksheet('Data').getCell('A1').value = { richText };
    const opened = await openXlsx(await bytesOf(written));
    const sheet = opened.workbook.sheets[0]!;
    expect(sheet.cell(0, 0).value).toBe('vet en niet');
    sheet.setStyle(0, 0, { fillColor: '#FFFFFF' });
    const kept = (await byExcelJs(await saveXlsx(opened, knownAnswers()))).worksheets[0]!.getCell('A1');
    expect(kept.value).toMatchObject({
      richText: [{ text: 'vet', font: { bold: true } }, { text: ' en niet' }],
    });
    sheet.setCell(0, 0, constant('nieuw'));
    const bytes = await saveXlsx(opened, knownAnswers());
    expect((await byExcelJs(bytes)).worksheets[0]!.getCell('A1').value).toBe('nieuw');
    expect(await partOf(bytes, 'xl/sharedStrings.xml')).not.toContain('vet');
  });
});

describe('saving twice', () => {
  it('does not tell when it was saved', async () => {
    const { workbook, sheet } = newWorkbook();
    sheet.setCell(0, 0, constant('a'));
    const bytes = await saveXlsx({ workbook, carrier: undefined }, knownAnswers());
    const { files } = await JSZip.loadAsync(bytes);
    // The first moment that a zip file can hold: APPNOTE.TXT 4.4.6, date and time in MS-DOS format.
    const dates = Object.values(files).map(({ date }) => date.toISOString());
    expect([...new Set(dates)]).toEqual(['1980-01-01T00:00:00.000Z']);
  });

  it('gives the same bytes, and opening and saving again the same content', async () => {
    const { workbook, sheet } = newWorkbook();
    sheet.setCell(0, 0, constant('a', { bold: true }));
    sheet.setCell(0, 1, formulaCell('=STDEV.P(A1:A3)'));
    const one = await saveXlsx({ workbook, carrier: undefined }, knownAnswers());
    expect(await saveXlsx({ workbook, carrier: undefined }, knownAnswers())).toEqual(one);
    const opened = await openXlsx(one);
    opened.workbook.sheets[0]!.setCell(4, 4, constant(1, { fillColor: '#123456' }));
    const two = await saveXlsx(opened, knownAnswers());
    expect(await saveXlsx(opened, knownAnswers())).toEqual(two);
  });
});

describe('where a file was saved', () => {
  // As Excel 2013 and later write it ([MS-XLSX] 2.4.3, absPath).
  const SAVED_BY_EXCEL =
    '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="x15">' +
    '<x15ac:absPath url="C:\\Users\\j.jansen\\Documents\\" xmlns:x15ac="http://schemas.microsoft.com/office/spreadsheetml/2010/11/ac"/>' +
    '</mc:Choice></mc:AlternateContent>';

  it('is forgotten, with the name of the user in it', async () => {
    const { workbook } = newWorkbook();
    const saved = await saveXlsx({ workbook, carrier: undefined }, knownAnswers());
    const byExcel = await withParts(saved, {
      'xl/workbook.xml': (text) => text.replace('<sheets>', () => `${SAVED_BY_EXCEL}<sheets>`),
    });
    expect(await partOf(byExcel, 'xl/workbook.xml')).toContain('j.jansen');
    const again = await saveXlsx(await openXlsx(byExcel), knownAnswers());
    expect(await partOf(again, 'xl/workbook.xml')).not.toMatch(/absPath|j\.jansen|AlternateContent/);
    await expectSound(again);
  });
});
