import ExcelJS from 'exceljs';
import type { ConditionalFormatModel, SheetModel, TableModel } from '../model/workbookModel';
import { inspectXlsx } from './inspectXlsx';
import { openXlsx } from './openXlsx';
import { saveXlsx } from './saveXlsx';
import {
  constant,
  formulaCell,
  knownAnswers,
  newWorkbook,
  partOf,
  reopened,
  withParts,
} from './testWorkbooks';

const bytesOf = async (workbook: ExcelJS.Workbook): Promise<Uint8Array> =>
  new Uint8Array((await workbook.xlsx.writeBuffer()) as ArrayBuffer);

async function byExcelJs(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes as unknown as ArrayBuffer);
  return workbook;
}

const table = (changes: Partial<TableModel> = {}): TableModel => ({
  id: 'made',
  name: 'RL_Structure',
  area: { row: 5, column: 0, lastRow: 8, lastColumn: 1 },
  columns: [
    { id: 1, name: 'Sector' },
    { id: 2, name: 'Banen\n2024' },
  ],
  style: 'TableStyleLight1',
  showFilterButton: true,
  showBandedRows: false,
  showHeaders: true,
  showTotals: false,
  ...changes,
});

const rule = (changes: Partial<ConditionalFormatModel> = {}): ConditionalFormatModel => ({
  id: 'made',
  type: 'Custom',
  areas: [{ row: 6, column: 1, lastRow: 8, lastColumn: 1 }],
  priority: 1,
  stopIfTrue: false,
  formula: '=AND(B7>1,N("regiolens")=0)',
  style: { fillColor: '#D5EEEA', fontColor: '#1B7F79', bold: true },
  ...changes,
});

function dressed(): { workbook: SheetModel['workbook']; sheet: SheetModel } {
  const { workbook, sheet } = newWorkbook("Wat 'telt' hier");
  Object.assign(sheet, { frozen: { rows: 6, columns: 1 }, showGridlines: false, tabColor: '#1B7F79' });
  sheet.columnWidths.set(0, 30.5).set(2, 12);
  sheet.hiddenColumns.add(3);
  sheet.rowHeights.set(0, 24);
  sheet.hiddenRows.add(12);
  sheet.mergedAreas.push({ row: 20, column: 0, lastRow: 20, lastColumn: 2 });
  sheet.isProtected = true;
  sheet.tables.push(table());
  sheet.conditionalFormats.push(
    rule(),
    rule({
      type: 'CellValue',
      priority: 2,
      stopIfTrue: true,
      cellValue: { operator: 'Between', formula1: '=1', formula2: '=$A$1' },
    }),
  );
  delete sheet.conditionalFormats[1]!.formula;
  sheet.pageLayout = {
    orientation: 'Landscape',
    paperSize: 9,
    fitToWidth: 1,
    titleRows: { first: 0, last: 5 },
    titleColumns: { first: 0, last: 1 },
    leftMargin: 36,
    rightMargin: 27,
    leftFooter: 'R&&D',
    centerFooter: '&P / &N',
  };
  workbook.names.push({ name: 'Drempel', formula: `='Wat ''telt'' hier'!$B$2` });
  workbook.names.push({ name: 'Btw', formula: '=0.21' });
  return { workbook, sheet };
}

/** What of a sheet must come back, without the ids that each opening gives anew. */
const described = (sheet: SheetModel): unknown => ({
  name: sheet.name,
  visibility: sheet.visibility,
  frozen: sheet.frozen,
  gridlines: sheet.showGridlines,
  tab: sheet.tabColor,
  isProtected: sheet.isProtected,
  widths: [...sheet.columnWidths],
  hiddenColumns: [...sheet.hiddenColumns],
  heights: [...sheet.rowHeights],
  hiddenRows: [...sheet.hiddenRows],
  merged: sheet.mergedAreas,
  page: sheet.pageLayout,
  tables: sheet.tables.map((one) => ({ ...one, id: '' })),
  formats: sheet.conditionalFormats.map((one) => ({ ...one, id: '' })),
  names: sheet.workbook.names,
});

