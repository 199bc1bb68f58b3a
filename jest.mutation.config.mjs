import base from './jest.config.mjs';

const [node] = base.projects;

/**
 * The tests that hold the method, for the mutation run: those beside it, the published figures, and the
 * functions as Excel calls them. Without projects, which Stryker's runner does not know.
 *
 * @type {import('jest').Config}
 */
export default {
  testEnvironment: node.testEnvironment,
  testMatch: node.testMatch,
  transform: node.transform,
  testTimeout: base.testTimeout,
  roots: ['<rootDir>/src/method', '<rootDir>/tests/truths', '<rootDir>/tests/functions'],
  // These calculate through the whole host or compare documents: slow, and no judge of the method.
  testPathIgnorePatterns: [
    '/node_modules/',
    '<rootDir>/tests/functions/host.test.ts',
    '<rootDir>/tests/functions/functionTable.test.ts',
    '<rootDir>/tests/functions/metadata.test.ts',
  ],
};
