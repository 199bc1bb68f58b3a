import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Opening } from './openFile';

/** What one process may hold while it opens files: the heap of the program, and everything together. */
export const HEAP_MEGABYTES = 1_024;
export const MEMORY_MEGABYTES = 1_024;
/** As long as this without an answer is a hang, however busy the machine. */
const SILENCE_SECONDS = 120;

const ROOT = join(__dirname, '../../..');

interface End {
  readonly openings: readonly Opening[];
  /** The last words of a process that did not come to the end. */
  readonly lastWords: string;
}

/** Opens the files in a process of their own until all are done, it dies, or it is silent for too long. */
function openSome(paths: readonly string[]): Promise<End> {
  const child = spawn(
    process.execPath,
    [`--max-old-space-size=${HEAP_MEGABYTES}`, '--import', 'tsx', join(__dirname, 'openFile.ts'), ...paths],
    { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const openings: Opening[] = [];
  let lastWords = '';
  const stop = (): void => {
    lastWords = `silent for ${SILENCE_SECONDS} s`;
    child.kill('SIGKILL');
  };
  let silence = setTimeout(stop, SILENCE_SECONDS * 1000);
  child.stderr.on('data', (said: Buffer) => (lastWords = `${lastWords}${said.toString()}`.slice(-500)));
  createInterface({ input: child.stdout }).on('line', (line) => {
    clearTimeout(silence);
    silence = setTimeout(stop, SILENCE_SECONDS * 1000);
    openings.push(JSON.parse(line) as Opening);
  });
  return new Promise((resolve) => {
    child.on('close', () => {
      clearTimeout(silence);
      resolve({ openings, lastWords });
    });
  });
}

/** Opens every file; one that kills the process or makes it hang is named so, and the others go on without it. */
export async function openInChild(paths: readonly string[]): Promise<Opening[]> {
  const openings: Opening[] = [];
  while (openings.length < paths.length) {
    const { openings: some, lastWords } = await openSome(paths.slice(openings.length));
    openings.push(...some);
    const path = paths[openings.length];
    if (path === undefined) break;
    openings.push({ path, outcome: `died: ${lastWords}`, seconds: Infinity, megabytes: Infinity });
  }
  return openings;
}
