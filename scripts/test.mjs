import { ROOT, run, setUp } from './setUp.mjs';

setUp();
const bin = (name) => `${ROOT}node_modules/${name}`;
const steps = [
  ['Types', bin('typescript/bin/tsc'), ['-p', '.']],
  ['Lint', bin('eslint/bin/eslint.js'), ['.', '--max-warnings', '0']],
  ['Format', bin('prettier/bin/prettier.cjs'), ['--check', '--log-level', 'warn', '.']],
  ['Tests', bin('jest/bin/jest.js'), process.argv.slice(2)],
];
for (const [name, script, args] of steps) {
  console.log(`\n${name}`);
  run(process.execPath, [script, ...args]);
}
