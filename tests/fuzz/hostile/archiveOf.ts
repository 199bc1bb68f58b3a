import { deflateRawSync } from 'node:zlib';

/** An entry of an archive as its makers want it believed; what is absent is true. */
export interface Entry {
  readonly name: string;
  readonly content: Uint8Array | string;
  /** What the list of parts says it unpacks to. */
  readonly claims?: number;
  /** Has another checksum than the content. */
  readonly isFlipped?: boolean;
  readonly isStored?: boolean;
  /** Says that it needs a password. */
  readonly isLocked?: boolean;
  /** Leads to the content of the entry before it: one piece of data under many names. */
  readonly isOverlapping?: boolean;
}

const bytesOf = (content: Uint8Array | string): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

const TABLE = Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value >>> 0;
});

function checksum(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = TABLE[(value ^ byte) & 255]! ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}

/** The fields that an entry's own head and the list of parts have in common (PKWARE's APPNOTE 6.3.10, 4.3.7). */
function head(entry: Entry, packed: number, unpacked: number, sum: number): Buffer {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(entry.isLocked ? 1 : 0, 2);
  fields.writeUInt16LE(entry.isStored ? 0 : 8, 4);
  fields.writeUInt32LE(sum, 10);
  fields.writeUInt32LE(packed, 14);
  fields.writeUInt32LE(entry.claims ?? unpacked, 18);
  fields.writeUInt16LE(Buffer.byteLength(entry.name), 22);
  return fields;
}

/** A zip file made by hand, so that it can lie. */
export function archiveOf(entries: readonly Entry[]): Uint8Array {
  const pieces: Buffer[] = [];
  const list: Buffer[] = [];
  let at = 0;
  let last = { at: 0, packed: 0, unpacked: 0, sum: 0 };
  for (const entry of entries) {
    const name = Buffer.from(entry.name);
    if (!entry.isOverlapping) {
      const content = bytesOf(entry.content);
      const packed = entry.isStored ? Buffer.from(content) : deflateRawSync(content, { level: 9 });
      last = {
        at,
        packed: packed.length,
        unpacked: content.length,
        sum: (checksum(content) ^ (entry.isFlipped ? 1 : 0)) >>> 0,
      };
      const own = head(entry, last.packed, last.unpacked, last.sum);
      pieces.push(Buffer.from('PK\u0003\u0004'), own, name, packed);
      at += 4 + own.length + name.length + packed.length;
    }
    const place = Buffer.alloc(14);
    place.writeUInt32LE(last.at, 10);
    list.push(
      Buffer.from('PK\u0001\u0002\u0014\u0000'),
      head(entry, last.packed, last.unpacked, last.sum),
      place,
      name,
    );
  }
  const listed = Buffer.concat(list);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(Math.min(entries.length, 0xffff), 4);
  end.writeUInt16LE(Math.min(entries.length, 0xffff), 6);
  end.writeUInt32LE(listed.length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...pieces, listed, Buffer.from('PK\u0005\u0006'), end]);
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';

export const relationships = (
  ...lines: readonly (readonly [id: string, type: string, target: string])[]
): string =>
  `<Relationships xmlns="${PACKAGE}/relationships">${lines
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

export const sheetXml = (data: string, around: { before?: string; after?: string } = {}): string =>
  `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${around.before ?? ''}<sheetData>${data}</sheetData>${around.after ?? ''}</worksheet>`;

/** The parts of the smallest workbook there is, by name. */
export const smallest = (
  sheet: string = sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>'),
): Record<string, string> => ({
  '[Content_Types].xml':
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${SHEET_TYPE}"/></Types>`,
  '_rels/.rels': relationships(['rId1', 'officeDocument', 'xl/workbook.xml']),
  'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Blad1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': relationships(['rId1', 'worksheet', 'worksheets/sheet1.xml']),
  'xl/worksheets/sheet1.xml': sheet,
});

/** A workbook file of parts by name; one that is null is left out. */
export const fileOf = (
  parts: Readonly<Record<string, string | Uint8Array | null>>,
  more: readonly Entry[] = [],
): Uint8Array =>
  archiveOf([
    ...Object.entries({ ...smallest(), ...parts }).flatMap(([name, content]): Entry[] =>
      content === null ? [] : [{ name, content }],
    ),
    ...more,
  ]);
