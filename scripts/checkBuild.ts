import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { OFFICE_JS } from './server/panePage';

/** What the scripts may weigh that the pane starts with, gzipped; office.js apart. */
export const START_BUDGET = 150 * 1024;

/** What may be fetched beside it, gzipped: reading, planning and writing, empty tables, and figures from elsewhere. */
export const LATER_BUDGET = 220 * 1024;

const TEXT = /\.(?:xml|json|html|js|css|txt)$/;
const NAMESPACES = /^http:\/\/(?:schemas\.microsoft\.com|www\.w3\.org)\//;

export interface ScriptSizes {
  /** Of the scripts that the page of the pane names itself, office.js apart. */
  readonly start: number;
  /** Of all others, which those fetch. */
  readonly later: number;
}

/** The gzipped sizes in bytes of the scripts of a build. */
export function scriptSizes(folder: string): ScriptSizes {
  const page = readFileSync(path.join(folder, 'taskpane.html'), 'utf8');
  const named = new Set([...page.matchAll(/<script[^>]*\ssrc="?([^"\s>]+)/g)].map(([, source]) => source));
  const sizes = { start: 0, later: 0 };
  for (const file of filesOf(folder)) {
    if (!file.endsWith('.js')) continue;
    sizes[named.has(file) ? 'start' : 'later'] += gzipSync(readFileSync(path.join(folder, file))).length;
  }
  return sizes;
}

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
    ...budgetProblems(scriptSizes(folder)),
    ...(read('taskpane.html').includes(OFFICE_JS) ? [] : [`taskpane.html does not load ${OFFICE_JS}`]),
  ];
}

const budgetProblems = ({ start, later }: ScriptSizes): readonly string[] => [
  ...(start > START_BUDGET
    ? [`the scripts the pane starts with weigh ${start} bytes gzipped; ${START_BUDGET} is the budget`]
    : []),
  ...(later > LATER_BUDGET
    ? [`the scripts fetched later weigh ${later} bytes gzipped; ${LATER_BUDGET} is the budget`]
    : []),
];

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
