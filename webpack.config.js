/* eslint-disable @typescript-eslint/no-require-imports -- webpack reads its configuration as CommonJS */
require('tsx/cjs');
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const CustomFunctionsMetadataPlugin = require('custom-functions-metadata-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const { FUNCTION_FILES } = require('./scripts/buildFunctionsMetadata.ts');
const { FunctionsAssetsPlugin } = require('./scripts/functionsAssetsPlugin.ts');
const { LOCAL_BASE, checkedBase, withBase } = require('./scripts/baseUrl.ts');

/**
 * `npx webpack --mode production --env base=https://addins.example.nl/regiolens` builds for that address;
 * without `--env base` the build is for trying it out at https://localhost:3000.
 */
module.exports = (env = {}, argv = {}) => {
  const base = checkedBase(env.base ?? LOCAL_BASE);
  const isProduction = argv.mode === 'production';
  return {
    mode: argv.mode ?? 'development',
    devtool: isProduction ? false : 'source-map',
    entry: { functions: './src/functions/index.ts' },
    output: { path: path.resolve(__dirname, 'dist'), filename: '[name].js', clean: true },
    resolve: { extensions: ['.ts', '.js'] },
    module: {
      rules: [
        {
          test: /\.ts$/,
          exclude: /node_modules/,
          use: {
            loader: 'ts-loader',
            // `npx tsc` checks the types; the build only takes them off.
            options: { transpileOnly: true, compilerOptions: { noEmit: false } },
          },
        },
      ],
    },
    plugins: [
      new CustomFunctionsMetadataPlugin({ input: [...FUNCTION_FILES], output: 'functions.json' }),
      new FunctionsAssetsPlugin(base),
      new HtmlPlugin({
        template: './src/functions/functions.html',
        filename: 'functions.html',
        chunks: ['functions'],
      }),
      new CopyPlugin({
        patterns: [
          { from: 'manifest.xml', transform: (content) => withBase(String(content), base, 'manifest.xml') },
          { from: 'assets/icons', to: 'assets/icons' },
          { from: 'assets/pages', to: 'help' },
        ],
      }),
    ],
    // 150 KB gzip is the budget of all scripts together; unpacked that is about three times as much.
    performance: { hints: 'error', maxAssetSize: 450_000, maxEntrypointSize: 450_000 },
  };
};
