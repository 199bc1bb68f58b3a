/** The folder of this run; `scripts/mutation.mjs` goes through them one by one. */
const folder = process.env.MUTATION_FOLDER ?? 'src/method';
const report = folder.replaceAll('/', '-');
/** The method's own folder stands for the few files in it that all others share. */
const files = folder === 'src/method' ? '*.ts' : '**/*.ts';

/**
 * Mutation testing of the method, run by `npm run mutation`. Not part of `npm test`: it takes long.
 *
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
export default {
  testRunner: 'method',
  plugins: ['./scripts/mutationRunner.mjs'],
  mutate: [
    `${folder}/${files}`,
    '!src/method/**/*.test.ts',
    '!src/method/**/testing/**',
    // It only passes on what the other files export.
    '!src/method/index.ts',
    // Tables of facts: another word in them is another fact, and the tests hold them against their source.
    '!src/method/interventions/catalogue/**',
    '!src/method/interventions/sources.ts',
    '!src/method/classification/sectors.ts',
    '!src/method/classification/sbiDivisions.ts',
  ],
  coverageAnalysis: 'perTest',
  // What runs once, when a file is loaded, would need everything to be loaded again for each of its mutants.
  ignoreStatic: true,
  // Leaves the other cores to whoever uses the computer meanwhile.
  concurrency: 1,
  // A mutant that is merely slow, on a busy computer, must not count as one that never ends.
  timeoutMS: 30_000,
  // Only the method and its tests are copied; copying the rest would take longer than many a mutant.
  ignorePatterns: ['*', '!src', 'src/*', '!src/method', '!src/method/**', '!package.json'],
  incremental: true,
  incrementalFile: `node_modules/.cache/mutation/${report}.json`,
  tempDirName: 'out/mutation/work',
  cleanTempDir: 'always',
  reporters: ['progress-append-only', 'clear-text', 'html'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  htmlReporter: { fileName: `out/mutation/${report}.html` },
  thresholds: { high: 90, low: 85, break: null },
};
