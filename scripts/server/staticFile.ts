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
 * file, with slashes too many.
 */
export function staticFile(mounts: readonly Mount[], pathname: string): string | null {
  const decoded = unescaped(pathname);
  if (decoded === null || /[\0\\]|\/\/|\/$/.test(decoded) || decoded.split('/').includes('..')) return null;
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
    const home = realpathSync(folder);
    const file = realpathSync(path.join(home, relative));
    return file.startsWith(home + path.sep) && statSync(file).isFile() ? file : null;
  } catch {
    return null;
  }
}
