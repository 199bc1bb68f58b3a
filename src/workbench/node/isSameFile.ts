import { realpath, stat } from 'node:fs/promises';
import { resolve } from 'node:path';

/**
 * Whether two paths lead to one file: by links, through folders that are links, or, where the disk takes no notice of
 * capitals, in another spelling.
 */
export async function isSameFile(one: string, other: string): Promise<boolean> {
  if (resolve(one) === resolve(other)) return true;
  const [first, second] = await Promise.all([identityOf(one), identityOf(other)]);
  if (!first || !second) return false;
  return first.path === second.path || (first.number !== null && first.number === second.number);
}

interface Identity {
  readonly path: string;
  /** Its number on its disk; null on a disk that gives none. */
  readonly number: string | null;
}

async function identityOf(path: string): Promise<Identity | undefined> {
  try {
    const { dev, ino } = await stat(path, { bigint: true });
    return { path: await realpath(path), number: ino === 0n ? null : `${dev}:${ino}` };
  } catch {
    return undefined;
  }
}
