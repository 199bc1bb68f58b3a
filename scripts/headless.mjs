import { run, setUp } from './setUp.mjs';

setUp();
run(process.execPath, ['--import', 'tsx', 'scripts/headlessMain.ts', ...process.argv.slice(2)]);
