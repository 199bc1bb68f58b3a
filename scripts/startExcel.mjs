import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { ROOT, run, setUp } from './setUp.mjs';
import { webpack } from './webpack.mjs';

if (process.platform !== 'win32' && process.platform !== 'darwin') {
  console.error('Desktop Excel runs on Windows and macOS. Here, `npm start` opens the workbench instead.');
  process.exit(1);
}

// Fetched only now: nobody without Excel should wait for them.
const CERTIFICATES = 'office-addin-dev-certs@3.0.0';
const DEBUGGING = 'office-addin-debugging@5.1.6';
const npx = (...args) => ['npx', ['--yes', ...args], { shell: process.platform === 'win32' }];

setUp();
webpack();
console.log(
  '\nExcel loads add-ins over https only. Allow the certificate for localhost when you are asked...',
);
run(...npx(CERTIFICATES, 'install'));
const folder = join(homedir(), '.office-addin-dev-certs');
const certificate = {
  key: readFileSync(join(folder, 'localhost.key')),
  cert: readFileSync(join(folder, 'localhost.crt')),
};

const { tsImport } = await import('tsx/esm/api');
const { startExcelServer } = await tsImport('./server/excelServer.ts', import.meta.url);
const close = await startExcelServer(certificate, 3000);
const [command, args, options] = npx(
  DEBUGGING,
  'start',
  'dist/manifest.xml',
  'desktop',
  '--app',
  'excel',
  '--no-debug',
);
spawn(command, args, { cwd: ROOT, stdio: 'inherit', ...options }).on('exit', (code) => {
  if (code === 0)
    console.log(
      '\nExcel opens with Regiolens on the Home tab. Ctrl+C stops the server and takes the add-in out.',
    );
});

process.once('SIGINT', () => {
  const [name, given, how] = npx(DEBUGGING, 'stop', 'dist/manifest.xml');
  spawnSync(name, given, { cwd: ROOT, stdio: 'inherit', ...how });
  close();
  process.exit(0);
});
