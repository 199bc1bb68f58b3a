import JSZip from 'jszip';
import { openXlsx } from './openXlsx';
import { saveXlsx } from './saveXlsx';
import { knownAnswers, newWorkbook, withParts } from './testWorkbooks';

const twoSheets = (): Promise<Uint8Array> => {
  const { workbook } = newWorkbook('Een');
  workbook.addSheet('Twee');
  return saveXlsx({ workbook, carrier: undefined }, knownAnswers());
};

/** A file of two sheets, the second of another name. */
const named = async (name: string): Promise<Uint8Array> =>
  withParts(await twoSheets(), {
    'xl/workbook.xml': (text) => {
      expect(text).toContain('name="Twee"');
      return text.replace('name="Twee"', `name="${name}"`);
    },
  });

const expectDamaged = (bytes: Uint8Array): Promise<void> =>
  expect(openXlsx(bytes)).rejects.toMatchObject({ name: 'FileError', reason: 'damaged' });

describe('names of sheets', () => {
  // "Rename a worksheet" (support.microsoft.com): what a name cannot be.
  it.each([
    '',
    'x'.repeat(32),
    'a/b',
    'a\\b',
    'a?b',
    'a*b',
    'a:b',
    'a[b',
    'a]b',
    '&apos;a',
    'a&apos;',
    'Een',
    'EEN',
  ])('refuses a file with a sheet called %p beside one called Een', async (name) => {
    await expectDamaged(await named(name));
  });

  it.each([
    'x'.repeat(31),
    'L&apos;été',
    'a (b) & c'.replace('&', '&amp;'),
    ' ',
    'History',
    '2023',
    '__proto__',
  ])('opens a file with a sheet called %p', async (name) => {
    const { workbook } = await openXlsx(await named(name));
    expect(workbook.sheets).toHaveLength(2);
  });
});

describe('sheets that share', () => {
  it('refuses two sheets with one relationship', async () => {
    await expectDamaged(
      await withParts(await twoSheets(), {
        'xl/workbook.xml': (text) => {
          const ids = [...text.matchAll(/<sheet [^>]*r:id="([^"]+)"/g)].map(([, id]) => id!);
          expect(ids).toHaveLength(2);
          return text.replace(`r:id="${ids[1]}"`, `r:id="${ids[0]}"`);
        },
      }),
    );
  });

  it('refuses two relationships of one part, however they spell it', async () => {
    for (const spelling of ['worksheets/sheet1.xml', '/xl/worksheets/sheet1.xml', 'worksheets/SHEET1.xml']) {
      await expectDamaged(
        await withParts(await twoSheets(), {
          'xl/_rels/workbook.xml.rels': (text) => {
            expect(text).toContain('"worksheets/sheet2.xml"');
            return text.replace('"worksheets/sheet2.xml"', `"${spelling}"`);
          },
        }),
      );
    }
  });

  it('refuses two parts of one name, the second with a slash in front, other capitals or a way round', async () => {
    for (const second of [
      '/xl/worksheets/sheet1.xml',
      'XL/worksheets/Sheet1.xml',
      '/XL/worksheets/sheet1.xml',
      'xl\\worksheets\\sheet1.xml',
      'xl/./worksheets/sheet1.xml',
      'xl/media/../worksheets/sheet1.xml',
    ]) {
      const archive = await JSZip.loadAsync(await twoSheets());
      archive.file(second, await archive.file('xl/worksheets/sheet1.xml')!.async('uint8array'), {
        createFolders: false,
      });
      await expectDamaged(await archive.generateAsync({ type: 'uint8array' }));
    }
  });

  it('reads a part whose name starts with a slash', async () => {
    const archive = await JSZip.loadAsync(await twoSheets());
    const part = await archive.file('xl/worksheets/sheet1.xml')!.async('uint8array');
    archive.remove('xl/worksheets/sheet1.xml');
    archive.file('/xl/worksheets/sheet1.xml', part, { createFolders: false });
    const { workbook } = await openXlsx(await archive.generateAsync({ type: 'uint8array' }));
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['Een', 'Twee']);
  });
});

describe('Strict Open XML', () => {
  // ISO/IEC 29500-1:2016, annex L.1: the namespaces of the conformance class Strict.
  const STRICT = 'http://purl.oclc.org/ooxml';
  const strict = (text: string): string =>
    text
      .replaceAll('http://schemas.openxmlformats.org/spreadsheetml/2006/main', `${STRICT}/spreadsheetml/main`)
      .replaceAll(
        'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
        `${STRICT}/officeDocument/relationships`,
      );
  const isStrict = { name: 'FileError', reason: 'strict' };

  it('is refused with a reason of its own', async () => {
    const bytes = await withParts(await twoSheets(), {
      '_rels/.rels': strict,
      'xl/workbook.xml': strict,
      'xl/_rels/workbook.xml.rels': strict,
      'xl/styles.xml': strict,
      'xl/worksheets/sheet1.xml': strict,
      'xl/worksheets/sheet2.xml': strict,
    });
    await expect(openXlsx(bytes)).rejects.toMatchObject(isStrict);
  });

  it('is known by the workbook alone, by one sheet, by its prefix, and by what it says itself', async () => {
    const changes: readonly Parameters<typeof withParts>[1][] = [
      { 'xl/workbook.xml': strict },
      { 'xl/worksheets/sheet2.xml': strict },
      { '_rels/.rels': strict },
      { 'xl/workbook.xml': (text) => text.replace('<workbook ', '<workbook conformance="strict" ') },
      {
        'xl/workbook.xml': (text) =>
          strict(text)
            .replace(/<(\/?)(?=[a-zA-Z])/g, '<$1x:')
            .replace(' xmlns=', ' xmlns:x='),
      },
    ];
    for (const change of changes) {
      await expect(openXlsx(await withParts(await twoSheets(), change))).rejects.toMatchObject(isStrict);
    }
  });
});
