import { ROOT, run, setUp } from './setUp.mjs';
import { webpack } from './webpack.mjs';

setUp();
webpack('workbench');
run(process.execPath, ['--import', 'tsx', `${ROOT}scripts/runBrowserTests.ts`, ...process.argv.slice(2)]);
