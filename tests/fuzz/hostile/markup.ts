import { fileOf, sheetXml, smallest } from './archiveOf';
import { hostile, type HostileFile } from './hostileFile';

const workbook = smallest()['xl/workbook.xml']!;
const inWorkbook = (doctype: string, text = ''): Uint8Array =>
  fileOf({
    'xl/workbook.xml': `<?xml version="1.0"?>${doctype}${workbook.replace('Blad1', text || 'Blad1')}`,
  });
const inSheet = (cell: string): Uint8Array =>
  fileOf({ 'xl/worksheets/sheet1.xml': sheetXml(`<row r="1">${cell}</row>`) });

/** Ten entities, each ten times the one before: a thousand million laughs. */
const LAUGHS = `<!DOCTYPE a [<!ENTITY l0 "ha">${Array.from(
  { length: 10 },
  (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`,
).join('')}]>`;

const inEveryPart = (what: (text: string) => string): Uint8Array =>
  fileOf(Object.fromEntries(Object.entries(smallest()).map(([name, text]) => [name, what(text)])));

/** XML that asks for more than a workbook needs. */
export const markup: readonly HostileFile[] = [
  hostile('a thousand million laughs', 'damaged', () => inWorkbook(LAUGHS, '&l10;')),
  hostile('an entity that is a file', 'damaged', () =>
    inWorkbook('<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/hostname">]>', '&x;'),
  ),
  hostile('an entity that is a page', 'damaged', () =>
    inWorkbook('<!DOCTYPE a [<!ENTITY % p SYSTEM "http://localhost:9/x.dtd"> %p;]>'),
  ),
  hostile('a document type in every part', 'damaged', () => inEveryPart((text) => `<!DOCTYPE a>${text}`)),
  hostile('an entity nobody declared', 'damaged', () => inSheet('<c t="str"><v>&nobody;</v></c>')),
  hostile('elements a hundred thousand deep', 'damaged', () =>
    inSheet(`<c>${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}</c>`),
  ),
  hostile('an element with three hundred thousand attributes', ['damaged', 'tooLarge', 'opened'], () =>
    inSheet(`<c ${Array.from({ length: 300_000 }, (_, at) => `a${at}=""`).join(' ')}/>`),
  ),
  hostile('an attribute of 8 MB', ['damaged', 'opened'], () => inSheet(`<c x="${'x'.repeat(8_000_000)}"/>`)),
  hostile('a cell of 8 MB', ['tooLarge', 'damaged', 'opened'], () =>
    inSheet(`<c r="A1" t="str"><v>${'x'.repeat(8_000_000)}</v></c>`),
  ),
  hostile('a formula of 8 MB', ['tooLarge', 'damaged', 'opened'], () =>
    inSheet(`<c r="A1"><f>${'1+'.repeat(4_000_000)}1</f><v>1</v></c>`),
  ),
  hostile('a formula in ten thousand brackets', ['tooLarge', 'damaged', 'opened'], () =>
    inSheet(`<c r="A1"><f>${'('.repeat(10_000)}1${')'.repeat(10_000)}</f><v>1</v></c>`),
  ),
  hostile('a formula in three thousand brackets', ['tooLarge', 'damaged', 'opened'], () =>
    inSheet(`<c r="A1"><f>${'('.repeat(3_000)}1${')'.repeat(3_000)}</f><v>1</v></c>`),
  ),
  ...(
    [
      ['4,000 sums', '1+', 4_000],
      ['2,700 sums of cells', 'B1+', 2_700],
      ['4,000 texts', '1&amp;', 4_000],
      ['4,000 comparisons', '1=', 4_000],
      ['4,000 powers', '1^', 4_000],
    ] as const
  ).map(([what, term, count]) =>
    hostile(`a formula of ${what}`, 'opened', () =>
      inSheet(`<c r="A1"><f>${term.repeat(count)}1</f><v>1</v></c>`),
    ),
  ),
  hostile('a formula of eight thousand percent signs', 'opened', () =>
    inSheet(`<c r="A1"><f>B1${'%'.repeat(8_000)}</f><v>1</v></c>`),
  ),
  hostile('characters XML cannot hold', 'damaged', () => inSheet('<c t="str"><v>&#0;</v></c>')),
  hostile('bytes that are no UTF-8', 'damaged', () => {
    const bytes = new TextEncoder().encode(sheetXml('<row><c t="str"><v>xyz</v></c></row>'));
    bytes[bytes.lastIndexOf('x'.charCodeAt(0))] = 0xff;
    return fileOf({ 'xl/worksheets/sheet1.xml': bytes });
  }),
  hostile('a sheet in windows-1252', 'damaged', () => {
    const text = sheetXml('<row r="1"><c r="A1" t="str"><v>Caf\u00e9</v></c></row>');
    return fileOf({
      'xl/worksheets/sheet1.xml': Buffer.from(
        `<?xml version="1.0" encoding="windows-1252"?>${text}`,
        'latin1',
      ),
    });
  }),
  hostile('a sheet that says to be in windows-1252 and is in UTF-8', 'damaged', () =>
    fileOf({ 'xl/worksheets/sheet1.xml': `<?xml version="1.0" encoding="windows-1252"?>${sheetXml('')}` }),
  ),
  hostile('an empty part', 'damaged', () => fileOf({ 'xl/worksheets/sheet1.xml': '' })),
  hostile('a list of types that is none', ['notXlsx', 'damaged'], () =>
    fileOf({ '[Content_Types].xml': '<a/>' }),
  ),
  hostile('a sheet that is called like a member of an object', 'opened', () => inWorkbook('', '__proto__')),
  hostile('attributes that are called like members of an object', 'opened', () =>
    inSheet('<c __proto__="1" constructor="2" hasOwnProperty="3" r="A1"><v>1</v></c>'),
  ),
];
