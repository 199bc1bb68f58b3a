import JSZip from 'jszip';
import { decodeXml } from './decodeXml';
import { openXlsx } from './openXlsx';
import { saveXlsx } from './saveXlsx';
import { knownAnswers, newWorkbook, withParts } from './testWorkbooks';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const utf16 = (text: string, isLittle: boolean): Uint8Array => {
  const bytes = new Uint8Array(2 * text.length);
  const view = new DataView(bytes.buffer);
  [...text].forEach((letter, at) => view.setUint16(2 * at, letter.charCodeAt(0), isLittle));
  return bytes;
};
const DAMAGED = expect.objectContaining({ name: 'FileError', reason: 'damaged' }) as Error;

describe('decodeXml', () => {
  it.each([
    ['<a>Café</a>', 'no declaration'],
    ['<?xml version="1.0"?><a>Café</a>', 'a declaration without an encoding'],
    ['<?xml version="1.0" encoding="UTF-8"?><a>Café</a>', 'UTF-8'],
    ["<?xml version='1.0' encoding='utf-8' standalone='yes'?><a>Café</a>", 'utf-8'],
    ['<?xml version="1.0"?><a encoding="windows-1252">Café</a>', 'an attribute that is called so'],
    ['<?xml version="1.0" encoding="utf-8"?><?x encoding="latin1"?><a/>', 'an instruction that speaks of it'],
  ])('reads %s (%s)', (text) => {
    expect(decodeXml('a.xml', utf8(text))).toBe(text);
  });

  it('reads UTF-16 in both orders by its mark, declared or not', () => {
    for (const declared of ['<?xml version="1.0" encoding="UTF-16"?>', '<?xml version="1.0"?>', '']) {
      const text = `${declared}<a>Café €</a>`;
      for (const isLittle of [true, false]) {
        expect(decodeXml('a.xml', utf16(`\ufeff${text}`, isLittle))).toBe(text);
      }
    }
  });

  it('leaves out the mark before UTF-8', () => {
    expect(decodeXml('a.xml', utf8('\ufeff<a/>'))).toBe('<a/>');
  });

  it.each(['windows-1252', 'ISO-8859-1', 'us-ascii', 'UTF-7', 'utf-80', 'UTF-16', ''])(
    'refuses bytes of one letter each that declare %p',
    (encoding) => {
      const bytes = latin1(`<?xml version="1.0" encoding="${encoding}"?><a>Caf\u00e9</a>`);
      expect(() => decodeXml('a.xml', bytes)).toThrow(DAMAGED);
    },
  );

  it('refuses another encoding also where no letter would differ: no part of a workbook may have it', () => {
    expect(() => decodeXml('a.xml', utf8('<?xml version="1.0" encoding="windows-1252"?><a/>'))).toThrow(
      DAMAGED,
    );
  });

  it('refuses UTF-16 that declares UTF-8', () => {
    expect(() => decodeXml('a.xml', utf16('\ufeff<?xml version="1.0" encoding="UTF-8"?><a/>', true))).toThrow(
      DAMAGED,
    );
  });

  it('refuses bytes that are no text in the encoding, and never puts another letter in their place', () => {
    expect(() => decodeXml('a.xml', latin1('<a>Caf\u00e9</a>'))).toThrow(DAMAGED);
    expect(() => decodeXml('a.xml', Uint8Array.of(0x3c, 0xc0, 0xaf))).toThrow(DAMAGED);
    expect(() => decodeXml('a.xml', Uint8Array.of(0xff, 0xfe, 0x3c, 0x00, 0x00, 0xd8, 0x3c, 0x00))).toThrow(
      DAMAGED,
    );
    expect(() => decodeXml('a.xml', Uint8Array.of(0xff, 0xfe, 0x3c))).toThrow(DAMAGED);
  });
});

it('a workbook with a sheet of another encoding is refused', async () => {
  const bytes = await saveXlsx({ ...newWorkbook(), carrier: undefined }, knownAnswers());
  const sheet = (text: string): Uint8Array =>
    latin1(text.replace(/<\?xml[^>]*>/, '<?xml version="1.0" encoding="windows-1252"?>'));
  let changed = new Uint8Array();
  await withParts(bytes, {
    'xl/worksheets/sheet1.xml': (text) => {
      changed = new Uint8Array(sheet(text));
      return text;
    },
  });
  await expect(openXlsx(await withParts(bytes, { 'xl/worksheets/sheet1.xml': changed }))).rejects.toEqual(
    DAMAGED,
  );
});

it('a part that is only carried comes back as it was, whatever its encoding', async () => {
  const bytes = await saveXlsx({ ...newWorkbook(), carrier: undefined }, knownAnswers());
  const own = latin1('<?xml version="1.0" encoding="windows-1252"?><a>Caf\u00e9</a>');
  const opened = await openXlsx(
    await withParts(bytes, {
      'customXml/item1.xml': own,
      '_rels/.rels': (text) =>
        text.replace(
          '</Relationships>',
          '<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml" Target="customXml/item1.xml"/></Relationships>',
        ),
    }),
  );
  expect(opened.losses).toEqual([]);
  const saved = await JSZip.loadAsync(await saveXlsx(opened, knownAnswers()));
  expect(await saved.file('customXml/item1.xml')!.async('uint8array')).toEqual(own);
});
