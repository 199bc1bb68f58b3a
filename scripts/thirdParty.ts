import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** A package of others that is in a build. */
export interface ThirdParty {
  readonly name: string;
  readonly version: string;
  /** As the package states it. */
  readonly licence: string;
  /** The whole text that must go along with it; null when the package brings none and does not say whose it is. */
  readonly text: string | null;
}

/** The licences that let the add-in be MIT. */
const ALLOWED: ReadonlySet<string> = new Set([
  'MIT',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'BlueOak-1.0.0',
]);

/**
 * Whether one of the licences on offer, such as `(MIT OR GPL-3.0-only)`, can be taken; of several at once all must be.
 * AND binds more than OR (SPDX specification, annex D).
 */
export function isAllowed(licence: string): boolean {
  const inner = /\(([^()]*)\)/.exec(licence);
  if (inner) {
    const [whole, within] = inner as unknown as [string, string];
    const taken = isAllowed(within) ? 'MIT' : 'refused';
    return isAllowed(licence.replace(whole, () => taken));
  }
  return licence.split(/ OR /).some((offer) => offer.split(/ AND /).every((one) => ALLOWED.has(one.trim())));
}

/** The folder of the package that a file belongs to, or null for a file of our own. */
export function packageFolder(file: string): string | null {
  const found = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(file);
  return found ? found[1]! : null;
}

/** The packages that these files belong to, by name, each once. */
export function thirdParties(files: Iterable<string>): readonly ThirdParty[] {
  const folders = new Set([...files].flatMap((file) => packageFolder(file) ?? []));
  return [...folders]
    .map(thirdParty)
    .sort(
      (one, other) => one.name.localeCompare(other.name, 'en') || one.version.localeCompare(other.version),
    );
}

function thirdParty(folder: string): ThirdParty {
  const stated = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as Record<
    string,
    unknown
  >;
  const { name, version, license, author } = stated;
  const file = readdirSync(folder).find((one) => /^licen[cs]e(?:\.(?:md|txt))?$/i.test(one));
  return {
    name: String(name),
    version: String(version),
    licence: typeof license === 'string' ? license : 'unknown',
    text:
      file === undefined ? wordsOf(license, author) : readFileSync(path.join(folder, file), 'utf8').trim(),
  };
}

/** The text of a licence that a package names but does not bring; only that of MIT says all with the holder's name. */
function wordsOf(licence: unknown, author: unknown): string | null {
  const holder = typeof author === 'object' && author !== null && 'name' in author ? author.name : author;
  return licence === 'MIT' && typeof holder === 'string' ? mitText(holder) : null;
}

/** As on https://spdx.org/licenses/MIT.html. */
const mitText = (holder: string): string => `MIT License

Copyright (c) ${holder}

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit
persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;

/** What keeps these packages from being shipped, in sentences. */
export const licenceProblems = (packages: readonly ThirdParty[]): readonly string[] =>
  packages.flatMap(({ name, licence, text }) => [
    ...(isAllowed(licence)
      ? []
      : [`${name} has the licence ${licence}, which does not allow it to be shipped`]),
    ...(text === null ? [`${name} brings no text of its licence`] : []),
  ]);

/** The page that goes along with a build: each package, its licence, and the text of it. */
export const thirdPartyText = (packages: readonly ThirdParty[]): string =>
  [
    'Regiolens contains parts of these packages. Each is under its own licence, which follows.',
    packages.map(({ name, version, licence }) => `${name} ${version}: ${licence}`).join('\n'),
    ...packages.map(({ name, version, text }) => `${'='.repeat(80)}\n${name} ${version}\n\n${text ?? ''}`),
  ].join('\n\n') + '\n';
