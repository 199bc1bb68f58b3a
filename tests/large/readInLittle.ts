import { readWorkbook } from '../../src/workbook/read/readWorkbook';
import { readRun } from '../../src/workbook/readRun';
import { NO_CHOICES } from '../../src/workbook/choices';
import { inHost } from '../host/workbooks';
import { CODES, largeTable, longWorkbook, municipality } from './largeTable';

/** Reads the long table in a process of its own, which was given a limit of memory; prints what was read. */
async function readInLittle(): Promise<void> {
  const table = largeTable();
  const own = 16;
  const read = await inHost(
    longWorkbook(table),
    async () => {
      const snapshot = await Excel.run((context) => readWorkbook(context));
      return readRun(snapshot, {
        language: 'nl',
        choices: { ...NO_CHOICES, areas: { own: municipality(own) } },
      });
    },
    { payloadLimit: 5 * 1024 * 1024 },
  );
  const rows = 'input' in read.recognised ? (read.recognised.input.sectors?.rows.length ?? 0) : 0;
  process.stdout.write(JSON.stringify({ rows, codes: CODES.length, resident: process.memoryUsage.rss() }));
}

void readInLittle();
