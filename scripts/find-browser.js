const path = require('node:path');
const { findOrInstall, isFile } = require('./install-on-debian.js');

/** Names under which a browser of the Chromium family stands on the PATH. */
const commands = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'msedge',
];

/** Where installers put it when it is not on the PATH. */
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/snap/bin/chromium',
  ...[process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => [
      path.join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      path.join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ]),
];

/**
 * A browser that stays at home: no sandbox (it runs as root in containers), and no calls of its own to anywhere.
 * Playwright gives every launch a new profile.
 */
const launchArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * The program file of a Chrome, Edge or Chromium: `CHROME_PATH` where that is set, else the one that is installed,
 * else on Debian as root one that is installed now.
 *
 * @returns {string}
 * @throws with one line that says what is missing
 */
function findBrowser() {
  const given = process.env.CHROME_PATH;
  if (given !== undefined && given !== '') {
    if (isFile(given)) return given;
    throw new Error(`CHROME_PATH names no file: ${given}`);
  }
  return findOrInstall({
    names: commands,
    places,
    packages: ['chromium'],
    missing:
      'The browser tests need Chrome, Edge or Chromium: install one, or set CHROME_PATH to its program file.',
  });
}

module.exports = { findBrowser, launchArguments };
