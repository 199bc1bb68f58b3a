const translated = (options = {}) => [
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
      ...options,
    },
  },
];

/** What draws the pane comes as modules only, which Jest does not load as they are. */
const LIT = '(?:lit|lit-html|lit-element|@lit|@lit-labs)/';

/** What both kinds of tests share. */
const common = {
  testEnvironment: 'node',
  testMatch: ['**/*.test.ts'],
  transform: {
    // Types are checked by tsc, once, for everything; here each file is only translated.
    '^.+\\.ts$': translated(),
    [`/node_modules/${LIT}.+\\.js$`]: translated({ allowJs: true }),
  },
  transformIgnorePatterns: [`/node_modules/(?!${LIT})`],
};

/** @type {import('jest').Config} */
export default {
  // A shared machine can be slow; a test that hangs is still found.
  testTimeout: 60_000,
  projects: [
    {
      ...common,
      displayName: 'node',
      roots: ['<rootDir>/src', '<rootDir>/scripts', '<rootDir>/tests'],
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/tests/browser/'],
    },
    // These need a build, a server and a browser: `npm run test:browser` brings all three.
    { ...common, displayName: 'browser', roots: ['<rootDir>/tests/browser'] },
  ],
};
