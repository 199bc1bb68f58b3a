import ExcelJS from 'exceljs';
import JSZip from 'jszip';
import { inspectXlsx } from './inspectXlsx';
import { openXlsx } from './openXlsx';
import { OoxmlPackage } from './ooxmlPackage';
import { findLosses } from './losses';
import { saveXlsx } from './saveXlsx';
import { constant, knownAnswers, newWorkbook, partOf, withParts } from './testWorkbooks';
import { unpackArchive } from './zipArchive';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relationships = (...lines: [string, string, string][]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${lines
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

/** The smallest PNG picture there is: one pixel. */
const PIXEL = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  (letter) => letter.charCodeAt(0),
);

/** A workbook of hers as Excel fills it: a chart, a pivot cache, a sparkline, a signature and a part of nobody's. */
async function crowded(): Promise<Uint8Array> {
  const { workbook, sheet } = newWorkbook('Hers');
  sheet.setCell(0, 0, constant(1));
  const plain = await saveXlsx({ workbook, carrier: undefined }, knownAnswers());
  return withParts(plain, {
    'xl/worksheets/sheet1.xml': (text) =>
      text.replace(
        '</worksheet>',
        '<drawing r:id="rId1"/><extLst><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:sparklineGroups xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:sparklineGroup><x14:sparklines><x14:sparkline><xm:f>Hers!A1:C1</xm:f><xm:sqref>D1</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst></worksheet>',
      ),
    'xl/worksheets/_rels/sheet1.xml.rels': relationships(
      ['rId1', `${OFFICE}/drawing`, '../drawings/drawing1.xml'],
      ['rId2', `${OFFICE}/pivotTable`, '../pivotTables/pivotTable1.xml'],
    ),
    'xl/drawings/drawing1.xml':
      '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"/>',
    'xl/drawings/_rels/drawing1.xml.rels': relationships(['rId1', `${OFFICE}/chart`, '../charts/chart1.xml']),
    'xl/charts/chart1.xml':
      '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:f>Hers!$A$1:$A$3</c:f></c:chartSpace>',
    'xl/pivotTables/pivotTable1.xml': '<pivotTableDefinition name="Draai"/>',
    'xl/vreemd/iets.bin': new Uint8Array([1, 2, 3, 255]),
    '_xmlsignatures/origin.sigs': '',
    '_xmlsignatures/sig1.xml': '<Signature/>',
    'xl/calcChain.xml': '<calcChain><c r="A1" i="1"/></calcChain>',
    'xl/_rels/workbook.xml.rels': (text) =>
      text.replace(
        '</Relationships>',
        `<Relationship Id="rId90" Type="${OFFICE}/calcChain" Target="calcChain.xml"/></Relationships>`,
      ),
    '_rels/.rels': (text) =>
      text.replace(
        '</Relationships>',
        '<Relationship Id="rId91" Type="http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin" Target="_xmlsignatures/origin.sigs"/></Relationships>',
      ),
    '[Content_Types].xml': (text) =>
      text.replace(
        '</Types>',
        '<Default Extension="bin" ContentType="application/octet-stream"/><Default Extension="sigs" ContentType="application/vnd.openxmlformats-package.digital-signature-origin"/></Types>',
      ),
  });
}

describe('what the model does not know', () => {
  it('is named by kind, part and sheet', async () => {
    const { carried } = await openXlsx(await crowded());
    expect(carried.map(({ kind, part, sheet }) => [kind, part, sheet]).sort()).toEqual([
      ['chart', 'xl/charts/chart1.xml', 'Hers'],
      ['drawing', 'xl/drawings/drawing1.xml', 'Hers'],
      ['other', 'xl/vreemd/iets.bin', undefined],
      ['pivotTable', 'xl/pivotTables/pivotTable1.xml', 'Hers'],
    ]);
  });

  it('comes back to the letter, also when the sheet it hangs on has changed', async () => {
    const bytes = await crowded();
    const opened = await openXlsx(bytes);
    opened.workbook.sheets[0]!.setCell(3, 3, constant('nieuw', { bold: true }));
    opened.workbook.addSheet('Ons').setCell(0, 0, constant(1));
    const saved = await saveXlsx(opened, knownAnswers());
    expect((await inspectXlsx(saved)).problems).toEqual([]);
    const [before, after] = await Promise.all([bytes, saved].map((one) => JSZip.loadAsync(one)));
    for (const part of [
      'xl/charts/chart1.xml',
      'xl/pivotTables/pivotTable1.xml',
      'xl/vreemd/iets.bin',
      'xl/drawings/drawing1.xml',
    ]) {
      expect(await after!.file(part)!.async('uint8array')).toEqual(
        await before!.file(part)!.async('uint8array'),
      );
    }
    const sheet = await partOf(saved, 'xl/worksheets/sheet1.xml');
    expect(sheet).toContain('<xm:f>Hers!A1:C1</xm:f>');
    expect(sheet).toContain('<drawing r:id="rId1"/>');
  });

  it('follows a sheet to its new name', async () => {
    const opened = await openXlsx(await crowded());
    opened.workbook.renameSheet(opened.workbook.sheets[0]!, 'Van haar');
    const saved = await saveXlsx(opened, knownAnswers());
    expect(await partOf(saved, 'xl/charts/chart1.xml')).toContain("'Van haar'!$A$1:$A$3");
    expect(await partOf(saved, 'xl/worksheets/sheet1.xml')).toContain("'Van haar'!A1:C1");
  });

  it('goes with its sheet when that is deleted', async () => {
    const opened = await openXlsx(await crowded());
    opened.workbook.addSheet('Ons');
    opened.workbook.removeSheet(opened.workbook.sheets[0]!);
    const saved = await saveXlsx(opened, knownAnswers());
    expect((await inspectXlsx(saved)).problems).toEqual([]);
    const names = Object.keys((await JSZip.loadAsync(saved)).files);
    expect(names.filter((name) => /chart|drawing|pivot/.test(name))).toEqual([]);
    expect(names).toContain('xl/vreemd/iets.bin');
  });
});

describe('losses', () => {
  it('are a signature, which no changed file can keep, but not the order of calculation', async () => {
    const { losses } = await openXlsx(await crowded());
    expect(new Set(losses.map(({ kind }) => kind))).toEqual(new Set(['signature']));
  });

  it('are none for what other programs write: validations, comments, links, pictures, print settings', async () => {
    const written = new ExcelJS.Workbook();
    const sheet = written.addWorksheet('Data', { properties: { outlineLevelRow: 1 } });
    sheet.getCell('A1').value = { text: 'CBS', hyperlink: 'https://www.cbs.nl/', tooltip: 'bron' };
    sheet.getCell('A2').value = 2;
    sheet.getCell('A2').note = 'let op';
    sheet.getCell('A3').dataValidation = { type: 'whole', operator: 'between', formulae: [1, 9] };
    sheet.addImage(
      written.addImage({ buffer: PIXEL as unknown as ExcelJS.Buffer, extension: 'png' }),
      'C3:D5',
    );
    sheet.getCell('A4').value = 4;
    sheet.getRow(4).outlineLevel = 1;
    sheet.autoFilter = 'A1:B5';
    sheet.headerFooter.oddHeader = '&CKop';
    sheet.getRow(9).addPageBreak();
    const opened = await openXlsx(new Uint8Array((await written.xlsx.writeBuffer()) as ArrayBuffer));
    expect(opened.losses).toEqual([]);
    opened.workbook.sheets[0]!.setCell(9, 0, constant(1));
    const other = new ExcelJS.Workbook();
    await other.xlsx.load((await saveXlsx(opened, knownAnswers())) as unknown as ArrayBuffer);
    const again = other.worksheets[0]!;
    expect(again.getCell('A1').value).toMatchObject({ text: 'CBS', hyperlink: 'https://www.cbs.nl/' });
    expect(JSON.stringify(again.getCell('A2').note)).toContain('let op');
    expect(again.getCell('A3').dataValidation).toMatchObject({ type: 'whole', formulae: [1, 9] });
    expect(again.getImages()).toHaveLength(1);
    expect(again.getRow(4).outlineLevel).toBe(1);
    expect(again.autoFilter).toBe('A1:B5');
    expect(again.headerFooter.oddHeader).toBe('&CKop');
    expect(other.getImage(0).extension).toBe('png');
  });

  it('are none where a list has nothing in it, as openpyxl leaves it', async () => {
    const { workbook, sheet } = newWorkbook('Hers');
    sheet.setCell(0, 0, constant(1));
    const bytes = await withParts(await saveXlsx({ workbook, carrier: undefined }, knownAnswers()), {
      'xl/workbook.xml': (text) => text.replace('</sheets>', '</sheets><definedNames/>'),
    });
    expect(await partOf(bytes, 'xl/workbook.xml')).toContain('<definedNames/>');
    expect((await openXlsx(bytes)).losses).toEqual([]);
  });

  it.each([
    ['xl/styles.xml', 'cellXfs/xf', /<cellXfs[^>]*>.*<\/cellXfs>/s, '<cellXfs count="0"/>'],
    ['xl/workbook.xml', 'definedNames/definedName', /<definedName .*<\/definedName>/s, ''],
    ['xl/workbook.xml', 'sheets/sheet', /<sheet [^>]*\/>/, ''],
  ])('are told of what all sheets share: %s, %s', async (part, element, what, instead) => {
    const { workbook, sheet } = newWorkbook('Hers');
    sheet.setCell(0, 0, constant(1, { bold: true }));
    workbook.names.push({ name: 'Banen', formula: '=Hers!$A$1' });
    const bytes = await saveXlsx({ workbook, carrier: undefined }, knownAnswers());
    const { carrier } = await openXlsx(bytes);
    expect(await partOf(bytes, part)).toMatch(what);
    const poorer = await withParts(bytes, { [part]: (text) => text.replace(what, instead) });
    const losses = findLosses(
      new OoxmlPackage(await unpackArchive(bytes)),
      new OoxmlPackage(await unpackArchive(poorer)),
      carrier,
    );
    expect(losses).toContainEqual({ kind: 'element', part, sheet: undefined, element });
  });

  it('are found whatever goes: parts by their kind, elements by their name', async () => {
    const bytes = await crowded();
    const { carrier } = await openXlsx(bytes);
    const poorer = await withParts(bytes, {
      'xl/charts/chart1.xml': null,
      'xl/worksheets/sheet1.xml': (text) => text.replace(/<extLst>.*<\/extLst>/, ''),
    });
    const packOf = async (one: Uint8Array): Promise<OoxmlPackage> =>
      new OoxmlPackage(await unpackArchive(one));
    const losses = findLosses(await packOf(bytes), await packOf(poorer), carrier);
    expect(losses).toContainEqual({
      kind: 'chart',
      part: 'xl/charts/chart1.xml',
      sheet: 'Hers',
    });
    expect(losses).toContainEqual({
      kind: 'element',
      part: 'xl/worksheets/sheet1.xml',
      sheet: 'Hers',
      element: 'sparklines/sparkline',
    });
  });
});
