import { headless } from './headless';

void headless(process.argv.slice(2), (line) => console.log(line), new Date()).then((code) => {
  process.exitCode = code;
});
