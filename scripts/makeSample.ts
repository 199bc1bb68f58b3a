import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { buildSample } from './sample/buildSample';
import { sampleSheets } from './sample/sampleSheets';

/** Writes the sample workbook, and its sheets as data for the pane; run it again after a change in `scripts/sample`. */
const folder = resolve(__dirname, '../assets/samples');

async function makeSample(): Promise<void> {
  const file = await buildSample();
  const config = await resolveConfig(folder);
  const sheets = await format(JSON.stringify(await sampleSheets(file)), { ...config, parser: 'json' });
  mkdirSync(folder, { recursive: true });
  for (const [name, content] of [
    ['den-haag.xlsx', file],
    ['den-haag.json', sheets],
  ] as const) {
    writeFileSync(resolve(folder, name), content);
    process.stdout.write(`${name}: ${content.length} bytes\n`);
  }
}

void makeSample();
