import fc from 'fast-check';
import { BLANK, type Scalar } from '../../src/workbench/model/cell';
import type { SheetModel } from '../../src/workbench/model/workbookModel';
import type { Host } from '../../src/workbench/node/openHost';
import { columnLetters } from '../../src/workbook/address';
import { inHost, readSheet, run, type, workbookOf, type SheetReading, type Written } from './workbooks';

const FIRST_STEP = { steps: new Set(['structure'] as const) };
const HEADERS = ['Sector', 'Banen 2023', 'Banen 2018', 'Banen Nederland 2023', 'Banen Nederland 2018'];
const SECTORS: readonly (readonly [string, ...number[]])[] = [
  ['Bouw', 1714, 1600, 300_000, 290_000],
  ['Zorg', 5200, 4100, 1_400_000, 1_200_000],
  ['Handel', 3100, 3300, 1_300_000, 1_250_000],
  ['Horeca', 9000, 8000, 400_000, 380_000],
  ['Vervoer', 120, 100, 380_000, 390_000],
  ['Onderwijs', 2222, 2000, 500_000, 510_000],
];
const JOBS = new Map(SECTORS.map(([name, jobs]) => [name.toLowerCase(), jobs!]));
const FORMATS = ['dd-mm-yyyy', '0.0%', '#,##0'];

/** Of a sector that left, only the key may still tell the name. */
const nameOf = (cell: Scalar | undefined): string => String(cell).replace(' (vervallen)', '').toLowerCase();

/** Her table as it is before a run: which sectors in which order, and with how many of the columns. */
interface Version {
  readonly sectors: readonly string[];
  readonly columns: 2 | 3 | 5;
  /** Of the sectors in it the one at which she writes a note before the next run, and how that note looks. */
  readonly noted: number;
  readonly format: string;
}

const version: fc.Arbitrary<Version> = fc.record({
  sectors: fc.shuffledSubarray(
    SECTORS.map(([name]) => name),
    { minLength: 3 },
  ),
  columns: fc.constantFrom(2 as const, 3 as const, 5 as const),
  noted: fc.nat({ max: 5 }),
  format: fc.constantFrom(...FORMATS),
});

const rowsOf = ({ sectors, columns }: Version): readonly (readonly Written[])[] =>
  [HEADERS, ...sectors.map((name) => SECTORS.find(([known]) => known === name)!)].map((row) =>
    row.slice(0, columns),
  );

function replaceTable({ workbook }: Host, table: Version): void {
  const sheet = workbook.sheetByName('Tabel')!;
  for (const { row, column } of [...sheet.entries()]) sheet.setCell(row, column, BLANK);
  type(sheet, rowsOf(table));
}

const columnOf = ({ headers }: SheetReading, header: string): number =>
  headers.findIndex((name) => name.startsWith(header));

/** A column of hers: twice the jobs of its row, and how long its note is. */
async function addColumns(host: Host): Promise<void> {
  const reading = await readSheet(host, 'structure');
  const at = reading.headers.length;
  const note = columnLetters(columnOf(reading, 'Notitie'));
  const put = (row: number, column: number, formula: string): void =>
    reading.sheet.setCell(row, column, { ...BLANK, formula });
  reading.sheet.setCell(5, at, { ...BLANK, value: 'Dubbel' });
  reading.sheet.setCell(5, at + 1, { ...BLANK, value: 'Met notitie' });
  reading.rows.forEach((_, index) => {
    put(6 + index, at, `=B${7 + index}*2`);
    put(6 + index, at + 1, `=IF(${note}${7 + index}="",0,1)`);
  });
  const last = 6 + reading.rows.length;
  put(40, 0, `=SUM(B7:B${last})`);
  put(41, 0, '=A41/2');
}

interface Note {
  readonly value: number;
  readonly format: string;
}

function writeNote(
  { sheet, rows, headers }: SheetReading,
  { noted, format }: Version,
  value: number,
): string {
  const index = noted % rows.length;
  const column = headers.findIndex((name) => name.startsWith('Notitie'));
  const { style } = sheet.cell(6 + index, column);
  sheet.setCell(6 + index, column, { ...BLANK, value, style: { ...style, numberFormat: format } });
  return nameOf(rows[index]![0]);
}

/** What Excel calls a column that got no name, or the name of another. */
const strange = ({ headers }: SheetReading): readonly string[] =>
  headers.filter(
    (header) => /^(?:Column\d|RL_)/.test(header) || headers.some((other) => header === `${other}2`),
  );

function expectKept(host: Host, reading: SheetReading, notes: ReadonlyMap<string, Note>): void {
  expect(strange(reading)).toEqual([]);
  const [note, double, hasNote] = ['Notitie', 'Dubbel', 'Met notitie'].map((name) => columnOf(reading, name));
  const seen = new Map<string, Note>();
  reading.rows.forEach((cells, index) => {
    const name = nameOf(cells[0]);
    const { value, style } = reading.sheet.cell(6 + index, note!);
    if (typeof value === 'number') seen.set(name, { value, format: style.numberFormat ?? 'General' });
    const doubled = cells[double!];
    // A sector that came later has no formula of hers yet, and one that left no figures of ours any more.
    const isThere = !String(cells[0]).endsWith('(vervallen)');
    if (doubled !== null && isThere) expect([name, doubled]).toEqual([name, JOBS.get(name)! * 2]);
    const told = cells[hasNote!];
    if (told !== null) expect([name, told]).toEqual([name, value === null ? 0 : 1]);
  });
  expect(Object.fromEntries(seen)).toEqual(Object.fromEntries(notes));
  const total = reading.rows.reduce((sum, cells) => sum + Number(cells[1]), 0);
  expect(lineOf(host, reading.sheet)).toEqual([total, total / 2]);
}

/** What her two lines below the table come to, wherever they are. */
function lineOf(host: Host, sheet: SheetModel): Scalar[] {
  const first = [...sheet.entries()].find(
    ({ row, column, cell }) => row >= 40 && column === 0 && cell.formula,
  );
  return first ? [0, 1].map((down) => host.calculator.valueAt(sheet, first.row + down, 0)) : [];
}

describe('what she has on a sheet of ours', () => {
  it('keeps its meaning and its looks however her table changes from run to run', async () => {
    await fc.assert(
      fc.asyncProperty(version, fc.array(version, { minLength: 1, maxLength: 4 }), async (start, later) => {
        await inHost(workbookOf({ Tabel: rowsOf(start) }), async (host) => {
          await run(FIRST_STEP);
          await addColumns(host);
          const notes = new Map<string, Note>();
          for (const [index, next] of later.entries()) {
            const before = await readSheet(host, 'structure');
            const value = 40_000 + index;
            notes.set(writeNote(before, next, value), { value, format: next.format });
            replaceTable(host, next);
            expect((await run(FIRST_STEP)).problem).toBeNull();
            expectKept(host, await readSheet(host, 'structure'), notes);
          }
        });
      }),
      { numRuns: 20 },
    );
  }, 120_000);
});
