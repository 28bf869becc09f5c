/**
 * Three builds, each asked for by name:
 *
 *   webpack --env addin     dist/addin: the pages that Excel loads, with icons and manifest
 *   webpack --env preview   dist/preview: the same pages with the embedded Excel around them (npm start serves it)
 *   webpack --env cli       dist/cli/report.js: the command line, which starts program.js beside it
 *
 * Several may be given at once; none means the add-in. Production unless `--mode development` is given.
 *
 * `--env forms=test/fixtures/visit-report/registry.ts` builds the preview for the forms of another registry than
 * src/forms/index.ts, into dist/preview-of-other-forms.
 *
 * `--env url=https://example.org/report` says where the add-in will be served: it takes the place of
 * https://localhost:3000 in the copied manifest. Without it the manifest stays the one for development.
 */
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const MinimizerPlugin = require('minimizer-webpack-plugin');
const webpack = require('webpack');
const { LeadingScriptsPlugin, page } = require('./scripts/webpack/page-plugin.js');
const { PagesPlugin } = require('./scripts/webpack/pages-plugin.js');
const { ScriptLabPlugin } = require('./scripts/webpack/script-lab-plugin.js');
const { devServer } = require('./scripts/webpack/dev-server.js');
const { manifestFor } = require('./scripts/manifest-for.js');
const { version } = require('./package.json');

const here = (...parts) => path.join(__dirname, ...parts);

/** Where Microsoft serves Office.js; the store takes no add-in that loads it from elsewhere. */
const microsoft = 'https://appsforoffice.microsoft.com';
const officeOfMicrosoft = `${microsoft}/lib/1/hosted/office.js`;
/** Where the preview serves the files of @microsoft/office-js. */
const officeOfPreview = '/office-js/office.js';

// swc is here anyway and takes a third of the time of webpack's own choice.
const fastMinimizer = new MinimizerPlugin({
  minify: MinimizerPlugin.swcMinify,
  minimizerOptions: { ecma: 2022, compress: { ecma: 2022, passes: 3 } },
  extractComments: false,
});

const shared = (mode) => ({
  mode,
  context: __dirname,
  // The second build takes a few seconds; it is kept in node_modules/.cache.
  cache: { type: 'filesystem', buildDependencies: { config: [__filename] } },
  // Never an eval tool: the pages' policy forbids it.
  devtool: mode === 'production' ? false : 'cheap-module-source-map',
  resolve: { extensions: ['.tsx', '.ts', '.mjs', '.js'] },
  module: {
    // No module of ours acts by being imported alone, so what a page does not use stays out of its bundle.
    rules: [{ test: /\.tsx?$/, exclude: /node_modules/, loader: 'swc-loader', sideEffects: false }],
  },
  performance: { hints: false },
  stats: 'errors-warnings',
});

/** The pages that Excel loads: file, template, entry. */
const addinPages = [
  { file: 'taskpane.html', template: 'src/taskpane/taskpane.html', chunk: 'taskpane' },
  { file: 'commands.html', template: 'src/function-commands/commands.html', chunk: 'commands' },
  { file: 'dialog.html', template: 'src/function-commands/dialog.html', chunk: 'dialog' },
  { file: 'conformance.html', template: 'src/conformance/page/conformance.html', chunk: 'conformance' },
];

/** What the pane's page runs before its own script, as it is written: see src/taskpane/old-webview.js. */
const oldWebview = 'old-webview.js';
const ahead = (file) => (file === 'taskpane.html' ? [oldWebview] : []);

const addinEntries = {
  taskpane: './src/taskpane/index.tsx',
  commands: './src/function-commands/index.ts',
  dialog: './src/function-commands/dialog.ts',
  conformance: './src/conformance/page/index.ts',
};

const browser = (mode, folder) => ({
  ...shared(mode),
  target: ['web', 'es2022'],
  output: {
    path: here('dist', folder),
    filename: mode === 'production' ? '[name].[contenthash:8].js' : '[name].js',
    chunkFilename: mode === 'production' ? 'part.[id].[contenthash:8].js' : 'part.[name].js',
    publicPath: 'auto',
    clean: true,
  },
  resolve: {
    ...shared(mode).resolve,
    // 3 kB, zipped, that no language of ours needs.
    alias: { 'rtl-css-js/core': here('scripts', 'webpack', 'left-to-right.mjs') },
  },
  optimization: { splitChunks: { chunks: 'async' }, minimizer: [fastMinimizer] },
});

