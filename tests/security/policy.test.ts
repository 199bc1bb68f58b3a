import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { HELP_POLICY, page } from '../../scripts/help/markup';
import { WORKBENCH_HEADERS } from '../../scripts/server/headers';
import { OPEN_DATA_ORIGIN } from '../../src/openData/network';
import { parsed, policyOf } from './policy';

const ROOT = path.resolve(__dirname, '../..');
const read = (...place: string[]): string => readFileSync(path.join(ROOT, ...place), 'utf8');

const PANE = policyOf(read('src/taskpane/taskpane.html'));
const WORKBENCH = parsed(WORKBENCH_HEADERS['Content-Security-Policy']!);
const HELP = parsed(HELP_POLICY);

describe('a policy', () => {
  it.each([
    ['the pane', PANE],
    ['the workbench', WORKBENCH],
    ['the help', HELP],
  ])('of %s allows nothing that it does not name, and no code or style from anywhere', (_, policy) => {
    expect(policy.get('default-src')).toEqual(["'none'"]);
    expect(policy.get('base-uri')).toEqual(["'none'"]);
    expect(policy.get('form-action')).toEqual(["'none'"]);
    const sources = [...policy].flatMap(([directive, of]) => (directive === 'style-src-attr' ? [] : of));
    expect(sources.filter((source) => /unsafe|\*|^https?:$|^http:|strict-dynamic/.test(source))).toEqual([]);
    for (const directive of ['script-src', 'connect-src', 'frame-src', 'worker-src'])
      expect([
        directive,
        policy.get(directive)?.filter((source) => /^(?:data|blob|filesystem):/.test(source)),
      ]).toEqual([directive, policy.has(directive) ? [] : undefined]);
  });

  it('of the pane names office.js and the statistics office, and no other address', () => {
    expect(Object.fromEntries(PANE)).toEqual({
      'default-src': ["'none'"],
      'script-src': ["'self'", 'https://appsforoffice.microsoft.com'],
      'style-src': ["'self'"],
      'img-src': ["'self'", 'data:'],
      'connect-src': ["'self'", OPEN_DATA_ORIGIN],
      'base-uri': ["'none'"],
      'form-action': ["'none'"],
    });
  });

  it('lets attributes of style stand in the workbench alone, where its grid pastes them', () => {
    expect(WORKBENCH.get('style-src-attr')).toEqual(["'unsafe-inline'"]);
    for (const policy of [PANE, HELP]) expect(policy.has('style-src-attr')).toBe(false);
  });

  it('of the workbench lets it be framed by itself alone, and its styles be those of its files and of three hashes', () => {
    expect(WORKBENCH.get('script-src')).toEqual(["'self'"]);
    expect(WORKBENCH.get('frame-ancestors')).toEqual(["'self'"]);
    expect(WORKBENCH.get('connect-src')).toEqual(["'self'", OPEN_DATA_ORIGIN]);
    const [own, ...hashes] = WORKBENCH.get('style-src')!;
    expect([own, hashes.length]).toEqual(["'self'", 3]);
    for (const hash of hashes) expect(hash).toMatch(/^'sha256-[A-Za-z\d+/]{43}='$/);
  });

  it('stands on every page of help, made or kept', () => {
    expect(policyOf(page('', '', ''))).toEqual(HELP);
    const kept = readdirSync(path.join(ROOT, 'assets/pages')).filter((file) => file.endsWith('.html'));
    expect(kept.length).toBeGreaterThan(1);
    for (const file of kept) expect([file, policyOf(read('assets/pages', file))]).toEqual([file, HELP]);
    expect(Object.fromEntries(HELP)).toEqual({
      'default-src': ["'none'"],
      'style-src': ["'self'"],
      'base-uri': ["'none'"],
      'form-action': ["'none'"],
    });
  });
});
