import { readFileSync } from 'node:fs';
import path from 'node:path';
import { BLANK, type Scalar } from '../../src/workbench/model/cell';
import type { Host } from '../../src/workbench/node/openHost';
import { inHost, openSample, pictureOf, readSheet, run, workbookOf, type SheetReading } from './workbooks';
import { THE_HAGUE } from '../truths/theHague';

const WEIGHTS_ROW = 4;
const FIRST_ROW = 6;

const write = (reading: SheetReading, row: number, header: string, value: Scalar): void =>
  reading.sheet.setCell(FIRST_ROW + row, columnOf(reading, header), { ...BLANK, value });

const weigh = (reading: SheetReading, header: string, value: Scalar): void =>
  reading.sheet.setCell(WEIGHTS_ROW, columnOf(reading, header), { ...BLANK, value });

const columnOf = (reading: SheetReading, header: string): number =>
  reading.headers.findIndex((candidate) => candidate.startsWith(header));

const rowOf = (reading: SheetReading, sector: string): number =>
  reading.rows.findIndex((cells) => cells[0] === sector);

const columnValues = (reading: SheetReading, header: string): Record<string, Scalar> =>
  Object.fromEntries(reading.rows.map((cells, row) => [cells[0], reading.value(row, header)]));

async function onSample(work: (host: Host) => Promise<void>): Promise<void> {
  const { workbook } = await openSample();
  await inHost(workbook, async (host) => {
    await run();
    await work(host);
  });
}

it('x', async () => {
  await onSample(async (host) => {
    const s = await readSheet(host, 'selection');
    console.log(s.headers.join(' | '));
    for (const r of s.rows) console.log(r.map((c) => (typeof c === 'number' ? Math.round(c * 1000) / 1000 : String(c))).join(' | '));
    for (let r = 0; r < 6; r++) console.log(String(host.calculator.valueAt(s.sheet, r, 0)));
    for (let r = 20; r < 40; r++) console.log(String(host.calculator.valueAt(s.sheet, r, 0)));
    console.log(s.formula(0,'Punten: omvang'), s.formula(0,'Totaal'), s.formula(0,'Plaats'), s.formula(0,'Besluit en'));
  });
});
