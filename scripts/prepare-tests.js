/** What the tests need beyond npm: a browser, LibreOffice, a font, nginx, pdftotext, and fresh builds of the preview and the command line. */
const { execFileSync } = require('node:child_process');
const path = require('node:path');
const { findBrowser } = require('./find-browser.js');
const { requireCalibri } = require('./find-calibri.js');
const { findLibreOffice } = require('./find-libreoffice.js');
const { findNginx } = require('./find-nginx.js');
const { findPdfToText } = require('./find-pdftotext.js');

try {
  console.log(`Browser: ${findBrowser()}`);
  console.log(`LibreOffice: ${findLibreOffice()}`);
  requireCalibri();
  console.log(`nginx: ${findNginx()}`);
  console.log(`pdftotext: ${findPdfToText()}`);
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
// The add-in and the command line, and the archive that is made of them.
execFileSync(process.execPath, [path.join(__dirname, 'release.mjs'), '--url', 'https://report.example.org'], {
  cwd: path.join(__dirname, '..'),
  stdio: 'inherit',
});
build('preview');
build('preview', 'forms=test/fixtures/visit-report/registry.ts');