describe('a sheet', () => {
  it('comes back with all that the model knows of it, twice', async () => {
    const { workbook, sheet } = dressed();
    const opened = await reopened({ workbook, carrier: undefined });
    expect(described(opened.workbook.sheets[0]!)).toEqual(described(sheet));
    expect(opened.losses).toEqual([]);
    expect(described((await reopened(opened)).workbook.sheets[0]!)).toEqual(described(sheet));
  });

  it('is sound, and another reader finds the same', async () => {
    const { workbook } = dressed();
    const bytes = await saveXlsx({ workbook, carrier: undefined }, knownAnswers());
    expect((await inspectXlsx(bytes)).problems).toEqual([]);
    const other = (await byExcelJs(bytes)).worksheets[0]!;
    expect(other.views[0]).toMatchObject({ state: 'frozen', xSplit: 1, ySplit: 6, showGridLines: false });
    expect(other.getColumn(1).width).toBe(30.5);
    expect(other.getColumn(4).hidden).toBe(true);
    expect(other.getRow(1).height).toBe(24);
    expect(other.getCell('C21').master.address).toBe('A21');
    expect(other.pageSetup).toMatchObject({
      orientation: 'landscape',
      paperSize: 9,
      fitToPage: true,
      fitToHeight: 0,
    });
    expect(other.pageSetup.printTitlesRow).toBe('1:6');
    expect(other.headerFooter.oddFooter).toBe('&LR&&D&C&P / &N');
    expect(other.getCell('B6').value).toBe('Banen\n2024');
  });

  it('takes every change back to the plain state', async () => {
    const { workbook } = dressed();
    const opened = await reopened({ workbook, carrier: undefined });
    const sheet = opened.workbook.sheets[0]!;
    Object.assign(sheet, {
      name: 'Sheet1',
      frozen: { rows: 0, columns: 0 },
      showGridlines: true,
      tabColor: '',
      isProtected: false,
      columnWidths: new Map(),
      hiddenColumns: new Set(),
      rowHeights: new Map(),
      hiddenRows: new Set(),
      mergedAreas: [],
      tables: [],
      conditionalFormats: [],
      pageLayout: { orientation: 'Portrait' },
    });
    opened.workbook.names = [];
    const again = await reopened(opened);
    const plain = await reopened({ ...newWorkbook(), carrier: undefined });
    expect(described(again.workbook.sheets[0]!)).toEqual({
      ...(described(plain.workbook.sheets[0]!) as object),
    });
    expect(again.carrier.pack.names.filter((name) => name.includes('table'))).toEqual([]);
  });

  it.each(['Visible', 'Hidden', 'VeryHidden'] as const)('can be %s', async (visibility) => {
    const { workbook } = newWorkbook();
    workbook.addSheet('Other').visibility = visibility;
    const again = await reopened({ workbook, carrier: undefined });
    expect(again.workbook.sheets[1]!.visibility).toBe(visibility);
  });
});

