import { run, setUp } from './setUp.mjs';

setUp();
run(process.execPath, ['--import', 'tsx', 'tests/fuzz/main.ts', ...process.argv.slice(2)]);
