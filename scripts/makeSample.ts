import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { buildSample } from './sample/buildSample';

/** Writes the sample workbook; run it again after a change in `scripts/sample`. */
const target = resolve(__dirname, '../assets/samples/den-haag.xlsx');

void buildSample().then((file) => {
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, file);
  process.stdout.write(`${target}: ${file.length} bytes\n`);
});
