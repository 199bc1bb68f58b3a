import { headless } from '../src/workbench/node/headless';
import { buildFunctionsMetadata } from './buildFunctionsMetadata';

// A reader that closes the pipe early (`| head`) has seen enough: that is no fault of the run.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

void headless(process.argv.slice(2), {
  say: (line) => process.stdout.write(`${line}\n`),
  now: new Date(),
  functions: async () => (await buildFunctionsMetadata()).metadata,
}).then((code) => {
  process.exitCode = code;
});
