import JSZip from 'jszip';
import { checksum } from './checksum';
import { FileError } from './fileError';
import { partName } from './partName';

/** The most that all parts may unpack to, in bytes. */
export const MOST_UNPACKED = 300 * 1024 * 1024;
/** Above this many bytes a part that packs better than `HIGHEST_RATIO` is taken for an attack on memory. */
export const RATIO_APPLIES_ABOVE = 10 * 1024 * 1024;
export const HIGHEST_RATIO = 200;
/** The most bytes that one part may unpack to: a sheet of `MOST_CELLS` cells takes some 70 MB. */
export const LARGEST_PART = 100 * 1024 * 1024;
/** The most parts; a workbook of 255 sheets, each with a drawing, pictures, notes and a table, has half as many. */
export const MOST_PARTS = 5_000;

interface DirectoryEntry {
  readonly name: string;
  readonly checksum: number;
  readonly packed: number;
  readonly unpacked: number;
}

const damaged = (what: string): FileError => new FileError('damaged', `The file is damaged: ${what}.`);

/** Reads what the archive declares about its entries, without unpacking anything. */
function readDirectory(bytes: Uint8Array): DirectoryEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  const earliest = Math.max(0, end - 65_535);
  while (end >= earliest && view.getUint32(end, true) !== 0x06054b50) end -= 1;
  if (end < earliest) throw damaged('its end is missing');
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count > MOST_PARTS || at === 0xffffffff) {
    throw new FileError('tooLarge', `The file has more than the ${MOST_PARTS} parts a workbook may have.`);
  }
  const entries: DirectoryEntry[] = [];
  const names = new Set<string>();
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) {
      throw damaged('its list of parts is not whole');
    }
    // The first bit of the flags (PKWARE's APPNOTE 6.3.10, 4.4.4).
    if (view.getUint16(at + 8, true) & 1) {
      throw new FileError('encrypted', 'The file is a zip behind a password; save it without one first.');
    }
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    const key = partName(name).toLowerCase();
    if (names.has(key)) throw damaged(`the part ${name} is in it twice`);
    names.add(key);
    entries.push({
      name,
      checksum: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function checkBounds(entries: readonly DirectoryEntry[]): void {
  let total = 0;
  for (const { name, packed, unpacked } of entries) {
    total += unpacked;
    if (unpacked > LARGEST_PART || (unpacked > RATIO_APPLIES_ABOVE && unpacked > HIGHEST_RATIO * packed)) {
      throw new FileError(
        'tooLarge',
        `The part ${name} unpacks to more than a part may, or than its size in the file allows.`,
      );
    }
  }
  if (total > MOST_UNPACKED) {
    const megabytes = Math.round(total / 1024 / 1024);
    throw new FileError('tooLarge', `The file unpacks to ${megabytes} MB; at most 300 MB can be opened.`);
  }
}

interface ChunkStream {
  on(event: 'data', heard: (chunk: Uint8Array) => void): ChunkStream;
  on(event: 'error', heard: (error: Error) => void): ChunkStream;
  on(event: 'end', heard: () => void): ChunkStream;
  pause(): ChunkStream;
  resume(): ChunkStream;
}

/**
 * Unpacks one entry, stopping as soon as it grows beyond what it declared: a declared size can lie.
 * @throws FileError when it is not, byte for byte, what was put into the archive
 */
async function unpack(entry: JSZip.JSZipObject, declared: DirectoryEntry): Promise<Uint8Array> {
  const whole = await unpackAtMost(entry, declared.unpacked);
  if (whole.length < declared.unpacked) throw damaged(`the part ${entry.name} is smaller than it says`);
  if (checksum(whole) !== declared.checksum) throw damaged(`the part ${entry.name} has another checksum`);
  return whole;
}

function unpackAtMost(entry: JSZip.JSZipObject, declared: number): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const stream = (entry as unknown as { internalStream(type: 'uint8array'): ChunkStream }).internalStream(
      'uint8array',
    );
    const whole = new Uint8Array(declared);
    let length = 0;
    let over = false;
    stream
      .on('data', (chunk) => {
        if (over) return;
        if (length + chunk.length > declared) {
          over = true;
          stream.pause();
          reject(damaged(`the part ${entry.name} is larger than it says`));
          return;
        }
        whole.set(chunk, length);
        length += chunk.length;
      })
      .on('error', () => reject(damaged(`the part ${entry.name} cannot be unpacked`)))
      .on('end', () => resolve(whole.subarray(0, length)))
      .resume();
  });
}

const OLE_CONTAINER = [0xd0, 0xcf, 0x11, 0xe0];

function contains(bytes: Uint8Array, text: string): boolean {
  const wanted = [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = 0; at + wanted.length <= bytes.length; at += 1) {
    let matched = 0;
    while (matched < wanted.length && bytes[at + matched] === wanted[matched]) matched += 1;
    if (matched === wanted.length) return true;
  }
  return false;
}

/**
 * Unpacks an archive into its parts by name.
 * @throws FileError for what is no archive, a protected or damaged one, or one that unpacks to too much.
 */
export async function unpackArchive(bytes: Uint8Array): Promise<Map<string, Uint8Array>> {
  if (OLE_CONTAINER.every((value, index) => bytes[index] === value)) {
    if (contains(bytes, 'EncryptedPackage')) {
      throw new FileError('encrypted', 'The file is protected by a password; save it without one first.');
    }
    throw new FileError('notXlsx', 'This is a workbook of an old kind (.xls); save it as .xlsx first.');
  }
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) {
    throw new FileError('notXlsx', 'This is no Excel workbook (.xlsx).');
  }
  const entries = readDirectory(bytes);
  checkBounds(entries);
  let archive: JSZip;
  try {
    // Its own look at the checksums unpacks every part whole, however large.
    archive = await JSZip.loadAsync(bytes, { checkCRC32: false });
  } catch {
    throw damaged('it cannot be unpacked');
  }
  const parts = new Map<string, Uint8Array>();
  for (const declared of entries) {
    const { name } = declared;
    const part = partName(name);
    const entry = archive.file(name) ?? archive.file(name.replace(/\\/g, '/')) ?? archive.file(part);
    if (!entry || entry.dir) continue;
    parts.set(part, await unpack(entry, declared));
  }
  return parts;
}

/** Packs parts into an archive: the same parts always give the same bytes. */
export async function packArchive(parts: ReadonlyMap<string, Uint8Array>): Promise<Uint8Array> {
  const archive = new JSZip();
  // A fixed moment: when and where a workbook was saved is nobody's business, and equal input gives equal output.
  const date = new Date(Date.UTC(1980, 0, 1));
  for (const [name, bytes] of parts) archive.file(name, bytes, { date, createFolders: false });
  return archive.generateAsync({ type: 'uint8array', compression: 'DEFLATE', platform: 'DOS' });
}
