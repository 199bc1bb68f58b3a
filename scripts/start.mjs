import { mkdirSync } from 'node:fs';
import { ROOT, run, setUp } from './setUp.mjs';

setUp();
console.log('\nBuilding the add-in...');
run(process.execPath, [
  `${ROOT}node_modules/webpack/bin/webpack.js`,
  '--mode',
  'production',
  '--stats',
  'errors-warnings',
]);

const sample = 'assets/samples/den-haag.xlsx';
const result = 'out/den-haag-regiolens.xlsx';
console.log(`\nRunning the main job on ${sample}...`);
mkdirSync(`${ROOT}out`, { recursive: true });
run(process.execPath, [
  '--import',
  'tsx',
  'src/workbench/node/headlessMain.ts',
  sample,
  result,
  '--steps',
  'all',
]);
console.log(`\nOpen ${result} in Excel or LibreOffice: the sheets above stand behind the sample's own.`);
