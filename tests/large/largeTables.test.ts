import { CellError } from '../../src/workbench/model/cell';
import type { WorkbookModel } from '../../src/workbench/model/workbookModel';
import type { Host } from '../../src/workbench/node/openHost';
import { NO_CHOICES, type Choices } from '../../src/workbook/choices';
import type { Input, SectorTable } from '../../src/workbook/input';
import { ReadingStopped } from '../../src/workbook/read/readCells';
import { readWorkbook } from '../../src/workbook/read/readWorkbook';
import { readRun } from '../../src/workbook/readRun';
import { BYTES_PER_ROUND_TRIP } from '../../src/workbook/roundTrips';
import type { ReadProgress } from '../../src/workbook/runProgress';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { inHost, run, workbookOf, type Written as Row } from '../host/workbooks';
import { CODES, FIRST_YEAR, YEARS, largeTable, longWorkbook, municipality, wideWorkbook } from './largeTable';

/** What Excel on the web answers at most. */
const PAYLOAD_LIMIT = 5 * 1024 * 1024;
const OWN = 16;
const CHOICES: Choices = { ...NO_CHOICES, areas: { own: municipality(OWN) } };
const LAST_YEAR = FIRST_YEAR + YEARS - 1;
/** Of many years the fifth before the last is what growth is measured from. */
const EARLIER = YEARS - 1 - 5;

const table = largeTable();

const inLimits = <Result>(workbook: WorkbookModel, work: (host: Host) => Promise<Result>): Promise<Result> =>
  inHost(workbook, work, { payloadLimit: PAYLOAD_LIMIT });

const read = (progress?: ReadProgress): Promise<WorkbookSnapshot> =>
  Excel.run((context) => readWorkbook(context, progress));

/** Three round trips, and one for each started 4 MB of what Excel answered; nothing else than questions. */
function expectFewRoundTrips({ log }: Host): void {
  const bytes = log.syncs.reduce((sum, { responseBytes }) => sum + responseBytes, 0);
  expect(log.syncCount).toBeLessThanOrEqual(3 + Math.ceil(bytes / BYTES_PER_ROUND_TRIP));
  expect(Math.max(...log.syncs.map(({ responseBytes }) => responseBytes))).toBeLessThan(PAYLOAD_LIMIT);
  expect(log.syncs.map(({ errorCode }) => errorCode).filter(Boolean)).toEqual([]);
  expect(log.writes).toEqual([]);
}

/** What a workbook with a table of sectors says. */
type InputWithSectors = Input & { readonly sectors: SectorTable };

function inputOf(snapshot: WorkbookSnapshot): InputWithSectors {
  const { recognised } = readRun(snapshot, { language: 'nl', choices: CHOICES });
  if ('problem' in recognised) throw new Error(`not read: ${recognised.problem.kind}`);
  const { input } = recognised;
  if (!input.sectors) throw new Error('no sectors were read');
  return { ...input, sectors: input.sectors };
}

/** By code the cell and the figure, as the table was written. */
type Written = readonly (readonly [code: string, row: number, column: number, jobs: number])[];

const longCells = (year: number): Written =>
  CODES.map((code, index) => {
    const at = table.at(OWN, index, year);
    return [code, 1 + at, 3, table.jobs[at]!];
  });

const wideCells = (year: number): Written =>
  CODES.map((code, index) => [
    code,
    1 + OWN * CODES.length + index,
    2 + year,
    table.jobs[table.at(OWN, index, year)]!,
  ]);

const jobsIn = ({ sectors }: InputWithSectors): Written =>
  sectors.rows.map(({ name, jobs }) => [name.text, jobs.place.row, jobs.place.column, jobs.value!]);

const earlierJobsIn = ({ sectors }: InputWithSectors): Written =>
  sectors.rows.map(({ name, earlierJobs }) => [
    name.text,
    earlierJobs!.place.row,
    earlierJobs!.place.column,
    earlierJobs!.value!,
  ]);

