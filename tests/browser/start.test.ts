import { spawn } from 'node:child_process';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../..');

describe('npm start', () => {
  it('builds, prints the address it serves, and stops cleanly on Ctrl+C', async () => {
    const child = spawn(process.execPath, ['scripts/start.mjs', '--no-open', '--port', '0'], {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
    const address = await new Promise<string>((resolve, reject) => {
      let text = '';
      child.stdout.on('data', (part: Buffer) => {
        text += part.toString();
        const found = /workbench: (http:\/\/127\.0\.0\.1:\d+)/.exec(text);
        if (found) resolve(found[1]!);
      });
      child.on('exit', () => reject(new Error(`It ended before it served anything:\n${text}`)));
    });
    const page = await fetch(address);
    expect([page.status, new URL(page.url).pathname]).toEqual([200, '/workbench.html']);
    const pane = await (await fetch(`${address}/taskpane.html`)).text();
    expect(pane).toMatch(/src="\/workbench-attach\.js"><\/script><script src="\/office\/office\.js"/);
    child.kill('SIGINT');
    expect(await ended).toBe(0);
    await expect(fetch(address)).rejects.toThrow();
  }, 240_000);

  it('refuses an option that does not exist', async () => {
    const child = spawn(process.execPath, ['scripts/start.mjs', '--what'], { cwd: ROOT, stdio: 'ignore' });
    expect(await new Promise((resolve) => child.on('exit', resolve))).toBe(2);
  }, 60_000);
});
