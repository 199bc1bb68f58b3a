/* eslint-disable @typescript-eslint/no-require-imports -- webpack reads its configuration as CommonJS */
require('tsx/cjs');
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const CustomFunctionsMetadataPlugin = require('custom-functions-metadata-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const { FUNCTION_FILES } = require('./scripts/buildFunctionsMetadata.ts');
const { FunctionsAssetsPlugin } = require('./scripts/functionsAssetsPlugin.ts');
const { ThirdPartyPlugin } = require('./scripts/thirdPartyPlugin.ts');
const { LOCAL_BASE, checkedBase, withBase } = require('./scripts/baseUrl.ts');
const { BUILD_SOURCES, OUTPUT } = require('./scripts/buildFolders.ts');

const RULES = [
  {
    test: /\.ts$/,
    exclude: /node_modules/,
    use: {
      loader: 'ts-loader',
      // `npx tsc` checks the types; the build only takes them off.
      options: { transpileOnly: true, compilerOptions: { noEmit: false } },
    },
  },
  { include: [...FUNCTION_FILES], loader: path.resolve(__dirname, 'scripts/lenientAssociations.ts') },
  { test: /\.css$/, loader: 'css-loader', options: { exportType: 'css-style-sheet' } },
];

/** What both builds share; a second build of unchanged sources takes its modules from the cache. */
const common = (name, mode, base) => ({
  name,
  mode,
  context: __dirname,
  resolve: { extensions: ['.ts', '.js'] },
  module: { rules: RULES },
  cache: {
    type: 'filesystem',
    cacheDirectory: path.resolve(__dirname, 'node_modules/.cache/regiolens'),
    name: `${name}-${mode}-${base.replace(/\W+/g, '-')}`,
    buildDependencies: { config: [__filename, ...BUILD_SOURCES] },
  },
});

/** The add-in itself: one page for the pane, the ribbon's commands and the functions, and what stands beside it. */
const addIn = (mode, base) => ({
  ...common('add-in', mode, base),
  devtool: mode === 'production' ? false : 'source-map',
  entry: { taskpane: './src/taskpane/index.ts' },
  // As long as any other answer may take; a script that did not come is asked for again at the next press.
  output: { path: OUTPUT.addIn, filename: '[name].js', clean: true, chunkLoadTimeout: 30_000 },
  plugins: [
    new CustomFunctionsMetadataPlugin({ input: [...FUNCTION_FILES], output: 'functions.json' }),
    new FunctionsAssetsPlugin(base),
    new ThirdPartyPlugin(),
    new HtmlPlugin({ template: './src/taskpane/taskpane.html', filename: 'taskpane.html' }),
    new CopyPlugin({
      patterns: [
        { from: 'manifest.xml', transform: (content) => withBase(String(content), base, 'manifest.xml') },
        { from: 'assets/icons', to: 'assets/icons' },
        { from: 'assets/samples', to: 'assets/samples' },
        { from: 'assets/pages', to: 'help' },
      ],
    }),
  ],
  // 150 KB gzip is the budget of what the pane starts with, held by scripts/checkBuild.ts; unpacked that was measured
  // to be 3.3 times as much.
  performance: {
    hints: 'error',
    maxAssetSize: 600_000,
    maxEntrypointSize: 490_000,
    assetFilter: (file) => file.endsWith('.js'),
  },
});

/** The page to try the add-in out in, without Excel; it has a folder of its own and is never put on a server. */
const workbench = (base) => ({
  ...common('workbench', 'production', base),
  devtool: false,
  entry: {
    workbench: './src/workbench/page/index.ts',
    'workbench-attach': './src/workbench/page/attach.ts',
  },
  output: { path: OUTPUT.workbench, filename: '[name].js', clean: true },
  plugins: [
    new HtmlPlugin({
      template: './src/workbench/page/workbench.html',
      filename: 'workbench.html',
      chunks: ['workbench'],
    }),
  ],
  // The page is read from the same machine, and the grid, by far the largest script, loads beside the pane: what
  // makes a bundle smaller would only make every start wait.
  optimization: {
    minimize: false,
    splitChunks: false,
    concatenateModules: false,
    innerGraph: false,
    mangleExports: false,
    realContentHash: false,
    usedExports: false,
  },
  performance: { hints: false },
});

/**
 * `npx webpack --mode production --env base=https://addins.example.nl/regiolens` builds the add-in for that
 * address; without `--env base` it is for trying it out at https://localhost:3000. `--env workbench` builds the
 * workbench too.
 */
module.exports = (env = {}, argv = {}) => {
  const base = checkedBase(env.base ?? LOCAL_BASE);
  const configurations = [addIn(argv.mode ?? 'development', base)];
  return env.workbench ? [...configurations, workbench(base)] : configurations;
};
