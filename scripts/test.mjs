import { ROOT, run, setUp } from './setUp.mjs';

setUp();
const bin = (name) => `${ROOT}node_modules/${name}`;
// What is given narrows the tests: `npm test -- manifest`.
const given = process.argv.slice(2);
const narrowed = given.length > 0 ? ['--passWithNoTests', ...given] : [];
const steps = [
  ['Types', bin('typescript/bin/tsc'), ['-p', '.']],
  ['Lint', bin('eslint/bin/eslint.js'), ['.', '--max-warnings', '0']],
  ['Format', bin('prettier/bin/prettier.cjs'), ['--check', '--log-level', 'warn', '.']],
  ['Tests', bin('jest/bin/jest.js'), ['--selectProjects', 'node', '--maxWorkers=100%', ...narrowed]],
  ['Tests in the browser', `${ROOT}scripts/testBrowser.mjs`, narrowed],
];
for (const [name, script, args] of steps) {
  console.log(`\n${name}`);
  run(process.execPath, [script, ...args]);
}
