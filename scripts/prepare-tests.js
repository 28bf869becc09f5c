/** What the tests need beyond npm: a browser, LibreOffice, a font, and fresh builds of the preview and the command line. */
const { execFileSync } = require('node:child_process');
const path = require('node:path');
const { findBrowser } = require('./find-browser.js');
const { requireCalibri } = require('./find-calibri.js');
const { findLibreOffice } = require('./find-libreoffice.js');

try {
  console.log(`Browser: ${findBrowser()}`);
  console.log(`LibreOffice: ${findLibreOffice()}`);
  requireCalibri();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
const webpack = path.join(path.dirname(require.resolve('webpack-cli/package.json')), 'bin', 'cli.js');
/** @param {string[]} wanted what webpack.config.js is asked for */
const build = (...wanted) =>
  execFileSync(process.execPath, [webpack, ...wanted.flatMap((each) => ['--env', each])], {
    cwd: path.join(__dirname, '..'),
    stdio: 'inherit',
  });
build('addin', 'preview', 'cli');
build('preview', 'forms=test/fixtures/visit-report/registry.ts');
