import { readFileSync } from 'node:fs';
import path from 'node:path';

interface Locked {
  readonly version: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly link?: boolean;
  readonly hasInstallScript?: boolean;
}

const ROOT = path.resolve(__dirname, '../..');
const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');
const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, Locked> };
const LOCKED = Object.entries(packages).filter(([place]) => place !== '');

describe('the lockfile', () => {
  it('holds the hash of everything that is installed, and no package from elsewhere than a registry', () => {
    expect(LOCKED.length).toBeGreaterThan(500);
    for (const [place, { version, integrity, resolved, link }] of LOCKED) {
      expect([place, integrity]).toEqual([place, expect.stringMatching(/^sha512-[A-Za-z\d+/]{86}==$/)]);
      expect([place, version]).toEqual([place, expect.stringMatching(/^\d+\.\d+\.\d+/)]);
      expect([place, resolved, link]).toEqual([place, undefined, undefined]);
    }
  });

  it('names no address, so that each registry serves for it', () => {
    expect(read('package-lock.json').match(/"resolved"|(?:git|ssh|file)[+:]|http:\/\//g)).toBeNull();
  });
});

describe('an install', () => {
  it('runs no script of a package', () => {
    expect(read('.npmrc').split('\n')).toContain('ignore-scripts=true');
    expect(read('scripts/setUp.mjs')).not.toMatch(
      /ignore-scripts|foreground-scripts|npm['", ]+(?:install|rebuild)/,
    );
  });

  it('has no more packages with a script than those that were found to do without it', () => {
    const names = LOCKED.filter(([, { hasInstallScript }]) => hasInstallScript).map(([place]) => place);
    expect(names.sort()).toEqual([
      'node_modules/@parcel/watcher',
      'node_modules/core-js',
      'node_modules/core-js-pure',
      'node_modules/esbuild',
      'node_modules/protobufjs',
      'node_modules/unrs-resolver',
    ]);
  });

  it('takes only exact versions from package.json', () => {
    const own = JSON.parse(read('package.json')) as Record<string, Record<string, string>>;
    const wanted = { ...own['dependencies'], ...own['devDependencies'], ...own['overrides'] };
    expect(
      Object.entries(wanted).filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version)),
    ).toEqual([]);
  });
});
