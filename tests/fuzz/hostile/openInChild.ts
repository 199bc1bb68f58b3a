import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Opening } from './openFile';

/** What one process may hold while it opens files: the heap of the program, and everything together. */
export const HEAP_MEGABYTES = 512;
export const MEMORY_MEGABYTES = 1_400;
/** As long as this without an answer is a hang, however busy the machine. */
const SILENCE_SECONDS = 20;

const ROOT = join(__dirname, '../../..');

/** Opens the files in a process of their own until all are done, it dies, or it is silent for too long. */
function openSome(paths: readonly string[]): Promise<Opening[]> {
  const child = spawn(
    process.execPath,
    [`--max-old-space-size=${HEAP_MEGABYTES}`, '--import', 'tsx', join(__dirname, 'openFile.ts'), ...paths],
    { cwd: ROOT, stdio: ['ignore', 'pipe', 'ignore'] },
  );
  const openings: Opening[] = [];
  const kill = (): void => void child.kill('SIGKILL');
  let silence = setTimeout(kill, SILENCE_SECONDS * 1000);
  createInterface({ input: child.stdout }).on('line', (line) => {
    clearTimeout(silence);
    silence = setTimeout(kill, SILENCE_SECONDS * 1000);
    openings.push(JSON.parse(line) as Opening);
  });
  return new Promise((resolve) => {
    child.on('close', () => {
      clearTimeout(silence);
      resolve(openings);
    });
  });
}

/** Opens every file; one that kills the process or makes it hang is named so, and the others go on without it. */
export async function openInChild(paths: readonly string[]): Promise<Opening[]> {
  const openings: Opening[] = [];
  while (openings.length < paths.length) {
    const rest = paths.slice(openings.length);
    openings.push(...(await openSome(rest)));
    if (openings.length === paths.length) break;
    const path = paths[openings.length]!;
    openings.push({ path, outcome: 'hung or ran out of memory', seconds: Infinity, megabytes: Infinity });
  }
  return openings;
}