function addin(mode, url) {
  return {
    ...browser(mode, 'addin'),
    name: 'addin',
    entry: addinEntries,
    plugins: [
      new LeadingScriptsPlugin((file) => [officeOfMicrosoft, ...ahead(file)]),
      new PagesPlugin(),
      ...addinPages.map((one) =>
        page({ ...one, policy: { scriptOrigins: [microsoft], live: mode === 'development' } }),
      ),
      new CopyPlugin({
        patterns: [
          { from: 'assets/*.png', to: 'assets/[name][ext]' },
          'src/function-commands/support.html',
          `src/taskpane/${oldWebview}`,
          ...['manifest.xml', 'manifest.conformance.xml'].map((from) => ({
            from,
            transform: (content) => manifestFor(content.toString(), url, version),
          })),
        ],
      }),
      new ScriptLabPlugin('conformance', 'conformance.script-lab.yaml'),
    ],
    devServer: devServer.addin,
  };
}

function preview(mode, forms) {
  const folder = forms === undefined ? 'preview' : 'preview-of-other-forms';
  const base = browser(mode, folder);
  const live = mode === 'development';
  return {
    ...base,
    name: folder,
    resolve: {
      ...base.resolve,
      alias: {
        ...base.resolve.alias,
        ...(forms === undefined ? {} : { [here('src', 'forms', 'index.ts')]: here(forms) }),
      },
    },
    entry: {
      ...addinEntries,
      preview: './src/preview/index.ts',
      office: './src/preview/office-page/index.ts',
      // Loaded by the add-in's pages before Office.js, so it has one fixed name.
      host: { import: './src/preview/host.ts', filename: 'host.js' },
    },
    plugins: [
      new LeadingScriptsPlugin((file) =>
        file === 'index.html' ? [] : ['host.js', officeOfPreview, ...ahead(file)],
      ),
      // The pages are those of the forms that the add-in has.
      ...(forms === undefined ? [new PagesPlugin()] : []),
      ...addinPages.map((one) => page({ ...one, policy: { scriptOrigins: [], live } })),
      page({
        file: 'office.html',
        template: 'src/preview/office-page/office-page.html',
        chunk: 'office',
        policy: { scriptOrigins: [], live },
      }),
      page({
        file: 'index.html',
        template: 'src/preview/preview.html',
        chunk: 'preview',
        policy: { scriptOrigins: [], frames: true, live },
      }),
      new CopyPlugin({
        patterns: [
          { from: 'assets/*.png', to: 'assets/[name][ext]' },
          'src/function-commands/support.html',
          `src/taskpane/${oldWebview}`,
          { from: 'assets/*.svg', to: 'assets/[name][ext]' },
          { from: 'src/preview/*.css', to: '[name][ext]' },
          { from: 'samples/*.json', to: 'samples/[name][ext]' },
          'manifest.xml',
        ],
      }),
    ],
    devServer: devServer.preview,
  };
}

function cli(mode) {
  return {
    ...shared(mode),
    name: 'cli',
    target: 'node20',
    entry: {
      report: './src/cli/start.ts',
      program: { import: './src/cli/program.ts', library: { type: 'commonjs2' } },
    },
    output: { path: here('dist', 'cli'), filename: '[name].js', clean: true },
    // __dirname stays the bundle's own folder.
    node: { __dirname: false, __filename: false },
    // One file: a language that is imported on demand is inside, but runs only when it is asked for.
    module: {
      ...shared(mode).module,
      parser: { javascript: { dynamicImportMode: 'eager', createRequire: false } },
    },
    optimization: { minimizer: [fastMinimizer] },
    // Loaded from node_modules when the program runs.
    externals: [/^@microsoft\/office-js(\/|$)/, /^@swc\//],
    plugins: [new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true, include: 'report.js' })],
  };
}

module.exports = (env, argv) => {
  const mode = argv.mode ?? 'production';
  const builds = {
    addin: () => addin(mode, env.url),
    preview: () => preview(mode, env.forms),
    cli: () => cli(mode),
  };
  const asked = Object.keys(builds).filter((name) => env[name]);
  return (asked.length > 0 ? asked : ['addin']).map((name) => builds[name]());
};
