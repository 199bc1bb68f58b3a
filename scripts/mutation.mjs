import { run, setUp } from './setUp.mjs';

setUp();
run(process.execPath, ['node_modules/@stryker-mutator/core/bin/stryker.js', 'run', ...process.argv.slice(2)]);
