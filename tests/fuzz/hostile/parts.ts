import { archiveOf, fileOf, relationships, sheetXml, smallest, type Entry } from './archiveOf';
import { hostile, type HostileFile } from './hostileFile';

const EITHER = ['opened', 'damaged', 'tooLarge'] as const;

/** Names that would lead outside a folder if anyone unpacked to one; nothing is ever unpacked to a folder. */
const OUTSIDE = [
  '../../../etc/passwd',
  '/etc/hosts',
  'C:\\x.txt',
  '..\\..\\x.txt',
  'xl/../../x',
  'a\u0000b',
  '',
];

function chain(length: number): Uint8Array {
  const parts: Record<string, string> = {};
  for (let at = 0; at < length; at += 1) {
    parts[`xl/a/p${at}.xml`] = '<a/>';
    parts[`xl/a/_rels/p${at}.xml.rels`] = relationships(['rId1', 'x', `p${at + 1}.xml`]);
  }
  return fileOf({
    ...parts,
    'xl/worksheets/_rels/sheet1.xml.rels': relationships(['rId1', 'x', '../a/p0.xml']),
  });
}

const sheetsOf = (count: number, name: (at: number) => string): Uint8Array =>
  fileOf({
    'xl/workbook.xml': smallest()['xl/workbook.xml']!.replace(
      /<sheets>.*<\/sheets>/,
      `<sheets>${Array.from({ length: count }, (_, at) => `<sheet name="${name(at)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`).join('')}</sheets>`,
    ),
    'xl/_rels/workbook.xml.rels': relationships(
      ...Array.from(
        { length: count },
        (_, at) => [`rId${at + 1}`, 'worksheet', `worksheets/sheet${at + 1}.xml`] as const,
      ),
    ),
    ...Object.fromEntries(
      Array.from({ length: count }, (_, at) => [`xl/worksheets/sheet${at + 1}.xml`, sheetXml('')]),
    ),
  });

/** Parts that are missing, lead in circles, or have names that lead elsewhere. */
export const parts: readonly HostileFile[] = [
  ...Object.keys(smallest()).map((part) =>
    hostile(`no ${part}`, ['notXlsx', 'damaged'], () => fileOf({ [part]: null })),
  ),
  hostile('a text that is not among the shared ones', 'damaged', () =>
    fileOf({ 'xl/worksheets/sheet1.xml': sheetXml('<row r="1"><c r="A1" t="s"><v>7</v></c></row>') }),
  ),
  hostile('a format that is not there', 'opened', () =>
    fileOf({ 'xl/worksheets/sheet1.xml': sheetXml('<row r="1"><c r="A1" s="999999999"><v>7</v></c></row>') }),
  ),
  hostile('a sheet that leads to itself and to the workbook', 'opened', () =>
    fileOf({
      'xl/worksheets/_rels/sheet1.xml.rels': relationships(
        ['rId1', 'x', 'sheet1.xml'],
        ['rId2', 'x', '../workbook.xml'],
      ),
    }),
  ),
  hostile('a workbook that is its own sheet', ['damaged', 'notXlsx'], () =>
    fileOf({ 'xl/_rels/workbook.xml.rels': relationships(['rId1', 'worksheet', 'workbook.xml']) }),
  ),
  hostile('a sheet outside the file', 'damaged', () =>
    fileOf({ 'xl/_rels/workbook.xml.rels': relationships(['rId1', 'worksheet', '../../../../etc/passwd']) }),
  ),
  hostile('two sheets in one part', 'damaged', () =>
    fileOf({
      'xl/workbook.xml': smallest()['xl/workbook.xml']!.replace(
        '</sheets>',
        '<sheet name="Twee" sheetId="2" r:id="rId1"/></sheets>',
      ),
    }),
  ),
  hostile('two sheets of one name', 'damaged', () => sheetsOf(2, () => 'Blad')),
  hostile('a sheet without a name', 'damaged', () => sheetsOf(1, () => '')),
  hostile('a sheet with a name of a hundred thousand letters', 'damaged', () =>
    sheetsOf(1, () => 'x'.repeat(100_000)),
  ),
  hostile('a sheet with a name that Excel cannot have', 'damaged', () => sheetsOf(1, () => "a[b]:*?/\\'")),
  hostile('no sheet at all', ['opened', 'damaged', 'notXlsx'], () => sheetsOf(0, () => '')),
  hostile('a thousand sheets', EITHER, () => sheetsOf(1_000, (at) => `Blad ${at}`)),
  hostile('four thousand parts in a chain', EITHER, () => chain(4_000)),
  hostile('names that lead outside', EITHER, () =>
    archiveOf([
      ...Object.entries(smallest()).map(([name, content]): Entry => ({ name, content })),
      ...OUTSIDE.map((name): Entry => ({ name, content: 'x' })),
    ]),
  ),
  hostile('a part twice', 'damaged', () =>
    archiveOf([
      ...Object.entries(smallest()).map(([name, content]): Entry => ({ name, content })),
      { name: 'XL/Workbook.xml', content: '<a/>' },
    ]),
  ),
  hostile('a part twice, once with a slash in front', 'damaged', () =>
    fileOf({}, [{ name: '/xl/worksheets/sheet1.xml', content: sheetXml('') }]),
  ),
  hostile('a hundred thousand types', EITHER, () =>
    fileOf({
      '[Content_Types].xml': smallest()['[Content_Types].xml']!.replace(
        '</Types>',
        `${'<Default Extension="x" ContentType="x"/>'.repeat(100_000)}</Types>`,
      ),
      ...Object.fromEntries(Array.from({ length: 500 }, (_, at) => [`xl/media/${at}.png`, 'x'])),
    }),
  ),
];
