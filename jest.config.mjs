/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/src', '<rootDir>/tests'],
  // A shared machine can be slow; a test that hangs is still found.
  testTimeout: 60_000,
  testMatch: ['**/*.test.ts'],
  transform: {
    // Types are checked by tsc, once, for everything; here each file is only translated.
    '^.+\\.ts$': [
      'ts-jest',
      {
        diagnostics: false,
        tsconfig: {
          module: 'commonjs',
          moduleResolution: 'node10',
          ignoreDeprecations: '6.0',
          isolatedModules: true,
          esModuleInterop: true,
          target: 'ES2022',
        },
      },
    ],
  },
};
