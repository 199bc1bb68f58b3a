import { run, setUp } from './setUp.mjs';

setUp();
run(process.execPath, ['--import', 'tsx', 'src/workbench/node/headlessMain.ts', ...process.argv.slice(2)]);
