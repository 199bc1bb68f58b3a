import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { workbenchLocaleOf } from '../../src/locale/workbenchLocale';
import { bombs } from './hostile/bombs';
import { dimensions } from './hostile/dimensions';
import type { HostileFile } from './hostile/hostileFile';
import { markup } from './hostile/markup';
import { MEMORY_MEGABYTES, openInChild } from './hostile/openInChild';
import { otherFiles } from './hostile/otherFiles';
import { parts } from './hostile/parts';
import { LONGEST_SECONDS } from './subject';

const LISTS: readonly (readonly [string, readonly HostileFile[]])[] = [
  ['of another kind', otherFiles],
  ['that unpack to too much', bombs],
  ['with hostile XML', markup],
  ['that speak of too many cells', dimensions],
  ['with parts that are missing or lead astray', parts],
];

/** What went otherwise than it should, one line for each file. */
async function faultsOf(files: readonly HostileFile[]): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'regiolens-hostile-'));
  try {
    const paths: string[] = [];
    for (const [at, { bytes }] of files.entries()) {
      const path = join(folder, `${at}.xlsx`);
      writeFileSync(path, await bytes());
      paths.push(path);
    }
    const openings = await openInChild(paths);
    return files.flatMap(({ name, becomes }, at) => {
      const { outcome, seconds, megabytes } = openings[at]!;
      return [
        ...(becomes.some((one) => one === outcome) ? [] : [`${name}: ${outcome}`]),
        ...(seconds > LONGEST_SECONDS ? [`${name}: ${seconds.toFixed(1)} s`] : []),
        ...(megabytes > MEMORY_MEGABYTES ? [`${name}: ${megabytes.toFixed(0)} MB`] : []),
      ];
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const faults = new Map<string, readonly string[]>();

/** Two lists side by side: each has a process of its own, whose time and memory alone are measured. */
beforeAll(async () => {
  const waiting = [...LISTS];
  const openNext = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift())
      faults.set(next[0], await faultsOf(next[1]));
  };
  await Promise.all([openNext(), openNext()]);
}, 600_000);

it.each(LISTS)(
  'files %s are opened or refused for the right reason, in seconds and within bounds of memory',
  (what, files) => {
    expect(faults.get(what)).toEqual([]);
    process.stdout.write(`Hostile files ${what}: ${files.length} tried\n`);
  },
);

it('every reason of a refusal is put in words in both languages, with the name of the file', () => {
  for (const language of ['nl', 'en'] as const) {
    const locale = workbenchLocaleOf(language);
    for (const texts of [locale.headless.file, locale.workbench.file]) {
      for (const say of Object.values(texts)) {
        const said = say('cijfers.xlsx');
        expect(said).toContain('cijfers.xlsx');
        expect(said.length).toBeGreaterThan('cijfers.xlsx'.length + 15);
      }
    }
  }
});
