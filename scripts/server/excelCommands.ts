/** A command as it is handed to the system: npx is a batch file on Windows, which only a shell can run. */
export interface ExcelCommand {
  readonly command: 'npx';
  readonly args: readonly string[];
  readonly shell: boolean;
}

// Fetched only when they are needed: nobody without Excel should wait for them.
const CERTIFICATES = 'office-addin-dev-certs@3.0.0';
const DEBUGGING = 'office-addin-debugging@5.1.6';

const MANIFEST = 'dist/manifest.xml';

const npx = (platform: NodeJS.Platform, args: readonly string[]): ExcelCommand => ({
  command: 'npx',
  args: ['--yes', ...args],
  shell: platform === 'win32',
});

/** Makes a certificate for localhost and has the system trust it; Excel loads add-ins over https only. */
export const certificateCommand = (platform: NodeJS.Platform): ExcelCommand =>
  npx(platform, [CERTIFICATES, 'install']);

/** Registers the built manifest with desktop Excel and opens it. */
export const sideloadCommand = (platform: NodeJS.Platform): ExcelCommand =>
  npx(platform, [DEBUGGING, 'start', MANIFEST, 'desktop', '--app', 'excel', '--no-debug']);

/** Takes the manifest out of Excel again. */
export const takeOutCommand = (platform: NodeJS.Platform): ExcelCommand =>
  npx(platform, [DEBUGGING, 'stop', MANIFEST]);

/** What went wrong on the way to Excel, and what to do about it. */
export const EXCEL_FAILURES = {
  certificate:
    'There is no certificate for https://localhost, and Excel does not load an add-in without one.\n' +
    `It is made by npx ${CERTIFICATES} install: that needs the network once, and your consent when the system asks.`,
  sideload:
    'Excel was not started with Regiolens. Is Excel on this machine, and closed? Does your organisation allow add-ins of your own?\n' +
    `To load ${MANIFEST} by hand, see "Before" in docs/real-excel-script.md. What npx said stands above.`,
} as const;
