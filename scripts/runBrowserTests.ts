import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { PROJECT } from './buildFolders';
import { chromium, HOW_TO_GET_CHROMIUM } from './chromium';

/** Runs the tests in a browser, over the build; says what is skipped where there is no browser to run them in. */
const browser = chromium((line) => console.log(line));
if (browser === null) {
  console.log(
    `Skipped: everything in tests/browser, because there is no Chromium here. ${HOW_TO_GET_CHROMIUM}\n` +
      'Not tried, therefore: the workbench page, the pane as a user sees it, its accessibility, and what it requests.',
  );
} else {
  const jest = path.join(PROJECT, 'node_modules/jest/bin/jest.js');
  // One after the other: a second browser on the same processors would measure the first one's work.
  const args = [jest, '--selectProjects', 'browser', '--runInBand', ...process.argv.slice(2)];
  const { status } = spawnSync(process.execPath, args, {
    cwd: PROJECT,
    stdio: 'inherit',
    env: { ...process.env, CHROMIUM: browser },
  });
  process.exitCode = status ?? 1;
}