describe('tables', () => {
  it('as Excel writes them keep their headers, filter criteria and column formulas', async () => {
    const { workbook, sheet } = newWorkbook();
    sheet.tables.push(table({ area: { row: 0, column: 0, lastRow: 2, lastColumn: 1 } }));
    const excels = `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="7" name="T" displayName="T" ref="A1:B3" totalsRowShown="0"><autoFilter ref="A1:B3"><filterColumn colId="1"><filters><filter val="5"/></filters></filterColumn></autoFilter><tableColumns count="2"><tableColumn id="4" name="Sector"/><tableColumn id="9" name="Banen_x000a_2024"><calculatedColumnFormula>1+1</calculatedColumnFormula></tableColumn></tableColumns><tableStyleInfo name="TableStyleMedium2" showRowStripes="1"/></table>`;
    const bytes = await withParts(await saveXlsx({ workbook, carrier: undefined }, knownAnswers()), {
      'xl/tables/table1.xml': excels,
    });
    const opened = await openXlsx(bytes);
    const read = opened.workbook.sheets[0]!.tables[0]!;
    expect(read).toMatchObject({
      name: 'T',
      showHeaders: true,
      showFilterButton: true,
      showBandedRows: true,
    });
    expect(read.columns).toEqual([
      { id: 4, name: 'Sector' },
      { id: 9, name: 'Banen\n2024' },
    ]);
    expect(await partOf(await saveXlsx(opened, knownAnswers()), 'xl/tables/table1.xml')).toBe(excels);
    read.area = { ...read.area, lastRow: 4 };
    read.columns.push({ id: 10, name: 'Nieuw' });
    read.area = { ...read.area, lastColumn: 2 };
    const grown = await partOf(await saveXlsx(opened, knownAnswers()), 'xl/tables/table1.xml');
    for (const kept of [
      '<filter val="5"/>',
      '<calculatedColumnFormula>1+1<',
      'ref="A1:C5"',
      'id="10" name="Nieuw"',
    ]) {
      expect(grown).toContain(kept);
    }
  });

  it('have headers in their cells that are the names of their columns, whatever stood there', async () => {
    const { workbook, sheet } = newWorkbook();
    sheet.tables.push(table());
    sheet.setCell(5, 0, constant(2024, { bold: true }));
    sheet.setCell(5, 1, formulaCell('=1+1'));
    const again = (await reopened({ workbook, carrier: undefined })).workbook.sheets[0]!;
    expect(again.cell(5, 0)).toMatchObject({ value: 'Sector', style: { bold: true } });
    expect(again.cell(5, 1)).toMatchObject({ value: 'Banen\n2024', formula: null });
  });

  it('get numbers that differ, over all sheets', async () => {
    const { workbook, sheet } = newWorkbook();
    sheet.tables.push(table());
    workbook.addSheet('Other').tables.push(table({ name: 'RL_Other' }));
    const opened = await reopened({ workbook, carrier: undefined });
    opened.workbook.addSheet('Third').tables.push(table({ name: 'RL_Third' }));
    expect((await inspectXlsx(await saveXlsx(opened, knownAnswers()))).problems).toEqual([]);
  });

  it('have formulas within them written out in full', async () => {
    const { workbook, sheet } = newWorkbook();
    sheet.tables.push(table());
    sheet.setCell(6, 1, formulaCell('=[@Sector]&"x"'));
    const bytes = await saveXlsx({ workbook, carrier: undefined }, knownAnswers());
    expect((await inspectXlsx(bytes)).formulas[0]!.formula).toBe('RL_Structure[[#This Row],[Sector]]&"x"');
  });
});

describe('conditional formats', () => {
  it('of kinds that the model does not know stay when ours come, change and go', async () => {
    const written = new ExcelJS.Workbook();
    written.addWorksheet('Data').addConditionalFormatting({
      ref: 'A1:A9',
      rules: [
        {
          type: 'colorScale',
          priority: 1,
          cfvo: [{ type: 'min' }, { type: 'max' }],
          color: [{ argb: 'FFFF0000' }, { argb: 'FF00FF00' }],
        },
        {
          type: 'top10',
          rank: 3,
          percent: false,
          bottom: false,
          priority: 2,
          style: { font: { bold: true } },
        },
      ] as ExcelJS.ConditionalFormattingRule[],
    });
    const opened = await openXlsx(await bytesOf(written));
    const sheet = opened.workbook.sheets[0]!;
    expect(sheet.conditionalFormats).toEqual([]);
    sheet.conditionalFormats.push(rule({ priority: 3 }));
    const bytes = await saveXlsx(opened, knownAnswers());
    expect((await inspectXlsx(bytes)).problems).toEqual([]);
    const rules = (await byExcelJs(bytes)).worksheets[0] as unknown as {
      conditionalFormattings: { rules: { type: string }[] }[];
    };
    expect(rules.conditionalFormattings.flatMap((one) => one.rules.map(({ type }) => type))).toEqual([
      'colorScale',
      'top10',
      'expression',
    ]);
    const again = await openXlsx(bytes);
    again.workbook.sheets[0]!.conditionalFormats[0]!.formula = '=B7<0';
    const changed = (await reopened(again)).workbook.sheets[0]!.conditionalFormats;
    expect(changed).toMatchObject([{ formula: '=B7<0', priority: 3, style: rule().style }]);
  });
});

