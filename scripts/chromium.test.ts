import path from 'node:path';
import { findChromium } from './chromium';

const only =
  (...files: string[]) =>
  (file: string): boolean =>
    files.includes(file);

describe('the browser for the tests', () => {
  it('is the one that CHROMIUM names, before any other', () => {
    const exists = only('/opt/mine', '/usr/bin/chromium');
    expect(findChromium({ CHROMIUM: '/opt/mine' }, 'linux', exists)).toBe('/opt/mine');
  });

  it('is never another than the one that CHROMIUM names', () => {
    expect(() => findChromium({ CHROMIUM: '/opt/none' }, 'linux', only('/usr/bin/chromium'))).toThrow(
      /\/opt\/none/,
    );
  });

  it('is found in the usual places and on the path', () => {
    expect(findChromium({}, 'linux', only('/usr/bin/google-chrome'))).toBe('/usr/bin/google-chrome');
    const PATH = ['/snap/bin', '/bin'].join(path.delimiter);
    expect(findChromium({ PATH }, 'linux', only('/snap/bin/chromium'))).toBe('/snap/bin/chromium');
    const chrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    expect(findChromium({ PATH }, 'darwin', only(chrome))).toBe(chrome);
  });

  it('is none where there is none', () => {
    expect(findChromium({ PATH: '/bin' }, 'linux', () => false)).toBeNull();
    expect(findChromium({}, 'win32', () => false)).toBeNull();
  });
});
