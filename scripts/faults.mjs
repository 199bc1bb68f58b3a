import { run, setUp } from './setUp.mjs';

setUp();
run(process.execPath, ['--import', 'tsx', 'tests/faults/main.ts', ...process.argv.slice(2)]);
