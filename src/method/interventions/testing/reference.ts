import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** The facts file that stands beside a full checkout; undefined where it is not there. */
export function referenceFacts<Facts>(file: string): Facts | undefined {
  const path = resolve(__dirname, '../../../../../shared/reference', file);
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Facts) : undefined;
}
