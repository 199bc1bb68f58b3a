import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '..');
const DECISIONS = join(ROOT, 'docs', 'decisions');
const OFFICE_JS = '@microsoft/office-js';

interface Manifest {
  readonly license?: string;
  readonly version: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly overrides?: Readonly<Record<string, string>>;
}

const manifestIn = (...path: string[]): Manifest =>
  JSON.parse(readFileSync(join(ROOT, ...path, 'package.json'), 'utf8')) as Manifest;

const own = manifestIn();
const versions = { ...own.dependencies, ...own.devDependencies };

/** The tables of the page, without their heads: cells of each row, the code marks taken off. */
const tables = readFileSync(join(DECISIONS, 'dependencies.md'), 'utf8')
  .split(/\n(?!\|)/)
  .map((block) => block.split('\n').filter((line) => line.startsWith('| `')))
  .filter((rows) => rows.length > 0)
  .map((rows) => rows.map((row) => row.split('|').map((cell) => cell.trim().replace(/^`|`$/g, ''))));
const [packages, overrides] = tables.map((rows) => rows.map(([, ...cells]) => cells));

const licenceOnPage = new Map(packages!.map(([name, , , licence]) => [name!, licence!]));

/** The licences that let the add-in be MIT; that of fonts (OFL) lets them be served with it. */
const ALLOWED = /^(?:MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|BlueOak-1\.0\.0|OFL-1\.1)$/;

/** Of an offer such as `(MIT OR GPL-3.0-or-later)` the licences to choose from. */
const choices = (licence: string | undefined): string[] =>
  (licence ?? '').replace(/^\(|\)$/g, '').split(/ OR |\//);

describe('the page of dependencies', () => {
  it('names every package that package.json lists, once, and no other', () => {
    expect(packages!.map(([name]) => name).sort()).toEqual(Object.keys(versions).sort());
  });

  it('says of each what it is for', () => {
    expect(packages!.filter(([, purpose]) => !purpose)).toEqual([]);
  });

  it('names every override with its version, and no other', () => {
    expect(Object.fromEntries(overrides!.map(([name, version]) => [name, version]))).toEqual(own.overrides);
  });
});

describe.each(Object.entries(versions))('%s', (name, version) => {
  const installed = manifestIn('node_modules', name);

  it('is pinned exactly, and installed in that version', () => {
    expect(version).toMatch(/^\d+\.\d+\.\d+(?:-[\w.]+)?$/);
    expect(installed.version).toBe(version);
  });

  it('has the licence that the page gives it, and one that is allowed', () => {
    if (name === OFFICE_JS) {
      const terms = readFileSync(join(ROOT, 'node_modules', name, 'LICENSE.md'), 'utf8');
      expect(terms).toMatch(/^# MICROSOFT SOFTWARE LICENSE TERMS\s+## MICROSOFT OFFICE JAVASCRIPT/);
      expect(licenceOnPage.get(name)).toBe('Microsoft');
      return;
    }
    const allowed = choices(installed.license).filter(
      (licence) => ALLOWED.test(licence) || (name === 'axe-core' && licence === 'MPL-2.0'),
    );
    expect(allowed).toContain(licenceOnPage.get(name));
  });
});

describe('a page about a decision', () => {
  it.each(readdirSync(DECISIONS))('%s gives context, decision and consequences', (page) => {
    const headings = readFileSync(join(DECISIONS, page), 'utf8').match(/^#{1,2} .+$/gm) ?? [];
    expect(headings[0]).toMatch(/^# /);
    expect(headings.slice(1)).toEqual(['## Context', '## Decision', '## Consequences']);
  });
});
