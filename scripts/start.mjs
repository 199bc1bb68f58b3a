import { setUp } from './setUp.mjs';
import { webpack } from './webpack.mjs';

setUp();
// The install brings what runs TypeScript, so it can be loaded only now.
const { tsImport } = await import('tsx/esm/api');
const { startOptions } = await tsImport('./server/startOptions.ts', import.meta.url);
let options;
try {
  options = startOptions(process.argv.slice(2));
} catch (error) {
  console.error(error.message);
  process.exit(2);
}
console.log('Building the add-in and the workbench; the first time takes longest...');
webpack('workbench');
// The server runs in this process, so that Ctrl+C meets one process and ends it with code 0.
const { serve } = await tsImport('./serve.ts', import.meta.url);
await serve(options);
