import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { buildSample } from './sample/buildSample';
import { sampleSheets } from './sample/sampleSheets';
import { THE_HAGUE } from './sample/theHague/theHague';
import { VOORBEELDSTAD } from './sample/voorbeeldstad/voorbeeldstad';

const SAMPLES = { 'den-haag': THE_HAGUE, voorbeeldstad: VOORBEELDSTAD };

const folder = resolve(__dirname, '../assets/samples');

/** Writes the sample workbooks, and their sheets as data for the pane; run it again after a change in `scripts/sample`. */
async function makeSamples(): Promise<void> {
  const config = await resolveConfig(folder);
  mkdirSync(folder, { recursive: true });
  for (const [name, sample] of Object.entries(SAMPLES)) {
    const file = await buildSample(sample);
    const sheets = await format(JSON.stringify(await sampleSheets(file)), { ...config, parser: 'json' });
    write(`${name}.xlsx`, file);
    write(`${name}.json`, sheets);
  }
}

function write(name: string, content: string | Uint8Array): void {
  writeFileSync(resolve(folder, name), content);
  process.stdout.write(`${name}: ${content.length} bytes\n`);
}

void makeSamples();