describe('sheets', () => {
  it('come in the order of the model, with names of one sheet following theirs', async () => {
    const written = new ExcelJS.Workbook();
    for (const name of ['A', 'B', 'C']) written.addWorksheet(name).getCell('A1').value = name;
    written.getWorksheet('B')!.pageSetup.printArea = 'A1:B2';
    written.views = [{ activeTab: 1 } as ExcelJS.WorkbookView];
    const opened = await openXlsx(await bytesOf(written));
    const [a, b, c] = opened.workbook.sheets as [SheetModel, SheetModel, SheetModel];
    expect(opened.workbook.activeSheetId).toBe(b.id);
    opened.workbook.sheets.splice(0, 3, c, b);
    opened.workbook.addSheet('Nieuw');
    expect(a.name).toBe('A');
    const bytes = await saveXlsx(opened, knownAnswers());
    expect((await inspectXlsx(bytes)).problems).toEqual([]);
    const other = await byExcelJs(bytes);
    expect(other.worksheets.map(({ name }) => name)).toEqual(['C', 'B', 'Nieuw']);
    expect(other.getWorksheet('B')!.pageSetup.printArea).toBe('A1:B2');
    const again = await openXlsx(bytes);
    expect(again.workbook.sheets.find(({ id }) => id === again.workbook.activeSheetId)?.name).toBe('B');
  });

  it('take their names in formulas outside cells along when they are renamed', async () => {
    const written = new ExcelJS.Workbook();
    const sheet = written.addWorksheet('Oud blad');
    sheet.getCell('A1').dataValidation = {
      type: 'list',
      formulae: ["'Oud blad'!$B$1:$B$3"],
      allowBlank: true,
    };
    // The program that writes this file leaves out some dollar signs, which is its own affair.
    sheet.pageSetup.printArea = 'A1:B2';
    const opened = await openXlsx(await bytesOf(written));
    opened.workbook.renameSheet(opened.workbook.sheets[0]!, 'Nieuw blad');
    const bytes = await saveXlsx(opened, knownAnswers());
    expect(await partOf(bytes, 'xl/worksheets/sheet1.xml')).toContain("'Nieuw blad'!$B$1:$B$3");
    expect(await partOf(bytes, 'xl/workbook.xml')).toContain("'Nieuw blad'!$A1:$B2");
  });
});

describe('names', () => {
  it('of every kind stay, and only those that changed are written', async () => {
    const { workbook } = newWorkbook();
    workbook.names.push({ name: 'Tarief', formula: '=0.21' }, { name: 'Weg', formula: '=1' });
    const bytes = await withParts(await saveXlsx({ workbook, carrier: undefined }, knownAnswers()), {
      'xl/workbook.xml': (text) =>
        text.replace(
          '</definedNames>',
          '<definedName name="Lokaal" localSheetId="0" hidden="1">Sheet1!$A:$A</definedName></definedNames>',
        ),
    });
    const opened = await openXlsx(bytes);
    expect(opened.workbook.names.map(({ name }) => name)).toEqual(['Tarief', 'Weg']);
    expect(opened.workbook.sheets[0]!.names).toEqual([{ name: 'Lokaal', formula: '=Sheet1!$A:$A' }]);
    opened.workbook.names = [{ name: 'Tarief', formula: '=STDEV.S(Sheet1!$A$1:$A$9)' }];
    const names = /<definedNames>.*<\/definedNames>/.exec(
      await partOf(await saveXlsx(opened, knownAnswers()), 'xl/workbook.xml'),
    )![0];
    expect(names).toBe(
      '<definedNames><definedName name="Tarief">_xlfn.STDEV.S(Sheet1!$A$1:$A$9)</definedName>' +
        '<definedName name="Lokaal" localSheetId="0" hidden="1">Sheet1!$A:$A</definedName></definedNames>',
    );
  });
});
