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
execFileSync(process.execPath, [webpack, '--env', 'addin', '--env', 'preview', '--env', 'cli'], {
  cwd: path.join(__dirname, '..'),
  stdio: 'inherit',
});
