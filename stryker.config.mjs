/**
 * Mutation testing of the method: `npm run mutation`, or of a part of it with
 * `npm run mutation -- --mutate "src/method/classification/**\/*.ts"`. Not part of `npm test`: it takes long.
 *
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
export default {
  testRunner: 'jest',
  jest: { projectType: 'custom', configFile: 'jest.mutation.config.mjs', enableFindRelatedTests: true },
  mutate: [
    'src/method/**/*.ts',
    '!src/method/**/*.test.ts',
    '!src/method/**/testing/**',
    '!src/method/index.ts',
    // Tables of facts: another word in them is another fact, and the tests hold them against their source.
    '!src/method/interventions/catalogue/**',
    '!src/method/interventions/sources.ts',
    '!src/method/classification/sectors.ts',
    '!src/method/classification/sbiDivisions.ts',
  ],
  coverageAnalysis: 'perTest',
  ignoreStatic: true,
  concurrency: 2,
  timeoutMS: 20_000,
  ignorePatterns: ['dist', 'out', 'assets', 'docs/**/*.png'],
  incrementalFile: 'out/mutation/incremental.json',
  tempDirName: 'out/mutation/work',
  cleanTempDir: 'always',
  reporters: ['clear-text', 'html'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  htmlReporter: { fileName: 'out/mutation/index.html' },
  thresholds: { high: 90, low: 85, break: null },
};
