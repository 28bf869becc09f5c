const { execFileSync } = require('node:child_process');
const { findProgram, installOnDebian, isFile } = require('./install-on-debian.js');

/** Where Windows, Office on a Mac, and distributions other than Debian keep it. */
const places = [
  'C:\\Windows\\Fonts\\calibri.ttf',
  '/Applications/Microsoft Excel.app/Contents/Resources/DFonts/Calibri.ttf',
  '/usr/share/fonts/google-carlito-fonts/Carlito-Regular.ttf',
];

/** What stands in for Calibri here, as fontconfig names it; nothing where there is no fontconfig. */
function standIn() {
  const program = findProgram(['fc-match']);
  return program === undefined
    ? ''
    : execFileSync(program, ['-f', '%{family}', 'Calibri'], { encoding: 'utf8' });
}

const isThere = () => /Calibri|Carlito/.test(standIn()) || places.some(isFile);

/**
 * Makes sure that LibreOffice draws Calibri in its own measures: with the font itself or with Carlito, which has the
 * same, and which is installed now on Debian as root.
 *
 * @throws with one line that says what is missing
 */
function requireCalibri() {
  if (isThere()) return;
  installOnDebian('fonts-crosextra-carlito');
  if (isThere()) return;
  throw new Error('The tests need Calibri or Carlito, a font of the same measures: install one of them.');
}

module.exports = { requireCalibri };
