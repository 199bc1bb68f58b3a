import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import vm from 'node:vm';
import { gzipSync } from 'node:zlib';
import webpack, { type Configuration } from 'webpack';
import { installFakeRuntime } from './functions/fakeRuntime';

const ROOT = path.resolve(__dirname, '..');
const BASE = 'https://addins.example.nl/regiolens';
/** Of all scripts together, by the design's budget. */
const BUDGET = 150 * 1024;

let folder: string;
const built = (file: string): string => readFileSync(path.join(folder, file), 'utf8');

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'regiolens-build-'));
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- the configuration is CommonJS
  const configure = require('../webpack.config.js') as (env: object, argv: object) => Configuration;
  const configuration = configure({ base: BASE }, { mode: 'production' });
  await new Promise<void>((resolve, reject) => {
    webpack(
      { ...configuration, context: ROOT, output: { ...configuration.output, path: folder } },
      (error, stats) => {
        if (error) reject(error);
        else if (stats?.hasErrors()) reject(new Error(stats.toString({ all: false, errors: true })));
        else resolve();
      },
    );
  });
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a production build', () => {
  it('has every file that its manifest names', () => {
    const addresses = [...built('manifest.xml').matchAll(/"(https:\/\/addins[^"]+)"/g)].map(
      (match) => match[1]!,
    );
    expect(addresses.length).toBeGreaterThan(6);
    for (const address of addresses) {
      expect(address.startsWith(`${BASE}/`)).toBe(true);
      const file = address.slice(BASE.length + 1).replace(/#.*/, '');
      expect(readFileSync(path.join(folder, file)).length).toBeGreaterThan(0);
    }
  });

  it('has no trace of localhost', () => {
    const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
      /\.(?:xml|json|html|js|css)$/.test(file),
    );
    expect(texts.length).toBeGreaterThan(6);
    expect(texts.filter((file) => /localhost/i.test(built(file)))).toEqual([]);
  });

  it('describes the functions as agreed, at its own address', () => {
    const golden = readFileSync(path.join(__dirname, 'functions/functions.json'), 'utf8');
    const expected: unknown = JSON.parse(golden.replaceAll('https://localhost:3000', BASE));
    expect(JSON.parse(built('functions.json'))).toEqual(expected);
  });

  it('has a help page with a section for every function', () => {
    const { functions } = JSON.parse(built('functions.json')) as { functions: { helpUrl: string }[] };
    for (const { helpUrl } of functions) {
      const [page, id] = helpUrl.slice(BASE.length + 1).split('#');
      expect(built(page!)).toMatch(new RegExp(`id="?${id}\\b`));
    }
  });

  it('loads office.js from its only allowed place, before the functions', () => {
    const sources = [...built('functions.html').matchAll(/src="?([^\s">]+)/g)].map((match) => match[1]);
    expect(sources).toEqual(['https://appsforoffice.microsoft.com/lib/1/hosted/office.js', 'functions.js']);
  });

  it('registers every function when it is loaded, and the functions work', () => {
    installFakeRuntime();
    const registered = new Map<string, (...given: unknown[]) => unknown>();
    const runtime = {
      ...(globalThis as unknown as { CustomFunctions: object }).CustomFunctions,
      associate: (id: string, implementation: (...given: unknown[]) => unknown) =>
        registered.set(id, implementation),
    };
    vm.runInNewContext(built('functions.js'), { CustomFunctions: runtime, Intl });
    const { functions } = JSON.parse(built('functions.json')) as { functions: { id: string }[] };
    expect([...registered.keys()].sort()).toEqual(functions.map(({ id }) => id).sort());
    expect(JSON.stringify(registered.get('SHARE')!([[20], [30], [50]]))).toBe('[[0.2],[0.3],[0.5]]');
  });

  it('stays within the budget', () => {
    expect(gzipSync(built('functions.js')).length).toBeLessThan(BUDGET);
  });
});
