import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { certificateCommand, EXCEL_FAILURES, sideloadCommand, takeOutCommand } from './excelCommands';

const ROOT = path.resolve(__dirname, '../..');
const START = path.join(ROOT, 'scripts/startExcel.mjs');

describe('the commands that bring Regiolens into desktop Excel', () => {
  const commands = [certificateCommand, sideloadCommand, takeOutCommand];

  it('run npx without a question, by a shell on Windows only', () => {
    for (const command of commands) {
      expect(command('win32')).toMatchObject({ command: 'npx', shell: true });
      expect(command('darwin')).toMatchObject({ command: 'npx', shell: false });
      expect(command('darwin').args[0]).toBe('--yes');
    }
  });

  it('name an exact version of what they fetch', () => {
    for (const command of commands)
      expect(command('win32').args[1]).toMatch(/^office-addin-[a-z-]+@\d+\.\d+\.\d+$/);
  });

  it('load the manifest of the build into Excel on the desktop, and take the same one out', () => {
    // The arguments of office-addin-debugging: start <manifest> [platform] --app <app> --no-debug; stop <manifest>.
    expect(sideloadCommand('win32').args.slice(2)).toEqual([
      'start',
      'dist/manifest.xml',
      'desktop',
      '--app',
      'excel',
      '--no-debug',
    ]);
    expect(takeOutCommand('win32').args.slice(2)).toEqual(['stop', 'dist/manifest.xml']);
    expect(takeOutCommand('win32').args[1]).toBe(sideloadCommand('win32').args[1]);
  });

  it('hold nothing that a shell on Windows would read otherwise', () => {
    for (const command of commands) expect(command('win32').args.join(' ')).not.toMatch(/["%&|<>^()]/);
  });

  it('send who they fail to a page that is there', () => {
    const [page] = /docs\/[a-z-]+\.md/.exec(EXCEL_FAILURES.sideload)!;
    const [, heading] = /"([^"]+)"/.exec(EXCEL_FAILURES.sideload)!;
    expect(existsSync(path.join(ROOT, page))).toBe(true);
    expect(readFileSync(path.join(ROOT, page), 'utf8')).toContain(heading!);
  });
});

const hasExcel = process.platform === 'win32' || process.platform === 'darwin';

(hasExcel ? it.skip : it)(
  'without desktop Excel the script says what to do instead, and installs nothing',
  () => {
    const { status, stderr, stdout } = spawnSync(process.execPath, [START], { encoding: 'utf8' });
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/Windows and macOS[^]*npm start/);
  },
);
