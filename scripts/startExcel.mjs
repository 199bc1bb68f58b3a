import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { ROOT, setUp } from './setUp.mjs';
import { webpack } from './webpack.mjs';

const PORT = 3000;

if (process.platform !== 'win32' && process.platform !== 'darwin') {
  console.error('Desktop Excel runs on Windows and macOS. Here, `npm start` opens the workbench instead.');
  process.exit(1);
}

function fail(message) {
  console.error(`\n${message}`);
  process.exit(1);
}

setUp();
// The install brings what runs TypeScript, so it can be loaded only now.
const { tsImport } = await import('tsx/esm/api');
const load = (file) => tsImport(file, import.meta.url);
const { certificateCommand, sideloadCommand, takeOutCommand, EXCEL_FAILURES } =
  await load('./server/excelCommands.ts');
const how = ({ shell }) => ({ cwd: ROOT, stdio: 'inherit', shell });

webpack();
console.log(
  '\nExcel loads add-ins over https only. Allow the certificate for localhost when you are asked...',
);
const install = certificateCommand(process.platform);
const installed = spawnSync(install.command, install.args, how(install));
const folder = join(homedir(), '.office-addin-dev-certs');
const [keyFile, certificateFile] = [join(folder, 'localhost.key'), join(folder, 'localhost.crt')];
if (installed.status !== 0 || !existsSync(keyFile) || !existsSync(certificateFile)) {
  fail(EXCEL_FAILURES.certificate);
}

const { startExcelServer } = await load('./server/excelServer.ts');
const certificate = { key: readFileSync(keyFile), cert: readFileSync(certificateFile) };
const close = await startExcelServer(certificate, PORT).catch((error) => fail(error.message));

const sideload = sideloadCommand(process.platform);
const sideloading = spawn(sideload.command, sideload.args, how(sideload));
const failed = () => {
  close();
  fail(EXCEL_FAILURES.sideload);
};
sideloading.on('error', failed);
sideloading.on('exit', (code) => {
  if (code !== 0) failed();
  console.log(
    '\nExcel opens with Regiolens on the Home tab. Ctrl+C stops the server and takes the add-in out.',
  );
});

process.once('SIGINT', () => {
  // Excel's helper gets Ctrl+C too; what it then ends with is no failure.
  sideloading.removeAllListeners('exit');
  const takeOut = takeOutCommand(process.platform);
  spawnSync(takeOut.command, takeOut.args, how(takeOut));
  close();
  process.exit(0);
});
