import { headless } from './headless';

// A reader that closes the pipe early (`| head`) has seen enough: that is no fault of the run.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

void headless(process.argv.slice(2), (line) => process.stdout.write(`${line}\n`), new Date()).then((code) => {
  process.exitCode = code;
});
