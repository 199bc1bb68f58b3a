import fc from 'fast-check';
import { localeOf } from '../../src/locale';
import { sheetLocaleOf } from '../../src/locale/sheetLocale';
import type { Figure, Input } from '../../src/workbook/input';
import { findingText } from '../../src/workbook/plans/input/findingText';
import { problemText } from '../../src/workbook/problemText';
import { readWorkbook } from '../../src/workbook/read/readWorkbook';
import { readRun } from '../../src/workbook/readRun';
import { inHost, pictureOf, workbookOf } from '../host/workbooks';
import { anyLiveCell } from './contents';
import { AWKWARD_NAMES, namesFor, REFUSED_NAMES } from './sheetNamesOfHers';
import { corpus, subject, withoutHanging, type Subject } from './subject';
import { anyRows, sectorTable, tableLike, type Rows } from './tables';

type Sheets = Readonly<Record<string, Rows>>;

/** Every number that was read, wherever in what was read it stands, must be one a cell can hold. */
function expectFinite(read: unknown, path = 'input'): void {
  if (typeof read === 'number' && !Number.isFinite(read)) throw new Error(`${path} is ${read}`);
  if (typeof read !== 'object' || read === null) return;
  if (read instanceof Map)
    return [...read].forEach(([key, one]) => expectFinite(one, `${path}.${String(key)}`));
  for (const [key, one] of Object.entries(read)) expectFinite(one, `${path}.${key}`);
}

/** What is read as it stands must be the number in its cell. */
function expectQuoted({ sectors }: Input, sheets: Sheets): void {
  const figures: (Figure | null)[] = (sectors?.rows ?? []).flatMap(
    ({ jobs, earlierJobs, establishments, reference, earlierReference }) => [
      jobs,
      earlierJobs,
      establishments,
      reference,
      earlierReference,
    ],
  );
  for (const figure of figures) {
    if (!figure?.asIs || figure.value === null) continue;
    const { sheet, row, column } = figure.place;
    const hers = sheets[sheet]?.[row]?.[column];
    if (typeof hers === 'number' && figure.value !== hers * (figure.factor ?? 1))
      throw new Error(`${sheet} ${row}:${column} was ${hers} and is read as ${figure.value}`);
  }
}

/** Reads as every command does; nothing may be thrown, changed or left without words. */
async function expectRead(sheets: Sheets): Promise<void> {
  const workbook = workbookOf(sheets);
  const before = workbook.sheets.map(pictureOf);
  await inHost(workbook, async (host) => {
    const snapshot = await withoutHanging(() => Excel.run((context) => readWorkbook(context)));
    for (const language of ['nl', 'en'] as const) {
      const { recognised } = await withoutHanging(() => readRun(snapshot, { language }));
      if ('problem' in recognised) {
        if (problemText(recognised.problem, localeOf(language)).length < 20)
          throw new Error('says too little');
        continue;
      }
      expectFinite(recognised.input);
      expectQuoted(recognised.input, sheets);
      for (const finding of recognised.input.findings) {
        if (findingText(finding, sheetLocaleOf(language)).length < 20)
          throw new Error(`${finding.message.kind} says too little`);
      }
    }
    if (host.log.writes.length > 0) throw new Error('reading wrote something');
  });
  if (workbook.sheets.some((sheet, at) => pictureOf(sheet) !== before[at]))
    throw new Error('reading changed a cell');
}

const liveRows = fc.array(fc.array(anyLiveCell, { maxLength: 8 }), { maxLength: 12 });
const books = fc
  .tuple(namesFor(2), fc.oneof(tableLike, sectorTable, liveRows), fc.oneof(anyRows, tableLike, liveRows))
  .map(([names, one, other]): Sheets => ({ [names[0]!]: one, [names[1]!]: other }));

const PLAIN: Rows = [
  ['Sector', 'Banen 2023', 'Banen 2018'],
  ['Bouw', 100, 90],
  ['Zorg', 300, 310],
];

/** A table that can be read, on a sheet of every awkward name there is, also those Excel itself refuses. */
const named = [...AWKWARD_NAMES, ...REFUSED_NAMES].map((name): readonly [string, Sheets] => [
  JSON.stringify(name),
  { [name]: PLAIN },
]);

export const readerSubjects: readonly Subject[] = [
  subject({ name: 'the reader, any cells', short: 30, perHundred: 300 }, books, expectRead),
  corpus({ name: 'the reader, awkward names of sheets', short: 4 }, named, expectRead),
];
