import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';

/** In MB, of the heap: a process that needs more stops with an error. */
const HEAP = 300;
/** In bytes, of the whole process with the workbook, the host and the add-in in it, buffers outside the heap too. */
const MOST_MEMORY = 500_000_000;

describe('the memory that a large table takes', () => {
  it('stays under 500 MB for 300,960 rows, with the workbook and the workbench in the same process', async () => {
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [`--max-old-space-size=${HEAP}`, '--import', 'tsx', 'tests/large/readInLittle.ts'],
      { cwd: path.resolve(__dirname, '../..') },
    );
    const read = JSON.parse(stdout) as { rows: number; codes: number; resident: number };
    expect(read.rows).toBe(read.codes);
    expect(read.resident).toBeLessThan(MOST_MEMORY);
  }, 180_000);
});