describe('a table of 342 municipalities, 88 codes and 10 years', () => {
  const long = longWorkbook(table, { withEstablishments: true });

  it('is read as rows, in few round trips of less than 5 MB that change nothing, and tells how far it is', async () => {
    await inLimits(long, async (host) => {
      const told: (readonly [number, number])[] = [];
      const snapshot = await read({
        reads: (rows, ofRows) => Promise.resolve(void told.push([rows, ofRows])),
        isCancelled: () => false,
      });
      expectFewRoundTrips(host);
      // Between the parts, which are all round trips but the first two.
      expect(told).toHaveLength(host.log.syncCount - 3);
      expect(told.every(([rows, ofRows], at) => rows > (told[at - 1]?.[0] ?? 0) && rows < ofRows)).toBe(true);
      expect(told.every(([, ofRows]) => ofRows === 300_961)).toBe(true);
      expect(snapshot.sheets[0]!.area!.lastRow).toBe(300_960);
      const input = inputOf(snapshot);
      expect([input.sectors.year, input.sectors.earlierYear]).toEqual([LAST_YEAR, FIRST_YEAR + EARLIER]);
      expect(jobsIn(input)).toEqual(longCells(YEARS - 1));
      expect(earlierJobsIn(input)).toEqual(longCells(EARLIER));
      expect(input.sectors.rows.map(({ establishments }) => establishments!.value)).toEqual(
        CODES.map((_code, index) => table.establishments[table.at(OWN, index, YEARS - 1)]),
      );
    });
  });

  it('is read with a column for each year, likewise', async () => {
    await inLimits(wideWorkbook(table), async (host) => {
      const input = inputOf(await read());
      expectFewRoundTrips(host);
      expect(jobsIn(input)).toEqual(wideCells(YEARS - 1));
      expect(earlierJobsIn(input)).toEqual(wideCells(EARLIER));
    });
  });

  it('is given up after the second part when she stops it, and then leaves nothing behind', async () => {
    await inLimits(long, async (host) => {
      let parts = 0;
      const stopped = read({
        reads: () => Promise.resolve(void (parts += 1)),
        isCancelled: () => parts === 2,
      });
      await expect(stopped).rejects.toBeInstanceOf(ReadingStopped);
      // The sheets, their sizes and two parts; the next part is never asked for.
      expect(host.log.syncCount).toBe(4);
      expect(host.log.writes).toEqual([]);
      // The library lets go of what it held by a request of its own, for which it lets nobody wait.
      await new Promise(setImmediate);
      expect(host.trackedObjects).toBe(0);
      expect(long.sheets.map(({ name }) => name)).toEqual(['Banen']);
    });
  });

  it('makes a run end without a sheet when it is stopped while reading', async () => {
    await inLimits(long, async (host) => {
      let parts = 0;
      const report = await run({
        choices: CHOICES,
        progress: {
          begins: () => Promise.resolve(),
          reads: () => Promise.resolve(void (parts += 1)),
          isCancelled: () => parts === 2,
        },
      });
      expect(report).toMatchObject({ isCancelled: true, problem: null, written: [] });
      expect(host.log.syncCount).toBe(4);
      expect(host.log.writes).toEqual([]);
    });
  });
});

describe('cells that are fuller than those before them', () => {
  const LONG_TEXT = 'n'.repeat(400);
  const NUMBERS = 15_000;

  /** Numbers without a format, and below them long texts, an error and percentages. */
  function unevenWorkbook(): WorkbookModel {
    const rows = Array.from({ length: NUMBERS }, (_, row): readonly Row[] => [
      row,
      row + 1,
      row + 2,
      row + 3,
      row + 4,
    ]);
    const texts = Array.from({ length: NUMBERS }, (): readonly Row[] => [LONG_TEXT, LONG_TEXT, '', '', 1]);
    const workbook = workbookOf({
      Blad1: [...rows, ...texts, [new CellError('#N/A'), '#N/A', 'x', 0.5, '']],
    });
    workbook.sheets[0]!.setStyle(2 * NUMBERS, 3, { numberFormat: '0%' });
    return workbook;
  }

  it('are asked for again in smaller parts, and none is read wrongly', async () => {
    await inLimits(unevenWorkbook(), async (host) => {
      const { cells } = (await read()).sheets[0]!;
      // Without an answer that was too large this test would say nothing.
      expect(host.log.syncs.some(({ errorCode }) => errorCode === 'ResponsePayloadSizeLimitExceeded')).toBe(
        true,
      );
      for (let row = 0; row < NUMBERS; row++) {
        if (cells.valueAt(row, 4) !== row + 4) throw new Error(`row ${row} was read wrongly`);
        if (cells.valueAt(NUMBERS + row, 1) !== LONG_TEXT) throw new Error(`row ${NUMBERS + row} was lost`);
      }
      const last = 2 * NUMBERS;
      expect([0, 1, 2, 3, 4].map((column) => cells.kindAt(last, column))).toEqual([
        'error',
        'text',
        'text',
        'number',
        'empty',
      ]);
      expect([0, 3].map((column) => cells.formatAt(last, column))).toEqual(['General', '0%']);
    });
  });
});
