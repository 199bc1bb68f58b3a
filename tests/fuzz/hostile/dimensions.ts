import { fileOf, relationships, sheetXml, smallest } from './archiveOf';
import { hostile, type HostileFile } from './hostileFile';

const ALL = 'A1:XFD1048576';
const EITHER = ['opened', 'damaged', 'tooLarge'] as const;

const sheet = (data: string, around: { before?: string; after?: string } = {}): Uint8Array =>
  fileOf({ 'xl/worksheets/sheet1.xml': sheetXml(data, around) });
const formula = (text: string, beside = ''): Uint8Array =>
  sheet(`<row r="1"><c r="A1"><f>${text}</f><v>1</v></c>${beside}</row>`);
const SMALL_TABLE =
  '<row r="1"><c r="A1" t="inlineStr"><is><t>Sector</t></is></c><c r="B1" t="inlineStr"><is><t>Banen 2018</t></is></c></row>' +
  '<row r="2"><c r="A2" t="inlineStr"><is><t>Bouw</t></is></c><c r="B2"><v>10</v></c></row>';
const many = (count: number, one: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => one(at)).join('');

/** Few bytes that speak of many cells. */
export const dimensions: readonly HostileFile[] = [
  hostile('one cell in the last corner', 'opened', () =>
    sheet('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>', { before: `<dimension ref="${ALL}"/>` }),
  ),
  hostile('a table and one cell in the last corner', 'opened', () =>
    sheet(`${SMALL_TABLE}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`),
  ),
  hostile('a table over all cells', 'opened', () =>
    fileOf({
      'xl/worksheets/sheet1.xml': sheetXml(SMALL_TABLE, {
        after: '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>',
      }),
      'xl/worksheets/_rels/sheet1.xml.rels': relationships(['rId1', 'table', '../tables/table1.xml']),
      'xl/tables/table1.xml':
        `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="T" displayName="T" ref="${ALL}">` +
        '<tableColumns count="2"><tableColumn id="1" name="Sector"/><tableColumn id="2" name="Banen 2018"/></tableColumns></table>',
    }),
  ),
  hostile('a pattern of asterisks on a long text', 'opened', () =>
    formula(
      'COUNTIF(B1:B9,&quot;*a*a*a*a*a*a*b&quot;)+COUNTIF(C1,REPT(&quot;*a&quot;,99)&amp;&quot;b&quot;)',
      `<c r="C1" t="inlineStr"><is><t>${'a'.repeat(32_000)}</t></is></c>`,
    ),
  ),
  hostile('a text of hers that becomes too long for any memory', 'opened', () =>
    formula('SUBSTITUTE(REPT(&quot;a&quot;,32767),&quot;a&quot;,REPT(&quot;b&quot;,32767))'),
  ),
  hostile('two hundred thousand names', 'tooLarge', () =>
    fileOf({
      'xl/workbook.xml': smallest()['xl/workbook.xml']!.replace(
        '</sheets>',
        () =>
          `</sheets><definedNames>${many(200_000, (at) => `<definedName name="n${at}">Blad1!$A$${at + 1}</definedName>`)}</definedNames>`,
      ),
    }),
  ),
  hostile('one long text in a hundred thousand cells', 'tooLarge', () =>
    fileOf({
      'xl/_rels/workbook.xml.rels': smallest()['xl/_rels/workbook.xml.rels']!.replace(
        '</Relationships>',
        '<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>',
      ),
      'xl/sharedStrings.xml': `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>${'a'.repeat(32_767)}</t></si></sst>`,
      'xl/worksheets/sheet1.xml': sheetXml(
        many(100_000, (at) => `<row r="${at + 1}"><c r="A${at + 1}" t="s"><v>0</v></c></row>`),
      ),
    }),
  ),
  hostile('a million hidden rows without a cell', 'tooLarge', () =>
    sheet(`${SMALL_TABLE}${many(1_048_000, (at) => `<row r="${at + 5}" hidden="1" ht="20"/>`)}`),
  ),
  hostile('three thousand products of whole columns', 'opened', () =>
    sheet(
      many(
        3_000,
        (at) =>
          `<row r="${at + 1}"><c r="A${at + 1}"><v>${at}</v></c><c r="B${at + 1}"><v>1</v></c><c r="C${at + 1}">` +
          `<f>SUMPRODUCT((A1:A1048576=A${at + 1})*(B1:B1048576)*(A1:A1048576&gt;1))</f><v>1</v></c></row>`,
      ),
    ),
  ),
  hostile('a row far below the last', 'damaged', () => sheet('<row r="1000000000"><c><v>1</v></c></row>')),
  hostile('a row that is no number', 'damaged', () => sheet('<row r="x"><c><v>1</v></c></row>')),
  hostile('a cell far right of the last', 'damaged', () =>
    sheet('<row r="1"><c r="ZZZ1"><v>1</v></c></row>'),
  ),
  hostile('fifty thousand rows with a cell in the last column', EITHER, () =>
    sheet(many(50_000, (at) => `<row r="${at + 1}"><c r="XFD${at + 1}"><v>1</v></c></row>`)),
  ),
  hostile('twenty thousand times all columns', EITHER, () =>
    sheet('', { before: `<cols>${many(20_000, () => '<col min="1" max="16384" width="9"/>')}</cols>` }),
  ),
  hostile('columns from before the first', EITHER, () =>
    sheet('', { before: '<cols><col min="-1000000000000" max="16384" width="9" hidden="1"/></cols>' }),
  ),
  hostile('ten thousand merged areas of all cells', EITHER, () =>
    sheet('', { after: `<mergeCells>${many(10_000, () => `<mergeCell ref="${ALL}"/>`)}</mergeCells>` }),
  ),
  hostile('an array formula over all cells', EITHER, () =>
    sheet(`<row r="1"><c r="A1"><f t="array" ref="${ALL}">1</f><v>1</v></c></row>`),
  ),
  hostile('a thousand array formulas over a million cells', EITHER, () =>
    sheet(
      many(
        1000,
        (at) => `<row r="${at + 1}"><c r="A${at + 1}"><f t="array" ref="A1:CV10000">1</f><v>1</v></c></row>`,
      ),
    ),
  ),
  hostile('a long formula shared by a hundred thousand cells', EITHER, () =>
    sheet(
      `<row r="1"><c r="A1"><f t="shared" si="0" ref="A1:A100000">${'B1+'.repeat(2_500)}1</f><v>1</v></c></row>` +
        many(
          100_000,
          (at) => `<row r="${at + 2}"><c r="A${at + 2}"><f t="shared" si="0"/><v>1</v></c></row>`,
        ),
    ),
  ),
  hostile('validations of all cells', EITHER, () =>
    sheet('', {
      after: `<dataValidations count="2000">${many(2_000, () => `<dataValidation type="whole" sqref="${ALL}"><formula1>1</formula1><formula2>2</formula2></dataValidation>`)}</dataValidations>`,
    }),
  ),
  hostile('colours of all cells', EITHER, () =>
    sheet('', {
      after: many(
        2_000,
        (at) =>
          `<conditionalFormatting sqref="${ALL}"><cfRule type="expression" priority="${at + 1}"><formula>1</formula></cfRule></conditionalFormatting>`,
      ),
    }),
  ),
  hostile('a sum of all cells', 'opened', () => formula(`SUM(Blad1!B1:XFD1048576)`)),
  hostile('a product of all cells', 'opened', () => formula('SUMPRODUCT((B1:XFD1048576&gt;0)*1)')),
  hostile('all cells as they are', 'opened', () => formula('B1:XFD1048576+1')),
  hostile('a text of a thousand million letters', 'opened', () =>
    formula('LEN(REPT(&quot;x&quot;,1000000000))'),
  ),
  hostile('a chain of ten thousand formulas', 'opened', () =>
    sheet(many(10_000, (at) => `<row r="${at + 1}"><c r="A${at + 1}"><f>A${at + 2}+1</f><v>1</v></c></row>`)),
  ),
  hostile('a ring of ten thousand formulas', 'opened', () =>
    sheet(
      many(
        10_000,
        (at) => `<row r="${at + 1}"><c r="A${at + 1}"><f>A${((at + 1) % 10_000) + 1}+1</f><v>1</v></c></row>`,
      ),
    ),
  ),
];
