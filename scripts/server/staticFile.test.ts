import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { contentType, staticFile } from './staticFile';

let root: string;
beforeAll(() => {
  root = realpathSync(mkdtempSync(path.join(tmpdir(), 'regiolens-files-')));
  for (const folder of ['public/deep', 'other']) mkdirSync(path.join(root, folder), { recursive: true });
  writeFileSync(path.join(root, 'secret.txt'), 'secret');
  writeFileSync(path.join(root, 'public/page.html'), 'page');
  writeFileSync(path.join(root, 'public/deep/data.json'), '{}');
  writeFileSync(path.join(root, 'other/page.html'), 'other');
  writeFileSync(path.join(root, 'other/only here.txt'), 'other');
  symlinkSync(path.join(root, 'secret.txt'), path.join(root, 'public/link.txt'));
  symlinkSync(path.join(root, 'public/page.html'), path.join(root, 'public/same.html'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const find = (pathname: string): string | null =>
  staticFile(
    [
      { prefix: '/', folder: path.join(root, 'public') },
      { prefix: '/', folder: path.join(root, 'other') },
      { prefix: '/o/', folder: path.join(root, 'other') },
    ],
    pathname,
  );

describe('the file behind a path', () => {
  it('is taken from the first folder that has it', () => {
    expect(find('/page.html')).toBe(path.join(root, 'public/page.html'));
    expect(find('/deep/data.json')).toBe(path.join(root, 'public/deep/data.json'));
    expect(find('/only%20here.txt')).toBe(path.join(root, 'other/only here.txt'));
    expect(find('/o/page.html')).toBe(path.join(root, 'other/page.html'));
  });

  it.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/deep/../../secret.txt',
    '/..%2fsecret.txt',
    '/..\\secret.txt',
    '/o/../../secret.txt',
    '//../secret.txt',
    '/link.txt',
    '/page.html%00',
    '/%E0%A4%A',
    '/deep',
    '/',
    '/none.html',
    '/page.html/',
    '//page.html',
    '/deep//data.json',
    '/%70age.html',
    '/page%2Ehtml',
    '/./page.html',
    '/page.html/.',
    '/deep/data.json/x/..',
    '/%2e/page.html',
    '/.%2fpage.html',
    '/deep%2Fdata.json',
    '/deep/./data.json',
    '/only here.txt',
    '/o/only%20her%65.txt',
    '/same.html',
  ])('is none for %s', (pathname) => {
    expect(find(pathname)).toBeNull();
  });

  it('has the type that its name says', () => {
    expect(contentType('a/b.JS')).toBe('text/javascript; charset=utf-8');
    expect(contentType('a/b.unknown')).toBe('application/octet-stream');
  });
});
