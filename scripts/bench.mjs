import { run, setUp } from './setUp.mjs';

setUp();
run(process.execPath, ['--import', 'tsx', 'tests/bench/main.ts']);
