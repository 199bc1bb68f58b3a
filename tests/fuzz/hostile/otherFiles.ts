import { archiveOf, fileOf, smallest } from './archiveOf';
import { hostile, type HostileFile } from './hostileFile';

const text = (content: string): Uint8Array => new TextEncoder().encode(content);

/** The start of an OLE container (MS-CFB 2.2), in which .xls files and protected workbooks are kept. */
function container(holds: string): Uint8Array {
  const bytes = new Uint8Array(4096);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [...holds].forEach((letter, index) => (bytes[2048 + 2 * index] = letter.charCodeAt(0)));
  return bytes;
}

const typed = (type: string): Uint8Array =>
  fileOf({
    '[Content_Types].xml': smallest()['[Content_Types].xml']!.replace(
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
      type,
    ),
  });

/** Files of another kind that are called .xlsx. */
export const otherFiles: readonly HostileFile[] = [
  hostile('nothing', 'notXlsx', () => new Uint8Array()),
  hostile('one letter of a zip', 'notXlsx', () => text('P')),
  hostile('a csv file renamed', 'notXlsx', () => text('Sector;Banen\r\nBouw;12\r\n')),
  hostile('a csv file whose first column is PK', ['damaged', 'notXlsx'], () =>
    text('PK;Banen\r\nBouw;12\r\n'),
  ),
  hostile('a page of the web', 'notXlsx', () => text('<html><table><tr><td>1</td></tr></table></html>')),
  hostile('the XML of Excel 2003', 'notXlsx', () => text('<?xml version="1.0"?><Workbook/>')),
  hostile('an old .xls', 'notXlsx', () => container('Workbook')),
  hostile('a workbook behind a password', 'encrypted', () => container('EncryptedPackage')),
  hostile('an .ods', 'notXlsx', () =>
    archiveOf([
      { name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet', isStored: true },
      { name: 'content.xml', content: '<office:document-content/>' },
      { name: 'META-INF/manifest.xml', content: '<manifest:manifest/>' },
    ]),
  ),
  hostile('an .xlsb', 'notXlsx', () => typed('application/vnd.ms-excel.sheet.binary.macroEnabled.main')),
  hostile('an .xlsm', 'macros', () => typed('application/vnd.ms-excel.sheet.macroEnabled.main+xml')),
  hostile('a workbook with macros inside', 'macros', () => fileOf({ 'xl/vbaProject.bin': 'x' })),
  hostile('a Word document', 'notXlsx', () =>
    typed('application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'),
  ),
  hostile('a zip without anything', 'notXlsx', () => archiveOf([])),
  hostile('noise behind the mark of a zip', 'damaged', () => {
    const bytes = Uint8Array.from({ length: 100_000 }, (_, at) => (at * 7919 + (at >> 3)) & 255);
    bytes.set([0x50, 0x4b, 3, 4]);
    return bytes;
  }),
  hostile('half a workbook', 'damaged', () => {
    const whole = fileOf({});
    return whole.slice(0, whole.length / 2);
  }),
  hostile('a sheet whose checksum is not that of its content', 'damaged', () =>
    archiveOf(
      Object.entries(smallest()).map(([name, content]) => ({
        name,
        content,
        isFlipped: name.endsWith('sheet1.xml'),
      })),
    ),
  ),
  hostile('a picture whose checksum is not that of its content', 'damaged', () =>
    fileOf({}, [{ name: 'xl/media/image1.png', content: 'x'.repeat(1024), isFlipped: true }]),
  ),
  hostile('a workbook of the kind Strict Open XML', 'strict', () => {
    const strict = 'http://purl.oclc.org/ooxml';
    const inStrict = (text: string): string =>
      text
        .replaceAll('http://schemas.openxmlformats.org/spreadsheetml/2006', `${strict}/spreadsheetml`)
        .replaceAll('http://schemas.openxmlformats.org/officeDocument/2006', `${strict}/officeDocument`);
    return fileOf(
      Object.fromEntries(Object.entries(smallest()).map(([name, text]) => [name, inStrict(text)])),
    );
  }),
  hostile('a zip behind a password', 'encrypted', () =>
    archiveOf(Object.entries(smallest()).map(([name, content]) => ({ name, content, isLocked: true }))),
  ),
];
