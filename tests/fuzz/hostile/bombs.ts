import { archiveOf, fileOf, sheetXml, smallest, type Entry } from './archiveOf';
import { hostile, type HostileFile } from './hostileFile';

const MEGABYTE = 1024 * 1024;
const zeros = (megabytes: number): Uint8Array => new Uint8Array(megabytes * MEGABYTE);

/** A zip of zips of zips, as 42.zip is; what is in a picture is never unpacked. */
function nested(depth: number): Uint8Array {
  let content = archiveOf([{ name: '0', content: zeros(4) }]);
  for (let level = 0; level < depth; level += 1) {
    content = archiveOf(
      Array.from({ length: 16 }, (_, at): Entry => ({ name: `${at}.zip`, content, isOverlapping: at > 0 })),
    );
  }
  return content;
}

/** Bytes that hardly pack: no ratio gives away what is claimed of them. */
function noise(length: number): Uint8Array {
  let value = 1;
  return Uint8Array.from({ length }, () => {
    value = (value * 48271) % 2147483647;
    return value & 255;
  });
}

const basic = (): Entry[] => Object.entries(smallest()).map(([name, content]) => ({ name, content }));

/** Small files that unpack to much, or to more than they say. */
export const bombs: readonly HostileFile[] = [
  hostile('60 MB of zeros in one part', 'tooLarge', () =>
    archiveOf([...basic(), { name: 'xl/media/image1.png', content: zeros(60) }]),
  ),
  hostile('a part that says it is 4 GB', 'tooLarge', () =>
    archiveOf([...basic(), { name: 'xl/media/image1.png', content: zeros(1), claims: 0xfffffff0 }]),
  ),
  hostile('a part of 60 MB that says it is 1 KB', 'damaged', () =>
    archiveOf([...basic(), { name: 'xl/media/image1.png', content: zeros(60), claims: 1024 }]),
  ),
  hostile('a part of 1 KB that says it is 9 MB', 'damaged', () =>
    archiveOf([...basic(), { name: 'xl/media/image1.png', content: 'x'.repeat(1024), claims: 9 * MEGABYTE }]),
  ),
  hostile('forty parts of 9 MB, each below what is looked at', 'tooLarge', () =>
    archiveOf([
      ...basic(),
      ...Array.from({ length: 40 }, (_, at): Entry => ({
        name: `xl/media/image${at}.png`,
        content: zeros(9),
        isOverlapping: at > 0,
      })),
    ]),
  ),
  hostile('sixty thousand names for one piece of data', 'tooLarge', () =>
    archiveOf([
      ...basic(),
      { name: 'xl/media/a.png', content: zeros(1) },
      ...Array.from({ length: 60_000 }, (_, at): Entry => ({
        name: `xl/media/${at}.png`,
        content: '',
        isOverlapping: true,
      })),
    ]),
  ),
  hostile('sixty thousand empty parts', 'tooLarge', () =>
    archiveOf([
      ...basic(),
      { name: 'xl/media/a.png', content: '' },
      ...Array.from({ length: 60_000 }, (_, at): Entry => ({
        name: `xl/media/${at}.png`,
        content: '',
        isOverlapping: true,
      })),
    ]),
  ),
  hostile('a zip in a zip in a zip', 'opened', () => fileOf({ 'xl/media/image1.png': nested(4) })),
  hostile('a part that packs badly and says it is 200 MB', 'tooLarge', () =>
    archiveOf([
      ...basic(),
      { name: 'xl/media/image1.png', content: noise(2 * MEGABYTE), claims: 200 * MEGABYTE },
    ]),
  ),
  hostile('a sheet of 10 MB of empty cells', 'tooLarge', () =>
    fileOf({
      'xl/worksheets/sheet1.xml': sheetXml('<row><c/><c/><c/><c/><c/><c/><c/><c/><c/></row>'.repeat(215_000)),
    }),
  ),
  hostile('shared texts of 9 MB without a letter', 'tooLarge', () =>
    fileOf({
      'xl/_rels/workbook.xml.rels': smallest()['xl/_rels/workbook.xml.rels']!.replace(
        '</Relationships>',
        '<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>',
      ),
      'xl/sharedStrings.xml': `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${'<si/>'.repeat(1_800_000)}</sst>`,
    }),
  ),
];
