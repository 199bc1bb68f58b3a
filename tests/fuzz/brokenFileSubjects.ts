import fc from 'fast-check';
import JSZip from 'jszip';
import { FileError, openXlsx, saveXlsx } from '../../src/workbench/files';
import type { Calculator } from '../../src/workbench/model/calculator';
import { inHost, run, workbookOf } from '../host/workbooks';
import { subject, withoutHanging, type Subject } from './subject';

/** What stands in the file is what a cell shows: opening calculates nothing. */
const asFiled: Calculator = {
  valueAt: (sheet, row, column) => sheet.cell(row, column).value,
  settle: () => Promise.resolve(),
};

/** A workbook as we save it: tables, charts, formats, validations, names and formulas. */
async function wholeFile(): Promise<Uint8Array> {
  const workbook = workbookOf({
    Tabel: [
      ['Sector', 'Banen 2023', 'Banen Nederland 2023'],
      ['Bouw', 100, 5000],
      ['Zorg', 200, 1000],
    ],
  });
  return inHost(workbook, async (host) => {
    await run();
    await host.calculator.settle();
    return saveXlsx({ workbook, carrier: undefined }, host.calculator);
  });
}

let made: Promise<Uint8Array> | undefined;
const file = (): Promise<Uint8Array> => (made ??= wholeFile());

/** Opens it, and saves it again when that goes; anything but a refusal with a reason is a crash. */
async function expectOpenedOrRefused(bytes: Uint8Array): Promise<void> {
  try {
    const opened = await withoutHanging(() => openXlsx(bytes));
    await withoutHanging(() => saveXlsx(opened, asFiled));
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
  }
}

interface Slip {
  /** As a share of the length. */
  readonly at: number;
  readonly put: string;
  readonly over: number;
}

const slips = (put: fc.Arbitrary<string>): fc.Arbitrary<Slip[]> =>
  fc.array(fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), put, over: fc.nat(12) }), {
    minLength: 1,
    maxLength: 4,
  });

const letters = fc.string({ unit: fc.nat(255).map((code) => String.fromCharCode(code)), maxLength: 6 });

async function withBrokenBytes(done: readonly Slip[]): Promise<void> {
  let text = Buffer.from(await file()).toString('latin1');
  for (const { at, put, over } of done) {
    const from = Math.floor(at * text.length);
    text = text.slice(0, from) + put + text.slice(from + over);
  }
  await expectOpenedOrRefused(Buffer.from(text, 'latin1'));
}

const VALUES = [
  '',
  '-1',
  '0',
  '1e9',
  'NaN',
  'A1:XFD1048576',
  'ZZZZ9',
  '999999999',
  'true',
  'x',
  '#REF!',
  '__proto__',
];

interface Change {
  readonly part: number;
  readonly kind: 'value' | 'lost' | 'twice' | 'renamed' | 'emptied';
  readonly at: number;
  readonly value: string;
}

const changes: fc.Arbitrary<Change[]> = fc.array(
  fc.record({
    part: fc.nat(1000),
    kind: fc.constantFrom('value', 'value', 'value', 'lost', 'twice', 'renamed', 'emptied'),
    at: fc.nat(100_000),
    value: fc.constantFrom(...VALUES),
  }),
  { minLength: 1, maxLength: 4 },
);

/** XML that is still well formed, but says something else: another value, an element less, twice, or of another name. */
function changed(text: string, { kind, at, value }: Change): string {
  const pattern =
    kind === 'value' ? /="[^"]*"/g : kind === 'emptied' ? />[^<>]+</g : /<[\w:]+(?:\s[^<>]*)?\/>/g;
  const found = [...text.matchAll(pattern)];
  const one = found[at % Math.max(1, found.length)];
  if (!one) return text;
  const old = one[0];
  const put = {
    value: `="${value}"`,
    lost: '',
    twice: old + old,
    renamed: old.replace(/^<[\w:]+/, '<other'),
    emptied: '><',
  }[kind];
  return text.slice(0, one.index) + put + text.slice(one.index + old.length);
}

async function withChangedParts(done: readonly Change[]): Promise<void> {
  const archive = await JSZip.loadAsync(await file());
  const names = Object.keys(archive.files).sort();
  for (const change of done) {
    const name = names[change.part % names.length]!;
    archive.file(name, changed(await archive.file(name)!.async('string'), change));
  }
  await expectOpenedOrRefused(await archive.generateAsync({ type: 'uint8array', compression: 'STORE' }));
}

/** Files that were whole once. */
export const brokenFileSubjects: readonly Subject[] = [
  subject(
    { name: 'a file with broken bytes', short: 60, perHundred: 2_000 },
    slips(letters),
    withBrokenBytes,
  ),
  subject({ name: 'a file with changed parts', short: 30, perHundred: 1_000 }, changes, withChangedParts),
];
