import { randomBytes } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import webpack, { type Configuration } from 'webpack';
import { OPEN_DATA_ORIGIN } from '../src/openData/network';
import { LATER_BUDGET, START_BUDGET, buildProblems, scriptSizes } from '../scripts/checkBuild';
import { isAllowed } from '../scripts/thirdParty';
import { THIRD_PARTY } from '../scripts/thirdPartyPlugin';
import { OFFICE_JS, panePageForWorkbench } from '../scripts/server/panePage';
import { policyOf } from './security/policy';

const BASE = 'https://addins.example.nl/regiolens';

let folder: string;
const built = (file: string): string => readFileSync(path.join(folder, file), 'utf8');

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'regiolens-build-'));
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- the configuration is CommonJS
  const configure = require('../webpack.config.js') as (env: object, argv: object) => Configuration[];
  const [addIn] = configure({ base: BASE }, { mode: 'production' });
  await new Promise<void>((resolve, reject) => {
    webpack({ ...addIn!, cache: false, output: { ...addIn!.output, path: folder } }, (error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors()) reject(new Error(stats.toString({ all: false, errors: true })));
      else resolve();
    });
  });
}, 180_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a production build', () => {
  it('has no problem: every address is its own and leads to a file, and nothing of this machine is left', () => {
    expect(buildProblems(folder, BASE)).toEqual([]);
    const addresses = built('manifest.xml').match(/https:\/\/addins[^"]+/g)!;
    expect(addresses.length).toBeGreaterThan(20);
    expect(built('manifest.xml')).not.toMatch(/localhost/);
  });

  it('describes the functions as agreed, at its own address', () => {
    const golden = readFileSync(path.join(__dirname, 'functions/functions.json'), 'utf8');
    const expected: unknown = JSON.parse(golden.replaceAll('https://localhost:3000', BASE));
    expect(JSON.parse(built('functions.json'))).toEqual(expected);
  });

  it('has a help page for every function, in both languages', () => {
    const { functions } = JSON.parse(built('functions.json')) as { functions: { helpUrl: string }[] };
    for (const { helpUrl } of functions) {
      const page = built(helpUrl.slice(BASE.length + 1));
      expect(page).toMatch(/<section id="?nl"? lang="?nl"?>[^]*<section id="?en"? lang="?en"?>/);
    }
  });

  it('loads office.js from its only allowed place, before its own script, and nothing else from elsewhere', () => {
    const page = built('taskpane.html');
    const sources = [...page.matchAll(/<script\b[^>]*\bsrc="?([^\s">]+)/g)].map((match) => match[1]);
    expect(sources).toEqual([OFFICE_JS, 'taskpane.js']);
    // The policy of the page names the one address that is asked for figures, and only when she asks for them.
    const others = page
      .replaceAll(new URL(OFFICE_JS).origin, '')
      .replace(`connect-src 'self' ${OPEN_DATA_ORIGIN};`, '')
      .match(/https?:\/\/[^\s"'>]+/g);
    expect(others).toBeNull();
  });

  it('says which packages of others are in it, each under a licence that lets it be shipped', () => {
    const [, list = '', ...texts] = built(THIRD_PARTY).split('\n\n');
    const packages = list.split('\n').map((line) => /^(\S+) (\S+): (.+)$/.exec(line)!.slice(1));
    expect(packages.map(([name]) => name)).toEqual([
      '@fluentui/tokens',
      '@fluentui/web-components',
      '@lit/reactive-element',
      '@microsoft/fast-element',
      '@microsoft/office-js-helpers',
      'lit',
      'lit-element',
      'lit-html',
      'tslib',
    ]);
    for (const [name, version, licence] of packages) {
      expect([name, isAllowed(licence!)]).toEqual([name, true]);
      expect(texts.join('\n')).toContain(`${name} ${version}`);
    }
  });

  it('has a policy on every page, and no place where a style or a script stands in line', () => {
    const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.html'),
    );
    expect(pages.length).toBeGreaterThan(30);
    for (const file of pages) {
      const page = built(file);
      expect([file, policyOf(page).get('default-src')]).toEqual([file, ["'none'"]]);
      expect([file, page.match(/<style|\sstyle=|\son[a-z]+=|javascript:|<script(?![^>]*\ssrc=)/gi)]).toEqual([
        file,
        null,
      ]);
    }
  });

  it('has a page that the workbench can take as it is', () => {
    expect(panePageForWorkbench(built('taskpane.html'))).toContain('/workbench-attach.js');
  });

  it('stays within the budgets: what the pane starts with, and what it fetches to read and write sheets', () => {
    const { start, later } = scriptSizes(folder);
    expect(start).toBeGreaterThan(10_000);
    expect(start).toBeLessThanOrEqual(START_BUDGET);
    expect(later).toBeGreaterThan(10_000);
    expect(later).toBeLessThanOrEqual(LATER_BUDGET);
  });
});

describe('the check of a build', () => {
  /** A copy of the build with one thing wrong. */
  const problemsAfter = (spoil: (spoilt: string) => void): readonly string[] => {
    const spoilt = mkdtempSync(path.join(tmpdir(), 'regiolens-spoilt-'));
    try {
      cpSync(folder, spoilt, { recursive: true });
      spoil(spoilt);
      return buildProblems(spoilt, BASE);
    } finally {
      rmSync(spoilt, { recursive: true, force: true });
    }
  };
  const replaceIn = (file: string, from: string, to: string) => (spoilt: string) => {
    const text = readFileSync(path.join(spoilt, file), 'utf8');
    expect(text).toContain(from);
    writeFileSync(path.join(spoilt, file), text.replace(from, to));
  };

  it('finds an address that stayed on this machine', () => {
    expect(problemsAfter(replaceIn('manifest.xml', BASE, 'https://localhost:3000')).join('\n')).toMatch(
      /manifest\.xml: https:\/\/localhost:3000\S+ is not under[^]*manifest\.xml still speaks of localhost/,
    );
  });

  it('finds an address that leads nowhere', () => {
    expect(problemsAfter((spoilt) => rmSync(path.join(spoilt, 'assets/icons/icon-80.png')))).toEqual([
      `manifest.xml: ${BASE}/assets/icons/icon-80.png is not in the build`,
    ]);
  });

  it('finds a page without office.js', () => {
    expect(problemsAfter(replaceIn('taskpane.html', OFFICE_JS, 'office.js'))).toHaveLength(1);
  });

  it('finds what is not meant for a server, and scripts that weigh too much', () => {
    const problems = problemsAfter((spoilt) => {
      mkdirSync(path.join(spoilt, 'workbench'));
      writeFileSync(path.join(spoilt, 'workbench/page.html'), 'page');
      // Random bytes do not shrink.
      writeFileSync(path.join(spoilt, 'taskpane.js'), randomBytes(2 * START_BUDGET));
      writeFileSync(path.join(spoilt, 'more.js'), randomBytes(2 * LATER_BUDGET));
    });
    expect(problems.join('\n')).toMatch(
      /page\.html has no place on a server[^]*the pane starts with weigh[^]*fetched later weigh/,
    );
  });
});
