import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

const PLACES: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
};

/** How somebody without a Chromium gets one, in a sentence. */
export const HOW_TO_GET_CHROMIUM =
  'Install Chromium, Chrome or Edge (Debian: apt-get install chromium), or give its path in the variable CHROMIUM.';

/**
 * The browser on this machine that the tests can drive, or null. The variable CHROMIUM goes before all places.
 * @throws Error when CHROMIUM names a file that is not there.
 */
export function findChromium(
  environment: Environment,
  platform: NodeJS.Platform,
  exists: (file: string) => boolean,
): string | null {
  const given = environment['CHROMIUM'];
  if (given) {
    if (!exists(given)) throw new Error(`CHROMIUM is "${given}", and no such file exists.`);
    return given;
  }
  const onPath = (environment['PATH'] ?? '')
    .split(path.delimiter)
    .filter((folder) => folder !== '')
    .flatMap((folder) => NAMES.map((name) => path.join(folder, name)));
  const usual = NAMES.map((name) => `/usr/bin/${name}`);
  const places = PLACES[platform] ?? [...usual, ...onPath];
  return places.find(exists) ?? null;
}

/** Whether this process may install packages of the system without asking anybody. */
const isRootOnDebian = (): boolean => process.getuid?.() === 0 && existsSync('/etc/debian_version');

/** The browser on this machine; on Debian, as root, it is installed when there is none. */
export function chromium(say: (line: string) => void): string | null {
  const find = (): string | null => findChromium(process.env, process.platform, existsSync);
  const found = find();
  if (found !== null || !isRootOnDebian()) return found;
  say('There is no Chromium yet: installing it with apt-get...');
  const apt = (...args: string[]): boolean =>
    spawnSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  const isInstalled = apt('update') && apt('install', '-y', '--no-install-recommends', 'chromium');
  return isInstalled ? find() : null;
}
