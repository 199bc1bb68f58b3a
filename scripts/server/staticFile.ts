import { realpathSync, statSync } from 'node:fs';
import path from 'node:path';

/** A folder that is served under the start of a path: `{ prefix: '/office/', folder: '...' }`. */
export interface Mount {
  readonly prefix: string;
  readonly folder: string;
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.xml': 'text/xml; charset=utf-8',
};

export const contentType = (file: string): string =>
  TYPES[path.extname(file).toLowerCase()] ?? 'application/octet-stream';

/**
 * The file that a path of a request stands for, in the first folder that has it, or null.
 * A path that leaves its folder stands for nothing, however it is written or linked; nor does a second spelling of a
 * file: what is done to a page on its way goes by its path, and must not be got round.
 */
export function staticFile(mounts: readonly Mount[], pathname: string): string | null {
  const decoded = unescaped(pathname);
  if (decoded === null || encodeURI(decoded) !== pathname) return null;
  if (/[\0\\]|\/\/|\/$|\/\.\.?(\/|$)/.test(decoded)) return null;
  for (const { prefix, folder } of mounts) {
    if (!decoded.startsWith(prefix)) continue;
    const file = regularFileWithin(folder, decoded.slice(prefix.length));
    if (file !== null) return file;
  }
  return null;
}

function unescaped(pathname: string): string | null {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return null;
  }
}

function regularFileWithin(folder: string, relative: string): string | null {
  try {
    const home = realpathSync.native(folder);
    const asked = path.join(home, relative);
    // Another name is a link, or other capitals where the system takes them for the same.
    const isSpelledSo = asked.startsWith(home + path.sep) && realpathSync.native(asked) === asked;
    return isSpelledSo && statSync(asked).isFile() ? asked : null;
  } catch {
    return null;
  }
}
