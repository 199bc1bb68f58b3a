import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import JSZip from 'jszip';
import type { FileErrorReason } from './fileError';
import { openXlsx } from './openXlsx';
import { saveXlsx } from './saveXlsx';
import { constant, knownAnswers, newWorkbook, withParts } from './testWorkbooks';

const plain = (): Promise<Uint8Array> => saveXlsx({ ...newWorkbook(), carrier: undefined }, knownAnswers());

const expectRefused = (bytes: Uint8Array, reason: FileErrorReason): Promise<void> =>
  expect(openXlsx(bytes)).rejects.toMatchObject({ name: 'FileError', reason });

describe('what is no workbook', () => {
  it('refuses nothing, text and a zip without a workbook', async () => {
    await expectRefused(new Uint8Array(), 'notXlsx');
    await expectRefused(new TextEncoder().encode('sector;banen\nhavens;12'), 'notXlsx');
    const zip = new JSZip().file('readme.txt', 'hello');
    await expectRefused(await zip.generateAsync({ type: 'uint8array' }), 'notXlsx');
  });

  it('refuses this very test as a file', async () => {
    await expectRefused(readFileSync(join(__dirname, 'zipArchive.test.ts')), 'notXlsx');
  });

  it('refuses an old .xls and a workbook behind a password, each for its own reason', async () => {
    const container = new Uint8Array(2048);
    container.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    await expectRefused(container, 'notXlsx');
    [...'EncryptedPackage'].forEach((letter, index) => {
      container[1024 + 2 * index] = letter.charCodeAt(0);
    });
    await expectRefused(container, 'encrypted');
  });

  it('refuses a file at whatever byte it was cut off', async () => {
    const whole = await plain();
    for (let length = 4; length < whole.length; length += 97)
      await expectRefused(whole.slice(0, length), 'damaged');
  });

  it('refuses a file one of whose parts is not XML', async () => {
    await expectRefused(
      await withParts(await plain(), { 'xl/workbook.xml': '<workbook><sheets>' }),
      'damaged',
    );
  });

  it('refuses a file whose sheet is missing', async () => {
    await expectRefused(await withParts(await plain(), { 'xl/worksheets/sheet1.xml': null }), 'damaged');
  });

  it('refuses macros, whatever the file is called', async () => {
    const withMacros = await withParts(await plain(), {
      'xl/vbaProject.bin': new Uint8Array([1, 2, 3]),
      '[Content_Types].xml': (text) =>
        text.replace(
          '</Types>',
          '<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>',
        ),
    });
    await expectRefused(withMacros, 'macros');
  });

  it('refuses a text document', async () => {
    const word = await withParts(await plain(), {
      '[Content_Types].xml': (text) =>
        text.replace('spreadsheetml.sheet.main', 'wordprocessingml.document.main'),
    });
    await expectRefused(word, 'notXlsx');
  });
});

/** A plain workbook in which one cell is 1200, its parts not packed, so that a byte of one can be another. */
async function stored(): Promise<Uint8Array> {
  const made = newWorkbook();
  made.sheet.setCell(0, 0, constant(1200));
  const packed = await saveXlsx({ ...made, carrier: undefined }, knownAnswers());
  const archive = await JSZip.loadAsync(packed);
  return archive.generateAsync({ type: 'uint8array', compression: 'STORE' });
}

describe('parts that are not what the archive says', () => {
  it('refuses a file one digit of which was flipped, so that another figure stands there', async () => {
    const bytes = await stored();
    expect((await openXlsx(bytes)).workbook.sheets[0]!.cell(0, 0).value).toBe(1200);
    const at = Buffer.from(bytes).indexOf('<v>1200<');
    expect(at).toBeGreaterThan(0);
    bytes[at + 3] = '9'.charCodeAt(0);
    await expectRefused(bytes, 'damaged');
  });

  it('refuses a part that is shorter than the list of parts says', async () => {
    const bytes = await stored();
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    let at = 0;
    while (view.getUint32(at, true) !== 0x02014b50) at += 1;
    view.setUint32(at + 24, view.getUint32(at + 24, true) + 1, true);
    await expectRefused(bytes, 'damaged');
  });
});

describe('archives that unpack to too much', () => {
  it('refuses a part that packs better than 200 to 1, without unpacking it', async () => {
    const bomb = await withParts(await plain(), { 'xl/media/image1.png': new Uint8Array(11 * 1024 * 1024) });
    await expectRefused(bomb, 'tooLarge');
  });

  it('refuses more than 300 MB by what the file says of itself', async () => {
    const bytes = await plain();
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    // Each entry of the list at the end says it packs 100 MB into 1 MB.
    for (let at = 0; at < bytes.length - 46; at += 1) {
      if (view.getUint32(at, true) !== 0x02014b50) continue;
      view.setUint32(at + 20, 1024 * 1024, true);
      view.setUint32(at + 24, 100 * 1024 * 1024, true);
    }
    await expectRefused(bytes, 'tooLarge');
  });

  it('refuses a part that is larger than it says', async () => {
    const archive = await JSZip.loadAsync(await plain());
    archive.file('xl/media/image1.png', new Uint8Array(5 * 1024 * 1024));
    const bytes = await archive.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    let last = -1;
    for (let at = 0; at < bytes.length - 46; at += 1) if (view.getUint32(at, true) === 0x02014b50) last = at;
    expect(view.getUint32(last + 24, true)).toBe(5 * 1024 * 1024);
    view.setUint32(last + 24, 1000, true);
    await expectRefused(bytes, 'damaged');
  });

  it('opens a large plain sheet', async () => {
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet('Data');
    for (let row = 0; row < 3000; row += 1) sheet.addRow([row, `gemeente ${row % 342}`, row * 1.1, 'x']);
    const { workbook: opened } = await openXlsx(
      new Uint8Array((await workbook.xlsx.writeBuffer()) as ArrayBuffer),
    );
    expect(opened.sheets[0]!.cell(2999, 1).value).toBe('gemeente 263');
  });
});
