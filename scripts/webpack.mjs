import { ROOT, run } from './setUp.mjs';

/** Runs webpack in production mode, with its `--env` settings, and ends this process when it fails. */
export function webpack(...settings) {
  run(process.execPath, [
    `${ROOT}node_modules/webpack/bin/webpack.js`,
    '--mode',
    'production',
    '--stats',
    'errors-warnings',
    ...settings.flatMap((setting) => ['--env', setting]),
  ]);
}
