import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { OFFICE_JS } from './server/panePage';

/** What the scripts of the pane may weigh together, gzipped; office.js apart. */
export const SCRIPT_BUDGET = 150 * 1024;

const TEXT = /\.(?:xml|json|html|js|css|txt)$/;
const NAMESPACES = /^http:\/\/(?:schemas\.microsoft\.com|www\.w3\.org)\//;

/** The gzipped size of all scripts in a folder. */
export const scriptSize = (folder: string): number =>
  filesOf(folder)
    .filter((file) => file.endsWith('.js'))
    .reduce((sum, file) => sum + gzipSync(readFileSync(path.join(folder, file))).length, 0);

/** Everything that is wrong with a production build for an address, in sentences; empty when it may be put there. */
export function buildProblems(folder: string, base: string): readonly string[] {
  const files = filesOf(folder);
  const read = (file: string): string => readFileSync(path.join(folder, file), 'utf8');
  return [
    ...addressProblems(folder, read('manifest.xml'), base, 'manifest.xml'),
    ...addressProblems(folder, read('functions.json'), base, 'functions.json'),
    ...files
      .filter((file) => TEXT.test(file) && /localhost|127\.0\.0\.1/i.test(read(file)))
      .map((file) => `${file} still speaks of localhost`),
    ...files
      .filter((file) => /workbench|\.map$/.test(file))
      .map((file) => `${file} has no place on a server`),
    ...(scriptSize(folder) > SCRIPT_BUDGET
      ? [`the scripts weigh ${scriptSize(folder)} bytes gzipped; ${SCRIPT_BUDGET} is the budget`]
      : []),
    ...(read('taskpane.html').includes(OFFICE_JS) ? [] : [`taskpane.html does not load ${OFFICE_JS}`]),
  ];
}

function addressProblems(folder: string, text: string, base: string, name: string): readonly string[] {
  const addresses = [
    ...new Set([...text.matchAll(/https?:\/\/[^"'<>\s]+/g)].map(([address]) => address)),
  ].filter((address) => !NAMESPACES.test(address));
  if (addresses.length === 0) return [`${name} names no address`];
  return addresses.flatMap((address) => {
    if (!address.startsWith(`${base}/`)) return [`${name}: ${address} is not under ${base}`];
    const file = path.join(folder, address.slice(base.length + 1).replace(/[?#].*$/, ''));
    const exists = existsSync(file) && statSync(file).isFile() && statSync(file).size > 0;
    return exists ? [] : [`${name}: ${address} is not in the build`];
  });
}

const filesOf = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    statSync(path.join(folder, file)).isFile(),
  );
